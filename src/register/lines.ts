import { byCodeUnit } from '../by-code-unit.ts';
import { type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';

/** What became of an address: a page stands there, it leads on to another path, or it was withdrawn. */
export type State = { is: 'here' } | { is: 'withdrawn' } | { is: 'moved'; to: string };

/** A line of the register, with its place. The path is that of `pathOf`: no leading slash, no base. */
export interface RegisterLine {
  path: string;
  state: State;
  file: string;
  line: number;
}

/** What a page of ours can stand at. Anything else would be a file of the site, or be taken for one. */
const pathForm = /^(?:[a-z0-9][a-z0-9-]{0,99}\/){0,8}$/;

function stateOf([word, to, ...more]: readonly string[]): State | null {
  if (word === 'moved') {
    return to !== undefined && more.length === 0 && pathForm.test(to) ? { is: word, to } : null;
  }
  return to === undefined && (word === 'here' || word === 'withdrawn') ? { is: word } : null;
}

const doubled = (line: RegisterLine, first: RegisterLine): Problem =>
  problem('register-line', { ...line, column: 1 }, `the path ${quoted(line.path)} again`, {
    related: [{ file: first.file, line: first.line, column: 1, what: 'the first one' }],
  });

/** Reads one file of the register. Every line that is none, or whose path stood before, is told. */
export function readRegister(
  file: string,
  source: string,
): { lines: RegisterLine[]; problems: Problem[] } {
  const lines = new Map<string, RegisterLine>();
  const problems: Problem[] = [];
  source.split('\n').forEach((text, index) => {
    if (text === '') return;
    const line = index + 1;
    const [path = '', ...rest] = text.split('\t');
    const state = stateOf(rest);
    const earlier = lines.get(path);
    if (state === null || !pathForm.test(path)) {
      problems.push(problem('register-line', { file, line, column: 1 }, quoted(text)));
    } else if (earlier !== undefined) {
      problems.push(doubled({ path, state, file, line }, earlier));
    } else lines.set(path, { path, state, file, line });
  });
  return { lines: [...lines.values()], problems };
}

/** Paths of the whole register that stand in two of its files, each told at the second. */
export function doublesAcrossFiles(register: readonly RegisterLine[]): Problem[] {
  const first = new Map<string, RegisterLine>();
  return register.flatMap((line) => {
    const earlier = first.get(line.path);
    if (earlier !== undefined) return doubled(line, earlier);
    first.set(line.path, line);
    return [];
  });
}

/** The text of a register file: a line an address, by code unit, so that the same addresses give the same bytes. */
export function writeRegister(lines: readonly Pick<RegisterLine, 'path' | 'state'>[]): string {
  return lines
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, state }) => {
      const fields = state.is === 'moved' ? [path, state.is, state.to] : [path, state.is];
      return `${fields.join('\t')}\n`;
    })
    .join('');
}
