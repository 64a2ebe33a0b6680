// The two regions whose own short programmes are among the sources. Only what these say; departments elsewhere are named by kind.
import type { RegionSettings } from '../../model/settings.ts';
import { hovedstaden } from './settings-hovedstaden.ts';

/** Recipients of practice and municipality, and those named by kind, are alike in every region. */
const alike = {
  ...hovedstaden.recipients,
  'acute-spine': { name: 'Akut indlæggelse efter regionens visitation', note: 'Ring først.' },
  'acute-medical': { name: 'Akut indlæggelse efter regionens visitation', note: 'Ring først.' },
  'rheumatology-department': { name: 'Rygvisitation i sekundærsektoren' },
  municipality: { name: 'Patientens kommune' },
  videncenter: { name: 'Rygkirurgisk vurdering efter regionens visitation' },
};

export const midtjylland: RegionSettings = {
  region: 'midtjylland',
  name: 'Region Midtjylland',
  validFrom: '2012-05-01',
  source: 'Pixibog for forløbsprogram om lænderyg-forløb i almen praksis (uden årstal).',
  areas: [],
  recipients: {
    ...alike,
    'rheumatology-department': {
      name: 'Rygvisitation, Region Midtjylland',
      note: 'Second opinion: korrespondancemeddelelse. Aldrig til noget akut.',
    },
  },
  inArea: {},
  offers: { 'extended-assessment': true },
  outOfHours: { name: 'Lægevagten', phone: '70 11 31 31', source: 'Lægevagten i Region Midtjylland, laegevagten.dk' },
};

export const sjaelland: RegionSettings = {
  region: 'sjaelland',
  name: 'Region Sjælland',
  validFrom: '2012-05-01',
  validTo: '2026-12-31',
  source: 'Pixiudgave af forløbsprogram for patienter med rygproblemer (uden årstal).',
  areas: [],
  recipients: { ...alike, 'rheumatology-department': { name: 'Rygenheden, Køge' } },
  inArea: {},
  offers: { 'extended-assessment': false },
  outOfHours: { name: 'Lægevagten 1818', phone: '1818', source: 'Region Sjælland, lægevagten fra 1. oktober 2022' },
};
