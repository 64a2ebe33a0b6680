// Who asks, from where: the open course's place, else that of the clinic. The role is only for this page.
import { useState } from 'react';
import type { RecipientSetting } from '../../model/settings.ts';
import { recipientIn, settingsOn } from '../../model/settings-in-force.ts';
import { successorOn } from '../../view-models/regions.ts';
import { placeOn } from '../../view-models/start-view.ts';
import { useCourse, usePreferences, useRegions, useServices } from '../shared/services.ts';

/** The place with the day and the offers in force. */
export type CheckPlaceHere = {
  readonly role: string;
  readonly setRole: (role: string) => void;
  readonly region: string;
  readonly today: string;
  readonly offers: Readonly<Record<string, boolean>>;
  /** The recipient as the settings have it. */
  readonly settingOf: (recipient: string) => RecipientSetting | undefined;
};

const NO_OFFERS: CheckPlaceHere['offers'] = {};

export function useCheckPlace(): CheckPlaceHere {
  const { today: now } = useServices();
  const { preferences } = usePreferences();
  const regions = useRegions();
  const course = useCourse((store) => store.state);
  const today = now();
  const place = course ?? placeOn(preferences, regions, today);
  const [role, setRole] = useState<string>();
  const { region, area } = place;
  const settings = settingsOn(regions, region, today) ?? successorOn(regions, region, today);
  return {
    ...{ role: role ?? place.role, setRole, region, today },
    offers: settings?.offers ?? NO_OFFERS,
    settingOf: (recipient) => recipientIn(settings, area, recipient),
  };
}
