// What the clinician found at a contact, step by step: what says something first, what is as last time and what is not there told apart, and what nobody
// assessed by name.
import { answerInWords, phraseOf } from '../../documents/finding-words.ts';
import { answersJoined, lowerFirst, notAssessed, sentence } from '../../documents/statements.ts';
import type { KnownWords } from '../../documents/words.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { contactTold, type ToldAnswer, type ToldStep } from '../../view-models/contact-told.ts';
import type { Desk } from '../../view-models/desk.ts';
import type { FieldView } from '../../view-models/step-view.ts';
import { useWords } from '../shared/services.ts';

export function Found({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const steps = contactTold(desk);
  const rows = steps.map((told) => ({
    id: told.step,
    term: t(`programme:steps/${told.step}`),
    value: <Step told={told} />,
  }));
  return (
    <section className="found" aria-labelledby="example-found">
      <div className="player-contact">
        <h3 id="example-found">{t('examples:found/title')}</h3>
        {steps.length === 0 ? null : <p className="hint">{t('examples:found/rest')}</p>}
      </div>
      {steps.length === 0 ? <p>{t('examples:found/nothing')}</p> : <DefinitionRows rows={rows} />}
    </section>
  );
}

function Step({ told }: { readonly told: ToldStep }) {
  const words = useWords();

  const isClear = !told.found.some(isRedFlag) && !told.asBefore.some(isRed) && told.notAssessed.length === 0;
  const behind = [
    said('examples:found/asBefore', joined(told.asBefore, words), words),
    said(`examples:found/${isClear ? 'noRedFlags' : 'absent'}`, joined(told.absent, words), words),
    ...answersJoined(told.normal, words).map((one) => one.text),
    said('examples:found/carried', joined(told.carried, words), words),
    said('examples:found/irrelevant', joined(told.irrelevant, words), words),
  ].filter((line) => line !== '');
  const found = foundText(told.found, words);
  const missing = notAssessed(told.notAssessed, words).map((one) => one.text);
  return (
    <>
      {found === '' ? null : <p>{found}</p>}
      {missing.map((line) => (
        <p key={line} className="check-provisional">
          {line}
        </p>
      ))}
      {behind.length === 0 ? null : <p className="hint">{behind.join(' ')}</p>}
    </>
  );
}

const isRed = ({ finding }: FieldView): boolean => finding.flag === 'red';
const isRedFlag = ({ field }: ToldAnswer): boolean => isRed(field);

/** Sentences of the answers' phrases; one that was another last time says what it was. */
function foundText(found: readonly ToldAnswer[], words: KnownWords): string {
  const isNew = found.filter((one) => one.was === undefined).map((one) => one.field);
  const changed = found.flatMap(({ field: { finding, value }, was }) => {
    if (was === undefined || value === undefined) return [];
    const isFigure = finding.kind === 'number';
    const before = isFigure ? answerInWords(finding, was, words) : phraseOf(finding, was, words);
    return [sentence(words.t('examples:found/was', { what: phraseOf(finding, value, words), before }))];
  });
  return [...changed, ...answersJoined(isNew, words).map((one) => one.text)].join(' ');
}

/** The phrases as one enumeration, without the capital and the full stop of a sentence. */
function joined(fields: readonly FieldView[], words: KnownWords): string {
  const [first] = answersJoined(fields, words);
  return first === undefined ? '' : lowerFirst(first.text.replace(/\.$/, ''));
}

const said = (key: string, what: string, { t }: KnownWords): string => (what === '' ? '' : sentence(t(key, { what })));
