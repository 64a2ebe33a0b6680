// The buttons of the player: each does what a key does.
import { Link } from 'react-router';
import type { Story } from '../../stories/story.ts';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { StoryPlace } from '../../view-models/story-steps.ts';
import { paths } from '../shared/paths.ts';
import { usePreferences, useWords } from '../shared/services.ts';
import type { PlayerAct } from './player-act.ts';
import type { Branching } from './use-branch.ts';
import { placePath } from './use-place.ts';

type PlayerActionsProps = {
  readonly story: Story;
  readonly place: StoryPlace;
  readonly branching: Branching;
  readonly canGo: Readonly<Record<'on' | 'back', boolean>>;
  readonly act: (what: PlayerAct) => void;
};

export function PlayerActions({ story, place, branching, canGo, act }: PlayerActionsProps) {
  const { t } = useWords();
  const { shortcuts = true } = usePreferences().preferences;
  const hint = (key: string) => (shortcuts ? <KeyHint>{key}</KeyHint> : null);
  const isBranch = place.shows === 'branch';
  const isLast = place.at === story.contacts.length - 1;
  const on = place.shows === 'question' ? 'reveal' : isLast ? 'toEnd' : 'next';
  return (
    <div className="actions player-actions">
      {canGo.on ? (
        <Button variant={isBranch ? 'secondary' : 'primary'} onClick={() => act('on')}>
          {t(`examples:actions/${on}`)}
          {hint('→')}
        </Button>
      ) : null}
      {canGo.back ? (
        <Button onClick={() => act('back')}>
          {t('app:common/back')}
          {hint('←')}
        </Button>
      ) : null}
      <Button variant={isBranch ? 'primary' : 'secondary'} onClick={() => act('branch')}>
        {t(`examples:actions/${isBranch ? 'toOriginal' : branching.from === undefined ? 'branch' : 'toBranch'}`)}
        {hint('b')}
      </Button>
      {isBranch && branching.from !== undefined ? (
        <Button variant="quiet" onClick={branching.clear}>
          {t('examples:actions/clear')}
        </Button>
      ) : null}
      {place.at === 'end' ? (
        <Link className="button" data-variant="quiet" to={placePath(story, { at: 0, shows: 'question' })}>
          {t('examples:actions/restart')}
        </Link>
      ) : null}
      <Link className="button" data-variant="quiet" to={paths.examples}>
        {t('examples:actions/all')}
      </Link>
      {shortcuts ? (
        <Button variant="quiet" onClick={() => act('keys')}>
          {t('pages:keys/title')}
          {hint('?')}
        </Button>
      ) : null}
    </div>
  );
}
