// The last pages of the booklet: who may do what, where to send, the letters, and what is doubtful.
import { Link } from 'react-router';
import type { BookletView } from '../../view-models/booklet-view.ts';
import { ConflictList } from '../shared/conflict-list.tsx';
import { recipientPath, rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

type PartProps = { readonly view: BookletView };

/** Capabilities by role. */
export function BookletPeople({ view }: PartProps) {
  const { t } = useWords();
  const { roles } = view.programme;
  return (
    <section className="booklet-part" aria-labelledby="booklet-people">
      <h2 id="booklet-people">{t('rulebook:booklet/people')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled with the keyboard too */}
      <section className="booklet-table" tabIndex={0} aria-label={t('rulebook:booklet/people')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('rulebook:booklet/capability')}</th>
              {roles.map((one) => (
                <th scope="col" key={one.id}>
                  {t(`app:roles/${one.id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.capabilities.map(({ capability, how }) => (
              <tr key={capability}>
                <th scope="row">{t(`programme:capabilities/${capability}/what`)}</th>
                {how.map((one, place) => (
                  <td key={roles[place]?.id}>{one === undefined ? '–' : t(`programme:performance/${one}`)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Recipients with the programme's aims. */
export function BookletRecipients({ view }: PartProps) {
  const { t } = useWords();
  return (
    <section className="booklet-part" aria-labelledby="booklet-recipients">
      <h2 id="booklet-recipients">{t('rulebook:booklet/recipients')}</h2>
      <ul className="rule-columns">
        {view.programme.recipients.map(({ id, aimDays, citation }) => (
          <li key={id}>
            <Link className="line-link" to={recipientPath(id)}>
              {t(`recipients:${id}/name`)}
            </Link>
            <span className="hint">
              {' '}
              {aimDays === undefined ? '' : `${t('rulebook:recipient/aim', { count: aimDays })} `}({citation.place})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each letter must hold, heading by heading. */
export function BookletLetters({ view }: PartProps) {
  const { t } = useWords();
  const { letters } = view.programme;
  if (letters.length === 0) return null;
  return (
    <section className="booklet-part" aria-labelledby="booklet-letters">
      <h2 id="booklet-letters">{t('rulebook:booklet/letters')}</h2>
      <dl className="rows">
        {letters.map(({ id, sections, citation }) => (
          <div key={id}>
            <dt>{t(`documents:letters/${id}/title`)}</dt>
            <dd>
              {sections.map((one) => t(`documents:headings/${one.id}`)).join(' · ')}{' '}
              <span className="hint">({citation.place})</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Our readings, open questions, and disagreements of the sources. */
export function BookletDoubts({ view }: PartProps) {
  const { t } = useWords();
  const listed = (items: readonly { readonly id: string; readonly rules: readonly string[] }[]) => (
    <ul>
      {items.map(({ id, rules }) => (
        <li key={id}>
          {t(`readings:${id}`)}{' '}
          <span className="hint">
            {rules.map((rule, place) => (
              <span key={rule}>
                {place === 0 ? '' : ', '}
                <Link to={rulePath(rule)}>{rule}</Link>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="booklet-part" aria-labelledby="booklet-doubts">
      <h2 id="booklet-doubts">{t('rulebook:booklet/doubts')}</h2>
      <h3>{t('rulebook:standing/reading')}</h3>
      {listed(view.readings.map(({ reading, rules }) => ({ id: reading, rules })))}
      {view.openQuestions.length === 0 ? null : (
        <>
          <h3>{t('rulebook:standing/open')}</h3>
          {listed(view.openQuestions.map(({ question, rules }) => ({ id: question, rules })))}
        </>
      )}
      {view.conflicts.length === 0 ? null : (
        <>
          <h3>{t('rulebook:standing/conflict')}</h3>
          <ConflictList conflicts={view.conflicts} headingLevel={4} />
        </>
      )}
    </section>
  );
}
