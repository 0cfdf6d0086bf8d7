import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { checkCommand } from '../../../../src/commands/check/check-content.ts';
import { registerCommand } from '../../../../src/commands/register/register-content.ts';
import { run } from '../../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from '../a-project.ts';

const prose =
  'Cuba received 25,000 tonnes of wheat in 12 ships.\n\n“The ship came in,” Ana Ruiz said.';
const people = { 'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n' };
const files = {
  'stories/a.md': soundStory(
    'figures:\n  - words: 25,000 tonnes  # weighed\n    counts: wheat given to Cuba',
    prose,
  ),
  ...people,
};

async function register(project: string) {
  const terminal = aTerminal();
  const status = await run(registerCommand(project), [], terminal);
  return { status, last: terminal.said().split('\n').at(-1), said: terminal.said() };
}

const text = (project: string, path: string) =>
  readFileSync(join(project, 'content', path), 'utf8');
const check = (project: string) => run(checkCommand(project), [], aTerminal());

test('missing ids and addresses are written, after which the content is sound and a second run writes nothing', async () => {
  const project = aProject({ files });
  expect(await check(project)).toBe(1);
  expect(await register(project)).toMatchObject({
    status: 0,
    last: '3 ids written in 1 story, 21 addresses registered.',
  });
  expect(text(project, 'stories/a.md')).toBe(
    soundStory(
      'figures:\n  - id: wheat-given-cuba\n    words: 25,000 tonnes  # weighed\n    counts: wheat given to Cuba\n  - id: ships\n    words: "tonnes of wheat in 12 ships"\nquotations:\n  - id: ruiz-ship\n    words: "The ship came"',
      prose,
    ),
  );
  expect(text(project, 'register/a.tsv')).toBe(
    `stories/a/\there
stories/a/figures/\there
stories/a/figures/ships/\there
\tnumber\t12
\tunit\tships
\tsentence\tCuba received 25,000 tonnes of wheat in [12] ships.
stories/a/figures/wheat-given-cuba/\there
\tnumber\t25000
\tunit\ttonnes of wheat
\tcounts\twheat given to Cuba
\tsentence\tCuba received [25,000] tonnes of wheat in 12 ships.
stories/a/kept/\there
stories/a/quotations/\there
stories/a/quotations/ruiz-ship/\there
\tspeaker\tAna Ruiz
\tby\tana-ruiz
\tsentence\t“[The ship came in,]” Ana Ruiz said.
`,
  );
  expect(text(project, 'register/people/ana-ruiz.tsv')).toBe('people/ana-ruiz/\there\n');
  expect(await check(project)).toBe(0);
  const before = text(project, 'stories/a.md');
  expect((await register(project)).last).toBe(
    '0 ids written in 0 stories, 0 addresses registered.',
  );
  expect(text(project, 'stories/a.md')).toBe(before);
  expect(readdirSync(join(project, 'content/stories'))).toEqual(['a.md']);
});

test.each(['Зерно', '小麦', 'قمح', 'चावल'])(
  'a topic “%s” is put on record, and is sound then',
  async (topic) => {
    const project = aProject({
      files: { 'stories/a.md': soundStory(`topics: [${topic}]`, 'It came.') },
    });
    expect(await register(project)).toMatchObject({ status: 0 });
    expect(text(project, 'register/site.tsv')).toContain(`topics/${topic.toLowerCase()}/\there\n`);
    expect(await check(project)).toBe(0);
  },
);

test('what no folder can be named by is told, and does not go on record', async () => {
  const project = aProject({ files: { 'stories/a.md': soundStory('topics: [con]', 'It came.') } });
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain('label-reserved');
  expect(said).toContain('0 addresses registered');
});

test('an id survives another sentence before it and paragraphs that change places; a new number wants a correction', async () => {
  const project = aProject({ files });
  await register(project);
  const [front = '', body = ''] = text(project, 'stories/a.md').split(/(?<=\n---\n)/);
  const [first, second] = body.trim().split('\n\n');
  const edited = (corrections: string) =>
    `${front.replace('25,000 tonnes', '26,000 tonnes').replace('figures:', `${corrections}figures:`)}\n${second}\n\nIt came on Monday. ${first?.replace('25,000', '26,000')}\n`;
  const story = join(project, 'content/stories/a.md');
  writeFileSync(story, edited(''));
  const { status, said } = await register(project);
  expect(status).toBe(0);
  expect(said).toContain('warning  figure-changed');
  expect(said).toContain(
    '“Cuba received [26,000] tonnes of wheat in 12 ships.”, where “Cuba received [25,000]',
  );
  expect(said).toContain('1 record renewed; 1 problem to mend.');
  expect(text(project, 'register/a.tsv')).toContain('[25,000] tonnes');
  writeFileSync(
    story,
    edited(
      'corrections:\n  - { on: wheat-given-cuba, date: 2026-11-25, was: "25,000", now: "26,000", why: A slip. }\n',
    ),
  );
  expect(await check(project)).toBe(0);
  expect((await register(project)).last).toBe(
    '0 ids written in 0 stories, 0 addresses registered, 1 record renewed.',
  );
  expect(text(project, 'register/a.tsv')).toContain('[26,000] tonnes');
  expect(text(project, 'register/a.tsv')).toContain('\tcorrections\t1\n');
  // The correction answered for that change alone.
  writeFileSync(story, text(project, 'stories/a.md').replaceAll('26,000', '27,000'));
  expect((await register(project)).said).toContain('warning  figure-changed');
});

test.each([
  ['moved', 'stories/a/figures/ships/\tmoved\tstories/a/figures/vessels/'],
  ['withdrawn', 'stories/a/figures/ships/\twithdrawn'],
])('an id that is changed is lost, until the register says %s', async (_, line) => {
  const project = aProject({ files });
  await register(project);
  const story = join(project, 'content/stories/a.md');
  writeFileSync(story, readFileSync(story, 'utf8').replace('id: ships', 'id: vessels'));
  expect(await register(project)).toMatchObject({ status: 1 });
  const file = join(project, 'content/register/a.tsv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('stories/a/figures/ships/\there', line));
  expect(await check(project)).toBe(0);
  expect(await register(project)).toMatchObject({ status: 0 });
  expect(readFileSync(file, 'utf8')).toContain(`${line}\n`);
});

test('a draft gets neither ids nor addresses, and a story that cannot be read is left alone', async () => {
  const draft = soundStory('status: draft', prose);
  const broken = soundStory('lang: english', prose);
  const project = aProject({ files: { 'stories/draft.md': draft, 'stories/broken.md': broken } });
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain('content/stories/broken.md:4:7');
  expect(text(project, 'stories/draft.md')).toBe(draft);
  expect(text(project, 'stories/broken.md')).toBe(broken);
  expect(readdirSync(join(project, 'content/register'))).toEqual(['site.tsv']);
});

test.each([
  ['a line that is none', 'a', 'stories/a/\there\n<<<<<<< ours\n'],
  ['bytes that are no UTF-8', 'a', Buffer.from('stories/a/\there\n', 'utf16le').fill(0xff, 0, 1)],
  ['bytes that are no UTF-8, of the site', 'site', Buffer.from('\xe9\there\n', 'latin1')],
])('a register with %s is not written over, and told', async (_, name, kept) => {
  const project = aProject({ files: { ...files, [`register/${name}.tsv`]: kept } });
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain(`content/register/${name}.tsv:`);
  expect(readFileSync(join(project, `content/register/${name}.tsv`))).toEqual(Buffer.from(kept));
});

test('of a story with both sides of a merge nothing is put on record', async () => {
  const merged = soundStory('', '<<<<<<< a\n5 ships came.\n=======\n6 ships came.\n>>>>>>> b');
  const project = aProject({ files: { 'stories/a.md': merged } });
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain('content/stories/a.md:12:1  error  merge-mark');
  expect(text(project, 'stories/a.md')).toBe(merged);
  expect(readdirSync(join(project, 'content/register'))).toEqual(['site.tsv']);
});

test('a story of hundreds of figures gets an id for each', async () => {
  const many = Array.from({ length: 300 }, (_, index) => `The dam held ${index + 2} fish.`);
  const project = aProject({ files: { 'stories/a.md': soundStory('', many.join('\n\n')) } });
  expect(await register(project)).toMatchObject({
    status: 0,
    last: '300 ids written in 1 story, 316 addresses registered.',
  });
  expect(await check(project)).toBe(0);
});

test('a story with more figures than front matter holds ids is told, and left as it is', async () => {
  const crowded = soundStory('', 'The dam held 5 fish. '.repeat(4001));
  const project = aProject({ files: { 'stories/a.md': crowded } });
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain('4001 figures without an id');
  expect(said).toContain('room for them: at most 4000');
  expect(text(project, 'stories/a.md')).toBe(crowded);
});

test('paragraphs that are all alike are named where words can tell them apart', async () => {
  const alike = `${'The harbour was quiet. '.repeat(5)}It held 5 boats.\n\n`.repeat(10);
  const project = aProject({
    files: { 'stories/a.md': soundStory('', `${alike}It was 6 feet deep.`) },
  });
  const { status, said } = await register(project);
  expect(status).toBe(1);
  expect(said).toContain('whose words stand more than once');
  expect(said).not.toContain('“6”, whose words');
});

test('a translation gets the ids of its original where number or speaker leave no doubt, and its own elsewhere', async () => {
  const project = aProject({
    files: {
      'stories/b-ship.md': soundStory('', `${prose} It came with 12 men and 3 dogs.`),
      'stories/a-barco.md': soundStory(
        'lang: es\ntranslationOf: b-ship',
        'Cuba recibió 25.000 toneladas de trigo en 12 barcos, con 3 perros y 7 gatos.\n\n«El barco llegó», dijo Ana Ruiz.',
      ),
      ...people,
    },
  });
  expect(await register(project)).toMatchObject({ status: 0 });
  const idsIn = (path: string) => text(project, path).match(/(?<=id: )\S+/g);
  expect(idsIn('stories/b-ship.md')).toEqual([
    ...['tonnes-wheat', 'ships', 'figure-3', 'dogs'],
    'ruiz-ship',
  ]);
  expect(idsIn('stories/a-barco.md')).toEqual([
    ...['tonnes-wheat', 'barcos', 'dogs', 'gatos'],
    'ruiz-ship',
  ]);
  expect(await check(project)).toBe(0);
});
