// Which programme: suggested by region, role and what brings the patient, with the reason; another may be chosen.
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { doorFor, type Picture, pictures, programmeRegions } from '../../programmes/catalogue.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Place } from '../../view-models/start-view.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

/** Where the patient is led: to a programme, or to none that covers them. */
export type Led = { readonly programme: string | undefined };

/** The picture, and the programme where the clinician chose another than the suggested one. */
type Choice = { readonly picture: Picture; readonly own: string | undefined };

type ProgrammeChoiceProps = { readonly place: Place; readonly onLed: (led: Led) => void };

export function ProgrammeChoice({ place, onLed }: ProgrammeChoiceProps) {
  const { t } = useWords();
  const [choice, onChoose] = useState<Choice>({ picture: 'new-back', own: undefined });
  const [choosing, setChoosing] = useState(false);
  const door = doorFor(choice.picture, place.role, place.region);
  const chosen = choice.own ?? door.programme;
  useEffect(() => onLed({ programme: chosen }), [chosen, onLed]);
  const named = (id: string) =>
    t('pages:choice/chosen', {
      name: t(`programme:programmes/${id}/name`),
      source: t(`programme:programmes/${id}/source`),
    });
  const regions = chosen === undefined ? [] : (programmeRegions[chosen] ?? []);
  const isElsewhere = chosen !== undefined && !regions.includes(place.region);
  return (
    <section className="start-programme" aria-labelledby="start-programme">
      <SelectField
        id="start-picture"
        label={t('pages:choice/picture')}
        value={choice.picture}
        options={pictures.map((one) => ({ value: one, label: t(`pages:choice/pictures/${one}`) }))}
        onChange={(picture) => onChoose({ picture, own: undefined })}
      />
      <div aria-live="polite">
        <h2 id="start-programme" className="caps">
          {t('pages:choice/title')}
        </h2>
        {chosen === undefined ? (
          <Banner tone="caution" noun={t('app:common/notice')} heading={t('pages:choice/none')}>
            <p>{t(`pages:choice/doors/${door.id}`)}</p>
          </Banner>
        ) : (
          <p>
            <strong>{named(chosen)}</strong>
            <br />
            {choice.own === undefined ? t(`pages:choice/doors/${door.id}`) : t('pages:choice/own')}
          </p>
        )}
        {choice.own === undefined && door.recipient !== undefined ? (
          <p>
            <Link to={`${paths.referralCheck}/${door.recipient}`}>{t('pages:choice/refer')}</Link>
          </p>
        ) : null}
        {isElsewhere ? (
          <p className="hint">
            {t('app:start/otherRegion', {
              regions: regions.map((one) => t(`app:regions/${one}`)).join(` ${t('app:common/and')} `),
              region: t(`app:regions/${place.region}`),
            })}
          </p>
        ) : null}
      </div>
      {choosing || choice.own !== undefined ? (
        <SelectField
          id="start-own-programme"
          label={t('pages:choice/other')}
          value={choice.own ?? ''}
          options={[
            { value: '', label: t('pages:choice/back') },
            ...Object.keys(programmeRegions).map((one) => ({ value: one, label: named(one) })),
          ]}
          onChange={(own) => onChoose({ ...choice, own: own === '' ? undefined : own })}
        />
      ) : (
        <div className="actions">
          <Button variant="quiet" aria-expanded={false} onClick={() => setChoosing(true)}>
            {t('pages:choice/other')}
          </Button>
        </div>
      )}
    </section>
  );
}
