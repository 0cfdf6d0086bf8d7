import { parse } from 'yaml';
import type { Passage } from '../../../src/reading/types.ts';
import { splitFrontMatter } from '../../../src/front-matter/split.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';

/** The passages of a Markdown or plain text of the corpus, whatever its line breaks. */
export function readText(name: string, source: string): Passage[] {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return name.endsWith('.md') ? readMarkdown(text) : readPlain(text);
}

function readMarkdown(source: string): Passage[] {
  const { frontMatter, body } = splitFrontMatter(source);
  const front = parse(frontMatter?.text ?? '') as { headline?: string; standfirst?: string } | null;
  const passage = (kind: Passage['kind'], text = '') => (text ? [{ kind, text, opaque: [] }] : []);
  return [
    ...passage('headline', front?.headline),
    ...passage('standfirst', front?.standfirst),
    ...passagesOf(parseMarkdown(body.text).tree, body.text),
  ];
}

function readPlain(text: string): Passage[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({
      kind: index === 0 ? 'headline' : 'paragraph',
      text: line,
      opaque: [],
    }));
}
