// Questionnaires as totals: no item text is kept here, since the forms are others' property. A score alone drives nothing.
import { quantity } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import { ostelo } from '../shared/pain-measure.ts';
import { fys } from './source.ts';

const before = 'Forundersøgelse; Sidste statuskonsultation';

/** Oswestry Disability Index, percent points. */
export const odi = quantity({
  id: 'odi.total',
  unit: 'points',
  min: 0,
  max: 100,
  citation: fys(before, 'Oswestry Disability'),
});

/** Neck Disability Index, raw points. */
export const ndi = quantity({
  id: 'ndi.total',
  unit: 'points',
  min: 0,
  max: 50,
  citation: fys(before, 'Neck Disability Index'),
});

/** Patient Specific Functional Scale, the original version: 0 cannot, 10 as before. The clinician names the activities elsewhere. */
export const psfs = [1, 2, 3, 4, 5].map((place) =>
  quantity({
    id: `psfs.${place}`,
    unit: 'points',
    min: 0,
    max: 10,
    citation: fys(before, 'Patient Specifik', 'fys-psfs-version'),
  }),
);

/** STarT Back, entered by hand: the whole and the psychosocial part. */
export const startBack = [
  quantity({
    id: 'start-back.total',
    unit: 'points',
    min: 0,
    max: 9,
    supplement: true,
    citation: fys('Forundersøgelse', 'social påvirkning og livsstilsfaktorer', 'fys-start-back'),
  }),
  quantity({
    id: 'start-back.psychosocial',
    unit: 'points',
    min: 0,
    max: 5,
    supplement: true,
    citation: fys('Forundersøgelse', 'social påvirkning og livsstilsfaktorer', 'fys-start-back'),
  }),
] as const;

export const odiMeasure: Measure = {
  id: 'odi',
  findings: [odi.id],
  score: 'value',
  min: 0,
  max: 100,
  better: 'low',
  matters: { points: 10, percent: 30 },
  citation: ostelo('Oswestry Disability Index, 10 points or 30 %'),
};

export const ndiMeasure: Measure = {
  id: 'ndi',
  findings: [ndi.id],
  score: 'value',
  min: 0,
  max: 50,
  better: 'low',
  matters: { points: 5 },
  bands: [
    { id: 'none', from: 0 },
    { id: 'mild', from: 5 },
    { id: 'moderate', from: 15 },
    { id: 'severe', from: 25 },
    { id: 'complete', from: 35 },
  ],
  citation: { source: 'common-knowledge', place: 'NDI', term: '5 raw points', reading: 'fys-ndi-change' },
};

export const psfsMeasure: Measure = {
  id: 'psfs',
  findings: psfs.map((one) => one.id),
  score: 'mean',
  fewest: 3,
  named: true,
  min: 0,
  max: 10,
  better: 'high',
  matters: { points: 2, single: 3 },
  citation: {
    source: 'stratford-1995',
    place: 'PSFS',
    term: 'mean of 3 to 5 activities, 2 points; one activity, 3 points',
  },
};

const [startBackTotal, startBackPart] = startBack;

const startBackBands = [
  { id: 'low', from: 0 },
  { id: 'medium', from: 4 },
  { id: 'high', from: 4, part: { finding: startBackPart.id, from: 4 } },
];

/** The whole has bands, of which the highest rests on the psychosocial part. */
export const startBackMeasures: readonly Measure[] = [startBackTotal, startBackPart].map((one) => ({
  id: one.id.replace('.', '-'),
  findings: [one.id],
  score: 'value',
  min: 0,
  max: one.max,
  better: 'low',
  ...(one === startBackTotal ? { bands: startBackBands } : {}),
  citation: one.citation,
}));
