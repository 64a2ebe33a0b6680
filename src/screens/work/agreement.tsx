// What is agreed about work: the questions, other agreements, the plan with its days while it is typed, and the text to copy.
import { useMemo } from 'react';
import { Link } from 'react-router';
import { writeRemark } from '../../course/decision-commands.ts';
import { hasParts, isMaybe, isText } from '../../course/readable.ts';
import { documentParagraphs } from '../../documents/document.ts';
import { returnPlan } from '../../documents/return-plan.ts';
import { workAgreement } from '../../documents/work-agreement.ts';
import { Banner } from '../../ui/banner.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { type WorkGuideView, workTalkTopic } from '../../view-models/work-guide-view.ts';
import { Sections } from '../shared/answering/sections.tsx';
import { useAnswers } from '../shared/answering/use-answers.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { FoundNumbers } from '../shared/found-numbers.tsx';
import { contactPath } from '../shared/paths.ts';
import { refusalOf } from '../shared/refusal.ts';
import { SafeCopy } from '../shared/safe-copy.tsx';
import { useAct, useWords } from '../shared/services.ts';
import { TalkPart } from '../shared/talk-frame.tsx';
import { useCheckedDocument } from '../shared/use-checked-document.ts';

const TEXT_ID = 'agreement-text';
const NUMBERS_ID = 'agreement-numbers';

/** A text that was typed and refused, with its message. */
type Entry = { readonly text: string; readonly message: string };
const useEntry = courseMemory<Entry | undefined>(
  'work-agreement',
  undefined,
  isMaybe(hasParts<Entry>({ text: isText, message: isText })),
);

type PartProps = { readonly desk: Desk; readonly view: WorkGuideView };

export function Agreement({ desk, view }: PartProps) {
  const { t } = useWords();
  const { index, day } = desk.contact;
  const answering = useAnswers(index);
  return (
    <>
      <TalkPart id="agree" heading={t('pages:workGuide/agree')}>
        {view.stage === 'unknown' ? (
          <p>
            <Link to={contactPath(index, 'work')}>{t('pages:workGuide/stages/unknown')}</Link>
          </p>
        ) : null}
        <Sections step={view.step} answering={answering} day={day} />
        <OtherAgreements desk={desk} />
      </TalkPart>
      <ReturnPlan desk={desk} view={view} />
      <ForStatement desk={desk} />
    </>
  );
}

function OtherAgreements({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { index: contact, remarks } = desk.contact;
  const { value: entry, remember } = useEntry(contact);
  const commit = (text: string) => {
    const result = act(({ state, programme }) =>
      writeRemark(state, programme, { contact, topic: workTalkTopic, text }),
    );
    const message = refusalOf(result, words);
    remember(message === undefined ? undefined : { text, message });
  };
  return (
    <TextField
      id="other-agreements"
      label={t('pages:workGuide/agreements')}
      hint={t('pages:workGuide/agreementsHint')}
      layout="stack"
      value={entry?.text ?? remarks[workTalkTopic] ?? ''}
      error={entry?.message}
      onCommit={commit}
    />
  );
}

function ReturnPlan({ desk, view }: PartProps) {
  const words = useWords();
  const { t, language } = words;
  const plan = useMemo(() => returnPlan(desk, words), [desk, words]);
  const isAsked = view.step.sections.some((one) => one.id === 'return-plan' && one.fields.length > 0);
  if (!isAsked && plan.length === 0) return null;
  const dayOf = (day: string | undefined) => (day === undefined ? '' : formatDay(day, 'long', language));
  return (
    <TalkPart id="plan" heading={t('pages:workGuide/planTitle')}>
      {plan.length === 0 ? (
        <p className="hint">{t('pages:workGuide/planEmpty')}</p>
      ) : (
        <p className="talk-plan" aria-live="polite">
          {plan.map((one) => one.text).join(' ')}
        </p>
      )}
      {view.problems.map(({ id, start, full }) => (
        <Banner key={id} tone="caution" noun={t('pages:workGuide/problemNoun')}>
          <p>{t(`pages:workGuide/problems/${id}`, { start: dayOf(start), full: dayOf(full) })}</p>
        </Banner>
      ))}
      <p className="hint">
        {t('pages:workGuide/planHint')} {t('readings:return-plan')}
      </p>
    </TalkPart>
  );
}

function ForStatement({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  const { t } = words;
  const remark = desk.contact.remarks[workTalkTopic] ?? '';
  const document = useMemo(() => workAgreement(desk, remark, words), [desk, remark, words]);
  const { text, numbers } = useCheckedDocument(document);
  const shown = documentParagraphs(document, t);
  return (
    <TalkPart id="statement" heading={t('pages:workGuide/copyTitle')}>
      <p className="hint">{t('pages:workGuide/copyHint')}</p>
      {shown === '' ? (
        <p>{t('pages:workGuide/nothing')}</p>
      ) : (
        <>
          <pre className="talk-text" id={TEXT_ID}>
            {shown}
          </pre>
          <FoundNumbers id={NUMBERS_ID} numbers={numbers} />
          <div className="actions">
            <SafeCopy
              text={text}
              label={t('pages:workGuide/copy')}
              doneLabel={t('pages:workGuide/copied')}
              sourceId={TEXT_ID}
              stopped={numbers.length > 0}
              onStopped={() => globalThis.document.getElementById(NUMBERS_ID)?.focus()}
            />
          </div>
        </>
      )}
    </TalkPart>
  );
}
