// The doors lead every patient somewhere, or say that nothing covers them; and what the catalogue says of a programme is what the programme says.
import { describe, expect, it } from 'vitest';
import { findText } from '../../scripts/judge/words.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { type Door, doorFor, doors, pictures, programmeRegions } from '../../src/programmes/catalogue.ts';
import { codeNumbersById } from '../../src/programmes/code-numbers.ts';
import { regionSettings } from '../../src/programmes/shared/settings.ts';
import { roles } from '../../src/programmes/steering-roles.ts';

const regions = [...new Set(regionSettings.map((one) => one.region))];
const patients = pictures.flatMap((picture) =>
  roles.flatMap((role) => regions.map((region) => ({ picture, role, region, door: doorFor(picture, role, region) }))),
);
const led = (door: Door) => allProgrammes.find((one) => one.id === door.programme);

describe('the catalogue', () => {
  it('names every programme, with its regions', () => {
    const expected = Object.fromEntries(allProgrammes.map((one) => [one.id, one.regions]));
    expect(programmeRegions).toEqual(expected);
    expect(Object.keys(codeNumbersById).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it('names every role that may steer some programme, and no other', () => {
    const steering = allProgrammes.flatMap((one) => one.roles.filter((role) => role.steers).map((role) => role.id));
    expect([...new Set(steering)].toSorted()).toEqual(roles.toSorted());
  });
});

describe('the doors', () => {
  it.each(doors.map((door) => [door.id, door] as const))(
    '%s is some patient’s, with its reason in both languages',
    (id, door) => {
      expect(patients.some((one) => one.door === door)).toBe(true);
      for (const language of ['da', 'en'] as const)
        expect(findText(language, `pages:choice/doors/${id}`)).toMatch(/\S/);
    },
  );

  it('lead nobody under 18 into a programme', () => {
    const young = patients.filter((one) => one.picture === 'under-18');
    expect(young.map((one) => one.door.programme).filter((one) => one !== undefined)).toEqual([]);
  });

  it('lead a neck to no programme for the low back alone', () => {
    const lowBack = ['rh-primary', 'rh-sekundaer', 'rm-pixi', 'fys-lumbal'];
    const necks = patients.filter((one) => one.picture === 'neck');
    expect(necks.filter((one) => lowBack.includes(one.door.programme ?? ''))).toEqual([]);
  });

  // The regions' own short programmes are for general practice: whoever else works there looks on, and the start says who begins.
  it('lead a new low back to a programme of the region, which GP and physiotherapist may start', () => {
    const wrong = patients
      .filter((one) => one.picture === 'new-back' && one.role !== 'hospital')
      .filter(({ door, role, region }) => {
        const programme = led(door);
        const mayStart = programme?.roles.some((one) => one.id === role && one.steers);
        return !programme?.regions.includes(region) || (!mayStart && (role === 'gp' || role === 'physiotherapist'));
      });
    expect(wrong.map((one) => `${one.role} ${one.region}`)).toEqual([]);
  });

  it.each([
    ['new-back', 'gp', 'hovedstaden', 'rh-primary'],
    ['new-back', 'gp', 'midtjylland', 'rm-pixi'],
    ['new-back', 'gp', 'sjaelland', 'rs-pixi'],
    ['new-back', 'gp', 'oestdanmark', 'rh-primary'],
    ['walking', 'hospital', 'hovedstaden', 'rh-sekundaer'],
    ['new-back', 'physiotherapist', 'midtjylland', 'fys-lumbal'],
    ['neck', 'physiotherapist', 'sjaelland', 'fys-cervikal'],
    ['neck', 'gp', 'sjaelland', 'rs-pixi'],
    ['neck', 'gp', 'midtjylland', 'fys-cervikal'],
    ['long-lasting', 'gp', 'hovedstaden', 'rs-pixi'],
    ['worked-up', 'gp', 'hovedstaden', 'rs-pixi'],
    ['neck', 'hospital', 'hovedstaden', undefined],
  ] as const)('lead %s for a %s in %s to %s', (picture, role, region, programme) => {
    expect(doorFor(picture, role, region).programme).toBe(programme);
  });
});
