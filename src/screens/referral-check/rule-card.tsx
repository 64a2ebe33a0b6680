// One rule that leads to the recipient: verdict, what is lacking or goes before it, who, when and by when, its criteria, its source, and its letter.
import { Icon, type IconName } from '../../ui/icon.tsx';
import { SummaryCard } from '../../ui/summary-card.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { RuleCheck } from '../../view-models/referral-check-rule.ts';
import { Criteria } from '../shared/criteria.tsx';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';
import { NewerKnowledge, WhyDoubts, WhySource } from '../shared/why-parts.tsx';
import { Lacking } from './lacking.tsx';
import { LetterNeedsList } from './letter-needs-list.tsx';

const LOOK: Readonly<Record<RuleCheck['verdict'], { readonly tone: Tone; readonly icon: IconName }>> = {
  met: { tone: 'act', icon: 'check' },
  lacks: { tone: 'neutral', icon: 'circle' },
  held: { tone: 'caution', icon: 'clock' },
  'not-met': { tone: 'neutral', icon: 'cross' },
};

/** What the cards share. */
export type Shown = {
  /** Safety questions are open: nothing is met for certain. */
  readonly isProvisional: boolean;
  /** Findings whose questions are on the page now. */
  readonly asked: ReadonlySet<string>;
};

type RuleCardProps = { readonly check: RuleCheck; readonly shown: Shown };

export function RuleCard({ check, shown }: RuleCardProps) {
  const { t } = useWords();
  const { rule, programme, verdict, newer } = check;
  const what = t(`rules:${rule.id}/do`);
  const against = newer.filter((note) => note.advisesAgainst);
  const beside = newer.filter((note) => !note.advisesAgainst);
  return (
    <SummaryCard
      id={`rule-${programme.id}-${rule.id.replaceAll('.', '-')}`}
      tone={verdict === 'met' && check.discouraged ? 'caution' : LOOK[verdict].tone}
      heading={what}
      headingLevel={4}
      tags={<Tags check={check} shown={shown} />}
    >
      <Reason check={check} />
      {check.lacks.length === 0 ? null : <Lacking lacks={check.lacks} programme={programme} asked={shown.asked} />}
      {against.map((note) => (
        <NewerKnowledge key={note.id} note={note} />
      ))}
      <p className="hint">{linesOf(check, t).join(' · ')}</p>
      <p className="caps">{t('pages:check/criteria')}</p>
      <Criteria check={check} />
      {check.letters.map((needs) => (
        <LetterNeedsList key={needs.guide.id} needs={needs} about={what} />
      ))}
      <LazyDisclosure summary={t('pages:check/source')} about={what}>
        {() => (
          <div className="why">
            <p className="why-rule">{t(`rules:${rule.id}/why`)}</p>
            {beside.map((note) => (
              <NewerKnowledge key={note.id} note={note} />
            ))}
            <WhyDoubts view={check} />
            <WhySource view={check} />
          </div>
        )}
      </LazyDisclosure>
    </SummaryCard>
  );
}

function Tags({ check, shown }: RuleCardProps) {
  const { t } = useWords();
  const { verdict, rule, discouraged } = check;
  const { urgency, strength } = rule.advice;
  return (
    <>
      <Tag {...LOOK[verdict]}>
        <strong>{t(`pages:check/verdict/${verdict}`)}</strong>
      </Tag>
      {verdict === 'met' && shown.isProvisional ? <Tag tone="caution">{t('pages:check/provisionalTag')}</Tag> : null}
      <Tag icon={null}>
        {t(`programme:strength/${strength}`)} · {t(`programme:urgency/${urgency}`)}
      </Tag>
      {discouraged ? <Tag tone="caution">{t('app:common/advisesAgainst')}</Tag> : null}
      {rule.citation.reading === undefined ? null : <Tag icon={null}>{t('pages:why/readingMark')}</Tag>}
    </>
  );
}

/** Why it waits or does not apply, where the criteria do not say it themselves. */
function Reason({ check }: { readonly check: RuleCheck }) {
  const { t } = useWords();
  const { reason, before } = check;
  if (reason === undefined || reason === 'cannot-tell' || reason === 'does-not-apply') return null;
  const what = before.map((rule) => t(`rules:${rule.id}/do`)).join('; ');
  return (
    <p className="check-reason">
      <Icon name={check.verdict === 'held' ? 'clock' : 'cross'} />
      <span>
        {t(`pages:check/reason/${reason}`)}
        {what === '' ? '' : `: ${what}`}.
      </span>
    </p>
  );
}

/** When, for whom, by whom, how soon, and where it stands. */
function linesOf(check: RuleCheck, t: ReturnType<typeof useWords>['t']): readonly string[] {
  const { contacts, groups, aim, rule } = check;
  const named = contacts?.map((one) => t(`app:contacts/${one}/name`)).join(', ');
  return [
    named === undefined ? t('pages:check/atEvery') : t('pages:check/at', { contacts: named }),
    ...(groups.length === 0 ? [] : [groups.map((one) => t(`programme:groups/${one}/name`)).join(', ')]),
    mayOf(check, t),
    aim === undefined
      ? t('pages:referrals/noAim')
      : t(aim.days === 0 ? 'pages:referrals/aimSameDay' : 'pages:referrals/aim', {
          count: aim.days,
          ...{ year: aim.year, place: aim.place },
        }),
    `${t(`sources:${rule.citation.source}/title`)}, ${rule.citation.place}`,
  ];
}

function mayOf({ performance, rule }: RuleCheck, t: ReturnType<typeof useWords>['t']): string {
  const { capability, kind } = rule.advice;
  if (performance === undefined) return t('pages:check/may/none');
  if (performance === 'self') {
    return t(kind === 'referral' || kind === 'imaging' ? 'pages:check/may/self' : 'pages:check/may/selfDoes');
  }
  return t(`pages:check/may/${performance}`, { who: t(`programme:capabilities/${capability}/who`) });
}
