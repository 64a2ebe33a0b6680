// The clinic's own settings over the regions' as shipped: which entry is in use, and what an edit would make of it. An edit never touches
// the shipped entry, and nothing about a patient may come among them.
import { findCpr } from '../course/cpr.ts';
import type { Day } from '../model/calendar.ts';
import { RecipientSetting, type RegionSettings } from '../model/settings.ts';

/** One region over one period: the clinic's own in place of the shipped one where there is one. */
export type SettingsEntry = {
  readonly settings: RegionSettings;
  readonly own: boolean;
  readonly inForce: boolean;
  /** What the app was shipped with for the same region and first day. */
  readonly shipped: RegionSettings | undefined;
};

/** The entry's key: a region has one entry for each first day. */
export const entryKey = (one: Pick<RegionSettings, 'region' | 'validFrom'>): string => `${one.region} ${one.validFrom}`;

/** Every entry, by region as shipped and then by first day. */
export function settingsEntries(
  shipped: readonly RegionSettings[],
  clinic: readonly RegionSettings[],
  today: Day,
): readonly SettingsEntry[] {
  const own = new Set(clinic.map(entryKey));
  const all = [...shipped.filter((one) => !own.has(entryKey(one))), ...clinic];
  const place = (region: string) => shipped.findIndex((one) => one.region === region);
  return all
    .toSorted((a, b) => place(a.region) - place(b.region) || (a.validFrom < b.validFrom ? -1 : 1))
    .map((settings) => ({
      settings,
      own: own.has(entryKey(settings)),
      inForce: settings.validFrom <= today && (settings.validTo === undefined || today <= settings.validTo),
      shipped: shipped.find((one) => entryKey(one) === entryKey(settings)),
    }));
}

/** The clinic's settings with this entry in place of any other for the same region and first day; one as shipped is not kept. */
export function withEntry(
  clinic: readonly RegionSettings[],
  entry: RegionSettings,
  shipped: readonly RegionSettings[],
): RegionSettings[] {
  const others = withoutEntry(clinic, entry);
  return shipped.some((one) => sameContent(one, entry)) ? others : [...others, entry];
}

/** The clinic's settings without the entry: the shipped one is in use again. */
export function withoutEntry(
  clinic: readonly RegionSettings[],
  entry: Pick<RegionSettings, 'region' | 'validFrom'>,
): RegionSettings[] {
  return clinic.filter((one) => entryKey(one) !== entryKey(entry));
}

/** What a file of the clinic's settings holds: its own entries, or the region's entry of today to start from where it has none. */
export function entriesToSave(entries: readonly SettingsEntry[], region: string): readonly RegionSettings[] {
  const own = entries.filter((one) => one.own);
  const kept = own.length > 0 ? own : entries.filter((one) => one.inForce && one.settings.region === region);
  return kept.map((one) => one.settings);
}

/** Whether two settings say the same, whatever the order of their keys. */
function sameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]),
  );
}

/** A recipient as it is in the region, or in one of its planning areas. */
export type RecipientRow = {
  readonly id: string;
  readonly setting: RecipientSetting;
  /** The area has one of its own; in the region as a whole, always. */
  readonly ownOfArea: boolean;
  /** Differs from what was shipped. */
  readonly changed: boolean;
};

/** The recipients of an entry, in the order of the settings; with an area, as they are there. */
export function recipientRows(entry: SettingsEntry, area: string | undefined): readonly RecipientRow[] {
  const { settings, shipped } = entry;
  return Object.entries(settings.recipients).map(([id, ofRegion]) => {
    const ofArea = area === undefined ? undefined : settings.inArea[area]?.[id];
    const before = area === undefined ? shipped?.recipients[id] : shipped?.inArea[area]?.[id];
    const now = area === undefined ? ofRegion : ofArea;
    return {
      id,
      setting: ofArea ?? ofRegion,
      ownOfArea: area === undefined || ofArea !== undefined,
      changed: !sameContent(before ?? null, now ?? null),
    };
  });
}

/** The settings with a recipient changed, in the region or in one of its areas. */
export function withRecipient(
  settings: RegionSettings,
  area: string | undefined,
  id: string,
  setting: RecipientSetting,
): RegionSettings {
  if (area === undefined) return { ...settings, recipients: { ...settings.recipients, [id]: setting } };
  return { ...settings, inArea: { ...settings.inArea, [area]: { ...settings.inArea[area], [id]: setting } } };
}

/** The settings with a recipient as shipped: in an area that was shipped without its own, the region's holds again. */
export function withRecipientReset(entry: SettingsEntry, area: string | undefined, id: string): RegionSettings {
  const { settings, shipped } = entry;
  const before = area === undefined ? shipped?.recipients[id] : shipped?.inArea[area]?.[id];
  if (before !== undefined) return withRecipient(settings, area, id, before);
  if (area === undefined) return settings;
  const { [id]: _, ...rest } = settings.inArea[area] ?? {};
  const { [area]: __, ...areas } = settings.inArea;
  return { ...settings, inArea: Object.keys(rest).length === 0 ? areas : { ...areas, [area]: rest } };
}

/** The settings with an offer that exists or does not. */
export function withOffer(settings: RegionSettings, offer: string, exists: boolean): RegionSettings {
  return { ...settings, offers: { ...settings.offers, [offer]: exists } };
}

/** The fields of a recipient that can be edited, as typed. */
export type RecipientField = 'name' | 'phone' | 'note' | 'link';

/**
 * The recipient with one field as typed; a field left empty is left out. Otherwise what is wrong, as a key of `errors/field` with its values:
 * the number is the longest text allowed. A changed link counts as checked on the day.
 */
export function editedRecipient(
  setting: RecipientSetting,
  field: RecipientField,
  text: string,
  today: Day,
):
  | { readonly ok: true; readonly setting: RecipientSetting }
  | { readonly ok: false; readonly problem: string; readonly max: number } {
  const typed = text.trim();
  const refused = (problem: string) => ({ ok: false as const, problem, max: longest[field] });
  if (field === 'name' && typed === '') return refused('empty');
  if (findCpr(typed).length > 0) return refused('cpr');
  if (typed.length > longest[field]) return refused('too-long');
  const { [field]: _, ...others } = setting;
  const { linkChecked, ...unchecked } = others;
  const rest = field === 'link' ? unchecked : { ...unchecked, ...(linkChecked === undefined ? {} : { linkChecked }) };
  const checked = field === 'link' && typed !== '' ? { linkChecked: today } : {};
  const parsed = RecipientSetting.safeParse({ ...rest, ...checked, ...(typed === '' ? {} : { [field]: typed }) });
  return parsed.success ? { ok: true, setting: parsed.data } : refused(malformed[field]);
}

/** Longest texts, as in the model. */
const longest: Readonly<Record<RecipientField, number>> = { name: 120, phone: 20, note: 300, link: 208 };

const malformed: Readonly<Record<RecipientField, string>> = {
  name: 'empty',
  phone: 'not-a-phone',
  note: 'too-long',
  link: 'not-a-link',
};
