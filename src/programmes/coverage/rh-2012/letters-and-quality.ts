// What letters hold, minimum standards, quality, implementation and revision (chapters 4.6 to 7, Boks 8).
import { carried, left, of, type Place, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');
const lumbal = of('fys-lumbal');

export const lettersAndQuality: readonly Place[] = [
  carried('rh-2012/4.6/communication', '4.6', 'relevant og løbende information mellem aktørerne', 'must', [
    primary.letters(
      'physiotherapist',
      'chiropractor',
      'municipality',
      'rheumatologist',
      'report-physiotherapist',
      'report-chiropractor',
      'report-rheumatologist',
    ),
    hospital.letters('sek-epikrise'),
  ]),
  left('rh-2012/4.6/electronic', '4.6', 'i henhold til MedComs standarder', 'must', 'organisation'),
  carried('rh-2012/4.6/to-therapist-or-municipality', '4.6', 'Ønsker og forventninger til behandler', 'should', [
    primary.letters('physiotherapist', 'chiropractor', 'municipality'),
    primary.findings('need.interpreter', 'need.disability', 'medicine.regular', 'results.imaging'),
  ]),
  carried('rh-2012/4.6/to-mri', '4.6', 'særskilt MR skema med henblik på kontraindikationer', 'must', [
    primary.letters('mri'),
    primary.findings('scan.pacemaker', 'scan.implant', 'scan.metal-in-eye', 'scan.claustrophobia', 'scan.pregnancy'),
  ]),
  carried('rh-2012/4.6/to-rheumatologist', '4.6', 'Lægens ønsker og forventninger til afdelingen', 'should', [
    primary.letters('rheumatologist'),
  ]),
  carried('rh-2012/4.6/nerve-root-minimum', '4.6', 'Ved rodpåvirkning som min.', 'must', [
    primary.letters('rheumatologist', 'rheumatology-department'),
    primary.findings('paresis.present', 'slr.right', 'slr.left'),
  ]),
  carried('rh-2012/4.6/to-hospital', '4.6', 'CVI i de 4 planområder', 'must', [
    primary.letters('rheumatology-department', 'videncenter'),
    primary.settings('rheumatology-department'),
  ]),
  left(
    'rh-2012/4.6/to-hospital-content',
    '4.6',
    'Henvisninger fra praksissektor og lægevagt',
    'states',
    'other-document',
  ),
  carried('rh-2012/4.6/retraining-plan', '4.6', 'Tidligere og nuværende funktionsniveau', 'must', [
    hospital.letters('gop'),
    hospital.findings('sek.gop-type', 'sek.function-before', 'sek.retraining-need', 'sek.follow-up'),
  ]),
  carried('rh-2012/4.6/from-hospital', '4.6', 'Epikrise fra hospital', 'must', [
    rules('sek.epikrise.open', 'sek.epikrise.week8', 'sek.epikrise.end'),
    hospital.letters('sek-epikrise'),
  ]),
  left('rh-2012/4.6/from-hospital-content', '4.6', 'Lægelig vurdering og journalføring', 'states', 'other-document'),
  carried('rh-2012/4.6/from-physiotherapist', '4.6', 'Status – blandt andet funktionsstatus', 'should', [
    primary.letters('report-physiotherapist'),
    lumbal.letters('fl-report'),
  ]),
  carried('rh-2012/4.6/from-chiropractor', '4.6', 'Klinisk problemstilling', 'should', [
    primary.letters('report-chiropractor'),
  ]),
  carried('rh-2012/4.6/from-rheumatologist', '4.6', 'Vigtigste anamnestiske oplysninger', 'should', [
    primary.letters('report-rheumatologist'),
    hospital.letters('sek-epikrise'),
  ]),
  left('rh-2012/4.6/from-municipality', '4.6', 'Epikriser fra kommunen', 'should', 'other-profession'),
  left('rh-2012/4.7/standards', '4.7', 'minimumsstandarder (= skal, A)', 'must', 'organisation'),
  left('rh-2012/boks-8/matrix', 'Boks 8', 'A: minimumsstandarder, B: valgfrit', 'states', 'damaged'),
  carried('rh-2012/boks-8/note-1', 'Boks 8', 'Kan omfatte farmakologisk smertebehandling', 'states', [
    rules('rh.medicine.paracetamol', 'rh.g1.week0.manual', 'rh.g1.week0.exercise'),
    primary.letters('physiotherapist', 'municipality'),
  ]),
  carried('rh-2012/boks-8/note-2', 'Boks 8', 'Kiropraktorer varetager ikke farmakologisk smertebehandling', 'must', [
    primary.roles('gp', 'rheumatologist', 'chiropractor'),
  ]),
  carried('rh-2012/boks-8/note-3', 'Boks 8', 'Omfatter specialiseret genoptræning', 'states', [
    hospital.findings('sek.gop-type'),
  ]),
  left('rh-2012/boks-8/note-4', 'Boks 8', 'Krav til ernæringsscreening på hospitalerne', 'states', 'other-document'),
  left('rh-2012/5/monitoring', '5', 'kvalitetsmonitoreringen af forløbsprogrammer', 'should', 'quality'),
  left(
    'rh-2012/6.1/implementation',
    '6.1',
    'arbejdes målrettet med den praktiske implementering',
    'must',
    'implementation',
  ),
  left('rh-2012/6.1/education', '6.1', 'tværsektoriel efteruddannelse', 'must', 'implementation'),
  left('rh-2012/6.2/local', '6.2', 'lokal implementering', 'should', 'implementation'),
  left('rh-2012/7/evaluation', '7', 'evaluere og kvalitetssikre indsatsen', 'must', 'quality'),
  left('rh-2012/7/revision', '7', 'opdateres hvert 4. år', 'should', 'quality'),
];
