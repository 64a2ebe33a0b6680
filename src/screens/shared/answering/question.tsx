// One question of a contact, drawn by the kind of its finding. It decides nothing: the field says what is asked and how it stands.
import { memo, type ReactNode } from 'react';
import { answerInWords, figureInWords } from '../../../documents/finding-words.ts';
import { addDays } from '../../../model/calendar.ts';
import type { ChoiceFinding, NumberFinding } from '../../../model/finding.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { focusNextQuestion } from '../../../ui/focus-field.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { ScaleField } from '../../../ui/scale-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { formatDayInWords, type Language } from '../../../view-models/formats.ts';
import type { FieldView } from '../../../view-models/step-view.ts';
import { readDaysAhead } from '../../../view-models/typed-days-ahead.ts';
import { parseTypedDuration, parseTypedNumber } from '../../../view-models/typed-input.ts';
import { fieldId } from '../paths.ts';
import { useCourse, usePreferences, useWords } from '../services.ts';
import type { Answering } from './use-answers.ts';

type QuestionProps = {
  readonly field: FieldView;
  readonly answering: Answering;
  readonly day: string;
  /** The finding that holds the duration of pain, outside a course; that of the open course where left out. */
  readonly durationFinding?: string | undefined;
};

/** The question with its answer, its last answer as a hint, and its message where the entry was not understood. */
export const Question = memo(DrawnQuestion);

function DrawnQuestion({ field, answering, day, durationFinding }: QuestionProps) {
  const { finding } = field;
  if (finding.kind === 'choice') return <Choice field={field} finding={finding} answering={answering} />;
  if (finding.unit === 'nprs') return <Scale field={field} answering={answering} />;
  const figure = { field, finding, answering, day, durationFinding };
  return <Figure {...figure} />;
}

type PartProps = Pick<QuestionProps, 'field' | 'answering'>;

function useHint(field: FieldView): ReactNode {
  const words = useWords();
  const own = words.has(`findings:${field.finding.id}/hint`) ? words.t(`findings:${field.finding.id}/hint`) : undefined;
  const last =
    field.before === undefined
      ? undefined
      : words.t('pages:wizard/lastTime', { value: answerInWords(field.finding, field.before, words) });
  return [own, last].filter((part) => part !== undefined).join('. ') || undefined;
}

function Choice({ field, finding, answering }: PartProps & { readonly finding: ChoiceFinding }) {
  const { t } = useWords();
  const hint = useHint(field);
  const { shortcuts = true } = usePreferences().preferences;
  const id = fieldId(finding.id);
  const options = finding.options.map((value) => ({ value, label: t(`findings:${finding.id}/options/${value}`) }));
  return (
    <ChoiceGroup
      id={id}
      legend={t(`findings:${finding.id}/label`)}
      hint={hint}
      options={options}
      notAssessed={{ value: 'not-assessed', label: t('app:common/notAssessed') }}
      value={field.notAssessed ? 'not-assessed' : field.value === undefined ? null : String(field.value)}
      shape={options.length > 4 ? 'list' : 'segments'}
      layout={options.length > 4 ? 'stack' : 'row'}
      shortcuts={shortcuts}
      onChange={(value) => answering.answer(finding.id, value === 'not-assessed' ? null : value)}
      onChosen={() => focusNextQuestion(id)}
    />
  );
}

function Scale({ field, answering }: PartProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const id = fieldId(field.finding.id);
  return (
    <ScaleField
      id={id}
      legend={t(`findings:${field.finding.id}/label`)}
      hint={field.before === undefined ? undefined : t('pages:wizard/lastTime', { value: field.before })}
      minLabel={t('pages:wizard/scale/least')}
      maxLabel={t('pages:wizard/scale/most')}
      value={field.notAssessed ? 'not-assessed' : typeof field.value === 'number' ? field.value : null}
      notAssessedLabel={t('app:common/notAssessed')}
      shortcuts={shortcuts}
      onChange={(value) => answering.answer(field.finding.id, value === 'not-assessed' ? null : value)}
      onChosen={() => focusNextQuestion(id)}
    />
  );
}

type FigureProps = QuestionProps & { readonly finding: NumberFinding };

function Figure({ field, finding, answering, day, durationFinding }: FigureProps) {
  const words = useWords();
  const { t, language } = words;
  const ofCourse = useCourse((store) => store.programme?.durationFinding);
  const duration = durationFinding ?? ofCourse;
  // The duration of pain lies before the contact; every other number of days lies ahead of it.
  const isAhead = finding.unit === 'days' && finding.id !== duration;
  const entry = answering.entries[finding.id];
  const value = typeof field.value === 'number' ? field.value : undefined;
  const hint = useHint(field);
  const label = t(`findings:${finding.id}/label`);
  const unlikely = value !== undefined && finding.unlikelyFrom !== undefined && value >= finding.unlikelyFrom;
  const shared = {
    id: fieldId(finding.id),
    label,
    hint,
    error: entry?.message,
    warning:
      unlikely && value !== undefined
        ? t('pages:errors/field/unlikely', { value: figureInWords(finding, value, words) })
        : undefined,
  };
  const commit = (text: string) => {
    if (text.trim() === '') return answering.withdraw(finding.id);
    const read = readFigure(text, finding, { day, isAhead, language });
    if (read.ok) return answering.answer(finding.id, read.value);
    const max = finding.unit === 'days' ? figureInWords(finding, finding.max, words) : finding.max;
    const values = { min: finding.min, max, day: formatDayInWords(day, language) };
    answering.refuse(finding.id, { text, message: t(`pages:errors/field/${read.problem}`, values) });
  };
  if (finding.unit === 'days') {
    const echo =
      value === undefined || entry !== undefined
        ? undefined
        : isAhead
          ? t('pages:wizard/aheadEcho', { day: formatDayInWords(addDays(day, value), language) })
          : t('pages:wizard/durationEcho', { day: formatDayInWords(addDays(day, -value), language) });
    return (
      <TextField
        {...shared}
        value={entry?.text ?? (value === undefined ? '' : figureInWords(finding, value, words))}
        width="medium"
        echo={echo}
        onCommit={commit}
      />
    );
  }
  return (
    <NumberField
      {...shared}
      value={entry?.text ?? (value === undefined ? '' : String(value))}
      unit={t(`programme:units/${finding.unit}`)}
      onCommit={commit}
    />
  );
}

type ReadFigure = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string };
type FigureContext = { readonly day: string; readonly isAhead: boolean; readonly language: Language };

/** The figure typed: days back or ahead from the contact's day, or a number within the finding's range. */
function readFigure(text: string, finding: NumberFinding, { day, isAhead, language }: FigureContext): ReadFigure {
  if (finding.unit !== 'days')
    return parseTypedNumber(text, { min: finding.min, max: finding.max, integer: true, language });
  const read = isAhead ? readDaysAhead(text, day, finding.max, language) : parseTypedDuration(text, language);
  if (!read.ok) return read;
  return read.days > finding.max ? { ok: false, problem: 'too-long' } : { ok: true, value: read.days };
}
