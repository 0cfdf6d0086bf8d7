import { anyLanguageOf } from '../reading/languages/index.ts';
import type { Story } from '../story/types.ts';
import type { RegisterLine } from './format.ts';
import { judge, type Verdict } from './meanings/judge.ts';
import { type Meaning, meaningsOf } from './meanings/meaning.ts';
import { recordLines } from './meanings/record-lines.ts';
import { othersIn } from './meanings/others.ts';
import { endOfMoves } from './redirects.ts';

/** An address on record that leads to a figure or quotation of a story, and what has become of it. */
export interface Judged {
  line: RegisterLine;
  /** Where it leads: its own path, but for what moved. */
  path: string;
  story: Story;
  now: Meaning;
  /** `unknown` where the register does not hold what it stood for. */
  verdict: Verdict | 'unknown';
  /** A correction made since, or the editor's word, answers for it. */
  isAnswered: boolean;
}

/**
 * Judges every address on record that leads to a figure or quotation of these stories. What moved is judged as long as
 * the register holds what it stood for: until it is registered where it leads.
 */
export function judged(stories: readonly Story[], register: readonly RegisterLine[]): Judged[] {
  const endOf = endOfMoves(register);
  const linesTo = Map.groupBy(register, ({ path, state }) =>
    state.is === 'withdrawn' ? null : endOf(path),
  );
  const personNow = (id: string | null) =>
    id && (/^people\/([^/]+)\/$/.exec(endOf(`people/${id}/`) ?? '')?.[1] ?? id);
  return stories.flatMap((story) => {
    const meanings = meaningsOf(story);
    const language = anyLanguageOf(story.lang);
    const known = new Map(
      [...meanings.keys()].flatMap((path) =>
        (linesTo.get(path) ?? []).flatMap((line) => {
          const then = line.path === path ? followed(line.stoodFor, personNow) : null;
          return then === null ? [] : [[path, then] as const];
        }),
      ),
    );
    const othersThan = othersIn(meanings, known, language);
    return [...meanings].flatMap(([path, now]) =>
      (linesTo.get(path) ?? []).flatMap((line): Judged[] => {
        const then = followed(line.stoodFor, personNow);
        if (then === null && line.path !== path) return [];
        const shared = { line, path, story, now };
        if (then === null) return [{ ...shared, verdict: 'unknown', isAnswered: false }];
        const isUnchanged = recordLines(then).join() === recordLines(now).join();
        const verdict = isUnchanged
          ? 'same'
          : judge(then, now, othersThan(path, then, now), language);
        const isReworded = line.state.is === 'here' && line.state.reworded === true;
        return [
          { ...shared, verdict, isAnswered: isReworded || now.corrections > then.corrections },
        ];
      }),
    );
  });
}

/** What an address stood for, with its speaker under the name that their file has now. */
function followed(
  meaning: Meaning | null,
  personNow: (id: string | null) => string | null,
): Meaning | null {
  return meaning?.of === 'quotation' ? { ...meaning, by: personNow(meaning.by) } : meaning;
}
