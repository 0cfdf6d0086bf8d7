import type { Parsed } from '../parsed.ts';
import { withGenitives } from './genitives.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { isTitleCased, knownMentionsOf } from './titles.ts';
import type { NameWords } from './name-words.ts';
import { withParticles } from './particles.ts';

/** “Mark Cuban”, “Ann Walker”, “Lena Harding”: words for peoples, for people and of any other kind that are surnames in this text. */
function surnamesAmong(found: readonly (readonly Mention[])[], names: NameWords): Set<string> {
  const surnames = new Set<string>();
  for (const mentions of found)
    for (const { plain, body, unsure } of mentions) {
      const last = plain.at(-1) ?? '';
      if (body || plain.length < 2) continue;
      // “Herzel Walker”: a trade that is nobody’s title.
      const isTrade = names.isTitleNoun(last) && !names.titles.has(last) && !unsure;
      const isNoun = names.notNames.has(last) || names.isTitleNoun(last);
      const isNamed = names.firstNames.has(plain[0] ?? '');
      if (isNoun && (isTrade || isNamed)) surnames.add(last);
      // “Harding left” looks like “Asking why”; but “more” is no name where “Thomas More” is.
      if (isNamed && names.isCommonFirst(last) && !names.starters.has(last)) surnames.add(last);
    }
  return surnames;
}

/** The words of all names that are shown to be some. */
function wordsOf(found: readonly (readonly Mention[])[]): Set<string> {
  const sure = found.flat().filter(({ unsure }) => !unsure);
  return new Set(sure.flatMap(({ plain }) => plain));
}

/** The names of each passage of a text, in order; those of titles by what the others show. */
export function namesOf(passages: readonly Parsed[], words: NameWords): Mention[][] {
  const isTitle = passages.map((parsed) => isTitleCased(parsed, words));
  const found = passages.map((parsed, at) => (isTitle[at] ? [] : mentionsOf(parsed, words)));
  const surnames = surnamesAmong(found, words);
  // “The Walkers” are of that name as well.
  const shown = new Set([...surnames].flatMap((surname) => [surname, `${surname}s`]));
  const names =
    surnames.size === 0
      ? words
      : {
          ...words,
          surnames,
          isTitleNoun: (word: string) => !surnames.has(word) && words.isTitleNoun(word),
        };
  if (surnames.size > 0)
    passages.forEach((parsed, at) => {
      if (!isTitle[at] && parsed.tokens.some(({ lower }) => shown.has(lower)))
        found[at] = mentionsOf(parsed, names);
    });
  if (isTitle.includes(true)) {
    const known = wordsOf(found);
    passages.forEach((parsed, at) => {
      if (isTitle[at])
        found[at] =
          known.size > 0 ? knownMentionsOf(parsed, known, names) : mentionsOf(parsed, names);
    });
  }
  return withParticles(withGenitives(found, names), passages, names);
}
