import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { some } from '../some.ts';
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

/** “@types/node” is one of “@types/…”, and “hast-util-to-string” may stand as “…-to-string” behind another of its family. */
const isNamed = (name: string): boolean => {
  const [room, own = ''] = name.split('/');
  const family = name.replace(/^[^-/]+-[^-/]+-/, '-');
  return [name, ...(own === '' ? [`…${family}`] : [`${room}/…`, `…/${own}`])].some((written) =>
    new RegExp(`(?<![\\w/-])${RegExp.escape(written)}(?![\\w-])`).test(readme),
  );
};

test('it names every package that the project stands on', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const packages = some(Object.keys({ ...dependencies, ...devDependencies }), 'package');
  expect(packages.filter((name) => !isNamed(name))).toEqual([]);
});

test('it says of everything in src where it is', () => {
  const entries = readdirSync(new URL('../../src', import.meta.url));
  const map = /where things are\n([^]*?)\n`CONTRIBUTING/.exec(readme)?.[1] ?? '';
  const unnamed = some(entries, 'entry of src').filter(
    (name) => !new RegExp(`(?:src/|^|\\s)${RegExp.escape(name)}(?:/|,|\\s)`).test(map),
  );
  expect(unnamed).toEqual([]);
});
