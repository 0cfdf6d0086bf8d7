import { readEdition } from '../../../src/edition/read-edition.ts';
import { figureCard } from '../../../src/formats/cards/values/figure-card.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { missingIds } from '../../../src/register/missing-ids.ts';
import {
  countsAfterNumber,
  figureFace,
  labelOf,
} from '../../../src/telling/figures/figure-parts.ts';
import { storyFile } from '../edition/edition-of.ts';
import { documentOf } from '../formats/data/documents.ts';

/** A story in a language, with headline and standfirst in it. */
export function storyIn(
  lang: string,
  told: { headline: string; standfirst: string; prose: string; more: string },
) {
  const { path, source } = storyFile(lang, told.prose.trim(), told.more);
  const file = {
    path,
    source: source
      .replace('lang: en', `lang: ${lang}`)
      .replace(`Headline of ${lang}`, told.headline)
      .replace('A standfirst.', told.standfirst),
  };
  const { edition } = readEdition([file]);
  const [story] = edition.stories;
  if (!story) throw new Error('the story is not read');
  return { edition, story, source: file.source };
}

type Told = ReturnType<typeof storyIn>;

/** The ids that `register` would give to what has none. */
export const idsOf = ({ story, source }: Told): string[] =>
  missingIds(story, source, new Map()).ids.map(({ id }) => id);

/** All that pages, cards, data and ids take from the figures of a story, as its language has it. */
export function takenFrom(told: Told): string[] {
  const { edition, story } = told;
  const shown = story.figures.flatMap((figure) => {
    const { figure: marked } = figureCard(edition, story, figure, 'site');
    const pieces = marked.pieces.map(({ text }) => text);
    const counts = [countsAfterNumber(figure), marked.counts];
    return [figureFace(figure).text, labelOf(figure), ...counts, ...pieces];
  });
  const data = documentOf({ edition, story }).figures.flatMap(
    ({ phrase, text, qualifier, unit, counts, sentence }) => [
      ...[phrase, text, qualifier, unit, counts, sentence],
    ],
  );
  return [...shown, ...data, ...idsOf(told)].map((text) => text ?? '');
}

/** Words of English, but for those that other languages have too. */
const foreign = new Set(
  [...english.telling.own, ...english.telling.shared, ...english.naming.small].filter(
    (word) =>
      !/^(?:a|an|no|me|he|once|son|as|us|in|on|to|or|so|am|all|total|over|do|dont|six|millions?|ten|point|points|moins|ours|per|sur|the|mil|plus|rest|ist)$/.test(
        word,
      ),
  ),
);
const always = ['of', 'in', 'to', 'the', 'over', 'all'];

/** The English words in a text that has none. */
export const englishIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => foreign.has(word) || always.includes(word),
  );
