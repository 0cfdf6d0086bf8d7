import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/front-matter/yaml/split.ts';

test.each([
  ['---\na: b\n---\nText', 'a: b\n', { text: 'Text', line: 4, offset: 13 }],
  ['---  \na: b\n---\t\n\nText', 'a: b\n', { text: '\nText', line: 4, offset: 16 }],
  ['---\n---\n', '', { text: '', line: 3, offset: 8 }],
  ['---\na: b\n---', 'a: b\n', { text: '', line: 4, offset: 12 }],
  ['---\na: "\n ---\n"\n---\nText', 'a: "\n ---\n"\n', { text: 'Text', line: 6, offset: 20 }],
  ['Text\n---\n', null, { text: 'Text\n---\n', line: 1, offset: 0 }],
  ['---\na: b', null, { text: '---\na: b', line: 1, offset: 0 }],
  ['----\na: b\n----\n', null, { text: '----\na: b\n----\n', line: 1, offset: 0 }],
  ['', null, { text: '', line: 1, offset: 0 }],
])('%j is divided where its front matter closes', (source, yaml, body) => {
  const { frontMatter, body: found } = splitFrontMatter(source);
  expect(frontMatter?.text ?? null).toBe(yaml);
  expect(found).toEqual(body);
});
