// The regions' dated settings as the clinic sees and corrects them: which entry is used, its recipients and its offers.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { formatDay } from '../../view-models/formats.ts';
import {
  entryKey,
  recipientRows,
  type SettingsEntry,
  settingsEntries,
  withEntry,
  withOffer,
  withoutEntry,
  withRecipient,
  withRecipientReset,
} from '../../view-models/settings-view.ts';
import { usePreferences, useServices, useWords } from '../shared/services.ts';
import { RecipientEditor } from './recipient-editor.tsx';

type ClinicSettingsProps = {
  /** The clinic's region: its entry in force today is shown first. */
  readonly region: string;
  readonly onSaid: (text: string) => void;
};

export function ClinicSettings({ region, onSaid }: ClinicSettingsProps) {
  const words = useWords();
  const { t, language } = words;
  const { regions: shipped, today } = useServices();
  const { preferences, change } = usePreferences();
  const [chosen, setChosen] = useState<string>();
  const clinic = preferences.clinic ?? [];
  const entries = settingsEntries(shipped, clinic, today());
  const usual = entries.find((one) => one.inForce && one.settings.region === region);
  const entry = entries.find((one) => entryKey(one.settings) === chosen) ?? usual ?? entries[0];
  const reset = (one: SettingsEntry) => {
    change({ clinic: withoutEntry(clinic, one.settings) });
    onSaid(t('pages:settings/resetEntryDone'));
  };
  return (
    <section aria-labelledby="settings-clinic">
      <h2 id="settings-clinic">{t('pages:settings/clinic')}</h2>
      <p className="hint">{t('pages:settings/clinicHint')}</p>
      {usual === undefined ? (
        <p>
          {t('pages:settings/regionNone', {
            region: t(`app:regions/${region}`),
            day: formatDay(today(), 'short', language),
          })}
        </p>
      ) : null}
      {entry === undefined ? null : (
        <>
          <div className="settings-entry">
            <SelectField
              id="settings-entry"
              label={t('pages:settings/entry')}
              value={entryKey(entry.settings)}
              options={entries.map((one) => ({ value: entryKey(one.settings), label: entryName(one, words) }))}
              onChange={setChosen}
            />
          </div>
          <p className="tags">
            {entry.inForce ? <Tag tone="act">{t('pages:settings/inForce')}</Tag> : null}
            <Tag icon={null}>{t(entry.own ? 'pages:settings/ownEntry' : 'pages:settings/asShipped')}</Tag>
          </p>
          <p className="hint">{t('pages:settings/sourceLine', { source: entry.settings.source })}</p>
          <EntryEditor
            key={entryKey(entry.settings)}
            entry={entry}
            onChange={(settings) => {
              change({ clinic: withEntry(clinic, settings, shipped) });
              onSaid(t('pages:settings/saved'));
            }}
          />
          {entry.own && entry.shipped !== undefined ? (
            <p className="actions">
              <Button onClick={() => reset(entry)}>{t('pages:settings/resetEntry')}</Button>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function entryName({ settings }: SettingsEntry, { t, language }: ReturnType<typeof useWords>): string {
  const from = formatDay(settings.validFrom, 'short', language);
  const period =
    settings.validTo === undefined
      ? t('pages:settings/from', { from })
      : t('pages:settings/fromTo', { from, to: formatDay(settings.validTo, 'short', language) });
  return t('pages:settings/entryOption', { region: settings.name, period });
}

type EntryEditorProps = {
  readonly entry: SettingsEntry;
  readonly onChange: (settings: SettingsEntry['settings']) => void;
};

function EntryEditor({ entry, onChange }: EntryEditorProps) {
  const { t, has } = useWords();
  const { settings } = entry;
  const [area, setArea] = useState<string>();
  return (
    <>
      <h3>{t('pages:settings/recipients')}</h3>
      {settings.areas.length === 0 ? null : (
        <SelectField
          id="settings-area-of"
          label={t('pages:settings/areaFor')}
          value={area ?? ''}
          options={[
            { value: '', label: t('pages:settings/areaWhole') },
            ...settings.areas.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(one) => setArea(one === '' ? undefined : one)}
        />
      )}
      <ul className="recipients">
        {recipientRows(entry, area).map((row) => (
          <RecipientEditor
            key={`${area ?? ''} ${row.id}`}
            row={row}
            area={area}
            onChange={(setting) => onChange(withRecipient(settings, area, row.id, setting))}
            onReset={() => onChange(withRecipientReset(entry, area, row.id))}
          />
        ))}
      </ul>
      <h3>{t('pages:settings/offers')}</h3>
      <p className="hint">{t('pages:settings/offersHint')}</p>
      {Object.entries(settings.offers).map(([offer, exists]) => (
        <ChoiceGroup
          key={offer}
          id={`offer-${offer}`}
          legend={has(`programme:offers/${offer}`) ? t(`programme:offers/${offer}`) : offer}
          shortcuts={false}
          value={exists ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('pages:settings/offerYes') },
            { value: 'no', label: t('pages:settings/offerNo') },
          ]}
          onChange={(value) => onChange(withOffer(settings, offer, value === 'yes'))}
        />
      ))}
    </>
  );
}
