// Which patient and which programmes are compared, as the address says behind its #, which no browser sends: a comparison can be linked to.
import { useLocation, useNavigate } from 'react-router';
import { type Comparable, comparableFor, usuallyCompared } from '../../programmes/comparable.ts';
import { comparisonExamples, exampleById } from '../../view-models/comparison-examples.ts';
import { type ComparedPatient, patientOfDesk, patientOfExample } from '../../view-models/comparison-patient.ts';
import type { Desk } from '../../view-models/desk.ts';
import { placeOn } from '../../view-models/start-view.ts';
import { usePreferences, useRegions, useServices } from '../shared/services.ts';
import { useDesk } from '../shared/use-desk.ts';

/** Stands for the patient of the open course. */
export const OPEN_PATIENT = 'open';

/** The choice with what may be chosen. */
export type Choice = {
  /** `OPEN_PATIENT`, or the id of an example. */
  readonly chosen: string;
  readonly patients: readonly string[];
  readonly patient: ComparedPatient;
  /** The contact of the open course, where there is one. */
  readonly desk: Desk | undefined;
  readonly comparable: readonly Comparable[];
  readonly ids: readonly string[];
  readonly choosePatient: (id: string) => void;
  readonly chooseProgrammes: (ids: readonly string[]) => void;
};

/** The choice in the address; the open patient and the usual programmes where it says nothing. */
export function useChoice(): Choice {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const said = new URLSearchParams(hash.slice(1));
  const { today } = useServices();
  const { preferences } = usePreferences();
  const regions = useRegions();
  const desk = useDesk();
  const examples = comparisonExamples.map((one) => one.id);
  const patients = desk === undefined ? examples : [OPEN_PATIENT, ...examples];
  const [first = ''] = patients;
  const wanted = said.get('patient') ?? first;
  const chosen = patients.includes(wanted) ? wanted : first;
  const day = today();
  const patient =
    chosen === OPEN_PATIENT && desk !== undefined
      ? patientOfDesk(desk)
      : patientOfExample(exampleById(chosen), { role: placeOn(preferences, regions, day).role, day });
  const own = patient.own?.programme.id;
  const comparable = comparableFor({ ...patient, programme: own });
  const named = said.get('med')?.split(' ') ?? usualWith(own);
  const ids = comparable.map((one) => one.id).filter((id) => named.includes(id));
  const change = (key: string, value: string) => {
    const next = new URLSearchParams(said);
    next.set(key, value);
    void navigate({ hash: next.toString() }, { replace: true });
  };
  return {
    ...{ chosen, patients, patient, desk, comparable, ids },
    choosePatient: (id) => change('patient', id),
    chooseProgrammes: (next) => change('med', next.join(' ')),
  };
}

/** The patient's own programme and one other; the usual two for a made-up patient. */
function usualWith(own: string | undefined): readonly string[] {
  const other = usuallyCompared.find((id) => id !== own);
  return own === undefined || other === undefined ? usuallyCompared : [own, other];
}
