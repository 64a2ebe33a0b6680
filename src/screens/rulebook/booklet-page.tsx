// A programme as a booklet to read and print: the pixibog that the model itself can make.
import { Link, useParams } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { type BookletView, bookletView } from '../../view-models/booklet-view.ts';
import { formatDay } from '../../view-models/formats.ts';
import { bookletPath, contactRulesPath } from '../shared/paths.ts';
import { RuleConditions } from '../shared/rule-conditions.tsx';
import { useWords } from '../shared/services.ts';
import { useTeaching } from '../shared/use-teaching.ts';
import { NewerKnowledge } from '../shared/why-parts.tsx';
import { BookletRules } from './booklet-rules.tsx';
import { BookletDoubts, BookletLetters, BookletPeople, BookletRecipients } from './booklet-tables.tsx';
import { LaneName } from './contact-page.tsx';
import { NothingHere } from './rulebook-page.tsx';

export function BookletPage({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { programme: wanted = '' } = useParams();
  const programme = programmes.find((one) => one.id === wanted);
  if (programme === undefined) return <NothingHere what={wanted} near={programmes.map((one) => `haefte/${one.id}`)} />;
  return <Booklet view={bookletView(programme)} programmes={programmes} />;
}

function Booklet({ view, programmes }: { readonly view: BookletView; readonly programmes: readonly Programme[] }) {
  const { t, language } = useWords();
  const { textOnly } = useTeaching();
  const { programme, source, always } = view;
  const title = t(`programme:programmes/${programme.id}/short`);
  return (
    <PageFrame>
      <div className="booklet">
        <title>{t('app:app/titlePattern', { step: title })}</title>
        <StepHeading
          focusKey={`booklet ${programme.id}`}
          kicker={t('rulebook:booklet/kicker')}
          lead={
            source === undefined ? undefined : `${t(`sources:${source.id}/title`)}. ${source.publisher}, ${source.year}`
          }
        >
          {title}
        </StepHeading>
        <p className="hint">
          {t('rulebook:booklet/made', {
            edition: programme.edition,
            day: formatDay(programme.lastReview, 'short', language),
            status: source === undefined ? '' : t(`programme:sourceStatus/${source.status}`),
          })}
        </p>
        <div className="actions">
          <Button onClick={() => window.print()}>{t('rulebook:booklet/print')}</Button>
          {programmes
            .filter((one) => one !== programme)
            .map((one) => (
              <Link key={one.id} to={bookletPath(one.id)}>
                {t(`programme:programmes/${one.id}/short`)}
              </Link>
            ))}
        </div>
        <BookletRules heading={t('rulebook:booklet/safety')} rules={always.safety} view={view} />
        <BookletRules heading={t('rulebook:booklet/scope')} rules={always.scope} view={view} />
        <section aria-labelledby="booklet-groups">
          <h2 id="booklet-groups">{t('rulebook:booklet/groups')}</h2>
          <p>{t('rulebook:booklet/groupsHint')}</p>
          {view.groups.map((group) => (
            <div className="booklet-part" key={group.id}>
              <h3>{t(`programme:groups/${group.id}/long`)}</h3>
              <RuleConditions programme={programme} condition={group.suggestedWhen} />
            </div>
          ))}
        </section>
        {view.contacts.map((contact) => (
          <section
            className="booklet-contact"
            key={contact.contact.id}
            aria-labelledby={`booklet-${contact.contact.id}`}
          >
            <h2 id={`booklet-${contact.contact.id}`}>
              <Link to={contactRulesPath(programme.id, contact.contact.id)}>
                {t(`app:contacts/${contact.contact.id}/name`)}
              </Link>
            </h2>
            {contact.lanes.map(({ groups, rules }) => (
              <BookletRules
                key={groups.join(' ')}
                heading={<LaneName groups={groups} />}
                headingLevel={3}
                rules={rules}
                groups={groups}
                view={view}
              />
            ))}
          </section>
        ))}
        <BookletRules heading={t('rulebook:booklet/always')} rules={always.other} view={view} />
        <BookletPeople view={view} />
        <BookletRecipients view={view} />
        <BookletLetters view={view} />
        {textOnly || view.notes.length === 0 ? null : (
          <section aria-labelledby="booklet-notes">
            <h2 id="booklet-notes">{t('app:common/newerKnowledge')}</h2>
            <ol>
              {view.notes.map((note) => (
                <li key={note.id}>
                  <NewerKnowledge note={note} />
                </li>
              ))}
            </ol>
          </section>
        )}
        <BookletDoubts view={view} />
      </div>
    </PageFrame>
  );
}
