// Hands the course on to another programme: a new course with the findings takes its place in the tab, after one confirmation.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CourseState } from '../../course/course.ts';
import { flagsLost, handOver, weekAtHandOver } from '../../course/hand-over.ts';
import { labelOf } from '../../documents/finding-words.ts';
import type { Programme } from '../../model/programme.ts';
import { programmeRegions } from '../../programmes/catalogue.ts';
import { startsAnew } from '../../programmes/comparable.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { beginFirstContact } from '../shared/begin-first-contact.ts';
import { contactPath } from '../shared/paths.ts';
import { useServices, useWords } from '../shared/services.ts';
import { useProgrammeOf } from '../shared/use-programme-of.ts';

type HandOverProps = { readonly state: CourseState; readonly programme: Programme };

export function HandOver({ state, programme }: HandOverProps) {
  const words = useWords();
  const { t } = words;
  const services = useServices();
  const navigate = useNavigate();
  const [to, setTo] = useState('');
  const [role, setRole] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const next = useProgrammeOf(to === '' ? undefined : to);
  const steering = next?.roles.filter((one) => one.steers).map((one) => one.id) ?? [];
  const chosen = role !== undefined && steering.includes(role) ? role : firstOf(steering, state.role);
  const lost = next === undefined ? [] : flagsLost(programme, state, next).map((id) => labelOf(id, words));
  const mayHand = chosen !== undefined && lost.length === 0;
  const named = (id: string) => t(`programme:programmes/${id}/short`);
  const hand = () => {
    setAsking(false);
    if (next === undefined || chosen === undefined) return;
    const { region, area, label } = state;
    const day = services.today();
    const startWeek = weekAtHandOver(state, next, day, startsAnew(programme.id) || startsAnew(next.id));
    const start = { role: chosen, region, area, label, startWeek, day };
    const { newId, handOver: handedOver } = services.course.getState();
    const result = handOver(programme, state, next, { ...start, course: newId() });
    const begun = beginFirstContact(services, handedOver(next.id, state.id, result));
    if (begun.ok) void navigate(contactPath(0, begun.step));
    else setRefused(t(`pages:errors/problem/${begun.problem}`));
  };
  return (
    <Disclosure summary={t('pages:handOver/title')}>
      <p className="hint">{t('pages:handOver/lead')}</p>
      <SelectField
        id="hand-over-to"
        label={t('pages:handOver/to')}
        emptyLabel={t('pages:handOver/choose')}
        value={to}
        options={Object.keys(programmeRegions)
          .filter((one) => one !== programme.id)
          .map((one) => ({ value: one, label: t(`programme:programmes/${one}/name`) }))}
        onChange={setTo}
      />
      {steering.length < 2 ? null : (
        <SelectField
          id="hand-over-role"
          label={t('pages:handOver/role')}
          value={chosen}
          options={steering.map((one) => ({ value: one, label: t(`app:roles/${one}`) }))}
          onChange={setRole}
        />
      )}
      {lost.length === 0 ? null : (
        <Banner
          tone="caution"
          noun={t('app:common/notice')}
          heading={t('pages:handOver/flagsLost', { what: lost.join('; ') })}
        />
      )}
      <Button aria-disabled={!mayHand} onClick={mayHand ? () => setAsking(true) : undefined}>
        {t('pages:handOver/action')}
      </Button>
      {refused === undefined ? null : <Banner tone="caution" noun={t('app:common/notice')} heading={refused} />}
      <Dialog
        open={asking}
        heading={t('pages:handOver/confirm')}
        onEscape={() => setAsking(false)}
        actions={
          <>
            <Button variant="danger" onClick={hand}>
              {t('pages:handOver/action')}
            </Button>
            <Button data-autofocus="" onClick={() => setAsking(false)}>
              {t('app:common/cancel')}
            </Button>
          </>
        }
      >
        <p>{to === '' ? null : t('pages:handOver/confirmText', { from: named(programme.id), to: named(to) })}</p>
        {chosen === undefined ? null : (
          <p>{t('pages:handOver/asRole', { role: t(`app:roles/${chosen}`).toLowerCase() })}</p>
        )}
      </Dialog>
    </Disclosure>
  );
}

/** The present role where it may steer the new course, else the first that may. */
function firstOf(steering: readonly string[], present: string): string | undefined {
  return steering.includes(present) ? present : steering[0];
}
