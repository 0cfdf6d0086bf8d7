import type { Mention } from './mention.ts';
import type { NameWords } from './name-words.ts';

/** “Die Zusage Zürns”: what stands before the name of somebody is a noun, unless it is a first name. */
function withoutNoun(mention: Mention, { firstNames }: NameWords): Mention {
  if (mention.plain.length === 1 || firstNames.has(mention.plain[0] ?? '')) return mention;
  const from = mention.to - 1;
  const [last = ''] = mention.words.slice(-1);
  return {
    ...{ ...mention, from, titleFrom: from, titled: false, name: last },
    ...{ words: [last], plain: mention.plain.slice(-1), gender: null, opens: false },
  };
}

/** The name without its last letters. */
function cut(mention: Mention, letters: number, words: NameWords): Mention {
  const shorter = (list: readonly string[]): string[] => [
    ...list.slice(0, -1),
    (list.at(-1) ?? '').slice(0, -letters),
  ];
  const plain = shorter(mention.plain);
  const isPlace = plain.length === 1 && words.places.has(plain[0] ?? '');
  return {
    ...mention,
    ...{ plain, words: shorter(mention.words), name: mention.name.slice(0, -letters) },
    ...{ possessive: true, body: mention.body || isPlace },
  };
}

/**
 * “Zürns Plan”, “Perus Küste”: a genitive whose ending looks like a part of the name is one where the text has
 * the name without it, or a place is called so. The mentions of each passage of a text.
 */
export function withGenitives(found: readonly Mention[][], words: NameWords): Mention[][] {
  const { genitive } = words;
  if (genitive === undefined) return [...found];
  const known = new Set<string>();
  for (const { plain } of found.flat()) known.add(plain.at(-1) ?? '');
  const bareOf = ({ plain }: Mention): string => (plain.at(-1) ?? '').slice(0, -genitive.length);
  const isGenitive = (mention: Mention): boolean => {
    const last = mention.plain.at(-1) ?? '';
    const bare = bareOf(mention);
    return (
      !mention.possessive &&
      last.endsWith(genitive) &&
      !words.firstNames.has(last) &&
      (known.has(bare) ||
        (mention.plain.length === 1 &&
          (words.places.has(bare) || (mention.body && words.bodies.has(bare)))))
    );
  };
  return found.map((mentions) =>
    mentions.map((one) =>
      isGenitive(one)
        ? cut(known.has(bareOf(one)) ? withoutNoun(one, words) : one, genitive.length, words)
        : one,
    ),
  );
}
