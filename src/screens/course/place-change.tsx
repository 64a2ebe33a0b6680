// Hands the course to another role, or moves it to another region or planning area. What is recorded stays as it is.
import { changePlace, changeRole } from '../../course/commands.ts';
import type { CourseState } from '../../course/course.ts';
import type { Programme } from '../../model/programme.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type Place, regionsOn } from '../../view-models/start-view.ts';
import { PlaceFields } from '../shared/place-fields.tsx';
import { useAct, useRegions, useServices, useWords } from '../shared/services.ts';

type PlaceChangeProps = { readonly state: CourseState; readonly programme: Programme };

export function PlaceChange({ state, programme }: PlaceChangeProps) {
  const { t } = useWords();
  const { today } = useServices();
  const regions = useRegions();
  const act = useAct();
  const place: Place = { role: state.role, region: state.region, area: state.area };
  // Each field is an act of its own, so that each can be undone alone.
  const change = (next: Place) =>
    act((open) =>
      next.role === place.role
        ? changePlace(open.state, { region: next.region, area: next.area })
        : changeRole(open.state, open.programme, next.role),
    );
  return (
    <Disclosure summary={t('pages:course/change')}>
      <p className="hint">{t('pages:course/changeHint')}</p>
      <PlaceFields
        id="course"
        place={place}
        roles={programme.roles.map((one) => one.id)}
        regions={regionsOn(regions, today())}
        onChange={change}
      />
    </Disclosure>
  );
}
