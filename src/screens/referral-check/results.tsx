// What the programmes say of the recipient: their rules with verdicts, those not met folded away under each programme.
import type { ReactNode } from 'react';
import type { RuleCheck } from '../../view-models/referral-check-rule.ts';
import type { ProgrammeCheck, ReferralCheckView } from '../../view-models/referral-check-view.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';
import { RuleCard, type Shown } from './rule-card.tsx';
import type { CheckPlaceHere } from './use-check-place.ts';

type ResultsProps = { readonly view: ReferralCheckView; readonly place: CheckPlaceHere };

export function Results({ view, place }: ResultsProps) {
  const { t, has } = useWords();
  const how = `recipients:${view.recipient}/how`;
  const shown: Shown = {
    isProvisional: view.missingSafety.length > 0,
    asked: new Set(view.fields.map((one) => one.finding.id)),
  };
  return (
    <section className="talk-part" aria-labelledby="check-results">
      <h2 id="check-results">{t('pages:check/results')}</h2>
      {has(how) ? <p className="hint">{t(how)}</p> : null}
      <Department recipient={view.recipient} place={place} />
      {view.shared.length === 0 ? null : (
        <Group id="shared" heading={t('pages:check/shared')}>
          <Rules about={t('pages:check/shared')} rules={view.shared} shown={shown} />
        </Group>
      )}
      {view.programmes.map((one) => {
        const name = t(`programme:programmes/${one.programme.id}/short`);
        return (
          <Group key={one.programme.id} id={one.programme.id} heading={name}>
            <ReadAs check={one} />
            <Rules about={name} rules={one.rules} shown={shown} />
          </Group>
        );
      })}
    </section>
  );
}

/** The recipient in the region's or clinic's settings, where it has one. */
function Department({ recipient, place }: { readonly recipient: string; readonly place: CheckPlaceHere }) {
  const { t } = useWords();
  const setting = place.settingOf(recipient);
  if (setting === undefined) return null;
  return (
    <p className="hint">
      {setting.name}{' '}
      {setting.phone === undefined ? null : (
        <a href={`tel:${setting.phone.replaceAll(' ', '')}`}>{t('pages:plan/call', { phone: setting.phone })}</a>
      )}
    </p>
  );
}

type GroupProps = { readonly id: string; readonly heading: string; readonly children: ReactNode };

function Group({ id, heading, children }: GroupProps) {
  return (
    <section className="check-programme" aria-labelledby={`check-of-${id}`}>
      <h3 id={`check-of-${id}`}>{heading}</h3>
      {children}
    </section>
  );
}

/** The regions the programme is for, and the contact and group it is read at. */
function ReadAs({ check }: { readonly check: ProgrammeCheck }) {
  const { t } = useWords();
  const { programme, contacts, group } = check;
  const contact = contacts?.map((one) => t(`app:contacts/${one.id}/name`)).join(` ${t('app:common/or')} `);
  const name = group === undefined ? undefined : t(`programme:groups/${group.id}/name`);
  const parts = [
    programme.regions.map((one) => t(`app:regions/${one}`)).join(', '),
    contact === undefined ? t('pages:check/readAny') : t('pages:check/readAt', { contact }),
    ...(name === undefined ? [] : [group?.isSuggested ? t('pages:check/groupSuggested', { group: name }) : name]),
  ];
  return <p className="hint">{parts.join(' · ')}</p>;
}

type RulesProps = {
  readonly about: string;
  readonly rules: readonly RuleCheck[];
  readonly shown: Shown;
};

function Rules({ about, rules, shown }: RulesProps) {
  const { t } = useWords();
  const notMet = rules.filter((one) => one.verdict === 'not-met');
  const drawn = (one: RuleCheck) => <RuleCard key={one.rule.id} check={one} shown={shown} />;
  return (
    <>
      {rules.filter((one) => one.verdict !== 'not-met').map(drawn)}
      {notMet.length === 0 ? null : (
        <LazyDisclosure summary={`${t('pages:check/verdict/not-met')} (${notMet.length})`} about={about}>
          {() => notMet.map(drawn)}
        </LazyDisclosure>
      )}
    </>
  );
}
