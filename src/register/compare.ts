import { type Place, type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import type { RegisterLine } from './lines.ts';
import { endOfMoves } from './moves.ts';

/** An address that the edition has a page at. */
export interface Published {
  path: string;
  /** The file of content that the page comes from. */
  file: string;
  /** Name of the file of the register that keeps it, without its ending. */
  slug: string;
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
            mend: 'Write “here” in this line, or give the page another address.',
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
 * any more, what contradicts it. `unread` are beginnings of paths whose files cannot be read now:
 * nothing is said of what stands below them.
 */
export function registerProblems(
  published: readonly Published[],
  register: readonly RegisterLine[],
  unread: readonly string[],
): Problem[] {
  const registered = new Set(register.map(({ path }) => path));
  const here = new Set(published.map(({ path }) => path));
  const known = (path: string) => !unread.some((start) => path.startsWith(start));

  const missing = published
    .filter(({ path }) => !registered.has(path))
    .map(({ path, file, slug }) => ({ path, slug, place: { file, line: 1, column: 1 } }));
  const lost = register
    .filter(({ path, state }) => state.is === 'here' && !here.has(path) && known(path))
    .map(({ path, file, line }) => ({ path, file, place: { file, line, column: 1 } }));
  return [
    ...[...Map.groupBy(missing, ({ slug }) => slug).values()].flatMap((group) =>
      tell('address-unregistered', group),
    ),
    ...[...Map.groupBy(lost, ({ file }) => file).values()].flatMap((group) =>
      tell('address-lost', group),
    ),
    ...contradictions(register, here, known),
  ];
}

/** The lines of the register with every published address in it; what stands there already stays as it is. */
export function completed(
  published: readonly Published[],
  register: readonly RegisterLine[],
): Map<string, Pick<RegisterLine, 'path' | 'state'>[]> {
  const registered = new Set(register.map(({ path }) => path));
  const files = new Map<string, Pick<RegisterLine, 'path' | 'state'>[]>();
  for (const { path, slug } of published) {
    if (registered.has(path)) continue;
    const file = `content/register/${slug}.tsv`;
    const lines = files.get(file) ?? register.filter((line) => line.file === file);
    files.set(file, [...lines, { path, state: { is: 'here' } }]);
  }
  return files;
}
