import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { renameCommand } from '../../../src/commands/move/move-content.ts';
import { takeOutCommand } from '../../../src/commands/move/take-out-of-story.ts';
import { registerCommand } from '../../../src/commands/register/register-content.ts';
import { type Command, run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

const call = async (command: Command, args: string[] = []) => {
  const terminal = aTerminal();
  const status = await run(command, args, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
};

const reason = ['--why', "The port's list was wrong.", '--date', '2026-11-29'];

const frontMatter = `figures:
  # What the port counted.
  - { id: wheat, words: 25,000 tonnes, by: ana-ruiz } # keep
  - id: crates
    words: 12 crates
  - id: cars
    words: 7 cars
quotations: [{ id: late, words: It is late }]
notes:
  - { on: [wheat, crates], text: Both were weighed. }
  - on: crates
    text: Of wood.`.replace('words: 25,000 tonnes', 'words: "25,000 tonnes"');

const prose = `The port counted 25,000 tonnes of wheat. *Beside* it stood 12 crates, [it](https://port.example/) said.[^1] Nobody came.

> There were 7 cars.

“It is late,” said Ana Ruiz.

[^1]: Of pine.`;

const files = {
  'stories/ship.md': soundStory(frontMatter, prose),
  'stories/other.md': soundStory(
    '',
    'More in [the report](../stories/ship.md#crates), and [here](ship.md#wheat).',
  ),
  'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
};

/** A project of these files, on record and without errors. */
async function aRecord(more: Record<string, string> = {}) {
  const project = aProject({ files: { ...files, ...more } });
  expect((await call(registerCommand(project))).said).toMatch(/registered\.$/);
  const file = (path: string) => readFileSync(join(project, 'content', path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(project, 'content', path), text);
  const all = () => ['stories/ship.md', 'stories/other.md', 'register/ship.tsv'].map(file).join('');
  const checked = async () => (await call(checkCommand(project))).said;
  return { project, file, write, all, checked, takeOut: takeOutCommand(project) };
}

test('a figure goes with its sentence, its note and the links to it, and its address is withdrawn', async () => {
  const { file, checked, takeOut } = await aRecord();
  const before = file('stories/ship.md');
  expect((await call(takeOut, ['ship', 'crates', ...reason])).status).toBe(0);
  expect(file('stories/ship.md')).toBe(
    before
      .replace('  - id: crates\n    words: 12 crates\n', '')
      .replace('on: [wheat, crates]', 'on: [wheat]')
      .replace(
        '  - on: crates\n    text: Of wood.\n',
        `corrections:
  - on: crates
    date: 2026-11-29
    was: 'Beside it stood 12 crates, it said.'
    why: "The port's list was wrong."
`,
      )
      .replace(' *Beside* it stood 12 crates, [it](https://port.example/) said.[^1]', '')
      .replace('\n\n[^1]: Of pine.', ''),
  );
  expect(file('stories/other.md')).toContain(
    '[the report](../stories/ship.md), and [here](ship.md#wheat)',
  );
  expect(file('register/ship.tsv')).toMatch(/ship\/figures\/crates\/\twithdrawn\n[^\t]/);
  expect(await checked()).toMatch(/0 errors, 0 warnings/);
});

test('a paragraph goes with all that is in it, in one correction, behind those before', async () => {
  const { file, checked, takeOut } = await aRecord({
    'stories/ship.md': soundStory(
      `${frontMatter}\ncorrections:\n  - { date: 2026-11-25, was: seven, now: '7', why: A slip. } # first`,
      prose,
    ),
  });
  expect((await call(takeOut, ['ship', '--paragraph', 'The port counted', ...reason])).status).toBe(
    0,
  );
  const left = file('stories/ship.md');
  expect(left).toContain(`# first
  - on: [wheat, crates]
    date: 2026-11-29
    was: 'The port counted 25,000 tonnes of wheat. Beside it stood 12 crates, it said. Nobody came.'
    why:`);
  expect(left).toMatch(/---\n\n> There were 7 cars\.\n\n“It is late,” said Ana Ruiz\.\n$/);
  expect(left).not.toContain('notes:');
  expect(file('stories/other.md')).not.toContain('#');
  expect(await checked()).toMatch(/0 errors, 0 warnings/);
});

test('with the last quotation the list of them is withdrawn', async () => {
  const { file, checked, takeOut } = await aRecord();
  expect((await call(takeOut, ['ship', 'late', ...reason])).status).toBe(0);
  expect(file('register/ship.tsv')).toContain('stories/ship/quotations/\twithdrawn\n');
  expect(file('stories/ship.md')).not.toContain('quotations:');
  expect(await checked()).toMatch(/0 errors, 0 warnings/);
});

test.each([
  [
    'its sentence',
    (text: string) => text.replace('> There were 7 cars.\n\n', ''),
    'There were 7 cars.',
  ],
  [
    'its sentence and its entry',
    (text: string) =>
      text.replace('> There were 7 cars.\n\n', '').replace('  - id: cars\n    words: 7 cars\n', ''),
    'There were 7 cars.',
  ],
  [
    'its mark',
    (text: string) => text.replace('words: 7 cars\n', 'words: 7 cars\n    marked: no\n'),
    '7 cars',
  ],
])('a figure of which an editor took %s goes by its record', async (_, edit, was) => {
  const { file, write, checked, takeOut } = await aRecord();
  write('stories/ship.md', edit(file('stories/ship.md')));
  expect((await call(takeOut, ['ship', 'cars', ...reason])).status).toBe(0);
  expect(file('stories/ship.md')).toContain(`was: '${was}'`);
  expect(file('register/ship.tsv')).toContain('figures/cars/\twithdrawn\n');
  expect(await checked()).toMatch(/0 errors, 0 warnings/);
});

test('what moved once is withdrawn where it stood first, and stays known when its story moves', async () => {
  const { project, file, write, checked, takeOut } = await aRecord();
  write('stories/ship.md', file('stories/ship.md').replace('id: cars', 'id: seven-cars'));
  const register = file('register/ship.tsv');
  write(
    'register/ship.tsv',
    register.replace(
      /^(.*figures\/)cars\/\there\n((?:\t.*\n)*)/m,
      '$1cars/\tmoved\t$1seven-cars/\n$2$1seven-cars/\there\n',
    ),
  );
  expect((await call(registerCommand(project))).status).toBe(0);
  expect((await call(takeOut, ['ship', 'seven-cars', ...reason])).status).toBe(0);
  expect(file('register/ship.tsv')).toContain('figures/cars/\twithdrawn\n');
  expect(file('register/ship.tsv')).toContain('figures/seven-cars/\twithdrawn\n');
  expect((await call(renameCommand(project), ['ship', 'boat'])).status).toBe(0);
  expect(await checked()).toMatch(/0 errors, 0 warnings/);
});

test('a new figure gets no address at which another once stood', async () => {
  const { project, file, write, takeOut } = await aRecord();
  const fromNowOn = async (text: string) => {
    write('stories/ship.md', file('stories/ship.md').replace('Nobody came.', text));
    return call(registerCommand(project));
  };
  await fromNowOn('A crane lifted 900 planks of oak. Nobody came.');
  expect(file('stories/ship.md')).toContain('id: planks-oak');
  expect((await call(takeOut, ['ship', 'planks-oak', ...reason])).status).toBe(0);
  expect((await fromNowOn('The yard keeps 40 planks of oak. Nobody came.')).status).toBe(0);
  expect(file('stories/ship.md')).not.toContain('id: planks-oak');
  expect(file('register/ship.tsv')).toContain('stories/ship/figures/planks-oak/\twithdrawn\n');
});

test('what another language still tells is named, with the command that takes it out there too', async () => {
  const translation = soundStory(
    'translationOf: ship\nfigures:\n  - { id: crates, words: 12 Kisten }\n  - { id: cars, words: 7 Autos }',
    'Daneben standen 12 Kisten. Es waren 7 Autos.',
  ).replace('lang: en', 'lang: de');
  const { takeOut } = await aRecord({ 'stories/schiff.md': translation });
  const { status, said } = await call(takeOut, ['ship', 'crates', ...reason]);
  expect(status).toBe(0);
  expect(said)
    .toContain(`content/stories/schiff.md  warning: the same story in another language (de) still tells it
  found     crates
  mend      npm run take-out -- schiff crates --why "…" --date 2026-11-29`);
  const back = await call(takeOut, ['schiff', 'crates', ...reason]);
  expect([back.status, back.said]).toEqual([0, expect.not.stringContaining('warning')]);
});

test('the original is named that still tells what goes from a translation', async () => {
  const translation = soundStory(
    'translationOf: ship\nfigures: [{ id: cars, words: 7 Autos }]',
    'Es waren 7 Autos.',
  ).replace('lang: en', 'lang: de');
  const { takeOut } = await aRecord({ 'stories/schiff.md': translation });
  const { said } = await call(takeOut, ['schiff', 'cars', ...reason]);
  expect(said).toContain('npm run take-out -- ship cars --why');
});

test('a draft is told of in no correction, and wants no reason', async () => {
  const { file, checked, takeOut } = await aRecord({
    'stories/ship.md': files['stories/ship.md'].replace('status: published', 'status: draft'),
    'stories/other.md': soundStory('', 'Nothing more.'),
  });
  expect((await call(takeOut, ['ship', 'crates', ...reason])).complained).toContain(
    'leave --why and --date out',
  );
  expect((await call(takeOut, ['ship', 'crates'])).status).toBe(0);
  expect(file('stories/ship.md')).not.toMatch(/corrections|crates/);
  expect(await checked()).toMatch(/0 errors, 0 warnings/);
});

const table = '| Port | Crates |\n| --- | --- |\n| Havana | 12 crates |\n| Mariel | 30 crates |';

test.each([
  [
    'a sentence tells something else too',
    {},
    ['wheat', 'nine'],
    1,
    'no figure or quotation “nine”',
  ],
  [
    'a sentence tells something else too',
    {
      'stories/ship.md': soundStory(
        `figures: [{ id: crates, words: 12 crates }, { id: cars, words: 7 cars }]`,
        'It brought 12 crates and 7 cars.',
      ),
    },
    ['crates'],
    1,
    'a sentence that tells “cars” too',
  ],
  ['an id is not there', {}, ['crate'], 1, '“crate”; did you mean “crates”?'],
  [
    'it stands in a table',
    {
      'stories/ship.md': soundStory(
        'figures: [{ id: havana, words: Havana | Crates | 12 }]',
        table,
      ),
    },
    ['havana'],
    1,
    'a cell of a table',
  ],
  [
    'marks run on into the next sentence',
    {
      'stories/ship.md': soundStory(
        'figures: [{ id: crates, words: 12 crates }]',
        'It brought *12 crates. Nobody* came.',
      ),
    },
    ['crates'],
    1,
    'words that do not come out by themselves',
  ],
  [
    'it is a part of a total',
    {
      'stories/ship.md': soundStory(
        'figures:\n  - { id: all, words: 19 things, parts: [crates, cars] }\n  - { id: crates, words: 12 crates }\n  - { id: cars, words: 7 cars }',
        'It brought 19 things. There were 12 crates. There were 7 cars.',
      ),
    },
    ['cars'],
    1,
    'parts-unmatched',
  ],
  [
    'several paragraphs open alike',
    { 'stories/ship.md': soundStory('', 'The ship came.\n\nThe ship went.') },
    ['--paragraph', 'The ship'],
    1,
    'ship.md:14:1',
  ],
  [
    'no paragraph opens so',
    {},
    ['--paragraph', 'A ship'],
    1,
    'no paragraph that opens with “A ship”',
  ],
  ['neither ids nor a paragraph are named', {}, [], 2, 'Nothing is named'],
  ['both are named', {}, ['crates', '--paragraph', 'The port'], 2, 'not both'],
])('nothing is written where %s', async (_, more, args, status, told) => {
  const { all, takeOut } = await aRecord({
    'stories/other.md': soundStory('', 'Nothing more.'),
    ...more,
  });
  const before = all();
  const { said, complained, ...ended } = await call(takeOut, ['ship', ...args, ...reason]);
  expect(ended.status).toBe(status);
  expect(said + complained).toContain(told);
  expect(all()).toBe(before);
});

test.each([
  ['no reason', [], 'Missing: --why and --date'],
  ['no day', reason.slice(0, 2), 'Missing: --date'],
  ['no day of the calendar', [...reason.slice(0, 3), '2026-02-30'], 'found “2026-02-30”'],
  ['a day before it was published', [...reason.slice(0, 3), '2026-01-01'], 'dates-reversed'],
])('readers are told why and when something went: %s', async (_, args, told) => {
  const { all, takeOut } = await aRecord();
  const before = all();
  const { said, complained } = await call(takeOut, ['ship', 'crates', ...args]);
  expect(said + complained).toContain(told);
  expect(all()).toBe(before);
});
