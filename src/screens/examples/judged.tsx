// How a contact is judged: status first, what is acute over everything, then group with reason, what lacks, and the next contact.
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import type { KnownWords } from '../../documents/words.ts';
import type { Judgement } from '../../engine/judge.ts';
import { Banner } from '../../ui/banner.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Tone } from '../../ui/tone.ts';
import { acuteGateView } from '../../view-models/acute-gate-view.ts';
import { acuteView } from '../../view-models/acute-view.ts';
import { conclusionView, type Reason } from '../../view-models/conclusion-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { useWords } from '../shared/services.ts';

const STATUS_TONE: Readonly<Record<Judgement['status'], Tone>> = {
  acute: 'stop',
  'handed-over': 'caution',
  provisional: 'caution',
  final: 'act',
};

/** The status as a tag. */
export function StatusTag({ status }: { readonly status: Judgement['status'] }) {
  const { t } = useWords();
  return <Tag tone={STATUS_TONE[status]}>{t(`pages:conclusion/status/${status}`)}</Tag>;
}

type AcuteProps = {
  readonly desk: Desk;
  /** Speaks at once: for an acute finding that the reader has just brought about. */
  readonly announce?: boolean | undefined;
};

/** The red banner of an acute contact; nothing for any other. It interrupts nobody: the patient is made up. */
export function Acute({ desk, announce = false }: AcuteProps) {
  const words = useWords();
  const { t } = words;
  const view = acuteGateView(desk);
  if (view.kind !== 'acute') return null;
  return (
    <Banner tone="stop" noun={t('pages:acute/noun')} heading={t(`rules:${view.acute.rule}/do`)} announce={announce}>
      <p>{reasonsIn(desk, view.answers, words)}.</p>
      <AcuteRecipient desk={desk} />
    </Banner>
  );
}

/** Whom to phone, by name: a made-up patient needs no number. */
function AcuteRecipient({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const acute = acuteView(desk);
  if (acute?.recipient === undefined) return null;
  return (
    <p>
      <strong>{acute.contact?.name ?? t(`recipients:${acute.recipient}/name`)}</strong>
    </p>
  );
}

/** Answers as a person enumerates them. */
function reasonsIn(desk: Desk, reasons: readonly Reason[], words: KnownWords): string {
  return reasons
    .map(({ finding, value }) => {
      const known = desk.programme.findings.find((one) => one.id === finding);
      const label = labelOf(finding, words);
      if (known === undefined || value === undefined) return label;
      return words.t('app:common/answer', { label, value: answerInWords(known, value, words) });
    })
    .join(' · ');
}

type GroupLineProps = {
  readonly desk: Desk;
  /** Why the clinician chose another group than the suggested one. */
  readonly reason?: string | undefined;
};

/** The group with what it rests on; where the clinician chose another than the answers point to, both. */
export function GroupLine({ desk, reason }: GroupLineProps) {
  const words = useWords();
  const { t } = words;
  const { suggested, confirmed, certain, groupReasons } = conclusionView(desk);
  const group = confirmed ?? suggested;
  if (group === undefined) return <p>{t('pages:conclusion/noGroup')}</p>;
  const named = (id: string) => t(`programme:groups/${id}/name`);
  const because = reasonsIn(desk, groupReasons, words);
  const differs = confirmed !== undefined && suggested !== undefined && confirmed !== suggested;
  return (
    <div>
      <p>
        <strong>{named(group)}</strong>, {t(`programme:groups/${group}/long`)}.{' '}
        {because === '' || differs ? null : <span className="hint">{t('examples:answer/because', { because })}</span>}
      </p>
      {differs ? (
        <p className="hint">
          {t('examples:answer/chosen', { suggested: named(suggested), because, reason: reason ?? '' })}
        </p>
      ) : null}
      {confirmed === undefined ? <p className="hint">{t('examples:answer/notConfirmed')}</p> : null}
      {confirmed === undefined && !certain ? <p className="hint">{t('pages:conclusion/uncertainGroup')}</p> : null}
    </div>
  );
}

/** How many missing answers are named before the rest is counted. */
const NAMED = 6;

/** What the plan needs and nobody has answered; nothing where it is final. */
export function Lacking({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  const { t } = words;
  const missing = [...new Set(conclusionView(desk).missing.map((one) => labelOf(one.finding, words)))];
  if (missing.length === 0) return null;
  const named = missing.slice(0, NAMED);
  const rest = missing.length - named.length;
  const all = [...named, ...(rest === 0 ? [] : [t('pages:compare/more', { count: rest })])];
  return (
    <p className="check-provisional">
      {t('pages:conclusion/missing')}: {all.join('; ')}.
    </p>
  );
}

/** The next contact, or that there is none. */
export function NextLine({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  return (
    <p>
      <strong>{words.t('pages:plan/nextContact')}:</strong> {nextInWords(desk.judgement.next, words)}.
    </p>
  );
}

/** A next contact with its day. */
export function nextInWords(next: Judgement['next'], { t, language }: KnownWords): string {
  if (next === undefined) return t('pages:plan/noNextContact');
  return `${t(`app:contacts/${next.contact}/name`)}, ${formatDay(next.day, 'short', language)}`;
}
