// Lets tabs with a course notice each other. They tell the course's id and nothing else: no content ever leaves its tab.
import { hasOnlyParts, isOneOf, isText } from './readable.ts';

/** What of the browser's `BroadcastChannel` is used. It never delivers to the tab that posted. */
export type TabChannel = {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** `asking`: which courses are open? `open` and `closed`: this tab's course is. */
type TabMessage = { readonly kind: 'asking' } | { readonly kind: 'open' | 'closed'; readonly course: string };
const isAsking = hasOnlyParts<{ readonly kind: 'asking' }>({ kind: isOneOf('asking') });
const isOfCourse = hasOnlyParts<{ readonly kind: 'open' | 'closed'; readonly course: string }>({
  kind: isOneOf('open', 'closed'),
  course: isText,
});
/** Longest id of a course that is listened to. */
const LONGEST_ID = 100;

/** The tab's end of the channel. */
export type OtherTabs = {
  /** Tells the others which course is open here now; undefined for none. */
  readonly announce: (course: string | undefined) => void;
};

/**
 * Joins the channel, asks who is there, and calls `heard` with the id of a course that another tab has open, undefined when it
 * closes. A tab that crashes does not say goodbye: what is heard is a notice to the clinician, and never hinders anything. The id can be
 * this tab's own, when the browser duplicated the tab.
 */
export function joinOtherTabs(channel: TabChannel | undefined, heard: (course: string | undefined) => void): OtherTabs {
  let own: string | undefined;
  let foreign: readonly string[] = [];
  const post = (message: TabMessage) => channel?.postMessage(message);
  channel?.addEventListener('message', ({ data }) => {
    if (isAsking(data) && own !== undefined) post({ kind: 'open', course: own });
    if (!isOfCourse(data) || data.course.length > LONGEST_ID) return;
    const { kind, course } = data;
    const others = foreign.filter((one) => one !== course);
    foreign = kind === 'open' ? [...others, course] : others;
    heard(foreign.at(-1));
  });
  post({ kind: 'asking' });
  const announce = (course: string | undefined) => {
    if (course === own) return;
    if (own !== undefined) post({ kind: 'closed', course: own });
    own = course;
    if (own !== undefined) post({ kind: 'open', course: own });
  };
  return { announce };
}
