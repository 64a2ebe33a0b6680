// Patient stories to show a room: the list, or one of them played. A link carries the example and the place in it, and nothing else.
import { Link, useParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { storyById } from '../../view-models/story-list.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { type BroughtStories, useStories } from '../shared/use-stories.ts';
import { ExampleList } from './example-list.tsx';
import { ExamplePage } from './example-page.tsx';

export function ExamplesPage() {
  const { example } = useParams();
  const stories = useStories();
  if (stories.state !== 'here') return <Coming stories={stories} />;
  if (example === undefined) return <ExampleList all={stories.all} />;
  const story = storyById(stories.all, example);
  return story === undefined ? <Unknown /> : <ExamplePage key={story.id} story={story} />;
}

function Coming({ stories }: { readonly stories: BroughtStories }) {
  const { t } = useWords();
  return (
    <PageFrame width="wide">
      <StepHeading>{t('examples:title')}</StepHeading>
      {stories.state === 'coming' ? (
        <p className="lead">{t('app:app/loading')}</p>
      ) : (
        <p className="actions" role="status">
          {t('examples:loadFailed')} <Button onClick={stories.again}>{t('pages:compare/tryAgain')}</Button>
        </p>
      )}
    </PageFrame>
  );
}

function Unknown() {
  const { t } = useWords();
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('examples:title') })}</title>
      <StepHeading focusKey="unknown" lead={t('examples:unknown')}>
        {t('examples:title')}
      </StepHeading>
      <p>
        <Link to={paths.examples}>{t('examples:actions/all')}</Link>
      </p>
    </PageFrame>
  );
}
