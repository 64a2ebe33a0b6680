// Runs the tests in e2e/ against the production build; arguments go to Playwright, such as a file or `--headed`.
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build-app.mjs';
import { ensureInstalled } from './install.mjs';
import { modulePath, runNode } from './process.mjs';
import { startServer } from './static-server.mjs';

await ensureInstalled();
await ensureBrowser();
const buildCode = await ensureBuilt();
if (buildCode !== 0) process.exit(buildCode);
const server = await startServer({ port: 0 });
const env = { ...process.env, RYGVEJ_ADDRESS: server.address };
process.exitCode = await runNode([modulePath('@playwright/test/cli.js'), 'test', ...process.argv.slice(2)], { env });
server.close();
