// The talk about work: what to ask, what is agreed, the plan with its days, and the text for the statement of ability. It may recommend nothing that
// the engine did not.
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Tone } from '../../ui/tone.ts';
import type { Desk } from '../../view-models/desk.ts';
import { formatWeeks } from '../../view-models/formats.ts';
import { type WorkGuideView, type WorkStage, workGuideView, workQuestions } from '../../view-models/work-guide-view.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { contactPath } from '../shared/paths.ts';
import { RecommendedRules, WithheldRules } from '../shared/programme-now.tsx';
import { useWords } from '../shared/services.ts';
import { TalkFrame, TalkPage, TalkPart } from '../shared/talk-frame.tsx';
import { Agreement } from './agreement.tsx';
import { SickLeave } from './sick-leave.tsx';

const TONES: Readonly<Partial<Record<WorkStage, Tone>>> = { 'leave-plan': 'caution', unknown: 'caution' };

/** The talk about work at the contact in the address. */
export function WorkPage() {
  const { t } = useWords();
  return (
    <TalkPage talk="work" title={t('pages:workGuide/title')}>
      {(desk) => <WorkTalk key={desk.contact.index} desk={desk} />}
    </TalkPage>
  );
}

function WorkTalk({ desk }: { readonly desk: Desk }) {
  const { t, language } = useWords();
  const view = useMemo(() => workGuideView(desk), [desk]);
  const now = view.sickWeeks === undefined ? '' : formatWeeks(view.sickWeeks, language);
  return (
    <TalkFrame
      title={t('pages:workGuide/title')}
      lead={t('pages:workGuide/lead')}
      desk={desk}
      tone={TONES[view.stage] ?? 'neutral'}
      verdict={t(`pages:workGuide/stages/${view.stage}`, { now })}
      main={<Agreement desk={desk} view={view} />}
      side={
        <>
          <Questions view={view} />
          <ProgrammeNow desk={desk} view={view} />
          <SickLeave view={view} />
        </>
      }
    />
  );
}

function Questions({ view }: { readonly view: WorkGuideView }) {
  const { t } = useWords();
  const by = view.performance === 'self' ? 'self' : 'via-gp';
  return (
    <TalkPart id="ask" heading={t('pages:workGuide/askTitle')}>
      <ul className="talk-list">
        {workQuestions.map((one) => (
          <li key={one}>{t(`pages:workGuide/ask/${one}`)}</li>
        ))}
      </ul>
      <p className="hint">
        {t(`pages:workGuide/contact/${by}`)} {t('readings:work-questions')}
      </p>
    </TalkPart>
  );
}

function ProgrammeNow({ desk, view }: { readonly desk: Desk; readonly view: WorkGuideView }) {
  const { t } = useWords();
  const { recommended, withheld } = view;
  return (
    <TalkPart id="now" heading={t('pages:workGuide/now')}>
      {recommended.length === 0 ? <p>{t('pages:workGuide/noRules')}</p> : null}
      <RecommendedRules desk={desk} items={recommended} />
      {withheld.length === 0 ? null : (
        <LazyDisclosure summary={`${t('pages:workGuide/withheld')} (${withheld.length})`}>
          {() => <WithheldRules desk={desk} items={withheld} />}
        </LazyDisclosure>
      )}
      <p>
        <Link to={contactPath(desk.contact.index, 'work')}>{t('pages:workGuide/answerFirst')}</Link>
      </p>
    </TalkPart>
  );
}
