// Terms, serious pathology, paresis, codes and the six cases (Bilag 1 to 5).
import { carried, left, of, type Place, partly, rules } from '../place.ts';

const primary = of('rh-primary');
const hospital = of('rh-sekundaer');

export const annexes: readonly Place[] = [
  left(
    'rh-2012/bilag-1/terms',
    'Bilag 1',
    'fastlægge udgangspunktet for brugen af en række begreber',
    'states',
    'no-decision',
  ),
  carried('rh-2012/bilag-1/retraining', 'Bilag 1', 'forbedre en borgers funktionsniveau', 'states', [
    hospital.findings('sek.function-loss'),
  ]),
  carried('rh-2012/bilag-1/right-to-a-plan', 'Bilag 1', 'krav på, at der udfærdiges en genoptræningsplan', 'must', [
    rules('sek.gop.open', 'sek.gop.week8', 'sek.gop.end'),
    hospital.findings('sek.function-loss', 'sek.retraining-need'),
  ]),
  carried('rh-2012/bilag-1/no-plan-in-practice', 'Bilag 1', 'udelukkende behandles i primærsektoren', 'states', [
    hospital.letters('gop'),
  ]),
  carried('rh-2012/bilag-2/serious', 'Bilag 2', 'Patienter med specifik eller alvorlig fokal patologi', 'states', [
    rules('rh.g3.exit', 'sek.g3.exit'),
    primary.groups('g3'),
    hospital.groups('g3'),
  ]),
  carried('rh-2012/bilag-2-a/fracture', 'Bilag 2 A', 'stærke funktionshæmmende smerter', 'may', [
    rules('rh.safety.fracture-disabling'),
    primary.findings('suspicion.osteoporotic-fracture', 'fracture.disabling-pain'),
    primary.settings('acute-medical'),
  ]),
  carried(
    'rh-2012/bilag-2-b/spondyloarthropathy',
    'Bilag 2 B',
    'diagnostik og behandling, herunder behandling med biologiske',
    'may',
    [rules('rh.safety.spondyloarthropathy'), primary.findings('suspicion.spondyloarthropathy')],
  ),
  carried(
    'rh-2012/bilag-2-c/infection-metastasis',
    'Bilag 2 C',
    'indlægges akut på den lokale reumatologiske eller medicinske afdeling',
    'must',
    [
      rules('rh.safety.infection-metastasis'),
      primary.findings('suspicion.infection', 'suspicion.metastasis'),
      primary.settings('acute-medical'),
    ],
  ),
  left(
    'rh-2012/bilag-2-c/with-the-spine-unit',
    'Bilag 2 C',
    'i samarbejde med Spine Unit',
    'states',
    'inside-hospital',
  ),
  carried('rh-2012/bilag-3-a/acute', 'Bilag 3 A', 'vagthavende reumatolog orienteres telefonisk', 'must', [
    rules('rh.safety.paresis-acute', 'rh.safety.cauda'),
    primary.settings('acute-spine'),
  ]),
  partly(
    'inside-hospital',
    carried('rh-2012/bilag-3-a/department', 'Bilag 3 A', 'den videre diagnostik, herunder billeddiagnostik', 'must', [
      rules('rh.safety.cauda', 'rh.safety.paresis-acute'),
    ]),
  ),
  carried('rh-2012/bilag-3-a/nord', 'Bilag 3 A', 'planlægningsområde Nord', 'must', [primary.settings('acute-spine')]),
  carried('rh-2012/bilag-3-b/subacute', 'Bilag 3 B', 'paresegrad større end 3', 'must', [
    rules('rh.safety.paresis-subacute'),
    primary.settings('rheumatology-department'),
  ]),
  carried('rh-2012/bilag-3-b/two-weeks', 'Bilag 3 B', 'vurdere patienterne inden for 2 uger', 'must', [
    rules('rh.safety.paresis-subacute', 'sek.paresis.surgeon'),
  ]),
  carried('rh-2012/bilag-4/g1-symptoms', 'Bilag 4', 'Lumbago uden specification', 'states', [primary.codes('L03')]),
  carried('rh-2012/bilag-4/g1-degenerative', 'Bilag 4', 'Rygsyndrom uden smerteudstråling', 'states', [
    primary.codes('L84'),
  ]),
  carried('rh-2012/bilag-4/g1-criteria', 'Bilag 4', 'bekræftet ved lægelig undersøgelse', 'states', [
    primary.codes('L84'),
  ]),
  carried('rh-2012/bilag-4/g2', 'Bilag 4', 'Rygsyndrom med smerteudstråling', 'states', [primary.codes('L86')]),
  carried('rh-2012/bilag-4/g2-criteria', 'Bilag 4', 'forværret ved hoste/bevægelse/stillingsskift', 'states', [
    primary.codes('L86'),
  ]),
  carried('rh-2012/bilag-4/g2-converted', 'Bilag 4', 'ved epikrisemodtagelse', 'states', [primary.codes('L86')]),
  carried('rh-2012/bilag-4/g3', 'Bilag 4', 'ikke komplet', 'states', [primary.codes('L88', 'L71', 'L97')]),
  carried('rh-2012/bilag-4/g3-primary', 'Bilag 4', 'kodes med primær malign diagnose', 'must', [
    primary.codes('L71', 'L97'),
  ]),
  carried('rh-2012/bilag-5/case-1', 'Bilag 5', 'bilateral knæarthrose', 'states', [
    rules('rh.g1.week0.exercise', 'rh.g1.week4.consider', 'rh.g1.week4.rehabilitation'),
    primary.letters('municipality'),
  ]),
  carried('rh-2012/bilag-5/case-2', 'Bilag 5', 'med henblik på operativ behandling', 'states', [
    rules(
      'rh.g2.week4.refer',
      'rh.g2.week4.mri',
      'sek.g2.workup.clinic',
      'sek.g2.control.surgery-severe',
      'sek.gop.end',
      'sek.epikrise.end',
    ),
    hospital.findings('sek.operated', 'sek.function-loss'),
  ]),
  carried(
    'rh-2012/bilag-5/case-3',
    'Bilag 5',
    'både genoptræningsplan, samt henvisning (ref01) til kommunen',
    'states',
    [rules('rh.g2.week4.refer', 'rh.g2.week4.mri', 'sek.g2.end.improved', 'sek.gop.week8', 'sek.municipal.week8')],
  ),
  carried('rh-2012/bilag-5/case-4', 'Bilag 5', 'alene epikrise til egen læge', 'states', [
    rules('rh.g1.week8.refer', 'sek.g1.end.improved', 'sek.epikrise.end'),
  ]),
  carried('rh-2012/bilag-5/case-5', 'Bilag 5', 'støtte til vægtreduktion', 'states', [
    rules('rh.g2.week4.refer', 'rh.g2.week4.mri', 'sek.g2.end.improved', 'sek.municipal.week8', 'sek.epikrise.week8'),
  ]),
  carried(
    'rh-2012/bilag-5/case-6',
    'Bilag 5',
    'henviser den praktiserende speciallæge til de kommunale tilbud',
    'states',
    [rules('rh.hand-on.rheumatologist', 'rh.g1.week8.imaging', 'rh.g1.week8.consider')],
  ),
];
