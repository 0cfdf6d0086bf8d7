import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { project } from '../editions/copy-project.ts';
import { some } from '../some.ts';

const textOf = (path: string) => readFileSync(join(project, path), 'utf8');
const readme = textOf('README.md');
const both = readme + textOf('CONTRIBUTING.md');

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

test('every room of the source is where the README says where things are', () => {
  const [, map = ''] = /^## For engineers: where things are\n([\s\S]*?)^## /m.exec(readme) ?? [];
  const named = new Set(map.match(/[\w.-]+/g));
  const rooms = some(readdirSync(join(project, 'src')), 'room of the source');
  expect(rooms.filter((room) => !named.has(room))).toEqual([]);
});

test('every file and every script that whoever comes new is sent to is there', () => {
  const paths = [...both.matchAll(/(?<![\w/])(?:src|tests)\/[\w./-]*\w\/?/g)].map(([path]) => path);
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const asked = [...both.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
  expect(some(paths, 'path').filter((path) => !existsSync(join(project, path)))).toEqual([]);
  expect(some(asked, 'script').filter((script) => !(script in scripts))).toEqual([]);
});
