import { type Place, type Problem, problem } from '../problem.ts';
import { turnsIn } from './direction.ts';
import { hiddenInNumbers } from './in-numbers.ts';
import { codePoint, unseenName } from './names.ts';
import { smuggledIn } from './smuggled.ts';

/** The longest piece of a number that is told. */
const longest = 40;

/** Nothing but ASCII and what every text has beside it: most texts end here. */
const suspicious =
  /[\p{Default_Ignorable_Code_Point}\p{M}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/**
 * Characters for which a text reads otherwise than it stands there: turned, smuggled in, hidden in a number. Each
 * character is told once a text, where it first stands.
 * @param text one paragraph, cell or value, as readers get it
 */
export function unseenProblems(text: string, placeAt: (offset: number) => Place): Problem[] {
  if (!suspicious.test(text)) return [];
  const found = [
    ...turnsIn(text),
    ...smuggledIn(text).map((stretch) => ({ ...stretch, code: 'text-smuggled' as const })),
  ];
  const told = new Set(found.map(({ start }) => start));
  const hidden = hiddenInNumbers(text)
    .filter(({ start }) => !told.has(start))
    .map((stretch) => ({ ...stretch, code: 'number-hides' as const }));
  return [
    ...once(text, found).map(({ code, start, end }) =>
      problem(code, placeAt(start), named(text.slice(start, end))),
    ),
    ...once(text, hidden).map(({ code, start, end, number }) => {
      const inNumber = `${named(text.slice(start, end))} in “${number.slice(0, longest)}”`;
      return problem(code, placeAt(start), inNumber);
    }),
  ];
}

function once<Found extends { code: string; start: number }>(
  text: string,
  found: readonly Found[],
): Found[] {
  const first = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.code} ${text.codePointAt(one.start)}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

/** A stretch of unseen characters: the first by its name, and how many follow. */
function named(stretch: string): string {
  const [first = '', ...more] = stretch;
  if (more.length === 0) return unseenName(first);
  return more.length === 1
    ? `${unseenName(first)} and ${codePoint(more[0] ?? '')}`
    : `${unseenName(first)} and ${more.length} more behind it`;
}
