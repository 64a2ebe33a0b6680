// The colours chosen in the settings, put on the page: `light-dark()` in the styles follows the scheme of the root.
import { useEffect } from 'react';
import { usePreferences } from './services.ts';

/** Keeps the page in the colours chosen; "system" leaves the choice to the machine. For the frame of the app. */
export function useColourScheme(): void {
  const colours = usePreferences().preferences.colours ?? 'system';
  useEffect(() => {
    if (colours === 'system') delete document.documentElement.dataset.colours;
    else document.documentElement.dataset.colours = colours;
  }, [colours]);
}
