// Information, treatment and surgery (the rest of chapter 3.1).
import { carried, left, of, type Place, rules } from '../place.ts';

const primary = of('rh-primary');

export const treatment: readonly Place[] = [
  carried('rh-2012/3.1/own-part', '3.1', 'hvad patienten selv kan gøre', 'must', [primary.talks('leaflet')]),
  carried('rh-2012/3.1/active', '3.1', 'leve så frit og aktivt som muligt', 'should', [
    rules('rh.g1.week0.information', 'rh.g2.week0.information', 'sek.g1.information'),
    primary.talks('leaflet'),
  ]),
  carried('rh-2012/3.1/back-to-work', '3.1', 'vende tilbage til sædvanlige arbejdsaktiviteter', 'must', [
    rules('rh.g1.week0.information', 'rh.work.stay', 'rh.work.control'),
    primary.talks('work'),
  ]),
  carried('rh-2012/3.1/alarm-symptoms', '3.1', 'advarsels-/alarmsymptomer', 'must', [
    rules('rh.g2.week0.information', 'sek.g2.information', 'rh.safety.alarm-information'),
    primary.talks('leaflet'),
  ]),
  carried('rh-2012/3.1/treatment', '3.1', 'smertelindring og funktionsforbedring', 'may', [
    rules('rh.medicine.paracetamol', 'rh.g1.week0.manual', 'rh.g1.week0.exercise', 'rh.g2.week0.exercise'),
  ]),
  carried('rh-2012/3.1/medicine', '3.1', 'Smertestillende medicin kan anvendes', 'may', [
    rules('rh.medicine.paracetamol', 'rh.medicine.continue'),
    primary.findings('function.limitation'),
  ]),
  carried('rh-2012/3.1/pain-free-at-rest', '3.1', 'smertefrie i hvile', 'aim', [rules('rh.medicine.continue')]),
  carried('rh-2012/3.1/paracetamol', '3.1', 'førstevalgspræparat', 'may', [rules('rh.medicine.paracetamol')]),
  carried('rh-2012/3.1/nsaid', '3.1', 'supplere med eller skifte til NSAID', 'may', [rules('rh.medicine.nsaid')]),
  carried('rh-2012/3.1/weak-opioid', '3.1', 'supplere med svage opioider', 'may', [rules('rh.medicine.weak-opioid')]),
  carried('rh-2012/3.1/muscle-relaxant', '3.1', '1-2 ugers supplerende muskelrelaksantia', 'may', [
    rules('rh.medicine.muscle-relaxant'),
  ]),
  carried('rh-2012/3.1/morphine', '3.1', 'supplere med morfin', 'consider', [rules('rh.medicine.morphine')]),
  carried('rh-2012/3.1/adjuvant', '3.1', 'antidepressiva eller antiepileptika', 'consider', [
    rules('rh.medicine.antidepressant', 'rh.medicine.antiepileptic'),
  ]),
  carried('rh-2012/3.1/epidural', '3.1', 'transforaminal epidural glukokortikoid', 'may', [
    rules('rh.medicine.epidural'),
  ]),
  carried('rh-2012/3.1/manual', '3.1', 'Manuel behandling kan anvendes', 'may', [
    rules('rh.g1.week0.manual', 'rh.g1.follow-up.manual'),
  ]),
  left(
    'rh-2012/3.1/manual-kinds',
    '3.1',
    'manipulation, mobilisering og muskelenergiteknikker',
    'states',
    'other-profession',
  ),
  carried('rh-2012/3.1/exercise', '3.1', 'bestemte øvelser kan anvendes', 'may', [
    rules('rh.g1.week0.exercise', 'rh.g1.follow-up.exercise', 'rh.g2.week0.exercise', 'rh.g2.follow-up.exercise'),
  ]),
  carried('rh-2012/3.1/exercise-lasting', '3.1', 'konditions-, stabilitets- og styrketræning', 'may', [
    rules('rh.exercise.long-lasting', 'sek.gop.open'),
    primary.findings('need.retraining'),
  ]),
  carried('rh-2012/3.1/cognitive', '3.1', 'ændre patientens indstilling til og adfærd', 'may', [
    rules('rh.g1.cognitive', 'sek.g1.clinic.pain'),
  ]),
  carried('rh-2012/3.1/cognitive-content', '3.1', 'tillid til, at lænderyggen er stærk', 'must', [
    rules('rh.g1.cognitive'),
    primary.talks('leaflet'),
  ]),
  carried('rh-2012/3.1/team-effort', '3.1', 'En tværfaglig indsats kan anvendes', 'may', [
    rules('sek.g1.start.clinic', 'sek.g2.workup.clinic'),
  ]),
  left(
    'rh-2012/3.1/team-effort-effect',
    '3.1',
    'reducere antallet af patienter, der har behov for operation',
    'states',
    'no-decision',
  ),
  carried('rh-2012/3.1/team-effort-content', '3.1', 'læge, sygeplejerske og fysioterapeut', 'must', [
    rules('sek.g1.clinic.plan', 'sek.g1.clinic.pain', 'sek.g2.clinic.plan', 'sek.g2.clinic.pain'),
  ]),
  carried('rh-2012/3.1/surgery-aim', '3.1 Operation', 'hurtigere lindring af bensmerterne', 'states', [
    rules('rh.g2.surgery.prolapse', 'sek.g2.talk.prolapse'),
  ]),
  carried('rh-2012/3.1/surgery-prolapse', '3.1 Operation', 'efter 6-12 uger trods medicinsk behandling', 'should', [
    rules('rh.g2.surgery.prolapse', 'sek.g2.talk.prolapse'),
  ]),
  carried('rh-2012/3.1/surgery-earlier', '3.1 Operation', 'operation på et tidligere tidspunkt', 'may', [
    rules('sek.g2.workup.surgery', 'sek.g2.control.surgery-severe', 'rh.g2.week0.mri-early', 'rh.g2.week2.mri-early'),
  ]),
  carried(
    'rh-2012/3.1/surgery-paresis',
    '3.1 Operation',
    'pareser og/eller cauda equina syndrom bør vurderes',
    'should',
    [rules('sek.paresis.surgeon', 'rh.safety.cauda', 'rh.safety.paresis-acute', 'rh.safety.paresis-subacute')],
  ),
  carried('rh-2012/3.1/surgery-stenosis', '3.1 Operation', 'betydelig reduktion af gangdistance', 'should', [
    rules('rh.g2.surgery.stenosis', 'sek.g2.talk.stenosis'),
  ]),
  left('rh-2012/3.1/surgery-fusion', '3.1 Operation', 'stivgørende eller lignende indgreb', 'states', 'no-decision'),
  carried('rh-2012/3.1/surgery-simple-disc', '3.1 Operation', 'ikke er bedret efter Tværfaglig indsats', 'may', [
    rules(
      'sek.g1.surgery.simple-disc',
      'sek.g1.end.surgery-simple-disc',
      'sek.g1.start.simple-disc',
      'sek.g1.surgery.wait',
    ),
  ]),
  carried('rh-2012/3.1/surgery-extensive', '3.1 Operation', 'kan henvises tidligere i forløbet', 'may', [
    rules('sek.g1.surgery.extensive', 'sek.g1.end.surgery-extensive'),
  ]),
  carried(
    'rh-2012/3.1/extended-assessment',
    '3.1',
    'henvises til udvidet lænderygudredning hos praktiserende fysioterapeut',
    'may',
    [
      rules('rh.g1.week2.assessment', 'rh.g1.week4.assessment', 'rh.assessment.awaited', 'rh.assessment.reply'),
      primary.settings('extended-assessment'),
    ],
  ),
  carried('rh-2012/boks-3/inspection', 'Boks 3', 'Asymmetri af muskler', 'must', [
    primary.findings('prompt.general-condition', 'exam.posture', 'exam.muscle-asymmetry', 'exam.scoliosis'),
  ]),
  carried('rh-2012/boks-3/movement', 'Boks 3', 'Bevægetest', 'must', [
    primary.findings('exam.flexion', 'exam.extension', 'exam.side-bending'),
  ]),
  carried('rh-2012/boks-3/percussion', 'Boks 3', 'Processus spinosi', 'must', [primary.findings('exam.percussion')]),
  carried('rh-2012/boks-3/neurology', 'Boks 3', 'Hæl- og tågang samt knæbøjning', 'must', [
    primary.findings(
      'slr.right',
      'slr.left',
      'reflex.patellar.right',
      'reflex.patellar.left',
      'reflex.achilles.right',
      'reflex.achilles.left',
      'sensibility.l4.right',
      'sensibility.l5.right',
      'sensibility.s1.right',
      'exam.heel-walk.right',
      'exam.heel-walk.left',
      'exam.toe-walk.right',
      'exam.toe-walk.left',
      'exam.knee-bend.right',
      'exam.knee-bend.left',
    ),
  ]),
];
