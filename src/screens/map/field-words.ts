// What a field of the map is called: a noun for its way, a name for where it leads or what it is about, and how strongly. Words only; what is gathered in a
// field is the view model's.
import { joinedBy } from '../../documents/phrase-words.ts';
import type { KnownWords } from '../../documents/words.ts';
import type { MapNode } from '../../view-models/pathway-map-node.ts';
import type { MapLane, PathwayMapView } from '../../view-models/pathway-map-view.ts';

/** The kind of way in a noun; what stands beside the course is named by who does it, else by what kind of act it is. */
export function nounOf({ kind, recipient, named, act }: MapNode, { t }: KnownWords): string {
  if (kind === 'continues' && recipient !== undefined) return t('map:kinds/sendsAndContinues');
  if (kind !== 'beside') return t(`map:kinds/${kind}`);
  return recipient === undefined || named !== 'topic' ? t(`map:acts/${act}`) : t(`recipients:${recipient}/name`);
}

/** Where the way leads, or what it is about; undefined where the noun says it all. */
export function nameOf(view: PathwayMapView, node: MapNode, words: KnownWords): string | undefined {
  const name = ownName(view, node, words);
  return name === nounOf(node, words) ? undefined : name;
}

function ownName(view: PathwayMapView, node: MapNode, words: KnownWords): string | undefined {
  const { t } = words;
  const { kind, recipient, named, leadsTo, topic } = node;
  if (kind === 'changed' || kind === 'ends') return undefined;
  const about = t(`map:topics/${topic}`);
  const who = recipient === undefined || named === 'topic' ? undefined : t(`recipients:${recipient}/name`);
  if (who !== undefined) return named === 'recipient' || about === nounOf(node, words) ? who : `${who} · ${about}`;
  if (leadsTo.is !== 'contact') return about;
  const { contact } = leadsTo;
  const again = view.contacts.find((one) => one.id === contact);
  if (again?.repeatsEveryWeeks === undefined) return t('map:onTo', { contact: t(`app:contacts/${contact}/short`) });
  return node.contacts.includes(contact)
    ? t('map:again', { count: again.repeatsEveryWeeks })
    : t('map:onToWeek', { week: again.week });
}

/** Noun and name as one heading. */
export function headingOf(view: PathwayMapView, node: MapNode, words: KnownWords): string {
  const [noun, name] = [nounOf(node, words), nameOf(view, node, words)];
  return name === undefined ? noun : words.t('map:heading', { noun, name });
}

/** How soon where it hurries, and how strongly: "subakut · skal, kan". */
export function weightOf({ kind, urgency, strengths }: MapNode, { t }: KnownWords): string {
  const strength = strengths.map((one) => t(`programme:strength/${one}`)).join(', ');
  return urgency === 'routine' || kind === 'acute' ? strength : `${t(`programme:urgency/${urgency}`)} · ${strength}`;
}

/** Whose lane it is. */
export function laneName({ kind, id }: MapLane, { t }: KnownWords): string {
  return kind === 'group' ? t(`programme:groups/${id}/name`) : t(`map:lanes/${kind}`);
}

/** What the lane is, under its name. */
export function laneHint({ kind, id, groups }: MapLane, { t }: KnownWords): string {
  if (kind === 'group') return t(`programme:groups/${id}/long`);
  if (kind !== 'shared') return t(`map:laneHints/${kind}`);
  return joinedBy(
    groups.map((group) => t(`programme:groups/${group}/name`)),
    t('app:common/and'),
  );
}

/** The contacts of a field or a rule by their weeks; "ved alle kontakter" where it is all of them. */
export function contactsInWords(view: PathwayMapView, contacts: readonly string[], { t }: KnownWords): string {
  if (contacts.length === view.contacts.length) return t('map:everyContact');
  return contacts.map((one) => t(`app:contacts/${one}/short`)).join(' · ');
}
