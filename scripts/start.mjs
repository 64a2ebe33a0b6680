// `npm start`, on a fresh clone too: installs, builds and serves the production build, each only when needed.
import { ensureBuilt } from './build-app.mjs';
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const code = await ensureBuilt();
if (code !== 0) process.exit(code);
await import('./serve.mjs');
