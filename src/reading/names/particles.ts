import type { Parsed } from '../parsed.ts';
import { isCapitalised } from '../tokens/token.ts';
import type { Mention } from './mention.ts';
import type { NameWords } from './name-words.ts';

/** “Von der Ruhr” has two of them. */
const LONGEST = 2;

/** The small words before the surname of a full name, from the last to the first: “Ute von der Ruhr” has “der”, “von”. */
function particlesOf({ words }: Mention): string[] {
  const small: string[] = [];
  for (let at = words.length - 2; at > 0; at--) {
    const word = words[at] ?? '';
    if (word !== word.toLowerCase()) break;
    small.push(word);
  }
  return small;
}

/** “Sagte von der Ruhr”: what stands before a surname belongs to it where the text has the name in full. */
export function withParticles(
  found: readonly (readonly Mention[])[],
  passages: readonly Parsed[],
  { noble }: NameWords,
): Mention[][] {
  const known = new Map<string, string[]>();
  if (noble.size === 0) return found.map((mentions) => [...mentions]);
  for (const mention of found.flat()) {
    const small = particlesOf(mention);
    if (noble.has(small.at(-1) ?? '')) known.set(mention.plain.at(-1) ?? '', small);
  }
  return found.map((mentions, passage) =>
    mentions.map((mention) => {
      const small = mention.plain.length === 1 ? known.get(mention.plain[0] ?? '') : undefined;
      const tokens = passages[passage]?.tokens ?? [];
      const isLed = small?.every((word, at) => tokens[mention.from - 1 - at]?.lower === word);
      if (!small || isLed !== true || small.length > LONGEST) return mention;
      const from = mention.from - small.length;
      // “Kam von Rhein”, but not “der Sohn von Rhein”
      return tokens[from - 1]?.common === true || isCapitalised(tokens[from - 1])
        ? mention
        : { ...mention, from, titleFrom: from };
    }),
  );
}
