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
    'spine-triage': {
      name: 'Rygvisitation, Region Midtjylland',
      note: 'Dynamisk henvisning; second opinion som korrespondance. Aldrig til noget akut.',
    },
    'practising-specialist': { name: 'Praktiserende speciallæge', note: 'Pixibogen nævner ikke specialet.' },
    'allied-practice': { name: 'Fysioterapeut eller kiropraktor i praksissektoren' },
    'patient-website': { name: 'ondtiryggen.rm.dk', note: 'Adressen er fra pixibogen og skal efterses.' },
    'exercise-films': {
      name: 'Patienthåndbogens øvelsesfilm på sundhed.dk og appen Træn smerten væk',
      note: 'Navnet er fra pixibogen og skal efterses.',
    },
  },
  inArea: {},
  offers: { 'extended-assessment': true, 'prolapse-course': true, 'fys-group': false },
  outOfHours: { name: 'Lægevagten', phone: '70 11 31 31', source: 'Lægevagten i Region Midtjylland, laegevagten.dk' },
};

export const sjaelland: RegionSettings = {
  region: 'sjaelland',
  name: 'Region Sjælland',
  validFrom: '2012-05-01',
  validTo: '2026-12-31',
  source: 'Pixiudgave af forløbsprogram for patienter med rygproblemer (uden årstal).',
  areas: [],
  recipients: {
    ...alike,
    'rheumatology-department': { name: 'Rygenheden, Køge' },
    'spine-unit': { name: 'Rygenheden, Køge' },
    'spine-surgery': {
      name: 'Rygkirurgisk vurdering efter regionens visitation',
      note: 'Pixiudgaven siger ikke hvor; efterse visitationen.',
    },
    'pain-clinic': { name: 'Smerteklinik på Holbæk, Næstved eller Køge Sygehus' },
    'occupational-medicine': { name: 'Arbejdsmedicinsk klinik', note: 'Pixiudgaven siger ikke hvor.' },
    municipality: {
      name: 'Patientens kommune',
      note: 'Sundhedsfremmende og forebyggende tilbud (SOFT) og beskæftigelsesindsats.',
    },
  },
  inArea: {},
  offers: { 'extended-assessment': false, 'fys-group': false },
  outOfHours: { name: 'Lægevagten 1818', phone: '1818', source: 'Region Sjælland, lægevagten fra 1. oktober 2022' },
};
