import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '../../src/front-matter/yaml/split.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import type { Passage } from '../../src/reading/types.ts';

const corpus = new URL('../corpus/en/', import.meta.url);

/** One English text in the form that each contestant takes. */
interface BenchText {
  markdown: string;
  passages: readonly Passage[];
  plain: string;
}

/** The English texts of the corpus; plain texts are Markdown too. */
export function benchTexts(): BenchText[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => {
      const { body } = splitFrontMatter(readFileSync(new URL(name, corpus), 'utf8'));
      const passages = passagesOf(parseMarkdown(body.text).tree, body.text);
      return {
        markdown: body.text,
        passages,
        plain: passages.map(({ text }) => text).join('\n\n'),
      };
    });
}
