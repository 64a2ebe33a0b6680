// Words about a story that the list and the player share.
import type { KnownWords } from '../../documents/words.ts';
import type { Story } from '../../stories/story.ts';

/** The title of a source document; its id where the words of its programme are not here. */
export function sourceTitle(source: string, { t, has }: KnownWords): string {
  return has(`sources:${source}/title`) ? t(`sources:${source}/title`) : source;
}

/** Where the story comes from: the case of a source that it retells, or that it is our own. */
export function originOf({ retells }: Story, words: KnownWords): string {
  return retells === undefined ? words.t('examples:own') : `${sourceTitle(retells.source, words)}, ${retells.place}`;
}
