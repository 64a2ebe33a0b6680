// What an activity is, in the patient's words, beside the question of its score. Saved as a clinical act when the field is left; a text that is
// refused stays in the field with its message.
import { activityName, nameActivity } from '../../../course/activity-names.ts';
import { isRecordOf, isText } from '../../../course/readable.ts';
import { type Measure, nameTopic } from '../../../model/measure.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { courseMemory } from '../course-memory.ts';
import { refusalOf } from '../refusal.ts';
import { useAct, useCourse, useWords } from '../services.ts';

type Drafts = Readonly<Record<string, string>>;
const NONE: Drafts = {};
const useDrafts = courseMemory<Drafts>('activities', NONE, isRecordOf(isText));

type ActivityFieldProps = {
  readonly contact: number;
  readonly measure: Measure;
  /** The finding that scores the activity. */
  readonly finding: string;
};

export function ActivityField({ contact, measure, finding }: ActivityFieldProps) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const topic = nameTopic(measure, finding);
  const place = measure.findings.indexOf(finding);
  const kept = useCourse((store) => store.state && activityName(store.state, topic, contact)?.text);
  const { value: drafts, change } = useDrafts(contact);
  const draft = drafts[topic];
  const refusal = useCourse(({ state, programme }) => {
    if (draft === undefined || state === undefined || programme === undefined) return undefined;
    const result = nameActivity(state, programme, { contact, topic, text: draft });
    return result.ok ? undefined : result.problem;
  });
  const commit = (text: string) => {
    const result = act(({ state, programme }) => nameActivity(state, programme, { contact, topic, text }));
    change((all) => {
      const rest = Object.entries(all).filter(([id]) => id !== topic);
      if (!result.ok) return { ...all, [topic]: text };
      return rest.length === 0 ? NONE : Object.fromEntries(rest);
    });
  };
  return (
    <TextField
      id={`name-${topic.replaceAll('.', '-')}`}
      label={t('pages:measures/nameLabel', { number: place + 1 })}
      hint={place === 0 ? t('pages:measures/nameHint') : undefined}
      error={refusal === undefined ? undefined : refusalOf({ ok: false, problem: refusal }, words)}
      value={draft ?? kept ?? ''}
      onCommit={commit}
    />
  );
}

/** The measure that a finding scores an activity of, where the clinician is to name it; undefined for any other finding. */
export function useNamedMeasures(): (finding: string) => Measure | undefined {
  const measures = useCourse((store) => store.programme?.measures);
  return (finding) => measures?.find((one) => one.named === true && one.findings.includes(finding));
}
