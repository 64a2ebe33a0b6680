// The examples in which a rule is recommended, worked out when they are asked for.
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { RulePageView } from '../../view-models/rule-page-view.ts';
import { storiesAdvising } from '../../view-models/rule-stories.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { examplePath } from '../shared/paths.ts';
import { useRegions, useServices, useWords } from '../shared/services.ts';
import { useStories } from '../shared/use-stories.ts';

export function RuleStories({ view }: { readonly view: RulePageView }) {
  const { t } = useWords();
  return (
    <LazyDisclosure summary={t('rulebook:uses/stories')} about={t(`rules:${view.rule.id}/do`)}>
      {() => <Stories view={view} />}
    </LazyDisclosure>
  );
}

function Stories({ view }: { readonly view: RulePageView }) {
  const { t } = useWords();
  const { all, state } = useStories();
  const regions = useRegions();
  const areWordsHere = useExampleWords();
  const { home, rule } = view;
  const told = useMemo(() => storiesAdvising(all, home, rule.id, regions), [all, home, rule, regions]);
  if (state === 'failed') return <p>{t('pages:compare/loadFailed')}</p>;
  if (state === 'coming' || !areWordsHere) return <p>{t('app:app/loading')}</p>;
  if (told.length === 0) return <p>{t('rulebook:uses/noStories')}</p>;
  return (
    <ul>
      {told.map(({ story, contact }) => (
        <li key={story.id}>
          <Link className="line-link" to={examplePath(story.id, contact)}>
            {t(`examples:stories/${story.id}/title`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Brings in the words of the examples; true once they are here. */
function useExampleWords(): boolean {
  const { loadPageWords } = useServices();
  const [are, setAre] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void loadPageWords('examples').then(() => isWanted && setAre(true));
    return () => {
      isWanted = false;
    };
  }, [loadPageWords]);
  return are;
}
