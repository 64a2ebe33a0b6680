// Language, colours, keys and the way a contact is laid out.
import type { Preferences } from '../../course/preferences.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { usePreferences, useServices, useWords } from '../shared/services.ts';

type Colours = NonNullable<Preferences['colours']>;
const colourChoices: readonly Colours[] = ['system', 'light', 'dark'];
const languages = ['da', 'en'] as const;
const layouts = ['steps', 'sheet'] as const;

/** `role`: the one whose layout is chosen here. */
export function DisplaySettings({ role }: { readonly role: string }) {
  const { t, language } = useWords();
  const { showLanguage } = useServices();
  const { preferences, change } = usePreferences();
  return (
    <section aria-labelledby="settings-display">
      <h2 id="settings-display">{t('pages:settings/display')}</h2>
      <ChoiceGroup
        id="settings-language"
        legend={t('pages:settings/language')}
        shortcuts={false}
        value={language}
        options={languages.map((one) => ({
          value: one,
          label: <span lang={one}>{t(`pages:settings/languages/${one}`)}</span>,
        }))}
        onChange={(next) => void showLanguage(next)}
      />
      <ChoiceGroup
        id="settings-colours"
        legend={t('pages:settings/theme')}
        shortcuts={false}
        value={preferences.colours ?? 'system'}
        options={colourChoices.map((one) => ({ value: one, label: t(`pages:settings/themes/${one}`) }))}
        onChange={(colours) => change({ colours })}
      />
      <ChoiceGroup
        id="settings-layout"
        legend={t('pages:settings/layout')}
        hint={t('pages:settings/layoutHint', { role: t(`app:roles/${role}`).toLowerCase() })}
        shortcuts={false}
        value={preferences.layout?.[role] ?? 'steps'}
        options={layouts.map((one) => ({ value: one, label: t(`pages:settings/layouts/${one}`) }))}
        onChange={(layout) => change({ layout: { ...preferences.layout, [role]: layout } })}
      />
      <CheckboxField
        id="settings-keys"
        label={t('pages:keys/enabled')}
        hint={t('pages:keys/enabledHint')}
        checked={preferences.shortcuts ?? true}
        onChange={(shortcuts) => change({ shortcuts })}
      />
    </section>
  );
}
