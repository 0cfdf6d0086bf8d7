import { languageOf } from '../../../src/reading/languages/index.ts';
import { readPassages } from '../../../src/reading/read.ts';
import type { Group, MarkedText } from './corpus.ts';
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
      const reading = readPassages(passages, language);
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
