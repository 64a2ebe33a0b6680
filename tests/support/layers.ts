// The law of the layers: what a file in src may import and touch, read from the parsed source.
// It judges files handed in as text and never reads the disk, so that bad samples can be judged too.
import { posix } from 'node:path';
import { parseSync, visitorKeys } from 'oxc-parser';

export interface SourceFile {
  /** From the project folder, with forward slashes: `src/engine/verdict.ts`. */
  readonly path: string;
  readonly source: string;
}

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[] | 'any';
  /** Pure files get the day, the ids and the programme handed in and touch nothing that differs between two runs. */
  readonly pure: boolean;
}

// `proof` is for scripts and tests alone: no layer of the app may import it.
const everyLayer = [
  ...['model', 'programmes', 'stories', 'engine', 'training', 'course', 'view-models', 'documents', 'ui'],
  ...['screens', 'i18n'],
];
const belowScreens = everyLayer.filter((name) => name !== 'screens');
const screenPackages = ['react', 'react-router', 'zustand'];

/** Which layer may import which. Every folder of src has its row here. */
export const layerTable: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: ['zod'], pure: true },
  programmes: { layers: ['model'], packages: [], pure: true },
  stories: { layers: ['model'], packages: [], pure: true },
  engine: { layers: ['model'], packages: [], pure: true },
  // Stored and pasted events are one of the three doors where zod reads what comes in.
  course: { layers: ['model', 'engine'], packages: ['zod'], pure: true },
  'course store': { layers: ['model', 'engine', 'course'], packages: ['zod', 'zustand', 'idb'], pure: false },
  proof: { layers: ['model', 'engine'], packages: [], pure: true },
  // Made-up cases, asked of the very engine; it knows no programme, and no course knows it.
  training: { layers: ['model', 'engine'], packages: [], pure: true },
  'view-models': { layers: ['model', 'stories', 'engine', 'course'], packages: [], pure: true },
  documents: { layers: ['model', 'view-models'], packages: ['react'], pure: false },
  ui: { layers: [], packages: ['react', 'react-dom', 'uqr', 'd3-scale', 'd3-shape'], pure: false },
  screens: { layers: belowScreens, packages: screenPackages, pure: false },
  i18n: { layers: ['model'], packages: ['i18next', 'react'], pure: false },
  app: { layers: everyLayer, packages: 'any', pure: false },
};

const impureNames = new Set([
  ...['Date', 'crypto', 'globalThis', 'window', 'document', 'navigator'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'process', 'require'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'React'],
]);

/** The store, its storage and the preferences are the one part of the course that may know the browser. */
function isCourseStore(path: string): boolean {
  return /^src\/course\/(store|storage|preferences)([-./]|$)/.test(path);
}

function rowName(path: string): string {
  return isCourseStore(path) ? 'course store' : (path.split('/')[1] ?? '');
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Screens that share a part keep it in `shared`, which is no screen of its own. */
function screenOf(path: string): string | undefined {
  const [, layer, screen, ...rest] = path.split('/');
  return layer === 'screens' && rest.length > 0 && screen !== 'shared' ? screen : undefined;
}

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

/** Keys under which an identifier is a name of a member, not a reference. */
const memberNameKeys: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

function namesMember(node: SyntaxNode, key: string): boolean {
  return memberNameKeys[node.type] === key && node.computed !== true && node.shorthand !== true;
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  return node.type === 'Literal' ? String(node.value) : undefined;
}

/** `performance`, `history` and `location` are words of the domain too, so only the clock itself is closed. */
function readsClock(node: SyntaxNode): boolean {
  return node.type === 'MemberExpression' && nameOf(node.object) === 'performance' && nameOf(node.property) === 'now';
}

/** Math.random by any spelling that still names Math: a member, or taken apart. */
function takesRandom(node: SyntaxNode): boolean {
  if (node.type === 'MemberExpression') return nameOf(node.object) === 'Math' && nameOf(node.property) === 'random';
  return node.type === 'VariableDeclarator' && nameOf(node.init) === 'Math';
}

interface Findings {
  readonly names: Set<string>;
  readonly typeImports: string[];
}

function walk(node: SyntaxNode, findings: Findings): void {
  if (node.type === 'Identifier' && impureNames.has(String(node.name))) findings.names.add(String(node.name));
  if (takesRandom(node)) findings.names.add('Math.random');
  if (readsClock(node)) findings.names.add('performance.now');
  if (node.type === 'TSImportType') findings.typeImports.push(nameOf(node.source) ?? '');
  for (const key of visitorKeys[node.type] ?? []) {
    if (namesMember(node, key)) continue;
    for (const child of nodesIn(node[key])) walk(child, findings);
  }
}

function packageName(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function importViolation(file: SourceFile, specifier: string): string | undefined {
  const row = layerTable[rowName(file.path)];
  if (!row) return undefined;
  if (!specifier.startsWith('.')) {
    const allowed = row.packages === 'any' || row.packages.includes(packageName(specifier));
    return allowed ? undefined : `may not import the package ${specifier}`;
  }
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
  if (target.startsWith('locales/')) {
    return ['i18n', 'app'].includes(folderOf(file.path)) ? undefined : `may not import ${target}: words come by i18n`;
  }
  if (!target.startsWith('src/')) return `may not import ${target}: it lies outside src`;
  const [from, to] = [folderOf(file.path), folderOf(target)];
  if (from === 'course' && !isCourseStore(file.path) && isCourseStore(target))
    return `may not import ${target}: it is pure`;
  if (from === 'screens' && /^src\/course\/storage/.test(target))
    return `may not import ${target}: the store owns storage`;
  const [screen, otherScreen] = [screenOf(file.path), screenOf(target)];
  if (from === 'screens' && otherScreen && screen !== otherScreen)
    return `may not import ${target}: it is another screen`;
  return from === to || row.layers.includes(to) ? undefined : `may not import ${target}`;
}

function specifiersOf(file: SourceFile, parsed: ReturnType<typeof parseSync>): readonly string[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const exported = staticExports.flatMap((statement) => statement.entries.map((entry) => entry.moduleRequest?.value));
  const dynamic = dynamicImports.map(({ moduleRequest }) => file.source.slice(moduleRequest.start, moduleRequest.end));
  return [
    ...staticImports.map((statement) => statement.moduleRequest.value),
    ...exported.filter((value) => value !== null && value !== undefined),
    ...dynamic.map((text) => text.replace(/^(['"`])(.*)\1$/, '$2')),
  ];
}

function exportViolations(parsed: ReturnType<typeof parseSync>): readonly string[] {
  const statements = parsed.program.body;
  const entries = parsed.module.staticExports.flatMap((statement) => statement.entries);
  const isReExport = (type: string, source: unknown) => type === 'ExportAllDeclaration' || Boolean(source);
  const onlyReExports =
    statements.length > 0 &&
    statements.every(
      (node) => node.type.startsWith('Export') && isReExport(node.type, 'source' in node && node.source),
    );
  return [
    ...(entries.some((entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default')
      ? ['has a default export']
      : []),
    ...(onlyReExports ? ['is a barrel: it only exports what other files export'] : []),
  ];
}

/**
 * Judges one file of src by the layer table.
 * @returns one line per violation, naming the file and what it may not do; nothing when all is well
 */
export function layerViolations(file: SourceFile): readonly string[] {
  const row = layerTable[rowName(file.path)];
  if (!row) return [`${file.path}: ${folderOf(file.path)} is no layer of the table`];
  const parsed = parseSync(file.path, file.source);
  const [error] = parsed.errors;
  if (error) return [`${file.path}: does not parse: ${error.message}`];
  const findings: Findings = { names: new Set(), typeImports: [] };
  for (const node of nodesIn(parsed.program.body)) walk(node, findings);
  const imports = [...specifiersOf(file, parsed), ...findings.typeImports];
  // Only Date and chance are closed to the store; the rest of the browser is what it is there for.
  const closedNames = row.pure
    ? [...findings.names]
    : rowName(file.path) === 'course store'
      ? ['Date', 'Math.random']
      : [];
  const touched = closedNames
    .filter((name) => findings.names.has(name))
    .map((name) => `may not use ${name}: it is handed in`);
  const meta = row.pure && parsed.module.importMetas.length > 0 ? ['may not use import.meta'] : [];
  const forbidden = imports.map((specifier) => importViolation(file, specifier)).filter((line) => line !== undefined);
  return [...forbidden, ...touched, ...meta, ...exportViolations(parsed)].map((line) => `${file.path}: ${line}`);
}
