// Programmes and their words are brought in when a course needs them, and read through the door that refuses a programme without its
// safety block.
// The words of the start page in the original language come with the app itself: one wait less before the first paint.
import daApp from '../../locales/da/app.json';
import type { Language, TextPart, Texts } from '../i18n/words.ts';
import type { Programme } from '../model/programme.ts';
import { rest } from './rest.ts';

const known = new Map<string, Programme>();

/** The programme if it has been brought in. */
export const programmeById = (id: string): Programme | undefined => known.get(id);

/** Brings in a programme. An id the app does not have is left out: the course that names it is then set aside, not lost. */
export async function loadProgramme(id: string): Promise<void> {
  if (known.has(id)) return;
  const { programmeSources } = await import('./programme-sources.ts');
  const source = programmeSources[id];
  if (source === undefined) return;
  const [given, { safetyBlock }, { parsingProgramme }] = await Promise.all([
    source(),
    import('../programmes/shared/safety-block.ts'),
    import('../model/parse-programme.ts'),
  ]);
  const parsed = await inTurns(parsingProgramme(given, safetyBlock));
  if (!parsed.ok) {
    throw new Error(
      `${id} is no programme: ${parsed.problems.map((one) => `${one.check} ${one.place} ${one.detail}`).join('; ')}`,
    );
  }
  known.set(id, parsed.programme);
}

/** Milliseconds at a stretch: a slow processor stays free to hear the reader. */
const stretch = 12;

/** Does the parts one after the other, and rests whenever a stretch is over. */
async function inTurns<T>(parts: Generator<undefined, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
    if (performance.now() - began < stretch) continue;
    await rest();
    began = performance.now();
  }
}

/** The texts of a part in a language. */
export async function textsOf(language: Language, part: TextPart): Promise<Texts> {
  if (part === 'start') {
    const app = language === 'da' ? daApp : (await import('../../locales/en/app.json')).default;
    return { app };
  }
  if (typeof part === 'object') {
    const { ownTextsOf } = await import('./programme-sources.ts');
    return ownTextsOf(part.of, language);
  }
  if (part !== 'programme') return (await import('./page-texts.ts')).pageTexts[part][language]();
  return (language === 'da' ? await import('./programme-texts-da.ts') : await import('./programme-texts-en.ts')).texts;
}
