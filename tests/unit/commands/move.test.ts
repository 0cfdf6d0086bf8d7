import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { carryOut } from '../../../src/commands/move/carry-out.ts';
import { mergeCommand, renameCommand } from '../../../src/commands/move/move-content.ts';
import { registerCommand } from '../../../src/commands/register/register-content.ts';
import { type Command, run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

const call = async (command: Command, args: string[] = []) => {
  const terminal = aTerminal();
  const status = await run(command, args, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
};

const files = {
  'stories/ship.md': soundStory(
    '',
    'The port counted 25,000 tonnes of wheat. “It is late,” said Ana Ruiz.',
  ),
  'stories/other.md': soundStory(
    'related:\n  - { to: stories/ship, as: earlier, why: It came first. } # keep\nfigures:\n  - { id: crates, words: 12 crates, by: a-ruiz }',
    'It brought 12 crates, as [told](ship.md#tonnes-wheat) by [her](../people/a-ruiz.yaml) and [again](../stories/ship.md).',
  ),
  'stories/barco.md': soundStory(
    'lang: es\ntranslationOf: ship # keep',
    'El puerto contó 25.000 toneladas de trigo. «Llega tarde», dijo Ana Ruiz.',
  ),
  'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
  'people/a-ruiz.yaml': 'kind: person\nname: A. M. Ruiz\naliases: [Mrs. Ruiz]\n',
  'front.yaml': 'lead: ship\norder: [other, ship]\n',
};

/** A project of these files and more, on record and without errors. */
async function aRecord(more: Record<string, string> = {}) {
  const project = aProject({ files: { ...files, ...more } });
  expect((await call(registerCommand(project))).status).toBe(0);
  const file = (path: string) => readFileSync(join(project, 'content', path), 'utf8');
  const has = (path: string) => existsSync(join(project, 'content', path));
  return { project, file, has };
}

test('a story gets another name everywhere, and its old addresses lead on', async () => {
  const { project, file, has } = await aRecord();
  const before = file('stories/ship.md');
  const { status } = await call(renameCommand(project), ['ship', 'grain-ship']);
  expect(status).toBe(0);
  expect(has('stories/ship.md')).toBe(false);
  expect(file('stories/grain-ship.md')).toBe(before);
  expect(file('front.yaml')).toBe('lead: grain-ship\norder: [other, grain-ship]\n');
  expect(file('stories/other.md')).toContain(
    '{ to: stories/grain-ship, as: earlier, why: It came first. } # keep',
  );
  expect(file('stories/barco.md')).toContain('translationOf: grain-ship # keep');
  expect(file('stories/other.md')).toContain('[told](grain-ship.md#tonnes-wheat)');
  expect(file('stories/other.md')).toContain('[again](../stories/grain-ship.md)');
  expect(file('register/ship.tsv')).toContain(
    'stories/ship/figures/tonnes-wheat/\tmoved\tstories/grain-ship/figures/tonnes-wheat/\n',
  );
  expect(file('register/ship.tsv')).not.toContain('\there');
  expect(file('register/grain-ship.tsv')).toContain(
    'stories/grain-ship/figures/tonnes-wheat/\there\n',
  );
  expect((await call(checkCommand(project))).said).toMatch(/0 errors, 0 warnings/);
});

test('what is written into a file while it is moved is not taken away with it', async () => {
  const project = aProject({ files });
  const source = files['stories/ship.md'];
  const path = join(project, 'content/stories/ship.md');
  writeFileSync(path, `${source}\nIt left at dawn.\n`);
  const texts = new Map([['stories/grain-ship.md', source]]);
  const read = Object.entries(files).map(([name, text]) => ({ path: name, source: text }));
  await expect(carryOut(project, read, { texts, gone: ['stories/ship.md'] })).rejects.toThrow(
    'content/stories/ship.md was changed while it was read',
  );
  expect(readFileSync(path, 'utf8')).toContain('It left at dawn.');
  expect(existsSync(join(project, 'content/stories/grain-ship.md'))).toBe(false);
});

test.each(['con', 'figures', 'Ship'])(
  'a story is not moved to “%s”, which has no room for it',
  async (name) => {
    const { project, has } = await aRecord();
    const { status, complained } = await call(renameCommand(project), ['ship', name]);
    expect([status, has('stories/ship.md')]).toEqual([2, true]);
    expect(complained).toContain(`“${name}”`);
  },
);

test('what an editor says of an address, that it is reworded, keeps it from no move', async () => {
  const { project, file } = await aRecord();
  const register = join(project, 'content/register/ship.tsv');
  const reworded = file('register/ship.tsv').replace(
    'stories/ship/\there',
    'stories/ship/\treworded',
  );
  writeFileSync(register, reworded);
  expect((await call(renameCommand(project), ['ship', 'grain-ship'])).status).toBe(0);
  expect(file('register/ship.tsv')).toContain('stories/ship/\tmoved\tstories/grain-ship/\n');
  expect((await call(checkCommand(project))).said).toMatch(/0 errors, 0 warnings/);
});

test('of two people one is made, who has the names and the words of both', async () => {
  const { project, file, has } = await aRecord();
  expect((await call(mergeCommand(project), ['a-ruiz', 'ana-ruiz'])).status).toBe(0);
  expect(has('people/a-ruiz.yaml')).toBe(false);
  expect(file('people/ana-ruiz.yaml')).toBe(
    "kind: person\nname: Ana Ruiz\naliases: ['A. M. Ruiz', 'Mrs. Ruiz']\n",
  );
  expect(file('stories/other.md')).toContain('{ id: crates, words: 12 crates, by: ana-ruiz }');
  expect(file('stories/other.md')).toContain('[her](../people/ana-ruiz.yaml)');
  expect(file('register/people/a-ruiz.tsv')).toBe('people/a-ruiz/\tmoved\tpeople/ana-ruiz/\n');
  expect((await call(checkCommand(project))).said).toMatch(/0 errors, 0 warnings/);
});

test.each([
  ['none of their own', '', "offices:\n  - { title: 'mayor', from: 2019 }\n"],
  [
    'others',
    'offices:\n- { title: chair of the port } # now\nabout: She runs it.\n',
    "offices:\n- { title: chair of the port } # now\n- { title: 'mayor', from: 2019 }\nabout: She runs it.\n",
  ],
  [
    'others on one line',
    'offices: [{ title: chair }]\n',
    "offices:\n  - { title: 'chair' }\n  - { title: 'mayor', from: 2019 }\n",
  ],
  [
    'the same',
    'offices:\n  - title: mayor\n    from: 2019\n',
    'offices:\n  - title: mayor\n    from: 2019\n',
  ],
])('whoever is merged brings their offices to somebody who held %s', async (_, held, expected) => {
  const more = {
    ...files,
    'people/a-ruiz.yaml': `${files['people/a-ruiz.yaml']}offices:\n  - { title: mayor, from: 2019 }\n`,
    'people/ana-ruiz.yaml': `${files['people/ana-ruiz.yaml']}${held}`,
  };
  const project = aProject({ files: more });
  expect((await call(registerCommand(project))).status).toBe(0);
  expect((await call(mergeCommand(project), ['a-ruiz', 'ana-ruiz'])).status).toBe(0);
  const written = readFileSync(join(project, 'content/people/ana-ruiz.yaml'), 'utf8');
  expect(written.replace(/^aliases:.*\n/m, '')).toBe(`kind: person\nname: Ana Ruiz\n${expected}`);
  expect((await call(checkCommand(project))).said).toMatch(/0 errors, 0 warnings/);
});

test('what a person wrote and counted in series goes with them', async () => {
  const more = {
    ...files,
    'stories/ship.md': files['stories/ship.md'].replace('byline: Tearsheet', 'byline: [a-ruiz]'),
    'series/wheat.yaml':
      'name: Wheat\nunit: tonnes\nby: a-ruiz\nvalues:\n  - { date: 2026-11, value: 5, by: a-ruiz }\n',
  };
  const project = aProject({ files: more });
  expect((await call(registerCommand(project))).status).toBe(0);
  expect((await call(mergeCommand(project), ['a-ruiz', 'ana-ruiz'])).status).toBe(0);
  const file = (path: string) => readFileSync(join(project, 'content', path), 'utf8');
  expect(file('stories/ship.md')).toContain('byline: [ana-ruiz]\n');
  expect(file('series/wheat.yaml')).not.toContain('by: a-ruiz');
  expect((await call(checkCommand(project))).said).toMatch(/0 errors, 0 warnings/);
});

test.each([
  [
    'a story that is there',
    renameCommand,
    ['ship', 'other'],
    'is, or was, the name of another story',
  ],
  ['a name of no form', renameCommand, ['ship', 'Grain Ship'], 'is no name of a story'],
  ['a story that is not there', renameCommand, ['shp', 'x'], 'did you mean “ship”?'],
  ['one name alone', renameCommand, ['ship'], 'Two names are needed'],
  ['a person twice', mergeCommand, ['a-ruiz', 'a-ruiz'], 'named twice'],
  ['a story for a person', mergeCommand, ['a-ruiz', 'ship'], 'There is no file “ship”'],
])('nothing is moved for %s', async (_, command, args, why) => {
  const { project, file, has } = await aRecord();
  const { status, complained } = await call(command(project), args);
  expect(status).toBe(2);
  expect(complained).toContain(why);
  expect(has('people/a-ruiz.yaml')).toBe(true);
  expect(file('front.yaml')).toBe(files['front.yaml']);
});

test('a story does not get a name back that leads on to it', async () => {
  const { project, has } = await aRecord();
  expect((await call(renameCommand(project), ['ship', 'grain-ship'])).status).toBe(0);
  const { status, complained } = await call(renameCommand(project), ['grain-ship', 'ship']);
  expect(status).toBe(2);
  expect(complained).toContain('“ship” was a name of this story before');
  expect(has('stories/grain-ship.md')).toBe(true);
});

test('nothing is moved in content that has errors', async () => {
  const project = aProject({ files: { ...files, 'front.yaml': 'lead: nowhere\n' } });
  const { status, complained } = await call(renameCommand(project), ['ship', 'grain-ship']);
  expect(status).toBe(2);
  expect(complained).toContain('Nothing was moved');
  expect(existsSync(join(project, 'content/stories/ship.md'))).toBe(true);
});

test('where the page of one of two people went on in parts, each leads to the page of the other', async () => {
  const { project, file } = await aRecord(
    Object.fromEntries(
      Array.from({ length: 25 }, (_, nth) => [
        `stories/ship-${nth}.md`,
        soundStory(
          'figures:\n  - { id: crates, words: 12 crates, by: a-ruiz }',
          'It brought 12 crates.',
        ),
      ]),
    ),
  );
  expect(file('register/people/a-ruiz.tsv')).toMatch(/^people\/a-ruiz\/\d{4}\/\there$/m);
  expect((await call(mergeCommand(project), ['a-ruiz', 'ana-ruiz'])).status).toBe(0);
  const lines = file('register/people/a-ruiz.tsv').trimEnd().split('\n');
  expect(lines.map((line) => line.split('\t').slice(1).join(' '))).toEqual(
    lines.map(() => 'moved people/ana-ruiz/'),
  );
  await call(registerCommand(project));
  expect((await call(checkCommand(project))).said).toMatch(/0 errors, 0 warnings/);
});
