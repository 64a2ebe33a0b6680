// What a letter may not do: say that there is no red flag while one is raised or a safety question has no answer, leave such a question unnamed, or
// hide that the plan is provisional. Read from the text as it is copied.
import type { Words } from '../../src/documents/words.ts';
import type { LetterGuide } from '../../src/model/letter-guide.ts';
import type { Desk } from '../../src/view-models/desk.ts';
import { plain } from './read-note.ts';

type Fault = readonly [rule: string, detail: string];

const lowered = (text: string) => (/^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`);

/** The faults of a letter: the rule it breaks, and where. */
export function letterFaults(text: string, guide: LetterGuide, desk: Desk, t: Words): readonly Fault[] {
  const parts = guide.sections.flatMap((section) => section.parts.map((part) => part.kind));
  const { missingSafety, flags } = desk.judgement;
  const blocks = text.split('\n\n').map((block) => block.replaceAll('\n', ' '));
  const faults = [
    ...provisionalFaults(blocks.slice(0, 1), desk, t),
    ...(parts.includes('purpose') || parts.includes('proposal') ? provisionalFaults(blocks.slice(1), desk, t) : []),
  ];
  if (!parts.includes('flags')) return faults;
  const saysNone = text.includes(t('pages:note/noRedFlags'));
  const isNone = missingSafety.length === 0 && flags.red.length === 0;
  const none: readonly Fault[] = saysNone === isNone ? [] : [['no-red-flags', `said: ${saysNone}`]];
  return [...faults, ...none, ...unnamed(named(blocks, t), desk, t)];
}

/** Whether the plan is provisional, and for want of safety answers, is said where it is so and nowhere else. */
function provisionalFaults(blocks: readonly string[], { judgement }: Desk, t: Words): readonly Fault[] {
  const said = ['safety', 'answers'].filter((key) =>
    blocks.some((block) => block.includes(t(`documents:provisional/${key}`))),
  );
  const wanted = judgement.final ? [] : [judgement.missingSafety.length > 0 ? 'safety' : 'answers'];
  return said.join() === wanted.join() ? [] : [['provisional-or-not', `said: ${said.join()}`]];
}

/** What the text names as not stated. */
function named(blocks: readonly string[], t: Words): ReadonlySet<string> {
  const begins = t('documents:missing', { what: '' });
  return new Set(
    blocks.flatMap((block) => {
      const at = block.indexOf(begins);
      return at < 0 ? [] : block.slice(at + begins.length).split('; ');
    }),
  );
}

function unnamed(names: ReadonlySet<string>, desk: Desk, t: Words): readonly Fault[] {
  const { programme, known, judgement } = desk;
  const isSafety = new Set(programme.findings.filter((one) => one.safety).map((one) => one.id));
  const isOpen = (id: string) => judgement.missingSafety.includes(id);
  const isAnswered = (id: string) =>
    (known.values[programme.findings.findIndex((one) => one.id === id)] ?? null) !== null;
  const groups = programme.steps
    .flatMap((step) => step.sections)
    .map((section) => ({
      name: section.id === 'suspicions' ? t('documents:suspicions') : lowered(t(`programme:sections/${section.id}`)),
      ids: section.findings.filter((id) => isSafety.has(id)),
    }))
    .filter(({ name, ids }) => names.has(plain(name)) && ids.some(isOpen));
  const wrong = groups
    .filter(({ ids }) => ids.some(isAnswered))
    .map(({ name }) => ['group-has-answers', name] as const);
  const alone = (id: string) => {
    const row = /^(.*)\.(right|left)$/.exec(id)?.[1];
    return plain(lowered(row === undefined ? t(`findings:${id}/label`) : t(`programme:rows/${row}`)));
  };
  const rest = judgement.missingSafety.filter(
    (id) => !names.has(alone(id)) && !groups.some(({ ids }) => ids.includes(id)),
  );
  // What another heading names as lacking may be counted here too: never fewer than are named nowhere.
  const counts = judgement.missingSafety.map((_, place) => place + 1).filter((count) => count >= rest.length);
  const isCounted = rest.length === 0 || counts.some((count) => names.has(t('documents:moreSafety', { count })));
  return [...wrong, ...(isCounted ? [] : [['safety-question-unnamed', rest.join(' ')] as const])];
}
