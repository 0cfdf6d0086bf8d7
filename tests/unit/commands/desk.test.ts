import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFrontMatter, soundStory } from '../../../src/checking/codes/example.ts';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { peopleCommand } from '../../../src/commands/people/draft-people.ts';
import { problemsOfStories } from '../../../src/commands/read/story-problems.ts';
import { registerCommand } from '../../../src/commands/register/register-content.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';
import { read } from './read/reading.ts';

const call = async (command: ReturnType<typeof checkCommand>, args: string[] = []) => {
  const terminal = aTerminal();
  const status = await run(command, args, terminal);
  return { status, said: terminal.said(), complained: terminal.complained() };
};
const draft = (prose: string) => soundStory('status: draft', prose);

const council = `Mayor Ana Pérez opened the meeting. “We will not close the school,” Ana Pérez said.

“It is too small,” said Tomás Vega, the council’s head of schools.

“Nobody asked us,” Ana Pérez said later. “The vote comes too early,” the Department of Schools said.`;
const two = {
  'stories/school.md': draft(council),
  'stories/port.md': draft('They lost 8 ships and 5 boats, 21 vessels in all.'),
};

describe('npm run check', () => {
  test('tells of the named files alone, by path or by name, and says how much there is elsewhere', async () => {
    const project = aProject({ files: two });
    for (const name of ['port', join(project, 'content/stories/port.md')]) {
      const { status, said } = await call(checkCommand(project), [name]);
      expect(status).toBe(1);
      expect(said).toContain('sum-wrong');
      expect(said).not.toContain('speaker-unfiled');
      expect(said).toContain('3 figures and 0 quotations read');
      expect(said).toMatch(
        / Not asked about: 1 error, 3 warnings, 0 remarks in content\/register\/site\.tsv and content\/stories\/school\.md\.$/,
      );
    }
    expect((await call(checkCommand(project), ['school'])).status).toBe(0);
  });

  test('a file that is not there is a wrong call, with the one that was meant', async () => {
    const { status, complained } = await call(checkCommand(aProject({ files: two })), ['shcool']);
    expect(status).toBe(2);
    expect(complained).toContain(
      'There is no file “shcool”; did you mean “school”? in content/stories/',
    );
  });

  test('names each speaker without a file once, on one line, and the command that writes the files', async () => {
    const { said } = await call(checkCommand(aProject({ files: two })), ['school']);
    expect(said).toBe(`3 warnings  speaker-unfiled  A speaker with no file
  content/stories/school.md:12:37  Ana Pérez, who says “We will not close the school”, 2 quotations
  content/stories/school.md:14:1  Tomás Vega, who says “It is too small”
  content/stories/school.md:16:42  Department of Schools, who says “The vote comes too early”
  npm run people writes a file for each of them

0 figures and 4 quotations read; 0 relations found. 0 errors, 3 warnings, 0 remarks. Not asked about: 2 errors, 0 warnings, 0 remarks in content/register/site.tsv and content/stories/port.md.`);
  });

  test('shows three warnings of a kind, and all of them where that is asked', async () => {
    const open = Array.from(
      { length: 5 },
      (_, at) =>
        `The ship came in ${'late '.repeat(at)}on Monday. “We had waited for weeks for this ${'good '.repeat(at)}wheat.”`,
    );
    const project = aProject({
      files: { 'stories/a.md': draft(open.join('\n\n')) },
    });
    const times = (text: string) => text.split('quotation-unattributed').length - 1;
    const first = await call(checkCommand(project));
    const all = await call(checkCommand(project), ['--all']);
    expect(times(all.said)).toBeGreaterThan(3);
    expect(times(first.said)).toBe(4);
    expect(first.said).toMatch(/… and \d more of quotation-unattributed: npm run check -- --all/);
  });

  test('looks at the clock for stories that are dated later', async () => {
    const project = aProject(inFrontMatter('published: 2027-11-24T09:00:00Z'));
    const at = (time: string) => call(checkCommand(project, () => new Date(time)));
    expect((await at('2027-11-24T08:59:59Z')).said).toContain(
      'stories/example.md:6:12  warning  published-ahead',
    );
    expect((await at('2027-11-24T09:00:00Z')).said).not.toContain('published-ahead');
  });
});

describe('npm run people', () => {
  test('writes a file for each speaker who has none, with the office that the text gives', async () => {
    const project = aProject({ files: two });
    const { status, said } = await call(peopleCommand(project), ['school']);
    const person = (id: string) => readFileSync(join(project, `content/people/${id}.yaml`), 'utf8');
    expect(status).toBe(0);
    expect(said).toMatch(/3 files written\.$/);
    expect(person('ana-perez')).toBe('kind: person\nname: Ana Pérez\noffices:\n  - title: Mayor\n');
    expect(person('tomas-vega')).toBe(
      'kind: person\nname: Tomás Vega\noffices:\n  - title: council’s head of schools\n',
    );
    expect(person('department-of-schools')).toBe('kind: body\nname: Department of Schools\n');
    expect((await call(checkCommand(project), ['school'])).said).toMatch(/0 errors, 0 warnings/);
  });

  test('overwrites nothing, and says whose name it may be', async () => {
    const files = { ...two, 'people/ana-perez.yaml': 'kind: person\nname: Ana Maria Perez\n' };
    const project = aProject({
      files: { ...files, 'people/t-vega.yaml': 'kind: person\nname: Tomas Vega\n' },
    });
    const { said } = await call(peopleCommand(project));
    expect(said).toContain(
      'content/people/ana-perez.yaml is there: add “Ana Pérez” to its aliases',
    );
    expect(said).toContain('or is it Tomas Vega, t-vega.yaml?');
    expect(readFileSync(join(project, 'content/people/ana-perez.yaml'), 'utf8')).toContain('Maria');
  });

  test('names no file of somebody by nothing', async () => {
    const story = soundStory('', '“It is too small,” said 刘晓.');
    const project = aProject({
      files: { 'stories/a.md': story.replace('byline: Tearsheet', 'byline: 刘晓') },
    });
    const { said } = await call(peopleCommand(project));
    expect(said).toContain('“刘晓” has no Latin letter to name a file by');
    expect(said).not.toContain('is there');
  });

  test('writes nothing for what is named as nobody’s', async () => {
    const prose = '“It is too small,” said Tomás Vega.';
    const story = soundStory('quotations:\n  - { words: It is too small, by: nobody }', prose);
    const project = aProject({ files: { 'stories/a.md': story } });
    expect((await call(peopleCommand(project))).said).toBe('0 files written.');
    expect(existsSync(join(project, 'content/people'))).toBe(false);
  });
});

test('lines that register tells are those of the file as it has written it', async () => {
  const alike = `${'The harbour was quiet. '.repeat(5)}It held 5 boats.\n\n`.repeat(10);
  const project = aProject({
    files: { 'stories/a.md': soundStory('', `${alike}It was 6 feet deep.`) },
  });
  const { said } = await call(registerCommand(project));
  const lines = readFileSync(join(project, 'content/stories/a.md'), 'utf8').split('\n');
  const told = [...said.matchAll(/a\.md:(\d+):\d+ {2}error {2}id-missing/g)];
  expect(told.length).toBeGreaterThan(0);
  for (const [, line] of told) expect(lines[Number(line) - 1]).toContain('It held 5 boats.');
});

test('read tells of a story what check tells of it, and of any other text what it says by itself', async () => {
  const project = aProject({ files: two });
  const codes = async (path: string) => {
    const { said } = await read(['--json', path], false, problemsOfStories(project));
    return (JSON.parse(said) as { problems: { code: string }[] }).problems.map(({ code }) => code);
  };
  const beside = join(project, 'school.md');
  writeFileSync(beside, two['stories/school.md']);
  expect(await codes(join(project, 'content/stories/school.md'))).toEqual(
    Array(3).fill('speaker-unfiled'),
  );
  expect(await codes(beside)).toEqual([]);
});
