// `npm test`, on a fresh clone too: installs, finds a browser and runs everything there is to run.
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { checkSteps, proofSteps, runSteps } from './steps.mjs';

await ensureInstalled();
await ensureBrowser();
process.exitCode = await runSteps([...checkSteps, ...proofSteps]);
