// Where in the example the reader is, as the address says: the contact in its path, what is shown of it behind its #, which no browser sends. Nothing of
// an answer is ever among it.
import { useCallback } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { Story } from '../../stories/story.ts';
import { type StoryPlace, theEnd } from '../../view-models/story-steps.ts';
import { contactIndex, exampleEndPath, examplePath } from '../shared/paths.ts';

const hashes = { question: '', answer: 'svar', branch: 'gren' } as const;

/** The address of a place, for a link. */
export function placePath(story: Story, { at, shows }: StoryPlace): string {
  if (at === 'end') return exampleEndPath(story.id);
  return `${examplePath(story.id, at)}${shows === 'question' ? '' : `#${hashes[shows]}`}`;
}

/** The place in the address and the way to another. A contact that the example does not have is its last one. */
export function usePlace(story: Story): readonly [place: StoryPlace, go: (place: StoryPlace) => void] {
  const { place: said } = useParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const go = useCallback((place: StoryPlace) => void navigate(placePath(story, place)), [navigate, story]);
  if (said === 'slut') return [theEnd, go];
  const at = Math.min(contactIndex(said) ?? 0, story.contacts.length - 1);
  const shows = hash === `#${hashes.answer}` ? 'answer' : hash === `#${hashes.branch}` ? 'branch' : 'question';
  return [{ at, shows }, go];
}
