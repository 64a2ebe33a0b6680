// Where and when: the region, and the contact and day of each contact of the input. Everything that contradicts is named.
import { addWeeks, type Day } from '../../src/model/calendar.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { RegionSettings } from '../../src/model/settings.ts';
import { settingsOn } from '../../src/model/settings-in-force.ts';
import { contactOfWeek, type Held, placedContact } from '../../src/view-models/placed-contacts.ts';
import { successorOn } from '../../src/view-models/regions.ts';
import type { CourseInput } from './input-schema.ts';
import { type InputProblem, weeksOf } from './read-input.ts';

type ContactInput = CourseInput['contacts'][number];

/** The region of the input: as given, or the one that has the planning area. */
export function regionOf(
  input: CourseInput,
  regions: readonly RegionSettings[],
): { readonly region: string | undefined; readonly problems: readonly InputProblem[] } {
  const { area } = input;
  const having = regions.filter((one) => one.areas.some((known) => known.id === area)).map((one) => one.region);
  const region = input.region ?? having[0];
  if (region === undefined)
    return { region, problems: [{ place: 'region', message: 'is missing; give a region or a planning area' }] };
  if (area === undefined || having.includes(region)) return { region, problems: [] };
  const own = regions.filter((one) => one.region === region).flatMap((one) => one.areas.map((known) => known.id));
  const message = `${region} has no planning area ${area}; it has ${own.join(', ') || 'none'}`;
  return { region, problems: [{ place: 'area', message }] };
}

/**
 * The contacts in the order given. A week means the programme's contact of that week, held on its planned day unless a date is given; a date alone
 * means the contact that the engine suggests for the day.
 */
export function heldContacts(
  programme: Programme,
  input: CourseInput,
  region: string | undefined,
  regions: readonly RegionSettings[],
): { readonly held: readonly Held[]; readonly problems: readonly InputProblem[] } {
  const firstDay = addWeeks(input.start, -(input.startWeek ?? 0));
  const held: Held[] = [];
  const problems: InputProblem[] = [];
  input.contacts.forEach((one, i) => {
    const place = `contacts[${i}]`;
    const wrong = weekProblem(programme, one);
    if (wrong !== undefined) {
      problems.push({ place: `${place}${wrong.at}`, message: wrong.message });
      return;
    }
    const group = input.contacts.slice(0, i).findLast((other) => other.group !== undefined)?.group;
    const placed = placedContact(programme, one, { firstDay, held, group });
    const late = dayProblem(placed, held, input, i);
    if (late !== undefined) problems.push({ place: `${place}${one.date === undefined ? '' : '.date'}`, message: late });
    if (region !== undefined && !isInForce(regions, region, placed.day))
      problems.push({
        place,
        message: `the region ${region} has no settings for ${placed.day}${periodOf(regions, region)}`,
      });
    held.push(placed);
  });
  return { held, problems };
}

function weekProblem(
  programme: Programme,
  one: ContactInput,
): { readonly at: string; readonly message: string } | undefined {
  if (one.week === undefined) {
    const isTold = one.contact !== undefined || one.date !== undefined;
    return isTold ? undefined : { at: '', message: 'needs a week, a date or a contact' };
  }
  const contact = contactOfWeek(programme, one.week);
  if (contact === undefined)
    return {
      at: '.week',
      message: `${one.week} is no week of the programme; possible: ${weeksOf(programme)}; give a date for a contact on another day`,
    };
  if (one.contact === undefined || one.contact === contact) return undefined;
  return { at: '.week', message: `week ${one.week} is ${contact}, not ${one.contact}` };
}

function dayProblem(placed: Held, held: readonly Held[], input: CourseInput, i: number): string | undefined {
  const last = held.at(-1);
  if (placed.day < input.start) return `is held on ${placed.day}, before the start on ${input.start}`;
  if (last !== undefined && placed.day < last.day)
    return `is held on ${placed.day}, before contacts[${i - 1}] on ${last.day}; contacts stand in the order held`;
  const isTwice = last !== undefined && placed.day === last.day && placed.contact === last.contact;
  return isTwice ? `is the same contact on the same day as contacts[${i - 1}]` : undefined;
}

function isInForce(regions: readonly RegionSettings[], region: string, day: Day): boolean {
  return (settingsOn(regions, region, day) ?? successorOn(regions, region, day)) !== undefined;
}

function periodOf(regions: readonly RegionSettings[], region: string): string {
  const own = regions.filter((one) => one.region === region);
  return own
    .map((one) => `; it has from ${one.validFrom}${one.validTo === undefined ? '' : ` to ${one.validTo}`}`)
    .join('');
}
