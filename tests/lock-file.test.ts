import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const versions = z._default(z.record(z.string(), z.string()), {});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      engines: z.optional(z.record(z.string(), z.string())),
      dependencies: versions,
      devDependencies: versions,
      optionalDependencies: versions,
    }),
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const project = packages[''];
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** npm looks for a dependency beside its dependent first, then one level up at a time. */
function isLocked(dependent: string, name: string): boolean {
  const parts = dependent === '' ? [] : dependent.split('/node_modules/');
  const places = parts.map(
    (_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/`,
  );
  return [...places, 'node_modules/'].some((place) => `${place}${name}` in packages);
}

describe('package-lock.json', () => {
  it('is read', () => {
    expect(installed.length).toBeGreaterThan(100);
  });

  it('holds every optional dependency it names, so that it installs on every system', () => {
    const named = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ path, name }) => !isLocked(path, name))).toEqual([]);
  });

  it('names no address: packages come from wherever npm is set to look', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('seals every package with a digest of its content', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('pins every dependency of the project exactly, as package.json does', () => {
    const pinned = { ...project?.dependencies, ...project?.devDependencies };
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(pinned).length).toBeGreaterThan(10);
    expect(Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect({ ...dependencies, ...devDependencies }).toEqual(pinned);
  });

  // Each range of engines in use names Node 20 by one of these; a package that has left it is a warning at every install.
  it('holds only packages that accept Node 20.19', () => {
    const refusing = installed.filter(([, { engines }]) => engines?.node && !acceptsNode20(engines.node));
    expect(refusing.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([]);
  });

  it.each([
    ['>=22.12.0', false],
    ['^22.13.0 || >=24.0.0', false],
    ['>= 20.20.0', false],
    ['^20.19.0 || >=22.12.0', true],
    ['>=18', true],
    ['20 || >=22', true],
    ['*', true],
  ])('reads the range %s', (range, accepts) => {
    expect(acceptsNode20(range)).toBe(accepts);
  });
});

/** Reads the forms in use (`*`, `>=a.b.c`, `>a`, `^a.b.c`, `a.x`), with a bound above after a space counted as a bound. */
function acceptsNode20(range: string): boolean {
  return range.split('||').some((part) =>
    part
      .trim()
      .replace(/([<>=^~]) +/g, '$1')
      .split(/\s+/)
      .every(isMetByNode20),
  );
}

function isMetByNode20(bound: string): boolean {
  const [, sign = '', major = '', minor = '0', patch = '0'] =
    /^(>=|>|<=|<|\^|~|=)?v?(\d+|\*|x)?(?:\.(\d+))?(?:\.(\d+))?/.exec(bound) ?? [];
  if (major === '' || major === '*' || major === 'x') return true;
  const value = Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
  const node = 20_019_000;
  if (sign === '>=' || sign === '>') return node >= value;
  if (sign === '<') return node < value;
  if (sign === '<=') return node <= value;
  return Number(major) === 20 && node >= value;
}
