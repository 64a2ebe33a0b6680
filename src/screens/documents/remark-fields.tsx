// The clinician's own words for a letter, one field for each topic of its guide.
import { TextareaField } from '../../ui/textarea-field.tsx';
import { useWords } from '../shared/services.ts';
import type { Remarks } from './use-remarks.ts';

/** Id of the field of a topic. */
export const remarkId = (topic: string): string => `remark-${topic.replaceAll('.', '-')}`;

/** Lines of an empty field. */
const ROWS = 2;

type RemarkFieldsProps = { readonly topics: readonly string[]; readonly remarks: Remarks };

export function RemarkFields({ topics, remarks }: RemarkFieldsProps) {
  const { t } = useWords();
  if (topics.length === 0) return null;
  return (
    <div className="text-remarks">
      <h2>{t('documents:screen/remarks')}</h2>
      <p className="hint">{t('documents:screen/remarksHint')}</p>
      {topics.map((topic) => (
        <TextareaField
          key={topic}
          id={remarkId(topic)}
          label={t(`documents:screen/remark/${topic}`)}
          rows={ROWS}
          value={remarks.textOf(topic)}
          error={remarks.problemOf(topic)}
          onChange={(text) => remarks.write(topic, text)}
          onLeave={() => remarks.save(topic)}
        />
      ))}
    </div>
  );
}
