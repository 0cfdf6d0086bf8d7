import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../../src/checking/codes/index.ts';
import { contentFiles } from '../../../src/content-folder/content-files.ts';
import { aProject } from '../commands/a-project.ts';

async function read(project: string) {
  const { files, problems } = await contentFiles(join(project, 'content'));
  return {
    files: files.map(({ path, source }) => `${path}: ${source}`),
    problems: problems.map(({ file, code, found }) => `${file} ${code} ${found}`),
  };
}

test('files of content are read by path, with line feeds, and what editors leave behind is not', async () => {
  const project = aProject({
    files: {
      'stories/b.md': '\ufeffone\r\ntwo',
      'stories/a.md': 'a',
      'register/a.tsv': 'r',
      'people/.a.yaml.swp': '',
      'people/a.yaml~': '',
      'LICENCE.md': '',
    },
    links: { 'stories/c.md': 'a.md' },
  });
  expect(await read(project)).toEqual({
    files: ['register/a.tsv: r', 'stories/a.md: a', 'stories/b.md: one\ntwo', 'stories/c.md: a'],
    problems: [],
  });
});

test.each(['grain-ship.md', 'ana-ruiz.yaml'])(
  'what stands beside the folders is told: %s',
  async (name) => {
    const { problems } = await read(aProject({ files: { [name]: 'a' } }));
    expect(problems).toEqual([`content/${name} file-unread “${name}”`]);
  },
);

test.each([
  'name-form',
  'name-reserved',
  'file-case',
  'file-unread',
  'not-a-file',
  'link-out',
] as const)('the example of %s raises it', async (code) => {
  const { problems } = await read(aProject(codes[code].example));
  expect(problems.some((problem) => problem.includes(` ${code} `))).toBe(true);
});

test('whatever stands in the place of a file is told, and the files beside it are read', async () => {
  const project = aProject({
    files: {
      'stories/good.md': 'good',
      'stories/site.md': 'reserved',
      'stories/Ünïcode.md': 'name',
      'people/latin.yaml': Uint8Array.of(0xe9),
      series: 'a file for a folder',
      'constructor/a.md': 'a folder that nobody knows',
    },
    links: {
      'stories/gone.md': 'nowhere.md',
      'stories/loop.md': 'loop.md',
      'stories/out.md': '../../outside.md',
      'stories/people.md': '../people',
      elsewhere: '../..',
    },
  });
  mkdirSync(join(project, 'content/stories/folder.md'));
  execFileSync('mkfifo', [join(project, 'content/stories/pipe.md')]);
  expect(await read(project)).toEqual({
    files: ['stories/good.md: good'],
    problems: [
      'content/constructor file-unread a folder',
      'content/elsewhere link-out a link out of content/',
      'content/people/latin.yaml file-encoding the byte 0xe9 where no UTF-8 text has it',
      'content/series not-a-file a file',
      'content/stories/folder.md not-a-file a folder',
      'content/stories/gone.md not-a-file a link to something that is gone',
      'content/stories/loop.md not-a-file a link that leads back to itself',
      'content/stories/out.md link-out a link out of content/',
      'content/stories/people.md not-a-file a folder',
      'content/stories/pipe.md not-a-file a device or a pipe',
      'content/stories/site.md name-reserved “site.md”, which the register keeps for the pages of the site',
      'content/stories/Ünïcode.md name-form “Ünïcode.md”',
    ],
  });
});

test.each([
  ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'index'].flatMap((name) => [
    `stories/${name}.md`,
    `people/${name}.yaml`,
    `elsewhere/${name}.yaml`,
  ]),
  ...['figures', 'quotations', 'kept', '404', 'site'].map((name) => `stories/${name}.md`),
  'people/nobody.yaml',
])('%s has a name that is kept for something else', async (path) => {
  const { problems } = await read(aProject({ files: { [path]: 'a' } }));
  expect(problems).toEqual([expect.stringContaining(`content/${path} name-reserved “`)]);
});

test.each([
  ...['context', 'com', 'com10', 'auxiliary', 'indexes', 'edition', 'archive', 'figure'].map(
    (name) => `stories/${name}.md`,
  ),
  ...['people/figures.yaml', 'elsewhere/kept.yaml', 'register/site.tsv', 'people/site.yaml'],
])('%s has a name of its own', async (path) => {
  expect((await read(aProject({ files: { [path]: 'a' } }))).problems).toEqual([]);
});
