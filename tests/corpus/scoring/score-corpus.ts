import { languageOf } from '../../../src/reading/languages/index.ts';
import { readPassages } from '../../../src/reading/read.ts';
import type { MarkedText } from './corpus.ts';
import { addUp, scoreText, type Score } from './score-text.ts';

/** The texts of one language, open or held back, and how the reading did in them. */
export interface GroupScore {
  lang: string;
  held: boolean;
  texts: number;
  score: Score;
  /** Every difference between reading and marks, with the file it is in. */
  differences: string[];
}

/** Reads the marked texts and adds the scores up by language, the open texts apart from those held back. */
export function scoreCorpus(corpus: readonly MarkedText[]): GroupScore[] {
  const groups = Map.groupBy(corpus, ({ lang, held }) => `${lang} ${held ? 'held' : 'open'}`);
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
      held: first.held,
      texts: texts.length,
      score: addUp(scores),
      differences,
    };
  });
}
