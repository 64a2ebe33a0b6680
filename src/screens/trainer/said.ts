// The words of a case: what is told, what may be chosen, what was wrong. Everything medical is said by the words of findings and rules.
import { answerInWords, labelOf, phraseOf } from '../../documents/finding-words.ts';
import { joinedBy } from '../../documents/phrase-words.ts';
import { answersJoined, lowerFirst, sentence } from '../../documents/statements.ts';
import type { KnownWords, WordsIn } from '../../documents/words.ts';
import type { Value } from '../../model/finding.ts';
import type { Programme } from '../../model/programme.ts';
import type { Mistake } from '../../training/practice/score.ts';
import { NONE } from '../../training/practice/solution.ts';
import type { Story, Told, ToldSection } from '../../training/practice/story.ts';

/** Normal answers of a section beyond which the section is said as a whole. */
const fewNormal = 3;

/** One line of what is told. */
export type Line = { readonly id: string; readonly term: string; readonly text: string };

const joined = (told: readonly Told[], words: WordsIn): string =>
  answersJoined(
    told.map(({ finding, value }) => ({ finding, value, notAssessed: false, before: undefined, carried: false })),
    words,
  )
    .map((one) => one.text)
    .join(' ');

/** The case in lines: step by step, then what stands beside the contact. What nobody asked is named last, where it is seen. */
export function storyLines(story: Story, isFirst: boolean, words: KnownWords): readonly Line[] {
  const { t } = words;
  const steps = [...new Set(story.sections.map((one) => one.step))];
  const line = (id: string, term: string, text: string): readonly Line[] => (text === '' ? [] : [{ id, term, text }]);
  const notAsked = story.sections.flatMap((one) => one.notAsked).map((id) => lowerFirst(labelOf(id, words)));
  return [
    ...line('lasting', t('trainer:case/lasting'), joined(story.lasting, words)),
    ...steps.flatMap((step) =>
      line(
        step,
        t(`programme:steps/${step}`),
        stepText(
          story.sections.filter((one) => one.step === step),
          words,
        ),
      ),
    ),
    ...line('before', t(isFirst ? 'trainer:case/handedOn' : 'trainer:case/before'), joined(story.before, words)),
    ...line('course', t('trainer:case/course'), joined(story.course, words)),
    ...line('group', t('trainer:case/group'), groupText(story, words)),
    ...line('offers', t('trainer:case/offers'), offersText(story, words)),
    ...line('not-asked', t('trainer:case/notAsked'), notAsked.length === 0 ? '' : sentence(notAsked.join('; '))),
  ];
}

function groupText({ group }: Story, { t }: WordsIn): string {
  return group === undefined
    ? ''
    : sentence(t('trainer:case/groupConfirmed', { group: t(`programme:groups/${group}/name`) }));
}

function offersText({ offers }: Story, { t }: WordsIn): string {
  const said = offers.map(({ offer, exists }) =>
    t(`trainer:case/offer/${exists ? 'yes' : 'no'}`, { offer: t(`programme:offers/${offer}`) }),
  );
  return said.length === 0 ? '' : sentence(joinedBy(said, t('app:common/and')));
}

/** What was found, then what was not: a few negatives one by one, many as their section is said as a whole. */
function stepText(sections: readonly ToldSection[], words: KnownWords): string {
  const said = sections.flatMap((one) => one.said);
  const few = sections.filter((one) => one.normal.length <= fewNormal).flatMap((one) => one.normal);
  const many = sections.filter((one) => one.normal.length > fewNormal).map((one) => wholeOf(one, words));
  return [joined(said, words), joined(few, words), many.length === 0 ? '' : sentence(many.join(', '))]
    .filter((one) => one !== '')
    .join(' ');
}

/** Many normal answers of a section; beside positive ones or open questions they are the others. */
function wholeOf({ id, said, normal, notAsked }: ToldSection, { t, has }: KnownWords): string {
  const section = lowerFirst(t(`programme:sections/${id}`));
  const isWhole = said.length + notAsked.length === 0;
  const isExamined = normal.some(({ finding }) => finding.normal !== 'no');
  if (!isWhole) return t(isExamined ? 'trainer:case/elseNormal' : 'trainer:case/elseNothing', { section });
  if (has(`documents:allNormal/${id}`)) return t(`documents:allNormal/${id}`);
  return has(`trainer:case/none/${id}`) ? t(`trainer:case/none/${id}`) : t('trainer:case/nothing', { section });
}

/** A finding with its answer, as the case has it. */
export function foundInWords({ findings }: Programme, id: string, value: Value | undefined, words: WordsIn): string {
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined || value === undefined) return labelOf(id, words);
  return phraseOf(finding, value, words);
}

/** "Label: answer" of a finding with an answer. */
export function answerInFull({ findings }: Programme, id: string, value: Value, words: WordsIn): string {
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) return labelOf(id, words);
  return words.t('app:common/answer', { label: labelOf(id, words), value: answerInWords(finding, value, words) });
}

/** A group or recipient by its name; the words for none. */
export const groupName = (id: string, { t }: WordsIn): string =>
  id === NONE ? lowerFirst(t('trainer:ask/groupNone')) : t(`programme:groups/${id}/name`);
export const recipientName = (id: string, { t }: WordsIn): string =>
  id === NONE ? lowerFirst(t('trainer:ask/recipientNone')) : t(`recipients:${id}/name`);

/** A mistake in a sentence. */
function mistakeInWords({ part, is, about }: Mistake, words: WordsIn): string {
  const { t } = words;
  const name = (id: string): string => {
    switch (part) {
      case 'flags':
        return lowerFirst(labelOf(id, words));
      case 'group':
        return groupName(id, words);
      case 'action':
        return lowerFirst(t(`trainer:ask/actions/${id}`));
      case 'urgency':
        return lowerFirst(t(`trainer:ask/urgencies/${id}`));
      case 'recipient':
        return recipientName(id, words);
    }
  };
  return t(`trainer:mistake/${is}`, { what: joinedBy(about.map(name), t('app:common/or')) });
}

/** A mistake that is about what nobody answered names the questions. */
export function mistakeSentence(mistake: Mistake, words: WordsIn): string {
  const isOpen = mistake.is === 'not-asked' || mistake.is === 'ended-unasked';
  if (!isOpen) return mistakeInWords(mistake, words);
  const what = mistake.findings.map((id) => lowerFirst(labelOf(id, words))).join('; ');
  return words.t(`trainer:mistake/${mistake.is}`, { what });
}
