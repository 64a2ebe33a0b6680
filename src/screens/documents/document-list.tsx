// Every text of the contact in one list, with what each lacks, and what on the plan could still lead to a letter.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { missingIn, type StructuredDocument } from '../../documents/document.ts';
import { shownParts } from '../../documents/shown-parts.ts';
import type { LinkSlotProps } from '../../ui/link-slot.tsx';
import { StepNav, type StepNavItem } from '../../ui/step-nav.tsx';
import type { Desk } from '../../view-models/desk.ts';
import type { ContactDocument, DocumentsView } from '../../view-models/documents-view.ts';
import { contactPath, documentPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { numbersOf } from '../shared/use-checked-document.ts';

/** Screens of the contact for use with the patient, with the last part of their address. */
const pages = [
  { id: 'leaflet', last: 'pjece', label: 'documents:screen/leaflet' },
  { id: 'scan', last: 'scanning', label: 'pages:scan/link' },
  { id: 'work', last: 'arbejde', label: 'pages:workGuide/link' },
] as const;
const labels = {
  acute: 'documents:screen/acute',
  note: 'documents:screen/note',
  'course-note': 'documents:courseNote',
} as const;

type DocumentListProps = {
  readonly desk: Desk;
  readonly view: DocumentsView;
  readonly letters: ReadonlyMap<string, StructuredDocument>;
  /** Kind of the text that is open. */
  readonly current: string | undefined;
};

/** The list, in groups: what leaves, the journal, and the pages for the patient. */
export function DocumentList({ desk, view, letters, current }: DocumentListProps) {
  const words = useWords();
  const { t } = words;
  const { index } = desk.contact;
  const leaving = view.documents.filter((one) => one.is === 'letter' || one.is === 'acute');
  const journal = view.documents.filter((one) => one.is === 'note' || one.is === 'course-note');
  const item = (one: ContactDocument): StepNavItem => {
    const status = statusOf(letters.get(one.kind), words);
    const isCurrent = one.kind === current;
    return {
      id: one.kind,
      label: one.is === 'letter' ? t(`documents:letters/${one.kind}/short`) : t(labels[one.is]),
      state: isCurrent ? 'current' : status.state,
      stateWord: status.word,
      href: isCurrent ? undefined : documentPath(index, one.kind),
    };
  };
  const others = pages
    .filter((one) => desk.programme.talks.includes(one.id))
    .map(
      ({ id, last, label }): StepNavItem => ({
        ...{ id, label: t(label), state: 'open', stateWord: '' },
        href: contactPath(index, last),
      }),
    );
  return (
    <div className="text-list">
      <Group id={view.acute ? 'acute' : 'letters'} items={leaving.map(item)}>
        {view.acute ? <p className="hint">{t('documents:screen/acuteOnly')}</p> : null}
        {leaving.length === 0 ? <p className="hint">{t('documents:screen/noLetters')}</p> : null}
        <Undecided desk={desk} view={view} />
      </Group>
      <Group id="journal" items={journal.map(item)} />
      {view.acute || others.length === 0 ? null : <Group id="patient" items={others} />}
    </div>
  );
}

/** How a letter stands; nothing is said of a note, which lacks nothing. */
function statusOf(
  document: StructuredDocument | undefined,
  { t }: ReturnType<typeof useWords>,
): { readonly state: StepNavItem['state']; readonly word: string } {
  if (document === undefined) return { state: 'open', word: '' };
  if (numbersOf(shownParts(document, t)).length > 0) return { state: 'attention', word: t('documents:screen/stopped') };
  const missing = new Set(missingIn(document).map((one) => one.text)).size;
  return missing === 0
    ? { state: 'done', word: t('documents:screen/ready') }
    : { state: 'attention', word: t('documents:screen/lacks', { number: missing }) };
}

type GroupProps = { readonly id: string; readonly items: readonly StepNavItem[]; readonly children?: ReactNode };

function Group({ id, items, children }: GroupProps) {
  const { t } = useWords();
  const label = t(`documents:screen/groups/${id}`);
  return (
    <div>
      <h2 className="caps">{label}</h2>
      {items.length === 0 ? null : <StepNav label={label} renderLink={routerLink} steps={items} />}
      {children}
    </div>
  );
}

const routerLink = ({ href, children }: LinkSlotProps) => <Link to={href}>{children}</Link>;

function Undecided({ desk, view }: Pick<DocumentListProps, 'desk' | 'view'>) {
  const { t } = useWords();
  if (view.undecided.length === 0) return null;
  return (
    <div className="text-undecided">
      <h3 className="hint">{t('documents:screen/undecided')}</h3>
      <ul className="hint">
        {view.undecided.map(({ rule }) => (
          <li key={rule.id}>{t(`rules:${rule.id}/do`)}</li>
        ))}
      </ul>
      <Link to={contactPath(desk.contact.index, 'plan')}>{t('documents:screen/decide')}</Link>
    </div>
  );
}
