// The contacts of an example as a line: those before while it is played, all of them with what decided at the end.
import { Link } from 'react-router';
import type { Story } from '../../stories/story.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { storyWay, type WayStop } from '../../view-models/story-way.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { StatusTag } from './judged.tsx';
import { placePath } from './use-place.ts';

type WayProps = { readonly story: Story; readonly desks: readonly Desk[] };

/** The contacts before the one shown. What comes after is not told yet. */
export function WayBefore({ story, desks, at }: WayProps & { readonly at: number }) {
  const { t, language } = useWords();
  if (at === 0) return null;
  return (
    <ol className="way" aria-label={t('examples:way/before')}>
      {storyWay(desks.slice(0, at)).map(({ index, contact, day }) => (
        <li key={index}>
          <Icon name="check" />
          <Link to={placePath(story, { at: index, shows: 'answer' })}>{t(`app:contacts/${contact}/name`)}</Link>
          <span className="hint">{formatDay(day, 'short', language)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The whole way, with what it teaches. */
export function WholeWay({ story, desks }: WayProps) {
  const { t, has } = useWords();
  const own = `examples:stories/${story.id}`;
  return (
    <>
      <p>{t(`${own}/outcome`)}.</p>
      {has(`${own}/point`) ? (
        <p className="talk-verdict" data-tone="act">
          {t(`${own}/point`)}
        </p>
      ) : null}
      <p>
        <Link to={`${paths.timeMachine}#eksempel=${story.id}`}>{t('examples:way/timeMachine')}</Link>
      </p>
      <ol className="way-stops">
        {storyWay(desks).map((stop) => (
          <li key={stop.index}>
            <Stop story={story} stop={stop} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Stop({ story, stop }: { readonly story: Story; readonly stop: WayStop }) {
  const { t, language } = useWords();
  const { index, contact, day, status, group, decisive } = stop;
  return (
    <>
      <h3>
        <Link to={placePath(story, { at: index, shows: 'answer' })}>{t(`app:contacts/${contact}/name`)}</Link>{' '}
        <span className="course-day">{formatDay(day, 'short', language)}</span>
      </h3>
      <p className="tags">
        <StatusTag status={status} />
        {group === undefined ? t('pages:conclusion/noGroup') : t(`programme:groups/${group}/name`)}
      </p>
      {decisive.length === 0 ? (
        <p className="hint">{t('examples:way/nothingDecisive')}</p>
      ) : (
        <ul className="plain-list">
          {decisive.map(({ rule, discouraged }) => (
            <li key={rule.id}>
              {t(`rules:${rule.id}/do`)}{' '}
              {discouraged ? <Tag tone="caution">{t('app:common/advisesAgainst')}</Tag> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
