// What kind of place each recipient is, by which the advice of different programmes is laid side by side.

/** Place by recipient, of every programme. Who is called for what is acute stands in a row of its own and needs no place. */
export const recipientPlaces = {
  'rheumatology-department': 'hospital',
  'spine-triage': 'hospital',
  'spine-unit': 'hospital',
  'spine-surgery': 'hospital',
  'pain-clinic': 'hospital',
  'occupational-medicine': 'hospital',
  'liaison-psychiatry': 'hospital',
  videncenter: 'hospital',
  rheumatologist: 'specialist',
  'practising-specialist': 'specialist',
  physiotherapist: 'therapist',
  chiropractor: 'therapist',
  'allied-practice': 'therapist',
  municipality: 'municipality',
  retraining: 'municipality',
  'home-care': 'municipality',
  gp: 'gp',
  vascular: 'elsewhere',
  'disease-specific': 'elsewhere',
} as const;
