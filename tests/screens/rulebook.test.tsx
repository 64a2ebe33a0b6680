// The rulebook as a reader goes through it: every rule, finding, contact, recipient and source has its page, and no link of any of them leads nowhere.
import { renderToStaticMarkup } from 'react-dom/server';
import { Route, Routes, StaticRouter } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../../src/i18n/words.ts';
import { allProgrammes } from '../../src/programmes/all-programmes.ts';
import { allPlaces, coveredSources } from '../../src/programmes/coverage/all-places.ts';
import { CoveragePage } from '../../src/screens/rulebook/coverage-page.tsx';
import { RulebookPages } from '../../src/screens/rulebook/rulebook-page.tsx';
import {
  bookletPath,
  contactRulesPath,
  coveragePath,
  findingPath,
  paths,
  recipientPath,
  rulePath,
  sourcePath,
} from '../../src/screens/shared/paths.ts';
import { ServicesProvider } from '../../src/screens/shared/services.ts';
import { placesOf } from '../../src/view-models/source-places.ts';
import { emptyServices } from '../support/services.ts';
import { wordsIn } from '../support/words.ts';

const NOTHING = 'Findes ikke i regelsamlingen';
const each = <T extends { readonly id: string }>(all: readonly T[]) => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
const rules = each(allProgrammes.flatMap((one) => one.rules));
const findings = each(allProgrammes.flatMap((one) => one.findings));
const recipients = each(allProgrammes.flatMap((one) => one.recipients));
const sources = each(allProgrammes.flatMap((one) => one.sources));
const contacts = allProgrammes.flatMap((one) => one.contacts.map((contact) => contactRulesPath(one.id, contact.id)));

const pages = [
  paths.rulebook,
  ...rules.map((one) => rulePath(one.id)),
  ...findings.map((one) => findingPath(one.id)),
  ...contacts,
  ...recipients.map((one) => recipientPath(one.id)),
  ...sources.map((one) => sourcePath(one.id)),
  ...allProgrammes.map((one) => bookletPath(one.id)),
  coveragePath,
];

const drawn = new Map<string, string>();

/** The page of an address, drawn once. */
function page(address: string): string {
  const known = drawn.get(address);
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(
    <ServicesProvider value={emptyServices()}>
      <StaticRouter location={address}>
        <Routes>
          <Route path={coveragePath} element={<CoveragePage programmes={allProgrammes} />} />
          <Route path={`${paths.rulebook}/*`} element={<RulebookPages programmes={allProgrammes} />} />
        </Routes>
      </StaticRouter>
    </ServicesProvider>,
  );
  drawn.set(address, html);
  return html;
}

const linksOf = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

beforeAll(() => wordsIn('da'));

describe('the pages of the rulebook', () => {
  it('are many', () => {
    expect(pages.length).toBeGreaterThan(600);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('are there for every rule, finding, contact, recipient, source and programme', () => {
    expect(pages.filter((one) => page(one).includes(NOTHING))).toEqual([]);
    expect(page(rulePath('rh.no.such.rule'))).toContain(NOTHING);
    expect(page(`${paths.rulebook}/fund/no.such`)).toContain(NOTHING);
    expect(page(contactRulesPath('rh-primary', 'week3'))).toContain(NOTHING);
  });

  it('hold no key in place of a text', () => {
    const key =
      /\b(?:rulebook|rules|findings|pages|app|programme|documents|readings|notes|sources|recipients|conflicts):[\w./-]+/;
    expect(pages.flatMap((one) => key.exec(page(one))?.[0] ?? [])).toEqual([]);
  });

  it('lead nowhere but to pages that exist', () => {
    const elsewhere = [paths.map, paths.referralCheck, paths.compare];
    const exists = (link: string) => {
      const [address = '', place] = link.split('#');
      if (elsewhere.some((one) => address === one || address.startsWith(`${one}/`))) return true;
      if (!pages.includes(address)) return false;
      return place === undefined || page(address).includes(`id="${place}"`);
    };
    const broken = pages.flatMap((one) =>
      linksOf(page(one))
        .filter((link) => !exists(link))
        .map((link) => `${one} → ${link}`),
    );
    expect(pages.flatMap((one) => linksOf(page(one))).length).toBeGreaterThan(5000);
    expect([...new Set(broken)]).toEqual([]);
  });
});

describe('the coverage', () => {
  it.each(coveredSources)(
    'of %s lists every place of it, with what carries it or the reason why nothing does',
    (source) => {
      const html = page(`${coveragePath}#kilde=${source}`);
      const own = allPlaces.filter((one) => one.source === source);
      expect(own.length).toBeGreaterThan(50);
      expect(html.split('class="coverage-place"').length - 1).toBe(own.length);
      const lost = own.filter((one) => !html.includes(escaped(textIn('da')(`coverage:places/${one.id}`))));
      expect(lost.map((one) => one.id)).toEqual([]);
      expect(own.filter((one) => one.carriers.length === 0 && one.reason === undefined)).toEqual([]);
    },
  );
});

describe('every citation', () => {
  const cited = allProgrammes.flatMap((programme) =>
    (['rules', 'findings', 'groups', 'contacts', 'roles', 'recipients', 'letters'] as const).flatMap((part) =>
      programme[part].map(({ id, citation }) => ({ part, id, citation, programme: programme.id })),
    ),
  );

  it('stands on the page of its source, at each of its places', () => {
    const lost = cited.filter(({ citation }) =>
      placesOf(citation.place).some((place) => {
        const [address = '', anchor = ''] = sourcePath(citation.source, place).split('#');
        const html = page(address);
        const section = html.split('<section').find((one) => one.includes(`id="${anchor}"`));
        return section === undefined || !section.includes(`»${escaped(citation.term)}«`);
      }),
    );
    expect(cited.length).toBeGreaterThan(1000);
    expect(lost.map((one) => `${one.programme} ${one.part} ${one.id}`)).toEqual([]);
  });
});

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
