import { byCodeUnit } from '../by-code-unit.ts';
import { type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import type { Meaning } from './meanings/meaning.ts';
import { readRecord, recordLines } from './meanings/record-lines.ts';
import { registerFileOf, siteFile } from './register-files.ts';

/**
 * What became of an address: a page stands there, it leads on to another path, or it was withdrawn. `reworded` is what an
 * editor says of one that is there: that it stands for the same as ever, in other words.
 */
type State = { is: 'here'; reworded?: true } | { is: 'withdrawn' } | { is: 'moved'; to: string };

/** An address on record. The path is that of `pathOf`: no leading slash, no base. */
export interface Registered {
  path: string;
  state: State;
  /** What the figure or quotation there was when it was last registered; `null` for other pages and where nobody knows. */
  stoodFor: Meaning | null;
}

/** An address on record, with its place. */
export interface RegisterLine extends Registered {
  file: string;
  line: number;
}

/**
 * What a page of ours can stand at: names of small letters, those of other scripts too, which a topic may have. Anything
 * else would be a file of the site, or be taken for one.
 */
const pathForm = /^(?:(?!-)(?:[a-z0-9-]|(?!\p{ASCII})[\p{L}\p{M}\p{N}]){1,100}\/){0,8}$/u;

function stateOf([word, to, ...more]: readonly string[]): State | null {
  if (word === 'moved') {
    return to !== undefined && more.length === 0 && pathForm.test(to) ? { is: word, to } : null;
  }
  if (to !== undefined) return null;
  if (word === 'reworded') return { is: 'here', reworded: true };
  return word === 'here' || word === 'withdrawn' ? { is: word } : null;
}

const doubled = (line: RegisterLine, first: RegisterLine): Problem =>
  problem('register-line', { ...line, column: 1 }, `the path ${quoted(line.path)} again`, {
    related: [{ file: first.file, line: first.line, column: 1, what: 'the first one' }],
  });

/** The line of the front page begins with a tab too, since its path is empty. */
const isOfRecord = (text = '') =>
  text.startsWith('\t') && stateOf(text.split('\t').slice(1)) === null;

/**
 * Reads one file of the register: an address a line, and below it, behind a tab each, what it stands for. Every line
 * that is none, or whose path stood before, is told.
 */
export function readRegister(
  file: string,
  source: string,
): { lines: RegisterLine[]; problems: Problem[] } {
  const lines = new Map<string, RegisterLine>();
  const problems: Problem[] = [];
  const texts = source.split('\n');
  const unreadable = (line: number, text: string) =>
    problems.push(problem('register-line', { file, line, column: 1 }, quoted(text)));
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] ?? '';
    if (text === '') continue;
    const line = index + 1;
    const [path = '', ...rest] = text.split('\t');
    const state = stateOf(rest);
    const record: string[] = [];
    while (isOfRecord(texts[index + 1])) record.push(texts[++index] ?? '');
    const stoodFor = readRecord(path, record);
    const earlier = lines.get(path);
    if (state === null || !pathForm.test(path)) unreadable(line, text);
    else if (earlier !== undefined) {
      problems.push(doubled({ path, state, stoodFor: null, file, line }, earlier));
    } else if (stoodFor === undefined) unreadable(line + 1, record.join(' '));
    else lines.set(path, { path, state, stoodFor, file, line });
  }
  return { lines: [...lines.values()], problems };
}

/** Paths of the whole register that stand in two of its files, each told at the second. */
export function doublesAcrossFiles(register: readonly RegisterLine[]): Problem[] {
  const first = new Map<string, RegisterLine>();
  return register.flatMap((line) => {
    const earlier = first.get(line.path);
    if (earlier === undefined) first.set(line.path, line);
    if (earlier === undefined || isCarriedOver(earlier, line)) return [];
    return doubled(line, earlier);
  });
}

/** Whether of two lines for one path one was left behind when the other was given a file of its own. */
function isCarriedOver(one: RegisterLine, other: RegisterLine): boolean {
  const isSame = JSON.stringify(one.state) === JSON.stringify(other.state);
  const isOwn = ({ path, file }: RegisterLine) => file === registerFileOf(path);
  return isSame && [one, other].some(isOwn) && [one, other].some(({ file }) => file === siteFile);
}

/** The text of a register file: by code unit, so that the same addresses give the same bytes. */
export function writeRegister(lines: readonly Registered[]): string {
  return lines
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, state, stoodFor }) => {
      const word = state.is === 'here' && state.reworded ? 'reworded' : state.is;
      const fields = state.is === 'moved' ? [path, word, state.to] : [path, word];
      const record = stoodFor === null ? [] : recordLines(stoodFor);
      return [fields.join('\t'), ...record].map((line) => `${line}\n`).join('');
    })
    .join('');
}
