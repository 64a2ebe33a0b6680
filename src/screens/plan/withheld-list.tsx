// What is not advised now, by reason, made when opened: each with why not and what would change it.
import type { WithheldRule } from '../../engine/judge.ts';
import type { Desk } from '../../view-models/desk.ts';
import { type WithheldGroup, withheldGroups } from '../../view-models/plan-page-view.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';
import { TalkLink, TalkLinks } from '../shared/talk-link.tsx';
import { WhyNotPanel } from '../shared/why-panel.tsx';

export function WithheldList({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const { withheld } = desk.judgement;
  if (withheld.length === 0) return <TalkLinks desk={desk} />;
  return (
    <section className="plan-section">
      <LazyDisclosure summary={`${t('pages:plan/withheld')} (${withheld.length})`}>
        {() => (
          <>
            <p className="hint">{t('pages:plan/withheldHint')}</p>
            {withheldGroups(desk).map((group) => (
              <Group key={group.id} desk={desk} group={group} />
            ))}
          </>
        )}
      </LazyDisclosure>
      <TalkLinks desk={desk} />
    </section>
  );
}

function Group({ desk, group }: { readonly desk: Desk; readonly group: WithheldGroup }) {
  const { t } = useWords();
  if (group.id === 'safety') {
    return (
      <LazyDisclosure summary={`${t('pages:plan/safetyRules')} (${group.items.length})`}>
        {() => <Rules desk={desk} items={group.items} />}
      </LazyDisclosure>
    );
  }
  return (
    <div className="withheld-group">
      <h3 className="caps">{t(`pages:plan/reasonHeadings/${group.id}`)}</h3>
      <Rules desk={desk} items={group.items} />
    </div>
  );
}

function Rules({ desk, items }: { readonly desk: Desk; readonly items: readonly WithheldRule[] }) {
  const { t } = useWords();
  return (
    <ul className="withheld">
      {items.map((item) => (
        <li key={item.rule.id}>
          <span>
            {t(`rules:${item.rule.id}/do`)} <TalkLink desk={desk} rule={item.rule} />
          </span>
          <WhyNotPanel desk={desk} withheld={item} />
        </li>
      ))}
    </ul>
  );
}
