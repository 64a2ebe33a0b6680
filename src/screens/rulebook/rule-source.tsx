// Where a rule stands: the source with its standing, each place of it leading to its page, and whether the statement is our reading.
import { Link } from 'react-router';
import { Tag } from '../../ui/tag.tsx';
import { formatDay } from '../../view-models/formats.ts';
import type { RulePageView } from '../../view-models/rule-page-view.ts';
import { placesOf } from '../../view-models/source-places.ts';
import { sourcePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

export function RuleSource({ view }: { readonly view: Pick<RulePageView, 'citation'> }) {
  const { t, has, language } = useWords();
  const { citation, source, edition } = view.citation;
  const note = source?.statusNote === undefined ? undefined : `sources:${source.id}/statusNote`;
  return (
    <>
      <p>
        <Link to={sourcePath(citation.source)}>{t(`sources:${citation.source}/title`)}</Link>
        {placesOf(citation.place).map((place) => (
          <span key={place}>
            {', '}
            <Link to={sourcePath(citation.source, place)}>{place}</Link>
          </span>
        ))}
        : »{citation.term}«
      </p>
      {source === undefined ? null : (
        <p className="hint">
          {source.publisher}, {source.year}. {t(`programme:sourceStatus/${source.status}`)} ·{' '}
          {t('app:common/asOf', { day: formatDay(source.asOf, 'short', language) })} · {t('app:common/edition')}{' '}
          {edition}
        </p>
      )}
      {note !== undefined && has(note) ? <p className="hint">{t(note)}</p> : null}
      {citation.reading === undefined ? null : (
        <p>
          <Tag>{t('pages:why/readingMark')}</Tag> {t(`readings:${citation.reading}`)}
        </p>
      )}
    </>
  );
}
