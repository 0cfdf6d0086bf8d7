import type { Story } from '../story/types.ts';
import type { Published } from './compare.ts';
import type { Judged } from './judged.ts';
import type { Registered, RegisterLine } from './format.ts';
import { meaningsOf } from './meanings/meaning.ts';
import { recordLines } from './meanings/record-lines.ts';
import { registerFileOf, siteFile } from './register-files.ts';

/** The register with all that is to be on record, by its files, and how much of it is new. */
interface Renewed {
  files: ReadonlyMap<string, readonly Registered[]>;
  /** Addresses that were not on record. */
  added: number;
  /** Addresses whose record tells something else than before. */
  renewed: number;
}

/**
 * The register with every published address in it, and with what each figure and quotation stands for now. The record of
 * one that is changed with nothing to answer for it, or that stands for another thing, stays as it is; that of what moved
 * goes over to where it leads. Persons, stories elsewhere and months that stand in the site's file get their own.
 */
export function renewedRegister(
  { stories, pages }: { stories: readonly Story[]; pages: readonly Published[] },
  register: readonly RegisterLine[],
  judged: readonly Judged[],
): Renewed {
  const verdicts = new Map(judged.map((each) => [each.line, each]));
  const meanings = new Map(stories.flatMap((story) => [...meaningsOf(story)]));
  const known = new Set(register.map(({ path }) => path));
  const lines = new Map<string, Registered & { file: string }>();
  let renewed = 0;
  for (const line of register) {
    const isLeft = line.file === siteFile && lines.has(line.path);
    if (isLeft) continue;
    const fresh = renewedLine(line, verdicts.get(line));
    const [before, after] = [line, fresh].map(({ stoodFor }) =>
      stoodFor === null ? '' : recordLines(stoodFor).join(),
    );
    if (before !== after || JSON.stringify(line.state) !== JSON.stringify(fresh.state)) renewed++;
    const file = line.file === siteFile ? registerFileOf(line.path) : line.file;
    lines.set(line.path, { ...fresh, file });
  }
  const added = pages.filter(({ path }) => !known.has(path));
  for (const { path } of added) {
    const file = registerFileOf(path);
    lines.set(path, { path, state: { is: 'here' }, stoodFor: meanings.get(path) ?? null, file });
  }
  const files = Map.groupBy(lines.values(), ({ file }) => file);
  return { files, added: added.length, renewed };
}

function renewedLine(line: RegisterLine, judged: Judged | undefined): Registered {
  const { path, state, stoodFor } = line;
  if (judged === undefined) return { path, state, stoodFor };
  const { verdict, isAnswered, now } = judged;
  if (verdict !== 'same' && verdict !== 'unknown' && !isAnswered) return { path, state, stoodFor };
  return state.is === 'moved'
    ? { path, state, stoodFor: null }
    : { path, state: { is: 'here' }, stoodFor: now };
}
