// Role, region and planning area, as start, course and settings ask for them.
import { SelectField } from '../../ui/select-field.tsx';
import type { Place, RegionChoice } from '../../view-models/start-view.ts';
import { useWords } from './services.ts';

type PlaceFieldsProps = {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly place: Place;
  /** Ids of the roles to choose among. */
  readonly roles: readonly string[];
  readonly regions: readonly RegionChoice[];
  readonly onChange: (place: Place) => void;
};

export function PlaceFields({ id, place, roles, regions, onChange }: PlaceFieldsProps) {
  const { t, has } = useWords();
  const named = (key: string, name: string) => (has(key) ? t(key) : name);
  // What is chosen stays in view while the choices are still on their way.
  const known = (ids: readonly string[], chosen: string) => (ids.includes(chosen) ? ids : [chosen, ...ids]);
  const regionIds = regions.map((one) => one.region);
  const areas = regions.find((one) => one.region === place.region)?.areas ?? [];
  return (
    <>
      <SelectField
        id={`${id}-role`}
        label={t('app:start/role')}
        value={place.role}
        options={known(roles, place.role).map((one) => ({ value: one, label: named(`app:roles/${one}`, one) }))}
        onChange={(role) => onChange({ ...place, role })}
      />
      <SelectField
        id={`${id}-region`}
        label={t('app:start/region')}
        value={place.region}
        options={known(regionIds, place.region).map((one) => ({ value: one, label: named(`app:regions/${one}`, one) }))}
        onChange={(region) => onChange({ ...place, region, area: undefined })}
      />
      {areas.length === 0 ? null : (
        <SelectField
          id={`${id}-area`}
          label={t('app:start/area')}
          value={place.area ?? ''}
          options={[
            { value: '', label: t('app:start/areaNone') },
            ...areas.map((one) => ({ value: one.id, label: named(`app:areas/${one.id}`, one.name) })),
          ]}
          onChange={(area) => onChange({ ...place, area: area === '' ? undefined : area })}
        />
      )}
    </>
  );
}
