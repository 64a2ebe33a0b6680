// The documentation against the project: what it names exists, what it quotes stands so in the code, and it lists all it says it lists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allWords } from '../scripts/all-words.ts';
import type { Finding } from '../src/model/finding.ts';
import { AdviceKind, Effect, Strength, Urgency } from '../src/model/rule.ts';
import { allProgrammes } from '../src/programmes/all-programmes.ts';
import { rhPrimary } from '../src/programmes/rh-primary/programme.ts';
import { conflicts } from '../src/programmes/shared/conflicts.ts';
import { regionSettings } from '../src/programmes/shared/settings.ts';

const decisionsFolder = 'docs/decisions';
const decisions = readdirSync(decisionsFolder).toSorted();
const pages = [
  'README.md',
  'CHANGELOG.md',
  'docs/glossary.md',
  ...decisions.map((name) => `${decisionsFolder}/${name}`),
];
const read = (path: string) => readFileSync(path, 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** Fenced blocks of a page, and the page without them. */
const fences = /^```(.*)\n([\s\S]*?)^```$/gm;
const prose = (page: string) => page.replace(fences, '');
const spans = (page: string) => [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '');
const links = (page: string) => [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');

const folders = /^(\.ci|docs|e2e|locales|public|scripts|src|tests)\//;
const rootFile = /^[\w.-]+\.(json|ts|html|md)$/;
/** Paths from the project folder that a page names in code spans; dots that are no path, as in `rh.g2.week4.mri`, are none. */
const pathsNamed = (page: string) => spans(page).filter((text) => folders.test(text) || rootFile.test(text));
const commandsNamed = (page: string) =>
  [...page.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? '');

describe('the documentation', () => {
  it('is read', () => {
    expect(decisions.length).toBeGreaterThan(8);
    expect(pathsNamed(read('README.md')).length).toBeGreaterThan(30);
  });

  it.each(pages)('%s names only paths that exist', (path) => {
    expect(pathsNamed(read(path)).filter((named) => !existsSync(named))).toEqual([]);
  });

  it.each(pages)('%s links only to files of the project', (path) => {
    const targets = links(read(path)).map((target) => posix.join(posix.dirname(path), target.replace(/#.*$/, '')));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  it.each(pages)('%s names only commands that exist', (path) => {
    expect(commandsNamed(read(path)).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(pages)('%s names only rules that exist', (path) => {
    const known = new Set(rhPrimary.rules.map((one) => one.id));
    const named = spans(read(path)).filter((text) => /^rh\.[\w.-]+$/.test(text));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('knows a path that is not there', () => {
    expect(pathsNamed('see `src/nowhere.ts`, `nowhere.json` and `rh.g2.week4.mri`')).toEqual([
      'src/nowhere.ts',
      'nowhere.json',
    ]);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('names every command of package.json', () => {
    const own = ['start', 'test'].filter((name) => readme.includes(`\`npm ${name}\``));
    const named = new Set([...commandsNamed(readme), ...own]);
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });

  it('says what the programme is and is not', () => {
    const status = rhPrimary.sources.find((one) => one.id === rhPrimary.source)?.status;
    for (const words of [rhPrimary.edition, rhPrimary.lastReview, `\`${status}\``, 'not CE-marked', 'ikke CE-mærket'])
      expect(readme).toContain(words);
  });

  it('shows code as it stands', () => {
    const plain = (code: string) => code.replace(/\s+/g, '').replace(/,([)\]}])/g, '$1');
    const quoted = [...readme.matchAll(fences)].filter(([, about]) => about?.startsWith('ts '));
    expect(quoted.length).toBeGreaterThan(0);
    for (const [, about = '', code = ''] of quoted) expect(plain(read(about.slice(3)))).toContain(plain(code));
  });
});

/** The two decisions that list readings and conflicts. */
const readingPages = ['0009-readings-of-the-sources', '0018-readings-of-the-other-programmes']
  .map((name) => read(`${decisionsFolder}/${name}.md`))
  .join('\n');

describe('the decisions', () => {
  it('are numbered without a gap', () => {
    expect(decisions.map((name) => name.slice(0, 4))).toEqual(decisions.map((_, i) => String(i + 1).padStart(4, '0')));
  });

  it.each(decisions)('%s has its date and its four parts', (name) => {
    const page = read(`${decisionsFolder}/${name}`);
    expect(page).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. .+\n\n\\d{4}-\\d{2}-\\d{2}`));
    const parts = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(parts).toEqual(['Context', 'Decision', 'Consequences', 'Avoided']);
  });

  it('list every reading and every open question of the programmes', () => {
    const listed = [...readingPages.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key]) => key);
    expect(listed.toSorted()).toEqual(Object.keys(allWords('da').readings ?? {}).toSorted());
  });

  it('list every conflict between sources', () => {
    const listed = [...readingPages.matchAll(/^- `([\w-]+)`:/gm)].map(([, key]) => key);
    const known = allProgrammes.flatMap((one) => one.conflicts.map(({ id }) => id));
    expect(listed.toSorted()).toEqual([...new Set(known)].toSorted());
  });
});

/** Every id a glossary may name: of things, and of the words of the language. Answers are `finding=option`. */
function knownIds(): ReadonlySet<string> {
  const { contacts, findings, groups, notes, recipients, roles, rules, sources, steps, topics } = rhPrimary;
  const things = [contacts, findings, groups, notes, recipients, roles, rules, sources, steps, topics, conflicts];
  const answers = (one: Finding) => (one.kind === 'choice' ? one.options.map((option) => `${one.id}=${option}`) : []);
  return new Set([
    ...things.flatMap((list) => list.map((one) => one.id)),
    ...steps.flatMap((step) => step.sections.map((section) => section.id)),
    ...findings.flatMap(answers),
    ...findings.map((one) => one.id.replace(/\.[^.]+$/, '.*')),
    ...roles.flatMap((role) => Object.keys(role.capabilities)),
    ...regionSettings.flatMap((one) => [one.region, ...one.areas.map((area) => area.id), ...Object.keys(one.offers)]),
    ...[AdviceKind, Effect, Strength, Urgency].flatMap((words) => Object.keys(words.def.entries)),
    rhPrimary.id,
  ]);
}

describe('docs/glossary.md', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (-+|Danish) /.test(line))
    .map((line) => line.slice(2, -2).split(' | '));

  it('has at least fifty terms, each once and with four columns', () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(rows.filter((row) => row.length !== 4 || row.some((cell) => cell.trim() === ''))).toEqual([]);
    const terms = rows.map(([term]) => term);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });

  it('names only ids that exist', () => {
    const known = knownIds();
    const named = rows.flatMap(([, english = '']) => [...english.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? ''));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives a place in the source for each', () => {
    const place = /^((rm-pixi|rs-pixi|fys-eksempler) )?(\d\.\d|Boks \d|Bilag \d( [A-C])?|akut indlæggelse)$/;
    const places = rows.flatMap(([, , , where = '']) => where.split('; '));
    expect(places.filter((where) => !place.test(where))).toEqual([]);
  });
});
