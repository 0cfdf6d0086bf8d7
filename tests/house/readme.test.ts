import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The examples of the README, less the indentation of the step that they stand in. */
const examples = [...readme.matchAll(/^ {3}```(\w+)\n([\s\S]*?)^ {3}```/gm)].map(
  ([, language = '', text = '']) => ({ language, text: text.replace(/^ {3}/gm, '') }),
);
const story = examples.find(({ language }) => language === 'markdown')?.text ?? '';
const [additions = '', port = ''] = examples
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text);

const codes = (source: string) =>
  readEdition([
    { path: 'stories/grain-ship.md', source },
    { path: 'people/port.yaml', source: port },
  ]).problems.map(({ code }) => code);

test('the story that the README tells an editor to write lacks nothing but ids and a file of its speaker', () => {
  expect(new Set(codes(story))).toEqual(new Set(['id-missing', 'speaker-unfiled']));
});

test('what it tells to add to it fits', () => {
  const whole = story.replace('section: world\n', `section: world\n${additions}`);
  expect(new Set(codes(whole))).toEqual(new Set(['id-missing', 'speaker-unfiled']));
});
