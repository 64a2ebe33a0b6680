// One question of a contact, drawn by the kind of its finding. It decides nothing: the field says what is asked and how it stands.
import type { ReactNode } from 'react';
import { answerInWords, figureInWords } from '../../documents/finding-words.ts';
import { addDays } from '../../model/calendar.ts';
import type { ChoiceFinding, NumberFinding } from '../../model/finding.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { focusNextQuestion } from '../../ui/focus-field.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { ScaleField } from '../../ui/scale-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatDayInWords } from '../../view-models/formats.ts';
import type { FieldView } from '../../view-models/step-view.ts';
import { parseTypedDuration, parseTypedNumber } from '../../view-models/typed-input.ts';
import { fieldId } from '../shared/paths.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import type { Answering } from './use-answers.ts';

type QuestionProps = { readonly field: FieldView; readonly answering: Answering; readonly day: string };

/** The question with its answer, its last answer as a hint, and its message where the entry was not understood. */
export function Question({ field, answering, day }: QuestionProps) {
  const { finding } = field;
  if (finding.kind === 'choice') return <Choice field={field} finding={finding} answering={answering} />;
  if (finding.unit === 'nprs') return <Scale field={field} answering={answering} />;
  return <Figure field={field} finding={finding} answering={answering} day={day} />;
}

type PartProps = Omit<QuestionProps, 'day'>;

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

function Figure({ field, finding, answering, day }: QuestionProps & { readonly finding: NumberFinding }) {
  const words = useWords();
  const { t, language } = words;
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
        ? t('app:errors/field/unlikely', { value: figureInWords(finding, value, words) })
        : undefined,
  };
  const refuse = (text: string, problem: string, values: Readonly<Record<string, string | number>> = {}) =>
    answering.refuse(finding.id, { text, message: t(`app:errors/field/${problem}`, values) });
  const commit = (text: string) => {
    if (text.trim() === '') return answering.withdraw(finding.id);
    if (finding.unit === 'days') {
      const read = parseTypedDuration(text, language);
      if (!read.ok)
        return refuse(
          text,
          read.problem,
          read.problem === 'too-long' ? { max: figureInWords(finding, finding.max, words) } : {},
        );
      if (read.days > finding.max) return refuse(text, 'too-long', { max: figureInWords(finding, finding.max, words) });
      return answering.answer(finding.id, read.days);
    }
    const read = parseTypedNumber(text, { min: finding.min, max: finding.max, integer: true, language });
    if (read.ok) return answering.answer(finding.id, read.value);
    return refuse(text, read.problem, { min: finding.min, max: finding.max });
  };
  if (finding.unit === 'days') {
    const echo =
      value === undefined || entry !== undefined
        ? undefined
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
