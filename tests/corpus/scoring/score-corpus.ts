import { languageOf } from '../../../src/reading/languages/index.ts';
import type { Language } from '../../../src/reading/languages/language.ts';
import { parseAll } from '../../../src/reading/parsed.ts';
import { readPassages } from '../../../src/reading/read.ts';
import { readSaid } from '../../../src/reading/speakers/said.ts';
import type { Passage, Reading } from '../../../src/reading/types.ts';
import type { Group, MarkedText } from './corpus.ts';
import type { Marks } from './marks.ts';
import { addUp, scoreText, type Score } from './score-text.ts';

/** The texts of one language and group, and how the reading did in them. */
export interface GroupScore {
  lang: string;
  group: Group;
  texts: number;
  score: Score;
  /** Every difference between reading and marks, with the file it is in. */
  differences: string[];
}

/**
 * What is read of a text as far as it is marked: where no figure is, the quotations alone, which hang on none. Half of all
 * texts are such, and half of their reading is spared.
 */
export function readAsMarked(
  passages: readonly Passage[],
  marks: Marks,
  language: Language,
): Reading {
  if (marks.figures !== undefined) return readPassages(passages, language);
  const { quotations, unpaired } = readSaid(parseAll(passages, language), [], language, false);
  return { sentences: [], figures: [], quotations, unpaired, relations: [], doubts: [] };
}

/** Reads the marked texts and adds the scores up by language and group. */
export function scoreCorpus(corpus: readonly MarkedText[]): GroupScore[] {
  const groups = Map.groupBy(corpus, ({ lang, group }) => `${lang} ${group}`);
  return [...groups.values()].flatMap((texts) => {
    const [first] = texts;
    if (!first) return [];
    const differences: string[] = [];
    const scores = texts.map(({ name, lang, passages, marks }) => {
      const language = languageOf(lang);
      if (!language) throw new Error(`${name}: the reading knows no “${lang}”`);
      const reading = readAsMarked(passages, marks, language);
      return scoreText(passages, reading, marks, (difference) =>
        differences.push(`${name}  ${difference}`),
      );
    });
    return {
      lang: first.lang,
      group: first.group,
      texts: texts.length,
      score: addUp(scores),
      differences,
    };
  });
}
