import { parse } from 'yaml';
import type { Passage } from '../../../src/reading/types.ts';
import { withLineFeeds } from '../../../src/checking/line-feeds.ts';
import { splitFrontMatter } from '../../../src/front-matter/yaml/split.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';
import { plainText } from '../../../src/reading/plain-text.ts';

/** The passages of a Markdown or plain text of the corpus; headline and standfirst of its front matter come first. */
export function readText(name: string, source: string): Passage[] {
  return name.endsWith('.md') ? readMarkdown(withLineFeeds(source)) : plainText(source);
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
