// The page of one contact of a programme: its time, its rules group by group, and what is asked.
import { Link, useParams } from 'react-router';
import { joinedBy } from '../../documents/phrase-words.ts';
import type { Programme } from '../../model/programme.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { type ContactPageView, contactPageView } from '../../view-models/contact-page-view.ts';
import { ruleEntries } from '../../view-models/rulebook-entries.ts';
import { contactRulesPath, findingPath, mapPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { RuleLines } from './rule-section-list.tsx';
import { RuleSource } from './rule-source.tsx';
import { NothingHere } from './rulebook-page.tsx';

export function ContactPage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { programme: wanted = '', contact = '' } = useParams();
  const programme = programmes.find((one) => one.id === wanted);
  const view = programme === undefined ? undefined : contactPageView(programme, contact);
  if (view !== undefined) return <OpenContact view={view} />;
  const near = (programme === undefined ? programmes : [programme]).flatMap((one) =>
    one.contacts.map(({ id }) => `kontakt/${one.id}/${id}`),
  );
  return <NothingHere what={`${wanted} ${contact}`} near={near} />;
}

function OpenContact({ view }: { readonly view: ContactPageView }) {
  const { t } = useWords();
  const { programme, contact } = view;
  const name = t(`app:contacts/${contact.id}/name`);
  const short = t(`programme:programmes/${programme.id}/short`);
  const entries = ruleEntries([programme]);
  const entriesOf = (rules: readonly { readonly id: string }[]) =>
    entries.filter((entry) => rules.some((one) => one.id === entry.rule.id));
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: name })}</title>
      <StepHeading focusKey={`${programme.id} ${contact.id}`} kicker={short} lead={timeOf(view, t)}>
        {name}
      </StepHeading>
      <RuleSource
        view={{
          citation: {
            citation: contact.citation,
            source: programme.sources.find((one) => one.id === contact.citation.source),
            edition: programme.edition,
          },
        }}
      />
      {view.lanes.map(({ groups, rules }) => (
        <section key={groups.join(' ')} aria-labelledby={`lane-${groups.join('-')}`}>
          <h2 id={`lane-${groups.join('-')}`}>
            <LaneName groups={groups} />
          </h2>
          <RuleLines entries={entriesOf(rules)} />
        </section>
      ))}
      <section aria-labelledby="lane-always">
        <h2 id="lane-always">{t('rulebook:contact/always')}</h2>
        <RuleLines entries={entriesOf(view.always)} />
      </section>
      <section aria-labelledby="contact-asked">
        <h2 id="contact-asked">{t('rulebook:contact/asked')}</h2>
        {view.steps.map(({ step, findings }) => (
          <div key={step}>
            <h3>{t(`programme:steps/${step}`)}</h3>
            <ul className="rule-columns">
              {findings.map((id) => (
                <li key={id}>
                  <Link className="line-link" to={findingPath(id)}>
                    {t(`findings:${id}/label`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <nav className="actions rulebook-turn" aria-label={t('rulebook:rule/turn')}>
        {view.previous === undefined ? null : (
          <Link rel="prev" to={contactRulesPath(programme.id, view.previous.id)}>
            {t('rulebook:rule/previous')}: {t(`app:contacts/${view.previous.id}/name`)}
          </Link>
        )}
        {view.next === undefined ? null : (
          <Link rel="next" to={contactRulesPath(programme.id, view.next.id)}>
            {t('rulebook:rule/next')}: {t(`app:contacts/${view.next.id}/name`)}
          </Link>
        )}
        <Link to={mapPath(programme.id)}>{t('rulebook:list/map')}</Link>
      </nav>
    </PageFrame>
  );
}

/** Whom a lane is for. */
export function LaneName({ groups }: { readonly groups: readonly string[] }) {
  const { t } = useWords();
  if (groups.length === 0) return <>{t('rulebook:contact/everybody')}</>;
  return (
    <>
      {joinedBy(
        groups.map((one) => t(`programme:groups/${one}/name`)),
        t('app:common/and'),
      )}
    </>
  );
}

function timeOf({ contact }: ContactPageView, t: ReturnType<typeof useWords>['t']): string {
  const groups = contact.groups?.map((one) => t(`programme:groups/${one}/name`)).join(', ');
  return [
    t('rulebook:contact/week', { week: contact.week }),
    ...(contact.repeatsEveryWeeks === undefined
      ? []
      : [t('rulebook:contact/again', { count: contact.repeatsEveryWeeks })]),
    ...(groups === undefined ? [] : [t('rulebook:contact/only', { groups })]),
  ].join(' · ');
}
