// Where the open course is on the map, in words; for a course of another programme, that it is not on this one. What is acute is said first.
import { Link } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import type { KnownWords } from '../../documents/words.ts';
import { Banner } from '../../ui/banner.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { MapPosition } from '../../view-models/pathway-map-position.ts';
import { planStep } from '../../view-models/step-view.ts';
import { contactPath, mapPath, paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

type CourseHereProps = {
  readonly state: CourseState;
  /** Undefined where the course follows another programme. */
  readonly position: MapPosition | undefined;
};

export function CourseHere({ state, position }: CourseHereProps) {
  const words = useWords();
  const { t } = words;
  if (position === undefined) {
    const programme = t(`programme:programmes/${state.programme}/short`);
    return (
      <p className="screen-only">
        {t('map:here/other', { programme })} <Link to={mapPath(state.programme)}>{t('map:here/toOther')}</Link>
      </p>
    );
  }
  const last = state.contacts.length - 1;
  return (
    <>
      {position.acute === undefined ? null : (
        <Banner tone="stop" noun={t('pages:acute/noun')} heading={t(`rules:${position.acute}/do`)} announce>
          <p>{t('map:here/acuteFirst')}</p>
        </Banner>
      )}
      <p className="map-here">
        <strong>{t('map:here/heading')}</strong> {placeInWords(position, words).join(' · ')}{' '}
        <Link className="talk-link screen-only" to={last < 0 ? paths.course : contactPath(last, planStep)}>
          {t(last < 0 ? 'map:here/toCourse' : 'map:here/toPlan')}
        </Link>
      </p>
    </>
  );
}

/** The contact, the group, how far the plan is, and what comes next. */
function placeInWords(position: MapPosition, { t, language }: KnownWords): readonly string[] {
  const { here, group, status, next, isEnded } = position;
  const contact = here === undefined ? undefined : t(`app:contacts/${here}/name`);
  const groupName = group === undefined ? '' : t(`programme:groups/${group.id}/name`);
  return [
    ...(isEnded ? [t('map:here/ended')] : []),
    contact === undefined
      ? t('map:here/none')
      : t(status === undefined ? 'map:here/last' : 'map:here/now', { contact }),
    group === undefined
      ? t('pages:compare/groupNone')
      : t(group.isConfirmed ? 'pages:compare/groupConfirmed' : 'pages:compare/groupSuggested', { group: groupName }),
    ...(status === undefined ? [] : [t('map:here/plan', { status: t(`pages:conclusion/status/${status}`) })]),
    ...(next === undefined
      ? []
      : [
          t('map:here/next', {
            contact: t(`app:contacts/${next.contact}/name`),
            day: formatDay(next.day, 'short', language),
          }),
        ]),
  ];
}
