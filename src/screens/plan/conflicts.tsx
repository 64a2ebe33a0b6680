// Where the sources disagree on this patient, in one line that opens, and the way to what the other programmes say.
import { Link } from 'react-router';
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import { type BearingConflict, bearingConflicts } from '../../view-models/conflicts-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { ConflictItem } from '../shared/conflict-list.tsx';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

export function Conflicts({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const bearing = bearingConflicts(desk);
  return (
    <section className="plan-section">
      {bearing.length === 0 ? null : (
        <LazyDisclosure summary={t('pages:compare/disagree', { number: bearing.length })}>
          {() => (
            <>
              <p className="hint">{t('pages:compare/disagreeHint')}</p>
              <ul className="conflicts">
                {bearing.map((one) => (
                  <li key={one.conflict.id}>
                    <Bearing desk={desk} bearing={one} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </LazyDisclosure>
      )}
      <p className="talk-links">
        <Link className="talk-link" to={paths.compare}>
          {t('pages:compare/link')}
        </Link>
      </p>
    </section>
  );
}

function Bearing({ desk, bearing }: { readonly desk: Desk; readonly bearing: BearingConflict }) {
  const words = useWords();
  const { t } = words;
  const answers = bearing.findings.map((id) => {
    const finding = desk.programme.findings.find((one) => one.id === id);
    const value = desk.facts.answers[id];
    const label = labelOf(id, words);
    if (finding === undefined || value === undefined) return label;
    return t('app:common/answer', { label, value: answerInWords(finding, value, words) });
  });
  const concerns = [...answers, ...bearing.rules.map((rule) => t(`rules:${rule.id}/do`))];
  return <ConflictItem conflict={bearing.conflict} headingLevel={3} concerns={concerns} />;
}
