// The stages of long-lasting and of complex chronic pain, cell by cell.
import { carried, of, type Place, partly, rules } from '../place.ts';

const sjaelland = of('rs-pixi');

const long = 'Længerevarende rygsmerter';
const longLater = 'Længerevarende rygsmerter, efter 6-8 uger';
const complex = 'Kompleks kronisk rygsmerte';
const complexLater = 'Kompleks kronisk rygsmerte, efter 6-8 uger';

export const longAndComplex: readonly Place[] = [
  carried('rs-pixi/long/picture', long, 'OVER 3 MDR.', 'states', [
    sjaelland.groups('rs-long'),
    sjaelland.findings('pain.duration'),
  ]),
  partly(
    'damaged',
    carried('rs-pixi/long/symptoms', long, 'bekymring ift. diagnosen', 'states', [sjaelland.groups('rs-long')]),
  ),
  carried('rs-pixi/long/who', long, 'Kommunen', 'states', [
    sjaelland.roles('gp', 'physiotherapist', 'chiropractor', 'rheumatologist'),
    sjaelland.settings('municipality'),
  ]),
  carried('rs-pixi/long/treatment', long, 'Behandling med fysioterapi og kiropraktik', 'should', [
    rules(
      'rs.physiotherapy',
      'rs.chiropractic',
      'rs.physiotherapy.follow-up',
      'rs.chiropractic.follow-up',
      'rs.not-treated',
    ),
  ]),
  carried('rs-pixi/long/medicine', long, 'farmakologisk smertebehandling', 'may', [rules('rs.long.medicine')]),
  carried('rs-pixi/long/information', long, 'smerte og faresignaler samt vigtigheden', 'must', [
    rules('rs.information'),
  ]),
  carried('rs-pixi/long/usual-course', long, 'Rådgivning om vanligt forløb', 'must', [rules('rs.usual-course')]),
  carried('rs-pixi/long/reassessment', longLater, 'Revurdering', 'must', [
    rules('rs.reassessment.agree'),
    sjaelland.contacts('rs-reassessment'),
  ]),
  carried('rs-pixi/long/back-to-gp', longLater, 'tilbage til egen læge', 'must', [
    rules('rs.reassessment.gp', 'rs.later.gp'),
  ]),
  carried('rs-pixi/long/imaging', longLater, 'Billeddiagnostik/MR hvis ikke tidligere udført', 'may', [
    rules('rs.long.imaging', 'rs.long.done-before'),
    sjaelland.findings('rs.done.imaging'),
  ]),
  carried('rs-pixi/long/spine-unit', longLater, 'Rygenheden i Køge', 'may', [rules('rs.spine-unit')]),
  carried('rs-pixi/long/pain-clinic', longLater, 'Smerteklinik', 'may', [
    rules('rs.long.pain-clinic'),
    sjaelland.findings('rs.need.pain-clinic'),
    sjaelland.settings('pain-clinic'),
  ]),
  carried('rs-pixi/long/occupational', longLater, 'Arbejdsmedicinsk vurdering', 'may', [
    rules('rs.occupational'),
    sjaelland.findings('rs.need.occupational'),
    sjaelland.settings('occupational-medicine'),
  ]),
  carried('rs-pixi/long/surgery', longLater, 'Kirurgisk vurdering hvis ikke tidligere udført', 'may', [
    rules('rs.long.surgery', 'rs.long.done-before'),
    sjaelland.findings('rs.done.surgery'),
  ]),
  carried('rs-pixi/long/work', longLater, 'arbejdsmarkedstilknytning og forsørgelsesgrundlag', 'may', [
    rules('rs.work'),
  ]),
  carried('rs-pixi/long/municipality', longLater, 'kommunale sundhedsfremmende', 'may', [
    rules('rs.municipal'),
    sjaelland.findings('rs.need.municipal'),
    sjaelland.letters('rs-municipality'),
  ]),
  carried('rs-pixi/complex/picture', complex, 'omgivelsesmæssige faktorer', 'states', [
    sjaelland.groups('rs-complex'),
    sjaelland.findings('rs.complexity', 'rs.comorbidity'),
  ]),
  carried('rs-pixi/complex/who', complex, 'Kommunen', 'states', [
    sjaelland.roles('gp', 'physiotherapist', 'chiropractor', 'rheumatologist'),
    sjaelland.settings('municipality'),
  ]),
  carried('rs-pixi/complex/treatment', complex, 'Behandling med fysioterapi og kiropraktik', 'should', [
    rules(
      'rs.physiotherapy',
      'rs.chiropractic',
      'rs.physiotherapy.follow-up',
      'rs.chiropractic.follow-up',
      'rs.not-treated',
    ),
  ]),
  carried('rs-pixi/complex/medicine', complex, 'farmakologisk smertebehandling', 'may', [rules('rs.long.medicine')]),
  carried('rs-pixi/complex/information', complex, 'smerte og faresignaler', 'must', [rules('rs.complex.information')]),
  carried('rs-pixi/complex/training', complex, 'i praksissektoren eller ved selvtræning', 'must', [
    rules('rs.complex.information'),
  ]),
  carried('rs-pixi/complex/usual-course', complex, 'Rådgivning om vanligt forløb', 'must', [rules('rs.usual-course')]),
  carried('rs-pixi/complex/reassessment', complexLater, 'Revurdering', 'must', [
    rules('rs.reassessment.agree'),
    sjaelland.contacts('rs-reassessment'),
  ]),
  carried('rs-pixi/complex/back-to-gp', complexLater, 'tilbage til egen læge', 'must', [
    rules('rs.reassessment.gp', 'rs.later.gp'),
  ]),
  carried('rs-pixi/complex/pain-clinic', complexLater, 'Smerteklinik på Holbæk-', 'may', [
    rules('rs.complex.pain-clinic'),
    sjaelland.settings('pain-clinic'),
  ]),
  carried('rs-pixi/complex/occupational', complexLater, 'Arbejdsmedicinsk vurdering', 'may', [
    rules('rs.occupational'),
  ]),
  carried('rs-pixi/complex/municipality', complexLater, 'kommunale sundhedsfremmende', 'may', [rules('rs.municipal')]),
];
