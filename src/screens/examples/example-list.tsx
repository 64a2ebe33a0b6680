// The examples to choose among: the cases of the sources first, the others folded by programme and theme. With the projector on, nothing tells how an
// example goes.
import { Link, useLocation, useNavigate } from 'react-router';
import type { KnownWords } from '../../documents/words.ts';
import { type Story, settingOf } from '../../stories/story.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { type ProgrammeStories, rolesTold, type StoryFilter, storyList } from '../../view-models/story-list.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { examplePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { sourceTitle } from '../shared/story-words.ts';
import { useTeaching } from '../shared/use-teaching.ts';
import { Switches } from './example-top.tsx';

type ExampleListProps = { readonly all: readonly ProgrammeStories[] };

export function ExampleList({ all }: ExampleListProps) {
  const words = useWords();
  const { t } = words;
  const teaching = useTeaching();
  const filter = useFilter();
  const list = storyList(all, filter);
  const title = t('examples:title');
  const short = (id: string) => t(`programme:programmes/${id}/short`);
  const items = (stories: readonly Story[]) => <Items stories={stories} isTold={!teaching.projector} />;
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <div className="plan-head">
        <StepHeading focusKey="examples" lead={t('examples:list/lead')}>
          {title}
        </StepHeading>
        <Switches teaching={teaching} />
      </div>
      <Filter all={all} filter={filter} />
      <p className="hint">{t('examples:list/count', { count: list.count })}</p>
      <StatusAnnouncer message={all.length === 0 ? '' : t('examples:list/count', { count: list.count })} />
      {list.cases.length === 0 ? null : (
        <section aria-labelledby="examples-cases">
          <h2 id="examples-cases">{t('examples:list/cases')}</h2>
          {list.cases.map(({ id, stories }) => (
            <div key={id}>
              <h3>{short(id)}</h3>
              <p className="hint">{sourceOf(stories, words)}</p>
              {items(stories)}
            </div>
          ))}
        </section>
      )}
      {list.others.length === 0 ? null : (
        <section aria-labelledby="examples-others">
          <h2 id="examples-others">{t('examples:list/others')}</h2>
          <p className="hint">{t('examples:list/othersHint')}</p>
          <div className="help">
            {list.others.map(({ programme, themes }) => (
              <div key={programme}>
                <h3>{short(programme)}</h3>
                {themes.map(({ id, stories }) => (
                  <LazyDisclosure
                    key={id}
                    summary={`${t(`examples:themes/${id}`)} (${stories.length})`}
                    about={short(programme)}
                  >
                    {() => items(stories)}
                  </LazyDisclosure>
                ))}
              </div>
            ))}
          </div>
        </section>
      )}
    </PageFrame>
  );
}

/** The document whose cases these are. */
function sourceOf([first]: readonly Story[], words: KnownWords): string {
  return first?.retells === undefined ? '' : sourceTitle(first.retells.source, words);
}

type ItemsProps = { readonly stories: readonly Story[]; readonly isTold: boolean };

function Items({ stories, isTold }: ItemsProps) {
  const { t, has } = useWords();
  return (
    <ul className="example-items">
      {stories.map((story) => {
        const own = `examples:stories/${story.id}`;
        const about = [
          t('examples:list/contacts', { count: story.contacts.length }),
          ...(story.retells === undefined ? [] : [story.retells.place]),
          t(`app:roles/${settingOf(story).role}`),
        ];
        return (
          <li key={story.id}>
            <Link to={examplePath(story.id)}>{t(`${own}/title`)}</Link>
            <p className="hint">{about.join(' · ')}</p>
            {isTold ? (
              <p>
                {t(`${own}/outcome`)}. {has(`${own}/point`) ? <span className="hint">{t(`${own}/point`)}</span> : null}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The filter as the address says behind its #, so that the way back from an example finds it again. */
function useFilter(): StoryFilter {
  const { hash } = useLocation();
  const said = new URLSearchParams(hash.slice(1));
  return { programme: said.get('program') ?? undefined, role: said.get('rolle') ?? undefined };
}

/** Nothing chosen, as the value of an option. */
const ALL = '';

function Filter({ all, filter }: ExampleListProps & { readonly filter: StoryFilter }) {
  const { t } = useWords();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(hash.slice(1));
    if (value === ALL) next.delete(key);
    else next.set(key, value);
    void navigate({ hash: next.toString() }, { replace: true });
  };
  const none = { value: ALL, label: t('examples:list/all') };
  return (
    <div className="check-known">
      <SelectField
        id="examples-programme"
        label={t('examples:list/programme')}
        layout="stack"
        value={filter.programme ?? ALL}
        options={[
          none,
          ...all.map(({ programme }) => ({ value: programme, label: t(`programme:programmes/${programme}/short`) })),
        ]}
        onChange={(value) => choose('program', value)}
      />
      <SelectField
        id="examples-role"
        label={t('examples:list/role')}
        layout="stack"
        value={filter.role ?? ALL}
        options={[none, ...rolesTold(all).map((role) => ({ value: role, label: t(`app:roles/${role}`) }))]}
        onChange={(value) => choose('rolle', value)}
      />
    </div>
  );
}
