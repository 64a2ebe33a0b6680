// The pathway map of every programme: all that the programme says is on it, once in each place it belongs to, and no way leads nowhere. What is expected is
// read from the rules, their examples and the contacts, never from the map.
import { describe, expect, it } from 'vitest';
import { allWords } from '../../scripts/all-words.ts';
import type { Programme } from '../../src/model/programme.ts';
import { contactOfExample } from '../../src/model/programme-contacts.ts';
import type { Rule } from '../../src/model/rule.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { rhPrimary } from '../../src/programmes/rh-primary/programme.ts';
import { rhSekundaer } from '../../src/programmes/rh-sekundaer/programme.ts';
import { rmPixi } from '../../src/programmes/rm-pixi/programme.ts';
import { rsPixi } from '../../src/programmes/rs-pixi/programme.ts';
import { nameOf, nounOf } from '../../src/screens/map/field-words.ts';
import { pathwayList } from '../../src/view-models/pathway-map-list.ts';
import type { MapNode } from '../../src/view-models/pathway-map-node.ts';
import {
  fieldById,
  fieldsOf,
  type MapLane,
  type PathwayMapView,
  pathwayMap,
} from '../../src/view-models/pathway-map-view.ts';
import { groupsOf } from '../../src/view-models/referral-targets.ts';
import { wordsIn } from '../support/words.ts';

const named = allProgrammes.map((one) => [one.id, one] as const);

type Placed = { readonly rule: Rule; readonly contact: string; readonly lane: MapLane; readonly node: MapNode };

/** Every place of every rule: one for each contact and field it stands in. */
const placesOf = ({ lanes }: PathwayMapView): readonly Placed[] =>
  lanes.flatMap((lane) =>
    fieldsOf(lane).flatMap((node) =>
      node.rules.flatMap(({ rule, contacts }) => contacts.map((contact) => ({ rule, contact, lane, node }))),
    ),
  );

const contactsOf = (programme: Programme, { at }: Rule): readonly string[] =>
  programme.contacts.map((one) => one.id).filter((id) => at === 'every' || at.includes(id));

const nodesOf = ({ lanes }: PathwayMapView): readonly MapNode[] => lanes.flatMap(fieldsOf);

const field = (view: PathwayMapView, id: string): MapNode => {
  const found = fieldById(view, id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found.node;
};
const rulesIn = (node: MapNode) => node.rules.map((one) => one.rule.id);

describe.each(named)('the map of %s', (_, programme) => {
  const view = pathwayMap(programme);
  const places = placesOf(view);
  const nodes = nodesOf(view);

  it.each(programme.rules.map((rule) => [rule.id, rule] as const))(
    'has %s at each contact it belongs to, once in each group',
    (_id, rule) => {
      const here = places.filter((one) => one.rule.id === rule.id);
      expect([...new Set(here.map((one) => one.contact))]).toEqual(
        expect.arrayContaining([...contactsOf(programme, rule)]),
      );
      expect(here.filter((one) => !contactsOf(programme, rule).includes(one.contact))).toEqual([]);
      const inGroups = here.flatMap(({ contact, lane }) => lane.groups.map((group) => `${contact} ${group}`));
      expect(inGroups.toSorted()).toEqual([...new Set(inGroups)].toSorted());
      // The same groups at every contact; those that the rule names among them; all where it names none.
      const groups = [...new Set(here.flatMap((one) => one.lane.groups))];
      expect(inGroups).toHaveLength(groups.length * contactsOf(programme, rule).length);
      const told = groupsOf(rule);
      expect(groups).toEqual(
        expect.arrayContaining(told.length > 0 ? [...told] : programme.groups.map((one) => one.id)),
      );
    },
  );

  it('has each rule where its examples say that it applies', () => {
    const missing = programme.rules.flatMap((rule) =>
      rule.examples
        .filter((one) => one.verdict === 'applies')
        .filter(({ contact, group }) => {
          const at = contactOfExample(programme, contact)?.id;
          return !places.some(
            (one) =>
              one.rule.id === rule.id && one.contact === at && (group === undefined || one.lane.groups.includes(group)),
          );
        })
        .map((one) => `${rule.id} at ${one.contact} in ${one.group}`),
    );
    expect(missing).toEqual([]);
  });

  it('has every contact in order, and every group as a lane in its order of precedence', () => {
    expect(view.contacts.map((one) => one.id)).toEqual(programme.contacts.map((one) => one.id));
    const lanes = view.lanes.filter((one) => one.kind === 'group');
    expect(lanes.map((one) => one.id)).toEqual(programme.groups.map((one) => one.id));
    for (const lane of view.lanes.filter((one) => one.stations.length > 0)) {
      expect(lane.stations.map((one) => one.contact)).toEqual(programme.contacts.map((one) => one.id));
    }
  });

  it('keeps what is acute apart and first', () => {
    const acute = programme.rules.filter((one) => one.advice.urgency === 'acute').map((one) => one.id);
    expect(view.lanes[0]?.kind).toBe('acute');
    expect(
      [...new Set(places.filter((one) => one.lane.kind === 'acute').map((one) => one.rule.id))].toSorted(),
    ).toEqual(acute.toSorted());
    for (const one of places) expect(one.node.kind === 'acute').toBe(acute.includes(one.rule.id));
  });

  it('puts what hands the patient over before the lanes of the courses, and never among their ways', () => {
    const leaving = places.filter(({ rule }) => rule.advice.effect === 'hands-over' && rule.advice.urgency !== 'acute');
    expect(leaving.every(({ node }) => node.kind === 'hands-over')).toBe(true);
    const ways = view.lanes.flatMap((lane) => lane.stations.flatMap((one) => one.ways));
    expect(ways.filter((one) => one.kind === 'hands-over' || one.kind === 'acute')).toEqual([]);
  });

  it('gathers by what the rules do to the course', () => {
    for (const node of nodes.filter((one) => one.kind !== 'changed' && one.kind !== 'acute')) {
      expect(node.rules.filter(({ rule }) => rule.advice.effect !== node.kind)).toEqual([]);
      expect(node.rules.filter(({ rule }) => rule.advice.recipient !== node.recipient)).toEqual([]);
    }
  });

  it('has no way on that leads back, nowhere, or to a contact the group does not have', () => {
    const order = programme.contacts.map((one) => one.id);
    for (const { id, leadsTo, lane, contacts } of nodes.filter((one) => one.kind === 'continues')) {
      if (leadsTo.is !== 'contact') throw new Error(`${id} goes on to no contact`);
      const to = programme.contacts.find((one) => one.id === leadsTo.contact);
      const [from = ''] = contacts;
      const isAgain = leadsTo.contact === from && to?.repeatsEveryWeeks !== undefined;
      expect(isAgain || order.indexOf(leadsTo.contact) > order.indexOf(from), id).toBe(true);
      if (programme.groups.some((one) => one.id === lane)) expect(to?.groups?.includes(lane) ?? true, id).toBe(true);
    }
  });

  it('has no way out without an end or a recipient with a name', () => {
    const leading = { refers: 'recipient', ends: 'end', beside: 'beside' } as const;
    for (const { id, kind, leadsTo } of nodes) {
      if (kind === 'refers' || kind === 'ends' || kind === 'beside') expect(leadsTo.is, id).toBe(leading[kind]);
      if (leadsTo.is !== 'recipient') continue;
      expect(allWords('da')).toHaveProperty(['recipients', leadsTo.recipient, 'name'], expect.any(String));
    }
  });

  it('draws the line of a lane from where a course goes on to where it comes in, past contacts that are not held', () => {
    for (const { stations } of view.lanes) {
      stations.forEach((one, at) => {
        if (one.line.goesOn) expect(stations[at + 1]?.line.comesIn, one.contact).toBe(true);
        else expect(stations[at + 1]?.line.comesIn ?? false, one.contact).toBe(false);
        if (one.next !== undefined && one.next !== one.contact) expect(one.line.goesOn).toBe(true);
      });
    }
  });

  it('gives each field an id of its own that says nothing but contact, lane and way', () => {
    const ids = nodes.map((one) => one.id);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(nodes.filter((one) => fieldById(view, one.id)?.node !== one)).toEqual([]);
  });

  it('lays the bands of a row side by side, each over the contacts of its fields', () => {
    for (const row of view.lanes.flatMap((lane) => lane.rows)) {
      row.forEach((band, place) => {
        const before = row[place - 1];
        if (before !== undefined) expect(before.to).toBeLessThan(band.from);
        for (const node of band.nodes) {
          expect(node.contacts[0]).toBe(programme.contacts[band.from]?.id);
          expect(node.contacts.at(-1)).toBe(programme.contacts[band.to]?.id);
        }
      });
    }
  });

  it('tells what newer knowledge advises against, and puts it last in its field', () => {
    const against = new Set(programme.notes.filter((one) => one.advisesAgainst).map((one) => one.id));
    for (const node of nodes) {
      const marks = node.rules.map(({ rule }) => rule.newer.some((id) => against.has(id)));
      expect(node.discouraged).toBe(marks.filter(Boolean).length);
      expect(marks).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('says the same as lists', () => {
    const key = (rule: Rule, contact: string, lane: MapLane) => `${rule.id} ${contact} ${lane.id}`;
    const listed = pathwayList(view).flatMap(({ contact, lanes }) =>
      lanes.flatMap(({ lane, ways }) =>
        ways.flatMap(({ rules }) =>
          rules.flatMap((rule) =>
            (contact === undefined ? programme.contacts.map((one) => one.id) : [contact]).map((at) =>
              key(rule, at, lane),
            ),
          ),
        ),
      ),
    );
    expect(listed.toSorted()).toEqual(places.map((one) => key(one.rule, one.contact, one.lane)).toSorted());
  });

  it.each(['da', 'en'] as const)('has words for its topics and acts in %s', (language) => {
    const words = allWords(language);
    for (const topic of programme.topics) expect(words).toHaveProperty(['map', 'topics', topic.id], expect.any(String));
    for (const { act } of nodes) expect(words).toHaveProperty(['map', 'acts', act], expect.any(String));
  });
});

describe.each(['da', 'en'] as const)('in words, %s', (language) => {
  it('the fields of a lane are told apart where they stand at the same contact', async () => {
    const words = await wordsIn(language);
    for (const programme of allProgrammes) {
      const view = pathwayMap(programme);
      for (const lane of view.lanes) {
        const said = fieldsOf(lane).flatMap((node) =>
          node.contacts.map((contact) => `${contact} ${nounOf(node, words)}: ${nameOf(view, node, words)}`),
        );
        expect(said.toSorted(), `${programme.id} ${lane.id}`).toEqual([...new Set(said)].toSorted());
      }
    }
  });
});

describe('the reference programme', () => {
  const view = pathwayMap(rhPrimary);

  it('lets group 2 at week 4 go on, end, or go to the rheumatology department, with imaging beside', () => {
    const station = view.lanes.find((one) => one.id === 'g2')?.stations[2];
    expect(station?.ways.map((one) => one.id)).toEqual([
      'week4-g2-continues',
      'week4-g2-ends',
      'week4-g2-rheumatology-department',
    ]);
    expect(rulesIn(field(view, 'week4-g2-rheumatology-department'))).toEqual([
      'rh.g2.week4.refer',
      'rh.g2.week4.rheumatology',
    ]);
    const imaging = field(view, 'week0-g2-imaging');
    expect(imaging.rules.find((one) => one.rule.id === 'rh.g2.week4.mri')?.contacts).toEqual(['week4']);
    expect(imaging.contacts).toEqual(['week0', 'week2', 'week4', 'week8', 'later']);
    expect(imaging.recipient).toBe('imaging');
  });

  it('has no imaging for group 1 before week 8', () => {
    expect(field(view, 'week8-g1-imaging').contacts).toEqual(['week8', 'later']);
    expect(nodesOf(view).filter((one) => one.lane === 'g1' && one.topic === 'imaging')).toHaveLength(1);
  });

  it('lets group 3 leave, and nothing else', () => {
    const lane = view.lanes.find((one) => one.id === 'g3');
    expect(lane === undefined ? [] : fieldsOf(lane).map((one) => [one.kind, one.recipient])).toEqual([
      ['hands-over', 'disease-specific'],
    ]);
    expect(lane?.stations).toEqual([]);
  });

  it('draws medicine that both groups get once, and what only group 2 gets in its lane', () => {
    expect(rulesIn(field(view, 'week0-shared-medicine'))).toContain('rh.medicine.nsaid');
    expect(rulesIn(field(view, 'week0-g2-medicine'))).toContain('rh.medicine.morphine');
    expect(fieldById(view, 'week0-g1-medicine')).toBeUndefined();
    expect(fieldById(view, 'week0-shared-nowhere')).toBeUndefined();
  });

  it('gathers several ways on into one field, the most urgent and strongest first', () => {
    const steps = field(pathwayMap(rhSekundaer), 'sek-workup-g1-continues');
    expect(steps.rules).toHaveLength(4);
    expect(steps.strengths).toEqual(['should', 'may', 'consider']);
    expect(field(view, 'week0-leaves-handover-rheumatology-department').urgency).toBe('subacute');
  });
});

describe('a field', () => {
  it('is named by its recipient, and by what it is about where the recipient alone does not tell it apart', () => {
    const midt = pathwayMap(rmPixi);
    expect(field(midt, 'rm-week2-shared-imaging').named).toBe('recipient');
    expect(field(midt, 'rm-week0-shared-information-patient-website').named).toBe('both');
    expect(field(midt, 'rm-week0-all-scope-vascular').named).toBe('recipient');
    expect(field(midt, 'rm-week0-leaves-handover-rheumatology-department').named).toBe('both');
    expect(field(midt, 'rm-week0-shared-information').named).toBe('topic');
    expect(field(midt, 'rm-week2-rm-root-allied-allied-practice').named).toBe('topic');
  });
});

describe('contacts that are not held for a group', () => {
  it('tell in one field what counts for who changes group there, and the line passes them', () => {
    const view = pathwayMap(rhSekundaer);
    const lane = view.lanes.find((one) => one.id === 'g2');
    const week7 = lane?.stations.find((one) => one.contact === 'sek-week7');
    expect(week7?.isHeld).toBe(false);
    expect(week7?.ways.map((one) => one.kind)).toEqual(['changed']);
    expect(week7?.line).toEqual({ comesIn: true, goesOn: true });
    expect(rulesIn(field(view, 'sek-week7-g2-changed'))).toContain('sek.g2.control.clinic');
    expect(view.lanes.find((one) => one.id === 'g1')?.stations[3]?.isHeld).toBe(true);
    const first = pathwayMap(rsPixi).lanes.find((one) => one.id === 'rs-first');
    expect(first?.stations.map((one) => one.isHeld)).toEqual([true, false, true]);
    expect(first?.stations[0]?.next).toBe('rs-later');
  });
});

describe('where the course does not go on', () => {
  it('the line ends, though the programme has a later contact', () => {
    const root = pathwayMap(rmPixi).lanes.find((one) => one.id === 'rm-root');
    expect(root?.stations.map((one) => one.line.goesOn)).toEqual([true, true, false, true, false]);
    expect(root?.stations.at(-1)?.next).toBe('rm-fifth');
  });
});
