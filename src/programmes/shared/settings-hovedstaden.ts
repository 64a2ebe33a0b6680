// Region Hovedstaden until it becomes part of Region Østdanmark. Departments by name as in the programme of 2012; no phone number of
// theirs is known from the source, and none is guessed. The public telephone out of hours is the region's own.
import type { RegionSettings } from '../../model/settings.ts';

export const hovedstaden: RegionSettings = {
  region: 'hovedstaden',
  name: 'Region Hovedstaden',
  validFrom: '2012-05-01',
  validTo: '2026-12-31',
  source:
    'Forløbsprogram for lænderyglidelser 2012, afsnit 3.3, 4.5, 4.6 og Bilag 2-3. Navne er fra 2012 og skal efterses.',
  areas: [
    { id: 'nord', name: 'Planlægningsområde Nord' },
    { id: 'midt', name: 'Planlægningsområde Midt' },
    { id: 'byen', name: 'Planlægningsområde Byen' },
    { id: 'syd', name: 'Planlægningsområde Syd' },
  ],
  recipients: {
    'acute-spine': {
      name: 'Lokal reumatologisk afdeling, vagthavende reumatolog',
      note: 'Ring først; send henvisningen med patienten.',
    },
    'acute-medical': { name: 'Lokal reumatologisk eller medicinsk afdeling', note: 'Ring først.' },
    'acute-by-cause': { name: 'Akut modtagelse efter den formodede årsag', note: 'Ring først.' },
    'rheumatology-department': {
      name: 'Lokal reumatologisk afdeling',
      note: 'REF01 til den centrale visitation (CVI) for patientens planlægningsområde.',
    },
    rheumatologist: { name: 'Praktiserende speciallæge i reumatologi', note: 'Ring først ved uacceptable smerter.' },
    physiotherapist: { name: 'Praktiserende fysioterapeut' },
    chiropractor: { name: 'Praktiserende kiropraktor' },
    municipality: {
      name: 'Patientens kommune, forløbsprogram for lænderyg',
      note: 'Én indgang til kommunen; se sundhed.dk.',
    },
    'home-care': {
      name: 'Patientens kommune, pleje og omsorg',
      note: 'Efter kommunens egen arbejdsgang for visitation.',
    },
    imaging: { name: 'Billeddiagnostisk afdeling', note: 'MR har sin egen henvisning med kontraindikationer.' },
    videncenter: { name: 'Videncenter for Rygsygdomme, Glostrup Hospital' },
    gp: { name: 'Patientens praktiserende læge' },
    vascular: { name: 'Udredning af benenes kredsløb', note: 'Efter lokal vejledning; uden for forløbsprogrammet.' },
    'disease-specific': { name: 'Efter den sygdomsspecifikke vejledning' },
    retraining: {
      name: 'Patientens kommune, genoptræning',
      note: 'GOP til kommunens ene indgang. Mål fra 2012: kontakt inden 5 dage, start inden 14.',
    },
    'pain-clinic': { name: 'Smerteklinik', note: 'Efter lokal visitation.' },
    'liaison-psychiatry': { name: 'Liaisonpsykiatrisk afdeling', note: 'Efter lokal visitation.' },
  },
  inArea: {
    nord: {
      'acute-spine': {
        name: 'Neurologisk afdeling, Hillerød Hospital',
        note: 'Ring først. Reumatologisk afdeling i Helsingør har ikke vagtberedskab til opgaven.',
      },
    },
  },
  // The project scheme of extended assessment ended in mid-2012; a clinic that has the offer turns it on.
  offers: { 'extended-assessment': false, 'fys-group': false },
  outOfHours: { name: 'Akuttelefonen 1813', phone: '1813', source: 'Region Hovedstaden: Fakta om 1813, regionh.dk' },
};
