import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { securityHeaders } from './headers.mjs';
import { root } from './root.mjs';

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
]);

/** Best first; the endings are those the build writes beside each file. */
const encodings = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

/** @typedef {{ body: Buffer, etag: string, type: string, cache: string, encoded: Map<string, Buffer> }} ServedFile */

/**
 * Reads the whole build into memory: a build beside a running server cannot mix two versions, and no path can leave the folder.
 * @param {string} folder
 * @returns {Map<string, ServedFile>} by path, such as `/index.html`
 */
function readBuild(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = new Map(paths.map((path) => [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path)]));
  const files = new Map();
  for (const [path, body] of contents) {
    const type = mediaTypes.get(extname(path));
    if (!type) continue;
    const encoded = new Map();
    for (const [encoding, ending] of encodings) {
      const packed = contents.get(path + ending);
      if (packed) encoded.set(encoding, packed);
    }
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    files.set(path, { body, etag, type, cache: cachePolicy(path), encoded });
  }
  return files;
}

/** What the browser looks at again whenever the address changes, and what seldom does. */
const resting = new Set(['/favicon.svg', '/manifest.webmanifest']);

/**
 * Names under assets hold a digest of the content, so what they name never changes; pages and the worker are asked for again.
 * @param {string} path
 */
function cachePolicy(path) {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return resting.has(path) ? 'public, max-age=86400' : 'no-cache';
}

/**
 * The start page has its own HTML. Every other address that is not a file belongs to the app's own router, and gets the page without the
 * start; rule ids hold dots, so only endings of files we serve count.
 * @param {Map<string, ServedFile>} files
 * @param {string} path
 */
function fileAt(files, path) {
  if (path === '/') return files.get('/index.html');
  const file = path === '/index.html' ? undefined : files.get(path);
  if (file) return file;
  const isMissing = path.startsWith('/assets/') || (mediaTypes.has(extname(path)) && path !== '/index.html');
  return isMissing ? undefined : files.get('/app.html');
}

/**
 * @param {Map<string, ServedFile>} files
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(files, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...securityHeaders, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileAt(files, (request.url ?? '/').replace(/[?#].*$/, ''));
  if (!file) {
    response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const headers = { ...securityHeaders, 'Cache-Control': file.cache, ETag: file.etag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = encodings.map(([name]) => name).find((name) => accepted.includes(name) && file.encoded.has(name));
  const body = (encoding && file.encoded.get(encoding)) || file.body;
  const encodingHeader = encoding ? { 'Content-Encoding': encoding } : {};
  response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': body.length, ...encodingHeader });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(listener, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {unknown} error */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * `localhost` may mean either address family, so both are taken, or neither.
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 */
async function listenOnLocalhost(listener, port) {
  const first = await listen(listener, port, '127.0.0.1');
  const address = first.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  try {
    return { port: taken, servers: [first, await listen(listener, taken, '::1')] };
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') return { port: taken, servers: [first] };
    first.close();
    throw error;
  }
}

/**
 * Serves the production build with the real headers, to this machine only.
 * @param {{ port?: number, folder?: string }} [options] port 0 takes any free one; else the next free from 4173
 * @returns {Promise<{ address: string, port: number, close: () => void }>}
 * @throws when there is no build, or no free port among the next hundred
 */
export async function startServer({ port = 4173, folder = join(root, 'dist') } = {}) {
  const files = readBuild(folder);
  if (!files.has('/index.html') || !files.has('/app.html'))
    throw new Error(`${folder} holds no build; run npm run build`);
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    try {
      const taken = await listenOnLocalhost((request, response) => answer(files, request, response), candidate);
      const close = () =>
        taken.servers.forEach((server) => {
          server.close();
          server.closeAllConnections();
        });
      return { address: `http://localhost:${taken.port}`, port: taken.port, close };
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE') throw error;
      if (port === 0) candidate -= 1;
    }
  }
  throw new Error(`No free port from ${port} to ${port + 99}`);
}
