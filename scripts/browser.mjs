import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { modulePath, run, runNode } from './process.mjs';
import { root } from './root.mjs';

const environmentNames = ['RYGVEJ_BROWSER', 'CHROME_PATH'];
const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const installedElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const howToGetOne = `Found no browser to test in. Do one of these and run the command again:
  RYGVEJ_BROWSER=/path/to/chrome npm test
  npx playwright install --with-deps chromium
  sudo apt-get install chromium`;

/** @returns {string | undefined} where Playwright keeps the browser it downloads, there or not */
function playwrightBrowser() {
  const require = createRequire(join(root, 'package.json'));
  return require('@playwright/test').chromium.executablePath();
}

/** @returns {string[]} */
function systemBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commandNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...installedElsewhere];
}

/**
 * A browser that is there but lacks its system libraries cannot even say its version.
 * On Windows the question opens a window, so there presence is taken for enough.
 * @param {string | undefined} path
 */
function isUsable(path) {
  if (!path || !existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * @returns {string | undefined} path of a Chromium: RYGVEJ_BROWSER or CHROME_PATH, then Playwright's own, then the system's
 * @throws when the environment names a browser that is not there
 */
export function findBrowser() {
  for (const name of environmentNames) {
    const path = process.env[name];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${name} names ${path}, which does not exist`);
    return path;
  }
  return [playwrightBrowser(), ...systemBrowsers()].find(isUsable);
}

/**
 * Finds a browser or installs one, and leaves its path in RYGVEJ_BROWSER for the programs started from here.
 * Exits the process with 1 and says what to do when there is no way: browser tests are never skipped.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const browser = findBrowser() ?? (await installedByPlaywright()) ?? (await installedByApt());
  if (!browser) {
    console.error(howToGetOne);
    process.exit(1);
  }
  process.env.RYGVEJ_BROWSER = browser;
  return browser;
}

async function installedByPlaywright() {
  console.error('Found no browser; trying to download one with Playwright …');
  await runNode([modulePath('@playwright/test/cli.js'), 'install', 'chromium'], {
    stdout: 'stderr',
    timeoutSeconds: 300,
  });
  return findBrowser();
}

async function installedByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Trying to install Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, stdout: 'stderr' });
  await run('apt-get', ['install', '-y', 'chromium'], { env, stdout: 'stderr' });
  return findBrowser();
}

/**
 * What every start of the browser from this project needs: no calls home, and no sandbox where root forbids one.
 * @returns {{ executablePath?: string, args: string[] }} launch options of Playwright
 */
export function browserLaunchOptions() {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const args = [...quiet, '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const executablePath = findBrowser();
  return executablePath ? { executablePath, args } : { args };
}
