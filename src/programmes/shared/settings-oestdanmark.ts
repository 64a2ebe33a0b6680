// Region Østdanmark from 1 January 2027 (law 699 of 20 June 2025, section 126). Its departments and its
// telephone out of hours are not known yet: recipients are named by kind, and the number is left out.
import type { RegionSettings } from '../../model/settings.ts';
import { hovedstaden } from './settings-hovedstaden.ts';

export const oestdanmark: RegionSettings = {
  region: 'oestdanmark',
  name: 'Region Østdanmark',
  validFrom: '2027-01-01',
  source:
    'Lov nr. 699 af 20. juni 2025, § 126. Patientrettet forebyggelse og en del af genoptræningen går fra kommune til region samme dag. Afdelinger og vagt skal efterses lokalt.',
  areas: [],
  recipients: {
    ...hovedstaden.recipients,
    'acute-spine': {
      name: 'Lokal reumatologisk afdeling eller den afdeling, der har rygvagten',
      note: 'Ring først. Efterse vagtberedskabet lokalt; i det tidligere område Nord var det neurologisk afdeling i Hillerød.',
    },
    'rheumatology-department': {
      name: 'Lokal reumatologisk afdeling',
      note: 'Efterse den fælles visitation i den nye region.',
    },
    municipality: {
      name: 'Rehabilitering i region eller kommune',
      note: 'Patientrettet forebyggelse og en del af genoptræningen ligger fra 1. januar 2027 i regionen. Efterse, hvem der modtager.',
    },
    videncenter: { name: 'Videncenter for Rygsygdomme', note: 'Efterse adresse og visitation.' },
    'spine-unit': {
      name: 'Rygenheden i regionen',
      note: 'I det tidligere Region Sjælland: Rygenheden i Køge. Efterse visitationen.',
    },
    'spine-surgery': { name: 'Rygkirurgisk vurdering efter regionens visitation', note: 'Efterse visitationen.' },
    'pain-clinic': {
      name: 'Smerteklinik i regionen',
      note: 'I det tidligere Region Sjælland: Holbæk, Næstved og Køge Sygehus. Efterse visitationen.',
    },
    'occupational-medicine': { name: 'Arbejdsmedicinsk klinik', note: 'Efterse visitationen.' },
  },
  inArea: {},
  offers: { 'extended-assessment': false, 'fys-group': false },
};
