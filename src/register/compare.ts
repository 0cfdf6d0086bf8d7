import { type Place, type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import type { RegisterLine } from './format.ts';
import { endOfMoves } from './redirects.ts';
import { registerFileOf, siteFile } from './register-files.ts';

/** An address that the edition has a page at. */
export interface Published {
  path: string;
  /** The file of content that the page comes from. */
  file: string;
}

/** So many addresses are told one by one; more of them in one problem. */
const toldSingly = 3;

const pathText = (path: string) => quoted(path === '' ? '/' : path);

function tell(
  code: 'address-unregistered' | 'address-lost',
  addresses: readonly { path: string; place: Place }[],
): Problem[] {
  const [first, ...others] = addresses;
  if (first === undefined) return [];
  if (addresses.length <= toldSingly) {
    return addresses.map(({ path, place }) => problem(code, place, pathText(path)));
  }
  return [problem(code, first.place, `${pathText(first.path)} and ${others.length} more`)];
}

/** The addresses of a story are told together, and so are those of the rest of the site. */
const storyIn = (path: string) => /^stories\/[^/]+\//.exec(path)?.[0] ?? null;

/** Whether a figure or quotation stands at a path. */
const isOfStory = (path: string) => /^stories\/[^/]+\/(?:figures|quotations)\/./.test(path);

/** Whether a file or folder of the register may keep an address. */
const mayKeep = (path: string) => (place: string) =>
  registerFileOf(path).startsWith(place) || (place === siteFile && storyIn(path) === null);

/** What to do where a page stands at an address that led elsewhere, or nowhere; to readers it is what it was. */
function mendOf(path: string, { is }: RegisterLine['state']): string {
  if (isOfStory(path))
    return 'Give the figure or quotation another id: this address stood for something else.';
  return is === 'moved'
    ? 'Give the page another address: whoever has this one is led to another page. If it is that page again, write “here” in this line, and “moved” in the other.'
    : 'Write “here” in this line, or give the page another address.';
}

/** What the register says, against the pages that there are. */
function contradictions(
  lines: readonly RegisterLine[],
  here: ReadonlySet<string>,
  known: (path: string) => boolean,
): Problem[] {
  const endOf = endOfMoves(lines);
  return lines.flatMap(({ path, state, file, line }) => {
    const place = { file, line, column: 1 };
    if (state.is !== 'here' && here.has(path)) {
      return [
        problem(
          'register-line',
          place,
          `${quoted(state.is)} for ${pathText(path)}, where a page stands`,
          {
            expected: '“here” for an address with a page',
            mend: mendOf(path, state),
          },
        ),
      ];
    }
    if (state.is !== 'moved') return [];
    const end = endOf(state.to);
    // What moved on from there is told at its own line.
    const isLost = end === state.to && !here.has(end) && known(end);
    if (end !== null && !isLost) return [];
    const fault = end === null ? 'from where it comes back' : 'where no page stands';
    return [
      problem('register-line', place, `${quoted('moved')} to ${pathText(state.to)}, ${fault}`, {
        expected: 'the path of a page of the edition, or one that moved on to a page',
        mend: 'Write the path of a page after “moved”, or “withdrawn” in place of both.',
      }),
    ];
  });
}

/**
 * Compares the addresses of an edition with the register: what is not registered, what leads nowhere
 * any more, what contradicts it.
 * @param unread beginnings of paths whose files cannot be read now: nothing is said of what stands below them
 * @param unreadRegister what cannot be read of the register, by its file or folder: of what it would hold nothing is said
 */
export function registerProblems(
  published: readonly Published[],
  register: readonly RegisterLine[],
  unread: readonly string[],
  unreadRegister: readonly string[] = [],
): Problem[] {
  const registered = new Set(register.map(({ path }) => path));
  const here = new Set(published.map(({ path }) => path));
  const known = (path: string) => !unread.some((start) => path.startsWith(start));

  const missing = published
    .filter(({ path }) => !registered.has(path) && !unreadRegister.some(mayKeep(path)))
    .map(({ path, file }) => ({ path, place: { file, line: 1, column: 1 } }));
  const lost = register
    .filter(({ path, state }) => state.is === 'here' && !here.has(path) && known(path))
    .map(({ path, file, line }) => ({ path, place: { file, line, column: 1 } }));
  return [
    ...[...Map.groupBy(missing, ({ path }) => storyIn(path)).values()].flatMap((group) =>
      tell('address-unregistered', group),
    ),
    ...[...Map.groupBy(lost, ({ place: { file } }) => file).values()].flatMap((group) =>
      tell('address-lost', group),
    ),
    ...contradictions(register, here, known),
  ];
}
