// Where the programme refers to. It gives no waiting times; names and phone lines are settings of the region.
import type { Recipient } from '../../model/programme.ts';
import { safetyRecipients } from '../shared/safety-needs.ts';
import { places, rs } from './places.ts';

export const recipients: readonly Recipient[] = [
  ...safetyRecipients,
  { id: 'physiotherapist', citation: rs(places.everyStage, 'Fysioterapeut') },
  { id: 'chiropractor', citation: rs(places.everyStage, 'Kiropraktor') },
  { id: 'gp', citation: rs(places.later, 'egen læge') },
  { id: 'imaging', citation: rs(places.recurrentLater, 'Billeddiagnostik/MR') },
  { id: 'spine-unit', citation: rs(places.recurrentLater, 'Rygenheden i Køge') },
  { id: 'spine-surgery', citation: rs(places.recurrentLater, 'Kirurgisk vurdering', 'rs-surgery-where') },
  { id: 'pain-clinic', citation: rs(places.complexLater, 'Smerteklinik på Holbæk-') },
  { id: 'occupational-medicine', citation: rs(places.longLater, 'Arbejdsmedicinsk vurdering') },
  { id: 'municipality', citation: rs(places.longLater, 'kommunale sundhedsfremmende') },
];
