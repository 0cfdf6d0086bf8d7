import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';
import { chromium } from '@playwright/test';

/** Without windows; any other opens one for each page, unseen, which takes half of its time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Beside it stands its shell, which Playwright runs where it is given no other. */
export const playwrightsOwn = chromium.executablePath();

/** Ubuntu puts a script in the place of Chromium that only says how to install it, so each is asked. */
function answers(path: string): boolean {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && stdout.includes('Chrom');
}

/**
 * Path of an installed Chromium or Chrome: `CHROMIUM`, a headless shell of the system, Playwright's, a browser of the
 * system; `null` where there is none.
 */
export function findChromium(): string | null {
  if (env['CHROMIUM']) return env['CHROMIUM'];
  const folders = (env['PATH'] ?? '').split(delimiter);
  const onPath = (names: string[]) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const all = [...onPath(shells), playwrightsOwn, ...onPath(browsers), ...elsewhere];
  return all.find(answers) ?? null;
}

const howToInstall =
  'on Debian: sudo apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium';

function tryTo(command: string, args: string[], seconds: number): void {
  console.log(`No Chromium found: trying “${command} ${args.join(' ')}” …`);
  spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000 });
}

/**
 * Path of a Chromium, installed now if it has to be.
 * @throws where none is to be had; the message says how to get one.
 */
export function findOrInstallChromium(): string {
  const byApt = (name: string) => {
    if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
    tryTo('apt-get', ['update'], 120);
    tryTo('apt-get', ['install', '--yes', '--no-install-recommends', name], 300);
  };
  const installers = [
    () => undefined,
    () => tryTo('playwright', ['install', 'chromium'], 180),
    () => byApt('chromium-headless-shell'),
    () => byApt('chromium'),
  ];
  for (const install of installers) {
    install();
    const found = findChromium();
    if (found === null) continue;
    if ([...browsers, ...elsewhere].some((name) => found.endsWith(name))) {
      console.log(`Using ${found}: a headless shell takes half the time (${howToInstall}).`);
    }
    return found;
  }
  throw new Error(
    `The browser tests need Chromium. Install it (${howToInstall}), or set CHROMIUM to the path of one.`,
  );
}
