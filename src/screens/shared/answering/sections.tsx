// The sections of a step: its flags as one list, its tables, its questions. The wizard and the dense sheet show the same. Each part is drawn again
// only when what it shows has changed, so that an answer is on the screen at once.
import { memo, useMemo } from 'react';
import { FlagList } from '../../../ui/flag-list.tsx';
import type { FlagItem } from '../../../ui/flag-row.tsx';
import { focusNextQuestion } from '../../../ui/focus-field.ts';
import { GradeTable } from '../../../ui/grade-table.tsx';
import type { FieldView, GridRow, SectionView, StepView } from '../../../view-models/step-view.ts';
import { gridRows } from '../../../view-models/step-view.ts';
import { fieldId } from '../paths.ts';
import { usePreferences, useWords } from '../services.ts';
import { ActivityField, useNamedMeasures } from './activity-field.tsx';
import { Question } from './question.tsx';
import { Remembered } from './remembered.tsx';
import type { Answering } from './use-answers.ts';

type SectionsProps = {
  readonly step: StepView;
  readonly answering: Answering;
  readonly day: string;
  /** What the flags are called as a whole; the name of the step where left out. */
  readonly legend?: string | undefined;
  /** The place of the contact, where what the patient names is asked too. */
  readonly contact?: number | undefined;
  /** The finding that holds the duration of pain, outside a course; that of the open course where left out. */
  readonly durationFinding?: string | undefined;
};

/** Everything asked in a step. */
export const Sections = memo(DrawnSections);

function DrawnSections({ step, answering, day, legend, contact, durationFinding }: SectionsProps) {
  const flags = step.sections.filter((section) => section.layout === 'flags' && section.fields.length > 0);
  const grids = step.sections.filter((section) => section.layout === 'grid' && section.fields.length > 0);
  const questions = step.sections
    .filter((section) => section.layout === 'questions')
    .flatMap((section) => section.fields);
  const measureOf = useNamedMeasures();
  const drawn = (field: FieldView) => {
    const { id } = field.finding;
    const measure = contact === undefined ? undefined : measureOf(id);
    const asked = <Question key={id} {...{ field, answering, day, durationFinding }} />;
    if (contact === undefined || measure === undefined) return asked;
    return (
      <div key={id} className="activity">
        <ActivityField contact={contact} measure={measure} finding={id} />
        {asked}
      </div>
    );
  };
  return (
    <>
      {flags.length === 0 ? null : <Flags step={step} sections={flags} answering={answering} legend={legend} />}
      {grids.length === 0 ? null : (
        <div className="grids" data-many={grids.length > 1 ? '' : undefined}>
          {grids.map((section) => (
            <Grid key={section.id} section={section} answering={answering} isOnly={grids.length === 1} />
          ))}
        </div>
      )}
      {grids.flatMap(figuresOf).map(drawn)}
      {questions.map(drawn)}
      <Remembered step={step} />
    </>
  );
}

type FlagsProps = Pick<SectionsProps, 'step' | 'answering' | 'legend'> & { readonly sections: readonly SectionView[] };

/** The row's answer for a finding: its positive option reads yes, its normal one no. */
function rowAnswer({ finding, value, notAssessed }: FieldView): string | undefined {
  if (notAssessed) return 'not-assessed';
  if (value === undefined || finding.kind !== 'choice') return undefined;
  return value === finding.normal ? 'no' : value === finding.positive[0] ? 'yes' : String(value);
}

function Flags({ step, sections, answering, legend }: FlagsProps) {
  const { t, has, language } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const fields = sections.flatMap((section) => section.fields);
  const isExamination = fields.every((field) => field.finding.kind === 'choice' && field.finding.normal !== 'no');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const words = useMemo(
    () => ({
      no: isExamination ? t('pages:wizard/normal') : t('app:common/no'),
      yes: isExamination ? t('pages:wizard/abnormal') : t('app:common/yes'),
      notAsked: t('app:common/notAsked'),
      notAssessed: t('app:common/notAssessed'),
      notAssessedShort: '?',
    }),
    [isExamination, language],
  );
  const item = ({ finding, value }: FieldView): FlagItem => {
    const third =
      finding.kind === 'choice'
        ? finding.options.find((one) => one !== finding.normal && one !== finding.positive[0])
        : undefined;
    return {
      id: fieldId(finding.id),
      label: t(`findings:${finding.id}/label`),
      // "Known" is no harmless answer: what it claims is said once it is chosen.
      tag:
        third !== undefined && value === third
          ? t('pages:wizard/knownOnly')
          : finding.supplement
            ? t('app:common/supplement')
            : undefined,
      third: third === undefined ? undefined : { value: third, label: t(`findings:${finding.id}/options/${third}`) },
      yesTone: finding.flag === 'red' ? 'stop' : 'caution',
    };
  };
  const findingOf = (id: string) => fields.find((field) => fieldId(field.finding.id) === id)?.finding;
  const onAnswer = (id: string, value: string) => {
    const finding = findingOf(id);
    if (finding?.kind !== 'choice') return;
    const answer = value === 'yes' ? finding.positive[0] : value === 'no' ? finding.normal : value;
    if (value === 'not-assessed') answering.answer(finding.id, null);
    else if (answer !== undefined) answering.answer(finding.id, answer);
  };
  return (
    <FlagList
      id={`flags-${step.id}`}
      legend={legend ?? t(`programme:steps/${step.id}`)}
      legendHidden
      blocks={sections.map((section) => ({
        id: section.id,
        heading: has(`programme:sections/${section.id}`) ? t(`programme:sections/${section.id}`) : '',
        items: section.fields.map(item),
      }))}
      answers={Object.fromEntries(fields.map((field) => [fieldId(field.finding.id), rowAnswer(field)]))}
      words={words}
      shortcuts={shortcuts}
      onAnswer={onAnswer}
    />
  );
}

type GridProps = { readonly section: SectionView; readonly answering: Answering; readonly isOnly: boolean };

const isGraded = (row: GridRow) =>
  row.cells.every(({ field }) => field.finding.kind === 'choice' || field.finding.unit === 'mrc');

/** Figures of a grid that are no grade (an angle): asked as fields of their own. */
function figuresOf(section: SectionView): readonly FieldView[] {
  return gridRows(section)
    .filter((row) => !isGraded(row))
    .flatMap((row) => row.cells.map((cell) => cell.field));
}

/** A table by side. A table that stands alone in its step has its own "rest normal"; several share that of the step. */
const Grid = memo(DrawnGrid);

function DrawnGrid({ section, answering, isOnly }: GridProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const graded = gridRows(section).filter(isGraded);
  const first = graded[0]?.cells[0]?.field.finding;
  const fieldIn = (row: string, side: string) =>
    graded.find((one) => one.id === row)?.cells.find((cell) => cell.side === side)?.field;
  const onChange = (row: string, side: string, value: string) => {
    const field = fieldIn(row, side);
    if (field === undefined) return;
    if (value === '') answering.withdraw(field.finding.id);
    else answering.answer(field.finding.id, field.finding.kind === 'number' ? Number(value) : value);
  };
  if (first === undefined) return null;
  const isMrc = first.kind === 'number';
  const id = `grid-${section.id}`;
  return (
    <GradeTable
      id={id}
      legend={t(`programme:sections/${section.id}`)}
      rowHeading={t(isMrc ? 'pages:wizard/muscleGroup' : 'pages:wizard/examined')}
      rows={graded.map((row) => ({ id: row.id, label: t(`programme:rows/${row.id}`), options: optionsOf(row, t) }))}
      columns={(['right', 'left'] as const).map((side) => ({ id: side, label: t(`programme:sides/${side}`) }))}
      options={optionsOf(graded[0], t)}
      emptyLabel={t('pages:wizard/notExamined')}
      control={isMrc ? 'segments' : 'select'}
      values={Object.fromEntries(graded.map((row) => [row.id, valuesBySide(row)]))}
      fill={
        isOnly
          ? {
              label: t('pages:wizard/restNormal'),
              doneLabel: t('pages:wizard/allRecorded'),
              onFill: (cells) =>
                answering.fill(cells.flatMap(({ rowId, columnId }) => fieldIn(rowId, columnId)?.finding.id ?? [])),
            }
          : undefined
      }
      shortcuts={shortcuts}
      onChange={onChange}
      onChosen={() => focusNextQuestion(id)}
    />
  );
}

function valuesBySide(row: GridRow): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    row.cells.map(({ side, field }) => [side, field.value === undefined ? undefined : String(field.value)]),
  );
}

function optionsOf(row: GridRow | undefined, t: ReturnType<typeof useWords>['t']) {
  const finding = row?.cells[0]?.field.finding;
  if (finding === undefined) return [];
  if (finding.kind === 'choice')
    return finding.options.map((value) => ({ value, label: t(`findings:${finding.id}/options/${value}`) }));
  return Array.from({ length: finding.max - finding.min + 1 }, (_, i) => ({
    value: String(finding.min + i),
    label: String(finding.min + i),
  }));
}
