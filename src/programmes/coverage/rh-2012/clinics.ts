// The sciatica clinic and the back clinic (Bilag 6 and 7). Their columns are interleaved in the text: the left one is Bilag 6.
import { carried, of, type Place, partly, rules } from '../place.ts';

const hospital = of('rh-sekundaer');

export const clinics: readonly Place[] = [
  partly(
    'inside-hospital',
    carried('rh-2012/bilag-6/team', 'Bilag 6', 'på baggrund af en tværfaglig vurdering en behandlingsplan', 'must', [
      rules('sek.g2.workup.clinic', 'sek.g2.clinic.plan'),
    ]),
  ),
  carried('rh-2012/bilag-6/exercise', 'Bilag 6', 'øvelser og fysisk træning', 'must', [rules('sek.g2.clinic.plan')]),
  carried('rh-2012/bilag-6/stenosis', 'Bilag 6', 'styrketræning af underekstremiteter', 'must', [
    rules('sek.g2.clinic.stenosis'),
  ]),
  carried('rh-2012/bilag-6/self-training', 'Bilag 6', 'selvtræning', 'must', [rules('sek.g2.clinic.plan')]),
  carried('rh-2012/bilag-6/pain', 'Bilag 6', 'Smertehåndtering iværksættes med kognitiv tilgang', 'must', [
    rules('sek.g2.clinic.pain'),
  ]),
  carried('rh-2012/bilag-6/work', 'Bilag 6', 'sundhedsfaglig erhvervsrådgivning med opfølgning', 'must', [
    rules('sek.g2.clinic.work'),
  ]),
  carried('rh-2012/bilag-6/walking-aid', 'Bilag 6', 'ganghjælpemiddel', 'consider', [
    rules('sek.g2.clinic.walking-aid'),
  ]),
  partly(
    'inside-hospital',
    carried('rh-2012/bilag-7/team', 'Bilag 7', 'tværfaglig konference en behandlingsplan', 'must', [
      rules('sek.g1.start.clinic', 'sek.g1.clinic.plan'),
    ]),
  ),
  carried('rh-2012/bilag-7/exercise', 'Bilag 7', 'udleveret skriftlig instruktion', 'must', [
    rules('sek.g1.clinic.plan'),
  ]),
  carried('rh-2012/bilag-7/pain', 'Bilag 7', 'undervisning på hold 2 gange 1 time', 'must', [
    rules('sek.g1.clinic.pain'),
  ]),
  carried('rh-2012/bilag-7/work', 'Bilag 7', 'erhvervsrådgivning og med opfølgning', 'must', [
    rules('sek.g1.clinic.work'),
  ]),
  carried('rh-2012/bilag-6/week2', 'Bilag 6', 'justering af øvelsesprogram og smertebehandling', 'must', [
    rules('sek.g2.clinic.adjust', 'sek.g2.control.clinic'),
    hospital.contacts('sek-week2'),
  ]),
  carried('rh-2012/bilag-6/week2-surgery', 'Bilag 6', 'perspektivløs, henvises til kirurgisk vurdering', 'must', [
    rules('sek.g2.control.surgery'),
  ]),
  carried('rh-2012/bilag-6/week4', 'Bilag 6', 'Kontrol efter 4 uger', 'must', [
    rules('sek.g2.clinic.adjust', 'sek.g2.control.clinic'),
    hospital.contacts('sek-week4'),
  ]),
  carried('rh-2012/bilag-6/week4-surgery', 'Bilag 6', 'Hvis fortsat behandling er perspektivløs', 'must', [
    rules('sek.g2.control.surgery'),
  ]),
  carried('rh-2012/bilag-6/week8', 'Bilag 6', 'Afslutning efter 8 uger', 'must', [
    rules('sek.g2.end.improved', 'sek.g2.end.surgery', 'sek.g2.end.unchanged'),
    hospital.contacts('sek-week8'),
  ]),
  carried(
    'rh-2012/bilag-6/week8-surgery',
    'Bilag 6',
    'manglende effekt af behandlingen, henvises til kirurgisk vurdering',
    'must',
    [rules('sek.g2.end.surgery')],
  ),
  carried('rh-2012/bilag-6/week8-improved', 'Bilag 6', 'Ved effekt af behandlingen afsluttes', 'must', [
    rules('sek.g2.end.improved', 'sek.gop.week8'),
  ]),
  carried('rh-2012/bilag-7/week2', 'Bilag 7', 'vurdering af behov for justering', 'must', [
    rules('sek.g1.clinic.adjust', 'sek.g1.control.clinic'),
    hospital.contacts('sek-week4'),
  ]),
  carried('rh-2012/bilag-7/week5', 'Bilag 7', 'Kontrol efter 5 uger', 'must', [
    rules('sek.g1.clinic.adjust', 'sek.g1.control.clinic'),
    hospital.contacts('sek-week7'),
  ]),
  carried('rh-2012/bilag-7/week8', 'Bilag 7', 'Kontrol efter 8 uger', 'must', [
    rules('sek.g1.clinic.adjust', 'sek.g1.control.clinic'),
    hospital.contacts('sek-week10'),
  ]),
  carried('rh-2012/bilag-7/week12-surgery', 'Bilag 7', 'afgrænsede degenerative forandringer', 'must', [
    rules('sek.g1.end.surgery-simple-disc', 'sek.g1.end.surgery-extensive'),
    hospital.contacts('sek-week14'),
  ]),
  carried('rh-2012/bilag-7/week12-municipality', 'Bilag 7', 'henvises til kommunal rehabilitering', 'must', [
    rules('sek.g1.end.unchanged', 'sek.municipal.end'),
  ]),
  carried('rh-2012/bilag-7/week12-improved', 'Bilag 7', 'Ved effekt af behandlingen afsluttes', 'must', [
    rules('sek.g1.end.improved', 'sek.gop.end'),
  ]),
];
