import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { creditIn } from '../../../src/importing/pictures.ts';
import { importCommand } from '../../../src/commands/import/import-files.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

const now = () => new Date('2026-11-29T09:00:07Z');
const jpeg = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#468' } })
  .jpeg()
  .toBuffer();

/** Imports the first of some files, which stand in one folder. */
async function imported(files: Record<string, string | Uint8Array>) {
  const project = aProject({ files: {} });
  const paths = Object.keys(files).map((name) => join(project, 'desk', name));
  for (const [index, content] of Object.values(files).entries()) {
    const path = paths[index] ?? '';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const terminal = aTerminal();
  symlinkSync(join(project, 'outside.md'), join(project, 'desk/out.jpg'));
  const status = await run(importCommand(project, now), [paths[0] ?? ''], terminal);
  const body = (slug: string) =>
    readFileSync(join(project, `content/stories/${slug}.md`), 'utf8').split(/^---\n/m);
  return { project, status, said: terminal.said(), body };
}

const front = 'pictures:\n  - file: ship-reaches-port-1.jpg\n    credit:\n';

test('a picture in a Word file is saved beside the content, with what it shows where that is told', async () => {
  const ns =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const words = (text: string, more = '') => `<w:p><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`;
  const drawing =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A ship at a pier"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (kind: string, target: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}/${kind}" Target="${target}"/></Relationships>`,
    );
  const word = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('image', 'media/image1.jpg'),
    'word/media/image1.jpg': new Uint8Array(jpeg),
    'word/document.xml': strToU8(
      `<w:document ${ns}><w:body>${words('Ship reaches port')}${words('The ship came in on Monday.', drawing)}${words('It was late.')}</w:body></w:document>`,
    ),
  });
  const { project, status, body, said } = await imported({ 'copy.docx': word });
  expect(status).toBe(0);
  const [, head = '', text] = body('ship-reaches-port');
  expect(head).toContain(front);
  expect(text).toBe(
    '\nThe ship came in on Monday.\n\n![A ship at a pier](../pictures/ship-reaches-port-1.jpg)\n\nIt was late.\n',
  );
  expect(readFileSync(join(project, 'content/pictures/ship-reaches-port-1.jpg'))).toEqual(jpeg);
  expect(said).toContain('content/pictures/ship-reaches-port-1.jpg');
  expect(said).not.toContain('not carried over');
  const terminal = aTerminal();
  await run(checkCommand(project), ['ship-reaches-port'], terminal);
  expect(terminal.said()).toMatch(/credit/);
});

const page = (
  image: string,
) => `<!DOCTYPE html><html lang="en"><head><title>Ship reaches port</title></head><body><main><article><h1>Ship reaches port</h1>
${image}<p>The ship came in on Monday with wheat for the mills of the town, and everybody who had time went down to the pier to see it, for it was the first of the year.</p><p>It was late, and nobody said why; the pilot had been ready since the morning, and the cranes stood where they stand, so that the dockers played cards.</p></article></main></body></html>`;

test('a picture that was saved with a page is taken with its caption, and stands before the text', async () => {
  const figure =
    '<figure><img src="page_files/ship%201.jpg" alt="A ship at a pier"><figcaption>The first of the year.</figcaption></figure>';
  const { body, project } = await imported({
    'page.html': page(figure),
    'page_files/ship 1.jpg': new Uint8Array(jpeg),
  });
  const [, head = '', text = ''] = body('ship-reaches-port');
  expect(head).toContain(front);
  expect(text).toMatch(
    /^\n!\[A ship at a pier\]\(\.\.\/pictures\/ship-reaches-port-1\.jpg "The first of the year\."\)\n\nThe ship came in/,
  );
  expect(existsSync(join(project, 'content/pictures/ship-reaches-port-1.jpg'))).toBe(true);
});

test('a picture beside a text in Markdown is taken', async () => {
  const { body } = await imported({
    'copy.md':
      '# Ship reaches port\n\nIt was late.\n\n![A ship](img/ship.jpg "On Monday.")\n\nNobody said why.\n',
    'img/ship.jpg': new Uint8Array(jpeg),
  });
  expect(body('ship-reaches-port').at(-1)).toBe(
    '\nIt was late.\n\n![A ship](../pictures/ship-reaches-port-1.jpg "On Monday.")\n\nNobody said why.\n',
  );
});

test.each([
  ['on another host', 'https://port.example/ship.jpg'],
  ['outside of the folder', '../outside.jpg'],
  ['outside of it by a link', 'out.jpg'],
  ['anywhere on the machine', '/etc/hostname'],
  ['that is no picture', 'note.jpg'],
  ['that is not there', 'gone.jpg'],
  ['of another kind', 'data:image/svg+xml;base64,PHN2Zy8+'],
])('a picture %s is told, and not taken: %s', async (_, address) => {
  const { said, project, body } = await imported({
    'copy.md': `# Ship reaches port\n\nIt was late.\n\n![A ship](${address})\n`,
    'note.jpg': 'words',
    '../outside.jpg': new Uint8Array(jpeg),
  });
  expect(said).toContain('not carried over: a picture, “A ship”, on line 5');
  expect(existsSync(join(project, 'content/pictures'))).toBe(false);
  expect(body('ship-reaches-port').at(-1)).toBe('\nIt was late.\n');
});

test.each([
  [
    'Mill Street on Monday. Photograph: Dan Archer/Herald',
    'Mill Street on Monday.',
    'Dan Archer/Herald',
  ],
  ['A calf in February. (Photo: Marine Survey)', 'A calf in February.', 'Marine Survey'],
  ['The pier © Ana Ruiz', 'The pier', 'Ana Ruiz'],
  ['Foto: Ana Ruiz.', null, 'Ana Ruiz'],
  ['A photograph of the pier', 'A photograph of the pier', null],
])('a caption tells whose a picture is: %s', (text, caption, credit) => {
  expect(creditIn(text)).toEqual({ caption, credit });
});
