// The leaflet as a sheet of paper: on the screen as it will be printed, always dark on white. It renders the document and adds nothing to it.
import type { DocumentSection, StructuredDocument } from '../../documents/document.ts';
import type { Statement } from '../../documents/statements.ts';
import type { WordsIn } from '../../documents/words.ts';
import { QrCode } from '../../ui/qr-code.tsx';

type LeafletPaperProps = {
  readonly document: StructuredDocument;
  readonly address: string;
  /** The words of the leaflet's own language. */
  readonly words: WordsIn;
  readonly label: string;
};

/** In a frame of their own, last on the sheet. */
const framed: readonly string[] = ['alarm', 'call'];
/** Told in running text; the others in lists. */
const inText: readonly string[] = ['where', 'expect', 'active'];

export function LeafletPaper({ document, address, words, label }: LeafletPaperProps) {
  const body = document.sections.filter((one) => !framed.includes(one.id));
  const frame = document.sections.filter((one) => framed.includes(one.id));
  return (
    <article className="leaflet-paper" lang={words.language} aria-label={label} data-length={lengthOf(body)}>
      <header>
        <h2>{document.heading.text}</h2>
        <Lines statements={document.lead} />
      </header>
      <div className="leaflet-body">
        {body.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
      <div className="leaflet-frame">
        {frame.map((section) => (
          <Section key={section.id} section={section} />
        ))}
        <figure>
          <QrCode text={address} label={words.t('leaflet:qr')} />
          <figcaption>{words.t('leaflet:about')}</figcaption>
        </figure>
      </div>
      <footer>
        <Lines statements={document.footer} />
      </footer>
    </article>
  );
}

/** Characters in the body up to which there is room for larger letters, and from which the lines move closer. */
const ROOMY = 1150;
const MANY = 1400;

/** The letters are as large as what is said allows, never below 12 points. */
function lengthOf(sections: readonly DocumentSection[]): 'short' | 'usual' | 'long' | 'full' {
  if (sections.length <= 2) return 'short';
  const { length } = sections.flatMap((one) => one.statements.map((statement) => statement.text)).join('');
  return length < ROOMY ? 'usual' : length < MANY ? 'long' : 'full';
}

function Section({ section }: { readonly section: DocumentSection }) {
  const { id, heading, statements } = section;
  const lines = <WriteLines section={section} />;
  return (
    <section data-section={id}>
      <h3>{heading}</h3>
      {/* The doctor of one's own is called first, and is the one most often written by hand. */}
      {id === 'call' ? lines : null}
      <Told id={id} statements={statements} />
      {id === 'call' ? null : lines}
    </section>
  );
}

function Told({ id, statements }: StatementsProps & { readonly id: string }) {
  if (id === 'exercises') return <Exercises statements={statements} />;
  return inText.includes(id) ? <Lines statements={statements} /> : <List statements={statements} />;
}

function WriteLines({ section }: { readonly section: DocumentSection }) {
  return section.missing.map((one) => (
    <p key={one.text} className="leaflet-line">
      <span>{one.text}:</span>
      <span className="leaflet-rule" />
    </p>
  ));
}

type StatementsProps = { readonly statements: readonly Statement[] };

function Lines({ statements }: StatementsProps) {
  return statements.map((one) => <p key={one.text}>{unbroken(one.text)}</p>);
}

/** A day and its month stay on one line. */
const unbroken = (text: string): string => text.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0');

function List({ statements }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <ul>
      {statements.map((one) => (
        <li key={one.text}>{unbroken(one.text)}</li>
      ))}
    </ul>
  );
}

/** How often first, then the exercises by number, then what goes before them. */
function Exercises({ statements: [how, ...rest] }: StatementsProps) {
  const numbered = rest.slice(0, 3);
  return (
    <>
      <Lines statements={how === undefined ? [] : [how]} />
      <ol>
        {numbered.map((one) => (
          <li key={one.text}>{unbroken(one.text)}</li>
        ))}
      </ol>
      <Lines statements={rest.slice(numbered.length)} />
    </>
  );
}
