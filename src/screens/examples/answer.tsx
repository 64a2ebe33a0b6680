// The answer of a contact, once the room has decided: status, group, recommendations with why, what the source did, what is withheld, the next contact.
import type { Story } from '../../stories/story.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { withheldGroups } from '../../view-models/plan-page-view.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';
import { WhyNotPanel } from '../shared/why-panel.tsx';
import { Advice } from './advice.tsx';
import { Acute, GroupLine, Lacking, NextLine, StatusTag } from './judged.tsx';

type AnswerProps = { readonly desk: Desk; readonly story: Story };

export function Answer({ desk, story }: AnswerProps) {
  const { t, has } = useWords();
  const { index } = desk.contact;
  const done = story.contacts[index]?.done ?? [];
  const chosen = `examples:stories/${story.id}/reason`;
  return (
    <>
      <div className="answer-sum">
        <StatusTag status={desk.judgement.status} />
        <GroupLine desk={desk} reason={has(chosen) ? t(chosen) : undefined} />
      </div>
      <Acute desk={desk} />
      <Lacking desk={desk} />
      <Advice
        desk={desk}
        marks={(rule) => (done.includes(rule) ? <Tag icon="check">{t('examples:answer/asInSource')}</Tag> : null)}
      />
      <InSource story={story} index={index} />
      <NextLine desk={desk} />
      <NotAdvised desk={desk} />
    </>
  );
}

/** What the source tells of this contact, in a case that it tells. */
function InSource({ story, index }: { readonly story: Story; readonly index: number }) {
  const { t, has } = useWords();
  if (story.retells === undefined) return null;
  const told = `examples:stories/${story.id}/source/${index + 1}`;
  const reading = `examples:stories/${story.id}/reading`;
  return (
    <p>
      <strong>{t('examples:answer/inSource', { place: story.retells.place })}:</strong>{' '}
      {has(told) ? t(told) : t('examples:answer/notInSource')}{' '}
      {has(reading) ? <span className="hint">{t(reading)}</span> : null}
    </p>
  );
}

/** What is not recommended, by reason, made when opened. */
export function NotAdvised({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const { withheld } = desk.judgement;
  if (withheld.length === 0) return null;
  return (
    <LazyDisclosure summary={`${t('pages:plan/withheld')} (${withheld.length})`}>
      {() =>
        withheldGroups(desk).map(({ id, items }) => (
          <div key={id}>
            <h4 className="caps">
              {id === 'safety' ? t('pages:plan/safetyRules') : t(`pages:plan/reasonHeadings/${id}`)}
            </h4>
            <ul className="withheld">
              {items.map((item) => (
                <li key={item.rule.id}>
                  <span>{t(`rules:${item.rule.id}/do`)}</span>
                  <WhyNotPanel desk={desk} withheld={item} />
                </li>
              ))}
            </ul>
          </div>
        ))
      }
    </LazyDisclosure>
  );
}
