// Who is compared, and by which programmes.
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { FieldsetFrame } from '../../ui/fieldset-frame.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../shared/services.ts';
import { type Choice, OPEN_PATIENT } from './use-choice.ts';

export function Picker({ choice }: { readonly choice: Choice }) {
  const { t } = useWords();
  const { desk } = choice;
  const contact = desk === undefined ? '' : t(`app:contacts/${desk.contact.contact}/name`);
  const nameOf = (id: string) =>
    id === OPEN_PATIENT ? t('pages:compare/openPatient', { contact }) : t(`pages:compare/example/${id}`);
  return (
    <div className="compare-picker">
      <SelectField
        id="compare-patient"
        label={t('pages:compare/patient')}
        hint={t('pages:compare/patientHint')}
        layout="stack"
        options={choice.patients.map((value) => ({ value, label: nameOf(value) }))}
        value={choice.chosen}
        onChange={choice.choosePatient}
      />
      <FieldsetFrame
        id="compare-programmes"
        legend={t('pages:compare/programmes')}
        hint={t('pages:compare/programmesHint')}
        layout="stack"
      >
        {choice.comparable.map(({ id }) => (
          <CheckboxField
            key={id}
            id={`compare-${id}`}
            label={`${t(`programme:programmes/${id}/short`)} (${t(`programme:programmes/${id}/source`)})`}
            checked={choice.ids.includes(id)}
            onChange={(checked) =>
              choice.chooseProgrammes(checked ? [...choice.ids, id] : choice.ids.filter((one) => one !== id))
            }
          />
        ))}
      </FieldsetFrame>
    </div>
  );
}
