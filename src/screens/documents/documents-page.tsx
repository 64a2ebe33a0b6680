// The texts of a contact: what was recorded becomes every letter and note, so that nothing is typed twice. It may show nothing that the documents
// do not say, and copies and prints nothing that holds a number which may identify the patient.
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { type ContactDocument, documentNamed, documentsView, withRemarks } from '../../view-models/documents-view.ts';
import { formatDay, formatWeekNumber } from '../../view-models/formats.ts';
import { AcuteGate } from '../shared/acute-gate.tsx';
import { contactIndex, contactPath, paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';
import { DocumentList } from './document-list.tsx';
import { LetterDocument } from './letter-document.tsx';
import { AcuteDocument, CourseNoteDocument, NoteDocument } from './other-documents.tsx';
import { useLetters } from './use-letters.ts';
import { type Remarks, useRemarks } from './use-remarks.ts';

/** The texts of the contact in the address, with the one it names or the first. */
export function DocumentsPage() {
  const { t } = useWords();
  const { contact, kind } = useParams();
  const desk = useDesk(contactIndex(contact) ?? -1);
  if (desk !== undefined) return <Texts key={desk.contact.index} desk={desk} kind={kind} />;
  return (
    <PageFrame>
      <StepHeading>{t('documents:screen/title')}</StepHeading>
      <p>{t('app:errors/app/no-course')}</p>
      <Link to={paths.start}>{t('app:errors/app/goToStart')}</Link>
    </PageFrame>
  );
}

function Texts({ desk, kind }: { readonly desk: Desk; readonly kind: string | undefined }) {
  const { t, language } = useWords();
  const remarks = useRemarks(desk);
  const { drafts } = remarks;
  const written = useMemo(() => withRemarks(desk, drafts), [desk, drafts]);
  const view = useMemo(() => documentsView(desk), [desk]);
  const letters = useLetters(written, view);
  const chosen = documentNamed(view, kind);
  const { contact } = desk;
  const when = { day: formatDay(contact.day, 'short', language), week: formatWeekNumber(contact.day, language) };
  const name = t(`app:contacts/${contact.contact}/name`);
  return (
    <div className="texts">
      <div className="texts-side">
        {/* Focus goes to the button that copies; the heading takes it only where there is nothing to copy. */}
        <StepHeading
          lead={t('pages:plan/lead', { contact: name, ...when })}
          focusKey={chosen === undefined ? `texts ${kind}` : null}
        >
          {t('documents:screen/title')}
        </StepHeading>
        <DocumentList desk={desk} view={view} letters={letters} current={chosen?.kind} />
        <Link to={contactPath(contact.index, 'plan')}>{t('documents:screen/toPlan')}</Link>
      </div>
      <div className="texts-gate">
        <AcuteGate desk={desk} />
      </div>
      {chosen === undefined ? (
        <div className="text">
          <title>{t('app:app/titlePattern', { step: t('documents:screen/title') })}</title>
          <p>{t('documents:screen/unknown')}</p>
        </div>
      ) : (
        <Chosen key={chosen.kind} desk={written} chosen={chosen} letters={letters} remarks={remarks} />
      )}
    </div>
  );
}

type ChosenProps = {
  readonly desk: Desk;
  readonly chosen: ContactDocument;
  readonly letters: ReturnType<typeof useLetters>;
  readonly remarks: Remarks;
};

function Chosen({ desk, chosen, letters, remarks }: ChosenProps) {
  switch (chosen.is) {
    case 'acute':
      return <AcuteDocument desk={desk} acute={chosen.acute} />;
    case 'note':
      return <NoteDocument desk={desk} />;
    case 'course-note':
      return <CourseNoteDocument desk={desk} />;
    case 'letter': {
      const document = letters.get(chosen.kind);
      if (document === undefined) return null;
      return <LetterDocument desk={desk} offered={chosen.offered} document={document} remarks={remarks} />;
    }
  }
}
