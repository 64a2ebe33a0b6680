// An example as the course that is looked at: the one that the address names behind its #.
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { settingOf } from '../../stories/story.ts';
import { replayed } from '../../view-models/replay.ts';
import { storyTelling } from '../../view-models/story-course.ts';
import { storyById } from '../../view-models/story-list.ts';
import { useRegions, useServices, useWords } from '../shared/services.ts';
import { useProgrammes } from '../shared/use-programmes.ts';
import { useStories } from '../shared/use-stories.ts';
import type { Subject } from './time-machine-page.tsx';

/** Undefined where the address names none, or while it comes in; `unknown` where no example has that id. */
export function useExampleSubject(): { readonly subject: Subject | undefined; readonly unknown: string | undefined } {
  const { t } = useWords();
  const { hash } = useLocation();
  const wanted = new URLSearchParams(hash.slice(1)).get('eksempel');
  const stories = useStories(wanted !== null);
  const story = wanted === null ? undefined : storyById(stories.all, wanted);
  const { programmes } = useProgrammes(story === undefined ? [] : [settingOf(story).programme]);
  const regions = useRegions();
  const { today } = useServices();
  const [programme] = programmes;
  const subject = useMemo((): Subject | undefined => {
    if (story === undefined || programme === undefined) return undefined;
    const { events, desks, regions: own } = replayed(storyTelling(programme, story, regions), story.id);
    const name = t('timeMachine:example', { title: t(`examples:stories/${story.id}/title`) });
    return { programme, events, name, regions: own, day: desks.at(-1)?.contact.day ?? today(), example: story.id };
  }, [story, programme, regions, t, today]);
  const isUnknown = wanted !== null && stories.state === 'here' && story === undefined;
  return { subject, unknown: isUnknown ? wanted : undefined };
}
