// `npm run check`: format, lint, types, unit tests with the layer boundaries, unused code, build.
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { checkSteps, runSteps } from './steps.mjs';

await ensureInstalled();
await ensureBrowser();
process.exitCode = await runSteps(checkSteps);
