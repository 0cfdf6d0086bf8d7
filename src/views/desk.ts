import { type Page, pathOf } from '../addresses.ts';
import { codes } from '../checking/codes/index.ts';
import { lineAt, type PointedLine, where } from '../checking/pointed.ts';
import type { Severity } from '../checking/codes/entry.ts';
import type { Problem } from '../checking/problem.ts';
import type { ContentFile } from '../edition/content-file.ts';
import type { Edition } from '../edition/edition.ts';
import { contentFileOf } from '../edition/published.ts';
import { storyAt } from '../edition/story-at.ts';
import type { Timestamp } from '../front-matter/types.ts';
import { registerFileOf, siteFile } from '../register/register-files.ts';
import type { Story } from '../story/types.ts';

/** What whoever writes is told beside the pages; hosts have nothing of it. */
export interface Desk {
  files: readonly ContentFile[];
  problems: readonly Problem[];
  /** Paths of files that cannot be read as they stand: pages show them as they last could be. */
  outdated: ReadonlySet<string>;
}

/** A problem as it stands on a page. */
export interface ToldProblem extends Pick<
  Problem,
  'code' | 'severity' | 'found' | 'expected' | 'mend'
> {
  title: string;
  /** `content/stories/grain-ship.md:4:7`. */
  place: string;
  line: PointedLine | null;
  related: readonly { place: string; what: string }[];
}

/** The problems of a file. */
export interface FileOnDesk {
  file: string;
  isOutdated: boolean;
  problems: readonly ToldProblem[];
}

/** What readers do not have: a draft, or what is scheduled for a time. */
type Unpublished = { status: 'draft' } | { status: 'scheduled'; time: Timestamp };

/** What stands above a page for whoever writes it. */
export interface DeskNotice {
  /** Of the story that the page is of, where readers do not have it. */
  unpublished: Unpublished | null;
  files: readonly FileOnDesk[];
  /** How many problems of each severity other files have. */
  others: Tally;
}

type Tally = Readonly<Record<Severity, number>>;

/** By what name a file has a page there: `content/stories/grain-ship.md` is `stories/grain-ship`. */
export const nameOnDesk = (file: string): string => file.replace(/^content\/|\.[a-z]+$/g, '');

/** The files that have problems or cannot be read as they stand, or those of them that are wanted. */
export function filesOnDesk(
  { files, problems, outdated }: Desk,
  isWanted: (file: string) => boolean = () => true,
): FileOnDesk[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const all = new Set([...byFile.keys(), ...[...outdated].map((path) => `content/${path}`)]);
  return [...all].filter(isWanted).map((file) => {
    const source = files.find(({ path }) => `content/${path}` === file)?.source;
    const lines = source?.split('\n') ?? [];
    return {
      file,
      isOutdated: outdated.has(file.replace('content/', '')),
      problems: (byFile.get(file) ?? []).map((problem) => toldOnPage(problem, lines)),
    };
  });
}

function toldOnPage(problem: Problem, lines: readonly string[]): ToldProblem {
  const { code, severity, found, expected, mend, related } = problem;
  return {
    ...{ code, severity, found, expected, mend },
    title: codes[code].title,
    place: where(problem),
    line: lineAt(problem, lines),
    related: related.map(({ what, ...place }) => ({ place: where(place), what })),
  };
}

/** The notice above a page: the problems of the files that it is of, and how many there are elsewhere. */
export function deskNotice(desk: Desk, page: Page, edition: Edition): DeskNotice {
  const own = filesOf(page);
  const story = 'slug' in page ? storyAt(edition, page.slug) : null;
  return {
    unpublished: story && unpublished(story),
    files: filesOnDesk(desk, (file) => own.has(file)),
    others: tallyOf(desk.problems.filter(({ file }) => !own.has(file))),
  };
}

export function tallyOf(problems: readonly Pick<Problem, 'severity'>[]): Tally {
  const so = (severity: Severity) => problems.filter((one) => one.severity === severity).length;
  return { error: so('error'), warning: so('warning'), remark: so('remark') };
}

/** The file that a page is of, with what the register holds of it. Those of the site as a whole are of the front page. */
function filesOf(page: Page): ReadonlySet<string> {
  const file = contentFileOf(page);
  if (file !== siteFile) return new Set([file, registerFileOf(pathOf(page))]);
  return new Set(page.page === 'front' ? [siteFile, 'content/front.yaml'] : []);
}

function unpublished({ status, published }: Story): Unpublished | null {
  if (status === 'scheduled') return { status, time: published };
  return status === 'draft' ? { status } : null;
}

/** The stories that are written and that readers do not have. */
export const unpublishedStories = ({ stories }: Edition) =>
  stories.flatMap((story) => {
    const how = unpublished(story);
    return how === null ? [] : [{ slug: story.slug, headline: story.headline, how }];
  });
