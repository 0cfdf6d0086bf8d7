import {
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine } from '../editions/command.ts';
import { copyProject, project } from '../editions/copy-project.ts';
import { writeBareSite } from './bare-site.ts';
import { writeStories } from './newsroom/made-stories.ts';
import { costOf, type Cost } from './processor.ts';

/** The site that was built, when nothing was kept of it. */
interface BuiltSite {
  pages: number;
  files: number;
  /** Of a page, in the mean. */
  pageBytes: number;
}

/** What a build costs beside bare Astro, which renders as many pages of the same length right after it. */
interface BuildCost {
  what: string;
  /** The median of some pairs. */
  ratio: number;
  build: Cost;
  bare: Cost;
  /** How many files were made, and how many were kept from earlier builds. */
  made: number;
  kept: number;
}

/** What an edition goes through, and how often that is measured: small costs are the least certain. */
const lines: readonly {
  what: string;
  rounds: number;
  change: (folder: string, round: number) => void;
}[] = [
  { what: 'nothing changed', rounds: 3, change: () => undefined },
  { what: 'one story changed', rounds: 3, change: changeOneStory },
  { what: 'all code changed', rounds: 1, change: changeCode },
];

/**
 * Builds an edition of so many stories again and again beside a bare Astro site. It keeps what it makes in a folder of its
 * own, which is gone afterwards.
 * @param tell is called with each line as soon as it is measured
 * @throws with what a build says that fails
 */
export function buildCosts(
  stories: number,
  tell: (cost: BuildCost, site: BuiltSite) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [ours, bare] = [join(folder, 'ours'), join(folder, 'bare')];
    writeProject(ours, stories);
    const cold = costOf(ours, commandLine('build'));
    const site = measured(join(ours, 'dist'));
    writeBareSite(bare, join(ours, 'content'));
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    const environment = { PAGES: String(site.pages), PAGE_BYTES: String(site.pageBytes) };
    const beside = () => costOf(bare, [astro, 'build', '--silent'], environment);
    tell(compared('nothing kept', [[cold, beside()]]), site);
    for (const { what, rounds, change } of lines) {
      const pairs = Array.from({ length: rounds }, (_, round): [Cost, Cost] => {
        change(ours, round);
        return [costOf(ours, commandLine('build')), beside()];
      });
      tell(compared(what, pairs), site);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What it takes to build our own edition when nothing has changed, as `npm start` does before it serves. */
export function startCost(): Cost {
  const build = () => costOf(project, commandLine('build'));
  build();
  return build();
}

/** A copy of the project with made stories on the register, and with packages beside which it keeps what it makes. */
function writeProject(to: string, stories: number): void {
  copyProject(to, { ownCache: true });
  rmSync(join(to, 'content'), { recursive: true });
  writeStories(join(to, 'content'), stories);
  costOf(to, commandLine('register'));
  rmSync(join(to, 'node_modules/.cache'), { recursive: true, force: true });
}

function measured(dist: string): BuiltSite {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const pages = globSync('**/*.html', { cwd: dist, exclude: ['stories/*/*.html'] });
  const own = pages.filter((page) => /(?:^|\/)(?:index|404)\.html$/.test(page));
  const bytes = own.reduce((sum, page) => sum + statSync(join(dist, page)).size, 0);
  return { pages: own.length, files: files.length, pageBytes: Math.round(bytes / own.length) };
}

function compared(what: string, pairs: readonly (readonly [Cost, Cost])[]): BuildCost {
  const sorted = pairs.toSorted((a, b) => ratioOf(a) - ratioOf(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error(`${what} was not measured`);
  const [build, bare] = middle;
  const [, made, kept] = /, (\d+) of them made and (\d+) kept/.exec(build.output) ?? [];
  return { what, ratio: ratioOf(middle), build, bare, made: Number(made), kept: Number(kept) };
}

const ratioOf = ([build, bare]: readonly [Cost, Cost]) => build.seconds / bare.seconds;

/** As an editor does who mends a word: another story each time. */
function changeOneStory(folder: string, round: number): void {
  const names = readdirSync(join(folder, 'content/stories')).sort();
  const name = names[Math.floor(((round + 1) * names.length) / 7)] ?? '';
  const file = join(folder, 'content/stories', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\.\n$/, ' now.\n'));
}

/** In what every page is made with, and no card or form. */
function changeCode(folder: string, round: number): void {
  const file = join(folder, 'src/components/frame/Foot.astro');
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n// ${round}\n`));
}
