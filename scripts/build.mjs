import { buildApp } from './build-app.mjs';
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
process.exitCode = await buildApp();
