// A letter: its text, what it lacks with the way to each question, and beside it what only this letter asks.
import { useMemo } from 'react';
import { Link } from 'react-router';
import { missingIn, type StructuredDocument } from '../../documents/document.ts';
import { Banner } from '../../ui/banner.tsx';
import { focusField } from '../../ui/focus-field.ts';
import type { Desk } from '../../view-models/desk.ts';
import {
  askedByLetter,
  type Lacking,
  lackingIn,
  lengthView,
  letterRecipient,
  remarkTopics,
} from '../../view-models/documents-view.ts';
import { type OfferedLetter, reportForm } from '../../view-models/letters-view.ts';
import { numbersIn } from '../../view-models/note-check.ts';
import { useKeptStep } from '../shared/answering/use-steps.ts';
import { findingPath } from '../shared/finding-link.tsx';
import { fieldId } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { useCheckedDocument } from '../shared/use-checked-document.ts';
import { type DocumentFact, DocumentSheet } from './document-sheet.tsx';
import { Recipient, TextLength } from './facts.tsx';
import { LetterQuestions } from './letter-questions.tsx';
import { remarkId } from './remark-fields.tsx';
import { useGpActs } from './use-letters.ts';
import type { Remarks } from './use-remarks.ts';

type LetterDocumentProps = {
  readonly desk: Desk;
  readonly offered: OfferedLetter;
  readonly document: StructuredDocument;
  readonly remarks: Remarks;
};

export function LetterDocument({ desk, offered, document, remarks }: LetterDocumentProps) {
  const { t } = useWords();
  const { guide } = offered;
  const checked = useCheckedDocument(document);
  const asked = useKeptStep(useMemo(() => askedByLetter(desk, guide), [desk, guide]));
  const lacking = lackingIn(desk, asked, missingIn(document));
  const topics = remarkTopics(guide);
  const withNumber = topics.find((topic) => numbersIn(remarks.textOf(topic)).length > 0);
  const facts: readonly DocumentFact[] = [
    ...useFormFacts(desk, offered),
    {
      id: 'recipient',
      term: t('documents:screen/recipient'),
      value: <Recipient recipient={letterRecipient(desk, guide)} />,
    },
    {
      id: 'length',
      term: t('documents:screen/length'),
      value: <TextLength view={lengthView(checked.text, document.code, guide.aim)} />,
    },
  ];
  return (
    <>
      <DocumentSheet
        kind={guide.id}
        title={document.heading.text}
        checked={checked}
        facts={facts}
        notices={<MissingInLetter desk={desk} lacking={lacking} />}
        numberField={withNumber === undefined ? undefined : remarkId(withNumber)}
      />
      <LetterQuestions desk={desk} guide={guide} asked={asked} topics={topics} remarks={remarks} />
    </>
  );
}

/** The form of the record system the letter is pasted into; a report's follows from whether the GP must act. */
function useFormFacts(desk: Desk, { guide }: OfferedLetter): readonly DocumentFact[] {
  const { t } = useWords();
  const { value: mustAct } = useGpActs(desk.contact.index);
  const form = (value: string): DocumentFact => ({ id: 'form', term: t('documents:screen/form'), value });
  if (guide.kind === 'referral') return [form(guide.standard)];
  const report = reportForm(desk, mustAct);
  if (report.form === 'epikrise') return [form(t('documents:screen/epikrise'))];
  return [
    form(t('documents:screen/correspondence', { standard: guide.standard })),
    { id: 'category', term: t('documents:screen/category'), value: t(`documents:categories/${report.category}`) },
  ];
}

type MissingProps = { readonly desk: Desk; readonly lacking: readonly Lacking[] };

/** What the letter lacks: a link into the question beside it, or to the step that asks. */
function MissingInLetter({ desk, lacking }: MissingProps) {
  const { t } = useWords();
  if (lacking.length === 0) return null;
  return (
    <Banner
      tone="caution"
      noun={t('documents:screen/missingNoun')}
      heading={t('documents:screen/missing', { count: lacking.length })}
    >
      <ul className="text-lacking">
        {lacking.map(({ finding, step, text }) => (
          <li key={finding}>
            {step === undefined ? (
              <a
                href={`#${fieldId(finding)}`}
                onClick={(event) => {
                  if (focusField(fieldId(finding))) event.preventDefault();
                }}
              >
                {text}
              </a>
            ) : (
              <Link to={findingPath(desk, { finding, step })}>{text}</Link>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
