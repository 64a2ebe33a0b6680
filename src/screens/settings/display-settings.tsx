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
      <h2 id="settings-display">{t('app:settings/display')}</h2>
      <ChoiceGroup
        id="settings-language"
        legend={t('app:settings/language')}
        shortcuts={false}
        value={language}
        options={languages.map((one) => ({
          value: one,
          label: <span lang={one}>{t(`app:settings/languages/${one}`)}</span>,
        }))}
        onChange={(next) => void showLanguage(next)}
      />
      <ChoiceGroup
        id="settings-colours"
        legend={t('app:settings/theme')}
        shortcuts={false}
        value={preferences.colours ?? 'system'}
        options={colourChoices.map((one) => ({ value: one, label: t(`app:settings/themes/${one}`) }))}
        onChange={(colours) => change({ colours })}
      />
      <ChoiceGroup
        id="settings-layout"
        legend={t('app:settings/layout')}
        hint={t('app:settings/layoutHint', { role: t(`programme:roles/${role}`).toLowerCase() })}
        shortcuts={false}
        value={preferences.layout?.[role] ?? 'steps'}
        options={layouts.map((one) => ({ value: one, label: t(`app:settings/layouts/${one}`) }))}
        onChange={(layout) => change({ layout: { ...preferences.layout, [role]: layout } })}
      />
      <CheckboxField
        id="settings-keys"
        label={t('app:keys/enabled')}
        hint={t('app:keys/enabledHint')}
        checked={preferences.shortcuts ?? true}
        onChange={(shortcuts) => change({ shortcuts })}
      />
    </section>
  );
}
