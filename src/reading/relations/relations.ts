import type { Figure } from '../figures/figures.ts';
import type { Language } from '../languages/language.ts';
import type { Parsed } from '../parsed.ts';
import type { Relation } from '../types.ts';
import { changesOf } from './changes.ts';
import { indexMovesOf } from './index-moves.ts';
import { listedSums } from './listed-sums.ts';
import type { Numbered, Setting } from './setting.ts';
import { sharesOf } from './shares.ts';
import { sumsOf } from './sums.ts';

/** The sentences of a passage with the figures of each; sentences without figures are left out. */
function settingsOf(parsed: Parsed, figures: readonly Numbered[], language: Language): Setting[] {
  const settings: Setting[] = [];
  let next = 0;
  let earlier: Numbered[] = [];
  for (const sentence of parsed.sentences) {
    const own: Numbered[] = [];
    for (
      let item = figures[next];
      item && item.figure.amount.from < sentence.to;
      item = figures[++next]
    )
      own.push(item);
    if (own.length > 0)
      settings.push({ parsed, sentence, figures: own, earlier, words: language.relations });
    earlier = own;
  }
  return settings;
}

/** The relations that the words of a text state between its figures, in order of their cues. */
export function relationsOf(
  passages: readonly Parsed[],
  figures: readonly Figure[],
  language: Language,
): Relation[] {
  const { measures } = language.figures.nouns;
  const isMeasure = (unit: string): boolean =>
    unit.split(' ').some((word) => measures.has(word) || measures.has(word.toLowerCase()));
  const byPassage = new Map<number, Numbered[]>();
  figures.forEach((figure, index) => {
    const list = byPassage.get(figure.passage) ?? [];
    list.push({ index, figure });
    byPassage.set(figure.passage, list);
  });
  return passages.flatMap((parsed) => {
    const own = byPassage.get(parsed.passage);
    if (!own) return [];
    return settingsOf(parsed, own, language)
      .flatMap((setting) => [
        ...sumsOf(setting),
        ...listedSums(setting),
        ...sharesOf(setting, isMeasure),
        ...changesOf(setting),
        ...indexMovesOf(setting),
      ])
      .sort((a, b) => a.cue.start - b.cue.start);
  });
}
