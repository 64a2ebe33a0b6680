// What the app is and is not, where its content comes from, what it leaves out, its keys and what becomes of the answers.
import { Link } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import { DefinitionRows } from '../../ui/definition-rows.tsx';
import { KeyList } from '../../ui/key-list.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { formatDay } from '../../view-models/formats.ts';
import { keyItems } from '../shared/key-items.ts';
import { paths } from '../shared/paths.ts';
import { useServices, useWords } from '../shared/services.ts';
import { useProgramme } from '../shared/use-programme.ts';

const notCovered = ['children', 'neckThoracic', 'hospital', 'group3', 'dosage', 'pregnancy'] as const;
const policies = ['policyAgainst', 'policySafest', 'policyChecked'] as const;

export function HelpPage() {
  const words = useWords();
  const { t } = words;
  const { version } = useServices();
  const programme = useProgramme();
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('pages:help/title') })}</title>
      <StepHeading kicker={t('pages:help/version', { version })} lead={t('app:app/trustLine')} focusKey="help">
        {t('pages:help/title')}
      </StepHeading>
      <div className="help">
        <section>
          <h2>{t('pages:help/whatTitle')}</h2>
          <p>{t('pages:help/what')}</p>
          <p>{t('pages:help/trainer')}</p>
        </section>
        <section>
          <h2>{t('pages:help/notTitle')}</h2>
          <p>{t('pages:help/not')}</p>
          <p>
            <strong>{t('pages:help/notCeMarked')}</strong>
          </p>
        </section>
      </div>
      <section>
        <h2>{t('pages:help/useTitle')}</h2>
        <p>{t('pages:help/use')}</p>
      </section>
      {programme === undefined ? null : <SourceSection programme={programme} />}
      <section>
        <h2>{t('pages:compare/helpTitle')}</h2>
        <p>
          {t('pages:compare/help')} <Link to={paths.compare}>{t('pages:compare/title')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('pages:help/coversTitle')}</h2>
        <ul>
          {notCovered.map((one) => (
            <li key={one}>{t(`pages:help/covers/${one}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('pages:help/keysTitle')}</h2>
        <p className="hint">
          {t('pages:keys/enabledHint')} <Link to={paths.settings}>{t('app:nav/settings')}</Link>
        </p>
        <KeyList items={keyItems(words)} />
      </section>
      <section>
        <h2>{t('pages:help/privacyTitle')}</h2>
        <p>{t('pages:help/privacy')}</p>
        <p>{t('pages:help/privacyStorage')}</p>
      </section>
    </PageFrame>
  );
}

/** The source with its standing, and what is done where newer knowledge says otherwise. */
function SourceSection({ programme }: { readonly programme: Programme }) {
  const { t, has, language } = useWords();
  const source = programme.sources.find((one) => one.id === programme.source);
  if (source === undefined) return null;
  const note = `sources:${source.id}/statusNote`;
  const status = t('pages:help/statusSeen', {
    status: t(`programme:sourceStatus/${source.status}`),
    asOf: formatDay(source.asOf, 'short', language),
  });
  const rows = [
    { id: 'source', term: t('pages:help/sourceTitle'), value: `${source.title}, ${source.publisher}` },
    { id: 'year', term: t('app:common/year'), value: source.year },
    { id: 'status', term: t('app:common/status'), value: status },
    ...(has(note) ? [{ id: 'note', term: t('pages:help/statusNote'), value: t(note) }] : []),
    { id: 'edition', term: t('app:common/edition'), value: programme.edition },
    {
      id: 'review',
      term: t('pages:help/reviewed'),
      value: formatDay(programme.lastReview, 'short', language),
    },
  ];
  return (
    <>
      <section>
        <h2>{t('pages:help/sourceTitle')}</h2>
        <DefinitionRows rows={rows} />
      </section>
      <section>
        <h2>{t('pages:help/policyTitle')}</h2>
        <p>{t('pages:help/newer', { year: source.year })}</p>
        <ul>
          {policies.map((one) => (
            <li key={one}>{t(`pages:help/${one}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
