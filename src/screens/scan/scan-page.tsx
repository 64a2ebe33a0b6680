// "I want a scan": what the programme says for this patient now, sentences to say, what would change it, and what is done meanwhile. It may say
// nothing of imaging that the engine did not.
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Tone } from '../../ui/tone.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatWeeks } from '../../view-models/formats.ts';
import type { ScanSituation } from '../../view-models/scan-sentences.ts';
import { type ScanTalkView, scanTalkView } from '../../view-models/scan-talk-view.ts';
import { planStep } from '../../view-models/step-view.ts';
import { FindingLinks } from '../shared/finding-link.tsx';
import { contactPath } from '../shared/paths.ts';
import { RecommendedRules, WithheldRules } from '../shared/programme-now.tsx';
import { useWords } from '../shared/services.ts';
import { TalkFrame, TalkPage, TalkPart } from '../shared/talk-frame.tsx';
import { NewerKnowledge } from '../shared/why-parts.tsx';
import { Say } from './say.tsx';
import { WouldScan } from './would-scan.tsx';

/** Missing answers named before the rest is counted. */
const NAMED = 5;

const TONES: Readonly<Partial<Record<ScanSituation, Tone>>> = {
  acute: 'stop',
  suspicion: 'caution',
  elsewhere: 'caution',
  open: 'caution',
  'g1-imaging': 'act',
  'g2-imaging': 'act',
  'g2-imaging-early': 'act',
  'stenosis-imaging': 'act',
};

/** Where the answer is no for now, and something else is done. */
const INSTEAD: ReadonlySet<ScanSituation> = new Set(['g1-early', 'g1-late', 'g2-early', 'g2-late', 'stenosis']);

/** The talk about scans at the contact in the address. */
export function ScanPage() {
  const { t } = useWords();
  return (
    <TalkPage talk="scan" title={t('pages:scan/title')}>
      {(desk) => <ScanTalk key={desk.contact.index} desk={desk} />}
    </TalkPage>
  );
}

function ScanTalk({ desk }: { readonly desk: Desk }) {
  const { t, language } = useWords();
  const view = useMemo(() => scanTalkView(desk), [desk]);
  const weeks = view.nextWeek === undefined ? '' : formatWeeks(view.nextWeek, language);
  return (
    <TalkFrame
      title={t('pages:scan/title')}
      lead={t('pages:scan/lead')}
      desk={desk}
      tone={TONES[view.situation] ?? 'neutral'}
      verdict={t(`pages:scan/verdict/${view.situation}`, { weeks })}
      main={
        <>
          <Lacking desk={desk} view={view} />
          <Say desk={desk} view={view} weeks={weeks} />
          <WouldScan view={view} />
        </>
      }
      side={
        <>
          <ProgrammeNow desk={desk} view={view} />
          <Newer view={view} />
          <Instead desk={desk} view={view} />
        </>
      }
    />
  );
}

type PartProps = { readonly desk: Desk; readonly view: ScanTalkView };

function Lacking({ desk, view }: PartProps) {
  const { t } = useWords();
  const rest = view.lacks.length - NAMED;
  if (view.lacks.length === 0) return null;
  return (
    <TalkPart id="missing" heading={t('pages:scan/missing')}>
      <FindingLinks desk={desk} reasons={view.lacks.slice(0, NAMED)} />
      {rest > 0 ? <p className="hint">{t('pages:plan/moreMissing', { count: rest })}</p> : null}
    </TalkPart>
  );
}

function ProgrammeNow({ desk, view }: PartProps) {
  const { t } = useWords();
  const isSilent = view.recommended.length + view.withheld.length === 0;
  // Where imaging is decided elsewhere, that is all there is to say.
  if (isSilent && view.conditions.length === 0) return null;
  return (
    <TalkPart id="now" heading={t('pages:scan/now')}>
      {isSilent ? <p>{t('pages:scan/noRules')}</p> : null}
      <RecommendedRules desk={desk} items={view.recommended} />
      <WithheldRules desk={desk} items={view.withheld} isOpen />
    </TalkPart>
  );
}

function Newer({ view }: { readonly view: ScanTalkView }) {
  const { t } = useWords();
  if (view.newer.length === 0) return null;
  return (
    <TalkPart id="newer" heading={t('pages:scan/newer')}>
      <div className="talk-newer">
        {view.newer.map((note) => (
          <NewerKnowledge key={note.id} note={note} />
        ))}
      </div>
    </TalkPart>
  );
}

function Instead({ desk, view }: PartProps) {
  const { t } = useWords();
  const heading = t(INSTEAD.has(view.situation) ? 'pages:scan/instead' : 'pages:scan/planNow');
  return (
    <TalkPart id="instead" heading={heading}>
      {view.instead.length === 0 ? (
        <p className="hint">{t('pages:scan/noActions')}</p>
      ) : (
        <ul className="talk-list">
          {view.instead.map(({ rule }) => (
            <li key={rule.id}>{t(`rules:${rule.id}/do`)}</li>
          ))}
        </ul>
      )}
      <p>
        <Link to={contactPath(desk.contact.index, planStep)}>
          {t('pages:scan/toPlan')}
          <VisuallyHidden>: {heading}</VisuallyHidden>
        </Link>
      </p>
    </TalkPart>
  );
}
