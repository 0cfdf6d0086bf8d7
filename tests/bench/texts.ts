import { readdirSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '../../src/front-matter/yaml/split.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { passagesOf } from '../../src/markdown/passages.ts';
import type { Passage } from '../../src/reading/types.ts';

/** One English text in the form that each contestant takes. */
export interface BenchText {
  markdown: string;
  passages: readonly Passage[];
  plain: string;
}

/** The English texts of the corpus, which are dense with what is hard to read; plain texts are Markdown too. */
export const markedTexts = (): BenchText[] => textsIn('../corpus/en/', /\.(?:md|txt)$/);

/** The stories of our own edition, which are English. */
export const editionTexts = (): BenchText[] => textsIn('../../content/stories/', /\.md$/);

function textsIn(folder: string, names: RegExp): BenchText[] {
  const from = new URL(folder, import.meta.url);
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .sort()
    .map((name) => {
      const { body } = splitFrontMatter(readFileSync(new URL(name, from), 'utf8'));
      const passages = passagesOf(parseMarkdown(body.text).tree, body.text);
      return {
        markdown: body.text,
        passages,
        plain: passages.map(({ text }) => text).join('\n\n'),
      };
    });
}
