// Scope, information, and the stages of the first and of the recurrent episode, cell by cell.
import { carried, left, of, type Place, partly, rules } from '../place.ts';

const sjaelland = of('rs-pixi');

const scope = 'Formål og afgrænsning';
const first = 'Førstegangstilfælde';
const information = 'Patientinformation ved rygsmerter';
const recurrent = 'Gentagende tilfælde';
const recurrentLater = 'Gentagende tilfælde, efter 6-8 uger';

export const firstAndRecurrent: readonly Place[] = [
  left('rs-pixi/aim', scope, 'fælles standard for den sundhedsfaglige indsats', 'aim', 'organisation'),
  carried('rs-pixi/scope', scope, 'alle med rygudløste smerter', 'states', [
    rules('rs.scope.not-the-back'),
    sjaelland.findings('rs.from-the-back', 'rs.site', 'rs.radiation'),
  ]),
  carried('rs-pixi/not-included', scope, 'brud på rygsøjlen, tumorer eller infektion', 'states', [
    rules('rs.serious.exit', 'rh.safety.infection-metastasis', 'rh.safety.traumatic-fracture'),
    sjaelland.groups('serious'),
  ]),
  carried('rs-pixi/paralysis', scope, 'indsættende svære lammelser', 'states', [
    rules('rs.safety.arm-paralysis', 'rh.safety.paresis-acute', 'rh.safety.paresis-progressing'),
    sjaelland.findings('rs.arm-paralysis'),
  ]),
  partly(
    'other-profession',
    carried('rs-pixi/choice-of-physiotherapy', scope, 'kompleksitet af helbredstilstand', 'states', [
      rules('rs.physiotherapy'),
    ]),
  ),
  partly(
    'other-document',
    carried('rs-pixi/by-guideline', scope, 'overensstemmelse med anbefalingerne', 'must', [rules('rs.physiotherapy')]),
  ),
  carried('rs-pixi/first/picture', first, 'uden længerevarende fortilfælde af ryglidelser', 'states', [
    sjaelland.groups('rs-first'),
    sjaelland.findings('rs.history'),
  ]),
  carried('rs-pixi/first/function', first, 'Alderssvarende funktionsevne', 'states', [
    sjaelland.groups('rs-first'),
    sjaelland.findings('rs.socially-well', 'rs.picture-review'),
  ]),
  carried('rs-pixi/first/who', first, 'Praktiserende læge', 'states', [
    sjaelland.roles('gp', 'physiotherapist', 'chiropractor', 'rheumatologist'),
    sjaelland.contacts('rs-first'),
  ]),
  carried('rs-pixi/first/treatment', first, 'Smertebehandling med fysioterapi og kiropraktik', 'should', [
    rules(
      'rs.physiotherapy',
      'rs.chiropractic',
      'rs.physiotherapy.follow-up',
      'rs.chiropractic.follow-up',
      'rs.first.not-treated',
    ),
  ]),
  carried('rs-pixi/first/information', first, 'smerte og faresignaler samt vigtigheden', 'must', [
    rules('rs.information'),
  ]),
  carried('rs-pixi/first/usual-course', first, 'Rådgivning om vanligt forløb', 'must', [rules('rs.usual-course')]),
  carried('rs-pixi/information/recovery', information, 'ofte sker spontan bedring', 'must', [
    rules('rs.first.outlook'),
  ]),
  carried('rs-pixi/information/active', information, 'så aktiv som muligt', 'must', [rules('rs.first.outlook')]),
  carried('rs-pixi/information/work', information, 'fastholde uddannelse eller arbejde', 'must', [
    rules('rs.first.outlook'),
  ]),
  carried('rs-pixi/information/alarm', information, 'advarsels- og alarmsymptomer', 'must', [rules('rs.information')]),
  carried('rs-pixi/recurrent/picture', recurrent, 'Tilbagevendende rygproblemer', 'states', [
    sjaelland.groups('rs-recurrent'),
    sjaelland.findings('rs.history', 'rs.worried'),
  ]),
  carried('rs-pixi/recurrent/function', recurrent, 'Let funktionsnedsættelse', 'states', [
    sjaelland.groups('rs-recurrent'),
    sjaelland.findings('function.limitation', 'rs.socially-well'),
  ]),
  carried('rs-pixi/recurrent/who', recurrent, 'Praktiserende læge', 'states', [
    sjaelland.roles('gp', 'physiotherapist', 'chiropractor', 'rheumatologist'),
  ]),
  carried('rs-pixi/recurrent/treatment', recurrent, 'Behandling med fysioterapi og kiropraktik', 'should', [
    rules(
      'rs.physiotherapy',
      'rs.chiropractic',
      'rs.physiotherapy.follow-up',
      'rs.chiropractic.follow-up',
      'rs.not-treated',
    ),
  ]),
  carried('rs-pixi/recurrent/medicine', recurrent, 'farmakologisk smertebehandling', 'may', [
    rules('rs.recurrent.medicine'),
  ]),
  carried('rs-pixi/recurrent/information', recurrent, 'smerte og faresignaler samt vigtigheden', 'must', [
    rules('rs.information'),
  ]),
  carried('rs-pixi/recurrent/usual-course', recurrent, 'Rådgivning om vanligt forløb', 'must', [
    rules('rs.usual-course'),
  ]),
  carried('rs-pixi/recurrent/reassessment', recurrentLater, 'Revurdering', 'must', [
    rules('rs.reassessment.agree'),
    sjaelland.contacts('rs-reassessment'),
  ]),
  carried('rs-pixi/recurrent/back-to-gp', recurrentLater, 'tilbage til egen læge', 'must', [
    rules('rs.reassessment.gp', 'rs.later.gp'),
    sjaelland.findings('rs.treated'),
  ]),
  carried('rs-pixi/recurrent/imaging', recurrentLater, 'Billeddiagnostik/MR', 'may', [
    rules('rs.recurrent.imaging'),
    sjaelland.findings('rs.need.imaging'),
  ]),
  carried('rs-pixi/recurrent/spine-unit', recurrentLater, 'Rygenheden i Køge', 'may', [
    rules('rs.spine-unit'),
    sjaelland.findings('rs.need.spine-unit'),
    sjaelland.settings('spine-unit'),
  ]),
  carried('rs-pixi/recurrent/surgery', recurrentLater, 'Kirurgisk vurdering', 'may', [
    rules('rs.recurrent.surgery'),
    sjaelland.findings('rs.need.surgery'),
  ]),
  carried('rs-pixi/recurrent/work', recurrentLater, 'arbejdsmarkedstilknytning og forsørgelsesgrundlag', 'may', [
    rules('rs.work'),
    sjaelland.findings('rs.need.work'),
  ]),
];
