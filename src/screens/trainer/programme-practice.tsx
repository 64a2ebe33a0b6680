// Practice of one programme: the start, a case, its answer, or a result; for a room the cases without anything to fill in.
import type { Programme } from '../../model/programme.ts';
import { exerciseAt, type Gym, marksOf } from '../../training/practice/exercise.ts';
import { beginRoom, beginRound, type Practice } from '../../training/practice/practice.ts';
import { drawRound } from '../../training/practice/round.ts';
import { useWords } from '../shared/services.ts';
import type { Teaching } from '../shared/use-teaching.ts';
import { CasePage } from './case-page.tsx';
import { ResultPage } from './result-page.tsx';
import { RoomPage } from './room-page.tsx';
import { StartRound } from './start-round.tsx';
import { useGym } from './use-gym.ts';
import { type Choice, usePractice } from './use-practice.ts';
import { useSeed } from './use-seed.ts';

export type ProgrammePracticeProps = {
  readonly programme: Programme;
  readonly programmes: readonly string[];
  readonly choice: Choice;
  /** The clinic's own role. */
  readonly own: string;
  readonly choose: (choice: Choice) => void;
  readonly teaching: Teaching;
};

/** What the pages of a round share. */
export type RoundProps = {
  readonly gym: Gym;
  readonly practice: Practice;
  readonly remember: (next: Practice) => void;
  readonly teaching: Teaching;
};

export function ProgrammePractice(props: ProgrammePracticeProps) {
  const { programme, choice, teaching } = props;
  const { t } = useWords();
  const gym = useGym(programme);
  const [kept, remember] = usePractice(programme);
  const nextSeed = useSeed();
  if (gym === undefined) return <p role="status">{t('trainer:making')}</p>;
  const practice = known(gym, kept);
  const role = roleIn(programme, { ...choice, own: props.own });
  const begin = (failed: readonly string[]) => {
    const seed = nextSeed();
    const round = { seed, role, cases: drawRound(gym.deck, seed, failed) };
    remember(teaching.projector ? beginRoom(practice, round) : beginRound(practice, round));
  };
  const shared: RoundProps = { gym, practice, remember, teaching };
  const round = teaching.projector ? practice.room : practice.open?.isPaused === true ? undefined : practice.open;
  const viewed = practice.done[practice.viewed ?? -1];
  return (
    <>
      {round !== undefined ? (
        teaching.projector ? (
          <RoomPage {...shared} />
        ) : (
          <CasePage {...shared} />
        )
      ) : viewed !== undefined && !teaching.projector ? (
        <ResultPage {...shared} round={viewed} marks={marksOf(gym, viewed, viewed.answers)} begin={begin} />
      ) : (
        <StartRound {...props} {...shared} role={role} begin={begin} />
      )}
    </>
  );
}

/** The role chosen; else the clinic's own where it steers the programme, else who steers it. */
function roleIn({ roles }: Programme, { role, own }: Pick<ProgrammePracticeProps, 'own'> & Choice): string {
  const steering = roles.filter((one) => one.steers);
  const found =
    roles.find((one) => one.id === role) ?? steering.find((one) => one.id === own) ?? steering[0] ?? roles[0];
  return found?.id ?? own;
}

/** The practice as far as its cases exist: what was kept of others is let go. */
function known(gym: Gym, practice: Practice): Practice {
  const exists = (
    round: { readonly seed: number; readonly role: string; readonly cases: readonly string[] } | undefined,
  ) => round?.cases.every((_, place) => exerciseAt(gym, round, place) !== undefined) === true;
  const { open, room, done } = practice;
  return {
    ...practice,
    open: exists(open) ? open : undefined,
    room: exists(room) ? room : undefined,
    done: done.filter(exists),
  };
}
