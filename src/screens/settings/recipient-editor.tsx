// One recipient: its name and number in view, its fields behind a disclosure. What cannot be kept stays in the field with what to do.
import { useState } from 'react';
import type { RecipientSetting } from '../../model/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatDay } from '../../view-models/formats.ts';
import { editedRecipient, type RecipientField, type RecipientRow } from '../../view-models/settings-view.ts';
import { useServices, useWords } from '../shared/services.ts';

type RecipientEditorProps = {
  readonly row: RecipientRow;
  readonly area: string | undefined;
  readonly onChange: (setting: RecipientSetting) => void;
  readonly onReset: () => void;
};

type Refused = { readonly text: string; readonly problem: string; readonly max: number };

export function RecipientEditor({ row, area, onChange, onReset }: RecipientEditorProps) {
  const { t, has, language } = useWords();
  const { today } = useServices();
  const [refused, setRefused] = useState<Partial<Record<RecipientField, Refused>>>({});
  const { id, setting } = row;
  const kind = has(`programme:recipients/${id}`) ? t(`programme:recipients/${id}`) : id;
  const commit = (field: RecipientField, text: string) => {
    const edited = editedRecipient(setting, field, text, today());
    const { [field]: _, ...others } = refused;
    setRefused(edited.ok ? others : { ...others, [field]: { text, problem: edited.problem, max: edited.max } });
    if (edited.ok) onChange(edited.setting);
  };
  const field = (name: RecipientField, label: string, hint?: string) => {
    const problem = refused[name];
    return (
      <TextField
        id={`recipient-${id}-${name}`}
        label={label}
        hint={hint}
        width={name === 'phone' ? 'medium' : 'full'}
        inputMode={name === 'phone' ? 'tel' : 'text'}
        value={problem?.text ?? setting[name] ?? ''}
        error={problem === undefined ? undefined : t(`pages:errors/field/${problem.problem}`, { max: problem.max })}
        onCommit={(text) => commit(name, text)}
      />
    );
  };
  return (
    <li className="recipient">
      <Disclosure
        summary={
          <span className="recipient-head">
            <span className="recipient-name">
              <span className="caps">{kind}</span>
              <strong>{setting.name}</strong>
            </span>
            <span className="recipient-phone">
              {row.changed ? <Tag tone="act">{t('pages:settings/changed')}</Tag> : null}
              {area !== undefined && row.ownOfArea ? <Tag icon={null}>{t('pages:settings/areaOwn')}</Tag> : null}
              {setting.phone ?? <span className="hint">{t('pages:settings/phoneMissing')}</span>}
            </span>
          </span>
        }
      >
        {field('name', t('pages:settings/recipientName'))}
        {field('phone', t('pages:settings/phone'), t('pages:settings/phoneHint'))}
        {field('note', t('pages:settings/recipientNote'))}
        {field(
          'link',
          t('pages:settings/link'),
          setting.linkChecked === undefined
            ? undefined
            : t('pages:settings/linkChecked', { day: formatDay(setting.linkChecked, 'short', language) }),
        )}
        {row.changed ? (
          <p className="actions">
            <Button
              variant="quiet"
              aria-label={t('pages:settings/resetRecipientOf', { name: kind })}
              onClick={() => {
                setRefused({});
                onReset();
              }}
            >
              {t('pages:settings/resetRecipient')}
            </Button>
          </p>
        ) : null}
      </Disclosure>
    </li>
  );
}
