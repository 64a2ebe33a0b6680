// One example played contact by contact: what was found, a pause for the room to decide, the answer with why, a branch to try something else. It shows
// what the engine says of a made-up patient, and touches no course.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { type Story, settingOf } from '../../stories/story.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { storyCourse } from '../../view-models/story-course.ts';
import { branchOrBack, type StoryPlace, stepBack, stepOn } from '../../view-models/story-steps.ts';
import { withoutNewer } from '../../view-models/without-newer.ts';
import { FindingAddressProvider } from '../shared/finding-link.tsx';
import { findingPath } from '../shared/paths.ts';
import { RoleProvider, usePreferences, useServices, useWords } from '../shared/services.ts';
import { useProgrammes } from '../shared/use-programmes.ts';
import { type Teaching, useTeaching } from '../shared/use-teaching.ts';
import { BranchBeside } from './branch.tsx';
import { ContactView, QuestionAndAnswer } from './contact-view.tsx';
import { ExampleTop } from './example-top.tsx';
import { type PlayerAct, playerAct } from './player-act.ts';
import { PlayerActions } from './player-actions.tsx';
import { PlayerKeys } from './player-keys.tsx';
import { useBranch } from './use-branch.ts';
import { usePlace } from './use-place.ts';
import { WholeWay } from './way.tsx';

export function ExamplePage({ story }: { readonly story: Story }) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const { programme: id, role } = settingOf(story);
  const { programmes, state, again } = useProgrammes([id]);
  const [programme] = programmes;
  const teaching = useTeaching();
  const [keysShown, setKeysShown] = useState(false);
  const [place, go] = usePlace(story);
  const region = useFocusOnArrival(place);
  const act = (what: PlayerAct) => {
    const to = moveOf(what, place, story);
    if (what === 'keys') setKeysShown(true);
    else if (to !== undefined) go(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const what = shortcuts ? playerAct(event.nativeEvent) : undefined;
    if (what === undefined || (what === 'leave' && place.shows !== 'branch')) return;
    event.preventDefault();
    act(what);
  };
  const title = t(`examples:stories/${story.id}/title`);
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <RoleProvider value={role}>
        <FindingAddressProvider value={findingPath}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the player, alive only while focus is in it (WCAG 2.1.4) */}
          <div className="player" ref={region} tabIndex={-1} onKeyDown={onKeyDown}>
            <ExampleTop story={story} teaching={teaching} />
            {programme === undefined ? null : <Played {...{ story, programme, teaching, place, act }} />}
          </div>
        </FindingAddressProvider>
      </RoleProvider>
      {state === 'coming' ? <p className="lead">{t('app:app/loading')}</p> : null}
      {state === 'failed' ? (
        <p className="actions" role="status">
          {t('pages:compare/loadFailed')} <Button onClick={again}>{t('pages:compare/tryAgain')}</Button>
        </p>
      ) : null}
      <PlayerKeys open={keysShown} onClose={() => setKeysShown(false)} />
    </PageFrame>
  );
}

/** Where an act leads from a place; undefined where it leads nowhere. */
function moveOf(what: PlayerAct, place: StoryPlace, { contacts }: Story): StoryPlace | undefined {
  switch (what) {
    case 'on':
      return stepOn(place, contacts.length);
    case 'back':
      return stepBack(place, contacts.length);
    case 'branch':
    case 'leave':
      return branchOrBack(place, contacts.length);
    case 'keys':
      return undefined;
  }
}

/** Moves focus to what has come into view at each step, so that it is read out and the keys stay alive. The first arrival is the heading's own. */
function useFocusOnArrival({ at, shows }: StoryPlace) {
  const region = useRef<HTMLDivElement>(null);
  const key = `${at} ${shows}`;
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    region.current?.querySelector<HTMLElement>('[data-arrive]')?.focus();
  }, [key]);
  return region;
}

type PlayedProps = {
  readonly story: Story;
  readonly programme: Programme;
  readonly teaching: Teaching;
  readonly place: StoryPlace;
  readonly act: (what: PlayerAct) => void;
};

function Played({ story, programme, teaching, place, act }: PlayedProps) {
  const { t } = useWords();
  // As shipped: what a story leads to is signed for the settings that everybody has.
  const { regions } = useServices();
  const { textOnly } = teaching;
  const desks = useMemo(() => {
    const all = storyCourse(programme, story, regions);
    return textOnly ? all.map(withoutNewer) : all;
  }, [programme, story, regions, textOnly]);
  const at = place.at === 'end' ? story.contacts.length - 1 : place.at;
  const branching = useBranch(programme, story, at);
  const desk = desks[at];
  const canGo = { on: moveOf('on', place, story) !== undefined, back: moveOf('back', place, story) !== undefined };
  return (
    <>
      {place.at === 'end' || desk === undefined ? (
        <>
          <h2 tabIndex={-1} data-arrive="">
            {t('examples:way/whole')}
          </h2>
          <WholeWay story={story} desks={desks} />
        </>
      ) : (
        <ContactView story={story} desks={desks} desk={desk} isArrival={place.shows !== 'answer'}>
          {place.shows === 'branch' ? (
            <BranchBeside {...{ story, original: desks, branching, at, textOnly }} />
          ) : (
            <QuestionAndAnswer story={story} desk={desk} isShown={place.shows === 'answer'} />
          )}
        </ContactView>
      )}
      <PlayerActions {...{ story, place, branching, canGo, act }} />
    </>
  );
}
