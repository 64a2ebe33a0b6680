// What holds at every contact: the boxes around the flow. Both extractions say it, for both tracks.
import { carried, of, type Place, rules } from '../place.ts';

const midt = of('rm-pixi');

export const general: readonly Place[] = [
  carried('rm-pixi/title', 'Titel', 'patienter med akutte smerter', 'states', [
    rules('rm.scope.long-lasting', 'rm.scope.elsewhere'),
    midt.findings('rm.scope'),
    midt.roles('gp'),
  ]),
  carried('rm-pixi/aim', 'Formål', 'uden behov for hyppig kontakt til sundhedsvæsenet', 'aim', [
    rules(
      'rm.back.week2.end',
      'rm.back.week4.end',
      'rm.back.week8.end',
      'rm.back.fifth.end',
      'rm.root.week2.end',
      'rm.root.week4.end',
      'rm.root.week8.end',
    ),
  ]),
  carried('rm-pixi/second-opinion', 'Second opinion', 'korrespondancemeddelelse til rygvisitation', 'must', [
    rules('rm.second-opinion'),
    midt.findings('rm.need.second-opinion'),
    midt.letters('second-opinion'),
    midt.settings('spine-triage'),
  ]),
  carried('rm-pixi/mri', 'MR-scanning', 'afprøvet i 4-6 uger uden effekt', 'may', [
    rules('rm.root.mri', 'rm.back.week8.mri', 'rm.back.week4.mri', 'rm.mri.other'),
    midt.findings('rm.tried-weeks', 'rm.without-effect'),
    midt.letters('mri'),
  ]),
  carried('rm-pixi/serious', 'MR-scanning', 'mistanke om alvorlig patologi', 'states', [
    rules('rm.serious.exit'),
    midt.groups('serious'),
  ]),
  carried('rm-pixi/acute-cauda', 'Akut indlæggelse', 'mistanke om cauda equina syndrom', 'must', [
    rules('rh.safety.cauda'),
    midt.findings('cauda.sphincter', 'cauda.saddle', 'cauda.bladder'),
  ]),
  carried('rm-pixi/acute-paresis', 'Akut indlæggelse', 'progredierende pareser', 'must', [
    rules('rh.safety.paresis-progressing'),
    midt.findings('paresis.progressing'),
  ]),
  carried('rm-pixi/acute-pain', 'Akut indlæggelse', 'intraktable smerter', 'must', [
    rules('rm.intractable'),
    midt.findings('rm.intractable-pain'),
  ]),
  carried('rm-pixi/back', '80-90 %', 'Uspecifikke lænderygsmerter', 'states', [midt.groups('rm-back')]),
  carried('rm-pixi/root', '5-10 %', 'nerverodspåvirkning', 'states', [
    rules('rm.vascular', 'rm.vascular.beside'),
    midt.groups('rm-root'),
  ]),
  carried('rm-pixi/information/recovery', 'Patientinformation', 'ofte sker spontan bedring', 'must', [
    rules('rm.information'),
  ]),
  carried('rm-pixi/information/active', 'Patientinformation', 'så aktiv som muligt', 'must', [rules('rm.information')]),
  carried('rm-pixi/information/work', 'Patientinformation', 'vigtigt at fastholde arbejde', 'must', [
    rules('rm.information.work'),
  ]),
  carried('rm-pixi/information/alarm', 'Patientinformation', 'advarsels- og alarmsymptomer', 'must', [
    rules('rm.information.alarm'),
  ]),
  carried('rm-pixi/information/website', 'Patientinformation', 'ondtiryggen.rm.dk', 'must', [
    rules('rm.information.website'),
    midt.settings('patient-website'),
  ]),
  carried('rm-pixi/information/films-back', 'Patientinformation', 'Henvis til Patienthåndbogens', 'must', [
    rules('rm.back.exercise-films'),
    midt.settings('exercise-films'),
  ]),
  carried(
    'rm-pixi/information/films-root',
    'Patientinformation',
    'Overvej henvisning til Patienthåndbogens',
    'consider',
    [rules('rm.root.exercise-films'), midt.settings('exercise-films')],
  ),
];
