// Settings of the clinic and of the way things are shown, kept on this computer. Nothing about a patient is ever here.
import { useState } from 'react';
import { roles } from '../../programmes/steering-roles.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { placeOn, regionsOn } from '../../view-models/start-view.ts';
import { PlaceFields } from '../shared/place-fields.tsx';
import { usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { ClinicSettings } from './clinic-settings.tsx';
import { DisplaySettings } from './display-settings.tsx';
import { ResetSettings } from './reset-settings.tsx';
import { SettingsFiles } from './settings-files.tsx';

export function SettingsPage() {
  const { t } = useWords();
  const { today } = useServices();
  const { preferences, change } = usePreferences();
  const regions = useRegions();
  const [said, setSaid] = useState('');
  const place = placeOn(preferences, regions, today());
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('pages:settings/title') })}</title>
      <StepHeading lead={t('pages:settings/lead')} focusKey="settings">
        {t('pages:settings/title')}
      </StepHeading>
      <section aria-labelledby="settings-place">
        <h2 id="settings-place">{t('pages:settings/place')}</h2>
        <PlaceFields
          id="settings"
          place={place}
          roles={roles}
          regions={regionsOn(regions, today())}
          onChange={(next) => change({ role: next.role, region: next.region, area: next.area })}
        />
      </section>
      <DisplaySettings role={place.role} />
      <ClinicSettings region={place.region} onSaid={setSaid} />
      <SettingsFiles region={place.region} onSaid={setSaid} />
      <ResetSettings onSaid={setSaid} />
      <StatusAnnouncer message={said} />
    </PageFrame>
  );
}
