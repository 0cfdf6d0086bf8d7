import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../../src/commands/check/check-content.ts';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { registerCommand } from '../../../src/commands/register/register-content.ts';
import { importCommand } from '../../../src/commands/import/import-files.ts';
import { run } from '../../../src/commands/terminal/run.ts';
import { aProject, aTerminal } from './a-project.ts';

const now = () => new Date('2026-11-29T09:00:07Z');

/** Imports a file of this name into a project of its own. */
async function imported(
  name: string,
  content: string | Uint8Array,
  args: string[] = [],
  files: Record<string, string> = {},
) {
  const project = aProject({ files });
  const path = join(project, name);
  writeFileSync(path, content);
  const terminal = aTerminal();
  const status = await run(importCommand(project, now), [...args, path], terminal);
  const file = (at: string) => readFileSync(join(project, 'content', at), 'utf8');
  const again = async () => {
    const second = aTerminal();
    return {
      status: await run(importCommand(project, now), [...args, path], second),
      complained: second.complained(),
    };
  };
  return { project, status, said: terminal.said(), complained: terminal.complained(), file, again };
}

const copy = `Council votes to close two libraries
By Ana Ruiz
HARROWGATE, Nov. 23 (PA) — The council voted on Tuesday to close two of its nine libra\u00adries. It will save £640,000\u00a0a year.
“Nobody wants to close a library,” said the council leader, Martin Oakes.
Related Story: Libraries face a year of cuts
`;

test('plain text becomes a draft with what it tells of itself, and its speaker a file', async () => {
  const { file, said, status } = await imported('copy.txt', copy);
  expect(status).toBe(0);
  expect(file('stories/council-votes-close-libraries.md')).toBe(`---
headline: Council votes to close two libraries
standfirst:
lang: en
status: draft
published: 2026-11-29T09:00:00Z
dateline:
  place: Harrowgate
  date: 2026-11-23
byline: Ana Ruiz
firstReportedBy: PA
section:
related:
  # Libraries face a year of cuts
  - to: elsewhere/libraries-face-year-cuts
    as: background
    why:
---

The council voted on Tuesday to close two of its nine libraries. It will save £640,000 a year.

“Nobody wants to close a library,” said the council leader, Martin Oakes.
`);
  expect(file('people/martin-oakes.yaml')).toBe(
    'kind: person\nname: Martin Oakes\noffices:\n  - title: council leader\n',
  );
  expect(said).toContain('npm run check -- council-votes-close-libraries');
});

const kind = 'kind: person\nname: Ana Ruiz\n';

test.each([
  [
    'a noun with its place',
    'Police counted 250 protesters against the plan.',
    ['counts: protesters against the plan'],
  ],
  [
    'a share of something',
    'Of the gap, 61% of the budget, nothing was said.',
    ['counts: the budget'],
  ],
  ['an amount of something', 'It has a gap of £4.2 million.', ['counts: gap']],
  ['a noun alone', 'It has 12 branches, and 40 readers waited.', []],
  [
    'a noun before a verb',
    'About 41,000 people in the city borrowed books in 2019 alone, and more.',
    [],
  ],
  ['another figure within it', 'It lent 300 books in 4 languages.', []],
  ['whoever has a file', 'There are 12 branches, Ana Ruiz said.', ['by: ana-ruiz']],
  ['whoever gets a file', 'There are 12 branches, Eva Díaz said.', ['by: eva-diaz']],
  ['whoever has no name', 'There are 12 branches, the council said.', []],
])('a draft proposes what its text says of a figure: %s', async (_, text, expected) => {
  const { file } = await imported('a.txt', `Libraries\n\n${text}`, [], {
    'people/ana-ruiz.yaml': kind,
  });
  const [head = ''] = file('stories/libraries.md').split('\n---\n\n');
  expect(head.match(/^ {4}(?:counts|by): .*$/gm)?.map((line) => line.trim()) ?? []).toEqual(
    expected,
  );
  expect(head.includes('figures:')).toBe(expected.length > 0);
});

const lines = async (text: string, name = 'a.txt') => {
  const { file, project } = await imported(name, text);
  const [path = ''] = readdirSync(join(project, 'content/stories'));
  return { path, draft: file(`stories/${path}`), file };
};

test.each([
  ['a role behind a name', 'By Ana Ruiz, Court Reporter', 'byline: Ana Ruiz\n'],
  [
    'roles behind two names',
    'By Ana Ruiz and Eva Díaz, health editors',
    'byline: [Ana Ruiz, Eva Díaz]\n',
  ],
  ['a day by itself', 'Published: 14 April 2026, 9:15 AM', 'published: 2026-04-14T12:00:00Z\n'],
  [
    'the house as agency',
    'MARIEL, 2 March 2026 (Tearsheet) — It came.',
    'byline: Tearsheet\nsection',
  ],
  [
    'a day that is still to come',
    'MARIEL, Dec. 3 (PA) — It came.',
    'published: 2026-12-03T12:00:00Z\n',
  ],
])('what stands above a text is known: %s', async (_, line, expected) => {
  const { draft } = await lines(`A ship comes in\n\n${line}\n\nIt was late, and nobody was there.`);
  expect(draft).toContain(expected);
  expect(draft.split('\n---\n\n')[1]).toMatch(
    /^(?:It came\.\n\n)?It was late, and nobody was there\.\n$/,
  );
});

test.each([
  [
    'es',
    `Suben las tarifas del puerto
Por Ana Ruiz y Eva Díaz, redactoras
Publicado el 19 de noviembre de 2026, a las 18:30
ARÉN, 17 de noviembre — El puerto subirá sus tarifas, que este año no han cambiado.
Lea también: Un puerto sin barcos`,
    { byline: '[Ana Ruiz, Eva Díaz]', published: '2026-11-19', date: '2026-11-17' },
  ],
  [
    'de',
    `Hafen erhöht die Gebühren
Von Petra Holm und Karl Beck
Veröffentlicht am 19. November 2026, 18:30 Uhr
AHRHAFEN, 3. März 2026 — Der Hafen erhöht die Gebühren, die in diesem Jahr gleich geblieben sind.
Lesen Sie auch: Ein Hafen ohne Schiffe`,
    { byline: '[Petra Holm, Karl Beck]', published: '2026-11-19', date: '2026-03-03' },
  ],
  [
    'fr',
    `Le port augmente ses tarifs
Par Paul Roux et Léa Morin
Publié le 19 août 2026 à 18h30
LORNE, 1er août 2026 — Le port va augmenter ses tarifs, qui n’ont pas changé cette année.
À lire aussi : Un port sans bateaux`,
    { byline: '[Paul Roux, Léa Morin]', published: '2026-08-19', date: '2026-08-01' },
  ],
  [
    'pt',
    `O porto aumenta as tarifas
Por Ana Reis e Rui Melo
Publicado em 19 de novembro de 2026, às 18:30
AREM, 17 de novembro de 2026 — O porto vai aumentar as tarifas, que não mudaram neste ano.
Leia também: Um porto sem barcos`,
    { byline: '[Ana Reis, Rui Melo]', published: '2026-11-19', date: '2026-11-17' },
  ],
])('what stands above a text is known in other languages: %s', async (lang, text, head) => {
  const { draft } = await lines(text);
  expect(draft).toContain(`\nlang: ${lang}\n`);
  expect(draft).toContain(`\nbyline: ${head.byline}\n`);
  expect(draft).toContain(`\npublished: ${head.published}T12:00:00Z\n`);
  expect(draft).toContain(`\n  date: ${head.date}\n`);
  expect(draft).toContain('\nrelated:\n');
  expect(draft.split('\n---\n\n')[1]?.trim().split('\n')).toHaveLength(1);
});

test.each(['It ran on 19 November 2026 was it.', 'Stand by me: a song'])(
  'what is no head stays in the text: %s',
  async (line) => {
    const { draft } = await lines(`A ship comes in\n\n${line}\n\nIt was late.`);
    expect(draft.split('\n---\n\n')[1]).toContain(line);
  },
);

test('a headline in capitals is written as its text writes the words', async () => {
  const { draft, path } = await lines(
    'PORT OF MARIEL LOSES 1,150 JOBS\n\nThe port in Mariel is to lose jobs.',
  );
  expect(draft).toContain("headline: 'Port of Mariel loses 1,150 jobs'\n");
  expect(path).toBe('port-mariel-loses-jobs.md');
});

test('headings begin below that of the story', async () => {
  const { draft } = await lines(
    '# A ship\n\nIt came.\n\n### Late\n\n#### Very\n\nIt left.',
    'a.md',
  );
  expect(draft).toContain('\n## Late\n\n### Very\n');
});

test.each([
  ['est', 'en'],
  ['ES-mx', 'es'],
])('a page that says that it is in %s is a draft in %s', async (said, lang) => {
  const text = 'It was a long year for the ports of the coast, the authority said on Monday. ';
  const { draft } = await lines(
    `<html lang="${said}"><body><article><h1>Ports</h1><p>${text.repeat(8)}</p></article></body></html>`,
    'a.html',
  );
  expect(draft).toContain(`\nlang: ${lang}\n`);
});

test.each([
  ['leaves its language open', '', 'lang:'],
  ['is in the language that the page says', ' lang="he-IL"', 'lang: he'],
])('a page in letters that the reading does not know %s', async (_, said, line) => {
  const text = 'מעבורת הלילה הראשונה מאז הסתיו עגנה קצת לפני הזריחה, עם 48 תאים וחנות קטנה. ';
  const { draft } = await lines(
    `<html${said}><body><article><h1>מעבורת הלילה</h1><p>${text.repeat(8)}</p></article></body></html>`,
    'a.html',
  );
  expect(draft.split('\n')).toContain(line);
});

test('a table whose cells are all alike has its columns named by the first row', async () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td><b>${cell}</b></td>`).join('')}</tr>`;
  const table = `<table>${row('Port', '2024', '2025')}${row('Mariel', '12', '13')}</table>`;
  const text = 'It was a long year for the ports of the coast, the authority said on Monday. ';
  const { draft } = await lines(
    `<html><body><article><h1>Ports</h1><p>${text.repeat(8)}</p>${table}</article></body></html>`,
    'a.html',
  );
  expect(draft).toContain('| Port | 2024 | 2025 |\n| - | - | - |\n| **Mariel** |');
});

test.each([
  ['said regional secretary Ana Pérez.', 'ana-perez', 'title: regional secretary'],
  ['said Ana Pérez, mayor of Mariel.', 'ana-perez', 'title: mayor of Mariel'],
  ['the Marine Survey said. The survey is new.', 'marine-survey', 'kind: body'],
])('whoever says something is told as the text has it: %s', async (said, id, expected) => {
  const { file } = await lines(`A ship\n\nIt came.\n\n“It is late, and it has 12 crates,” ${said}`);
  expect(file(`people/${id}.yaml`)).toContain(expected);
});

test('whoever one word names beside a number gets no file of it', async () => {
  const { project } = await imported('a.txt', 'A ship\n\nIt has 12 crates, Voltara said.');
  expect(existsSync(join(project, 'content/people/voltara.yaml'))).toBe(false);
});

test('what a draft proposes is in the place where register and check read it', async () => {
  const { project, file } = await imported(
    'copy.txt',
    `${copy}Police counted 250 protesters in Harrow.`,
  );
  const path = join(project, 'content/stories/council-votes-close-libraries.md');
  const written = file('stories/council-votes-close-libraries.md')
    .replace('standfirst:', 'standfirst: Two go.')
    .replace('section:', 'section: world')
    .replace(/related:\n(?: {2}.*\n)+/, '')
    .replace('status: draft', 'status: published');
  writeFileSync(path, written);
  expect(await run(registerCommand(project), [], aTerminal())).toBe(0);
  expect(file('stories/council-votes-close-libraries.md')).toContain(
    'counts: protesters in Harrow',
  );
  const terminal = aTerminal();
  await run(checkCommand(project), [], terminal);
  expect(terminal.said()).toContain('0 errors');
});

test('a related story is the one that has its headline', async () => {
  const { file } = await imported('copy.txt', copy, [], {
    'stories/cuts.md': soundStory('', 'It is short.').replace(
      /headline: .*/,
      'headline: “Libraries” face a year of cuts',
    ),
  });
  expect(file('stories/council-votes-close-libraries.md')).toContain('  - to: stories/cuts\n');
});

test('what is left to do is what check tells, and it stops no build', async () => {
  const { project } = await imported('copy.txt', copy);
  const terminal = aTerminal();
  await run(checkCommand(project), ['council-votes-close-libraries'], terminal);
  const told = [...terminal.said().matchAll(/found {5}(.*)/g)].map(([, found]) => found);
  expect(told).toEqual([
    'nothing under “standfirst”',
    'nothing under “section”',
    'nothing under “why”',
  ]);
});

test.each([
  ['blank lines', 'A headline\n\nOne line. It goes on.\n\nTwo.', 'One line. It goes on.\n\nTwo.\n'],
  [
    'single line breaks',
    'A headline\nOne line. It goes on.\nTwo.',
    'One line. It goes on.\n\nTwo.\n',
  ],
  [
    'lines cut at a width',
    `A headline\n\n${'word '.repeat(14)}\n${'word '.repeat(14)}end.\n\nTwo.`,
    `${'word '.repeat(28)}end.\n\nTwo.\n`,
  ],
  ['line breaks of Windows', 'A headline\r\nOne.\r\nTwo.', 'One.\n\nTwo.\n'],
])('paragraphs of plain text are parted by %s', async (_, text, prose) => {
  const { file } = await imported('a.txt', text);
  expect(file('stories/headline.md').split('\n---\n\n')[1]).toBe(prose);
});

test('text in the encoding of Windows is read', async () => {
  const { file } = await imported(
    'a.txt',
    Uint8Array.of(...strToU8('Caf'), 0xe9, ...strToU8('s open\n'), 0x93, 0x94, 0x20, 0xa3),
  );
  expect(file('stories/cafes-open.md')).toContain('headline: Cafés open');
  expect(file('stories/cafes-open.md')).toContain('“” £');
});

test.each([
  ['little', [0xff, 0xfe], (code: number) => [code & 255, code >> 8]],
  ['big', [0xfe, 0xff], (code: number) => [code >> 8, code & 255]],
])('text in UTF-16 is read with the %s end of each letter first', async (_, mark, bytesOf) => {
  const letters = Array.from('Cafés open\nIt is “late”.\n', (letter) => letter.charCodeAt(0));
  const { file } = await imported('a.txt', Uint8Array.of(...mark, ...letters.flatMap(bytesOf)));
  expect(file('stories/cafes-open.md')).toContain('headline: Cafés open');
  expect(file('stories/cafes-open.md')).toContain('It is “late”.');
});

test.each(['con', 'figures'])('no draft is named “%s”', async (name) => {
  const { status } = await imported('a.txt', 'Cafés open\nIt is late.\n', ['--as', name]);
  expect(status).toBe(2);
});

const page = `<!DOCTYPE html><html lang="en"><head><title>Rovers go top | Daily Sport</title>
<meta name="description" content="Weber scores twice."><meta property="article:published_time" content="2026-11-22T21:14:00+01:00">
<link rel="canonical" href="http://sport.example/rovers"></head><body><nav><a href="/">Home</a></nav><main><article>
<h1>Rovers go top</h1><p class="byline">By <a rel="author" href="/tom">Tom Vega</a></p>
<figure><img src="crowd.jpg" alt="The crowd"><figcaption>The crowd at Mill Lane.</figcaption></figure>
<p>Rovers came from behind to beat United and go top of the league in front of 41,208 fans, the biggest crowd for 26 years, on a night of rain.</p>
<h2>Two in six minutes</h2><p>Weber scored twice, taking his tally to <b>18 goals</b> this season. See the <a href="/match/1">report</a> of the match, and <a href="#top">more</a>.</p>
<ul><li>Weber cost £4.5 million</li></ul><table><tr><th>Team</th><th>Points</th></tr><tr><td>Rovers</td><td>41</td></tr></table>
<iframe src="https://video.example/1"></iframe></article></main><footer>All rights</footer></body></html>`;

test('a saved web page becomes a draft of its article, and what is no text of it is listed', async () => {
  const { file, said } = await imported('page.html', page);
  const draft = file('stories/rovers-go-top.md');
  for (const line of [
    'headline: Rovers go top',
    'standfirst: Weber scores twice.',
    'byline: Tom Vega',
    'published: 2026-11-22T21:14:00+01:00',
  ])
    expect(draft).toContain(`${line}\n`);
  expect(draft.split('\n---\n\n')[1])
    .toBe(`Rovers came from behind to beat United and go top of the league in front of 41,208 fans, the biggest crowd for 26 years, on a night of rain.

## Two in six minutes

Weber scored twice, taking his tally to **18 goals** this season. See the [report](https://sport.example/match/1) of the match, and more.

- Weber cost £4.5 million

| Team | Points |
| - | - |
| Rovers | 41 |
`);
  expect(said).toContain(
    'not carried over: a picture, “The crowd at Mill Lane.”, at the beginning',
  );
});

test('Markdown of another system keeps what it says, its footnotes too, and tags and pictures are listed', async () => {
  const { file, said } = await imported(
    'post.md',
    '---\ntitle: "Wheat: a gift"\nauthor: [Ana Ruiz, Tom Vega]\ndate: 2026-11-21\n---\n\n# Wheat: a gift\n\n**The first ship came in.**\n\nIt brought wheat,[^1] they said. ![The ship](ship.jpg)\n\nIt had <b>12</b> crew.\n\n[^1]: Some 24,870 tonnes.\n',
  );
  const draft = file('stories/wheat-gift.md');
  for (const line of [
    "headline: 'Wheat: a gift'",
    'standfirst: The first ship came in.',
    'byline: [Ana Ruiz, Tom Vega]',
    'published: 2026-11-21T12:00:00Z',
  ])
    expect(draft).toContain(`${line}\n`);
  expect(draft.split('\n---\n\n')[1]).toBe(
    'It brought wheat,[^1] they said.\n\nIt had 12 crew.\n\n[^1]: Some 24,870 tonnes.\n',
  );
  expect(said).toContain('a picture, “The ship”, on line 11');
  expect(said).toContain('HTML, “<b>”, on line 13');
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, inner: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W}>${inner}</w:${name}>`);
const paragraph = (text: string, style = '', more = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`;
const relations = (...all: [string, string][]) =>
  strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(
        ([type, target], at) =>
          `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

test('a Word file becomes a draft by its styles, and keeps its footnotes', async () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const word = zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'styles.xml'],
      ['footnotes', 'footnotes.xml'],
    ),
    'word/styles.xml': part(
      'styles',
      style('T', 'Title') + style('S', 'Subtitle') + style('H', 'heading 1'),
    ),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:id="2">${paragraph('The ring was found.')}</w:footnote>`,
    ),
    'word/document.xml': part(
      'document',
      `<w:body>${paragraph('Former nurse jailed', 'T')}${paragraph('She stole from the dying.', 'S')}${paragraph('By Sam Lee')}${paragraph('LEEDS — A former nurse was sentenced to 12 years on Friday.')}${paragraph('The thefts', 'H')}${paragraph('“She took her ring,” Susan Bell, a retired teacher, told the court.', '', mark)}</w:body>`,
    ),
  });
  const { file, status } = await imported('Final v3.docx', word);
  expect(status).toBe(0);
  expect(file('stories/former-nurse-jailed.md')).toBe(`---
headline: Former nurse jailed
standfirst: She stole from the dying.
lang: en
status: draft
published: 2026-11-29T09:00:00Z
dateline:
  place: Leeds
  date: 2026-11-29
byline: Sam Lee
section:
---

A former nurse was sentenced to 12 years on Friday.

## The thefts

“She took her ring,” Susan Bell, a retired teacher, told the court.[^1]

[^1]: The ring was found.
`);
  expect(file('people/susan-bell.yaml')).toContain('title: retired teacher');
});

describe('nothing is overwritten, and nothing half done', () => {
  test('a story of that name stops it, and --as gives another', async () => {
    const { again, file } = await imported('a.txt', 'A headline\nOne.');
    const before = file('stories/headline.md');
    const { status, complained } = await again();
    expect(status).toBe(2);
    expect(complained).toContain('content/stories/headline.md is there');
    expect(file('stories/headline.md')).toBe(before);
    expect(
      (await imported('a.txt', 'A headline\nOne.', ['--as', 'other-name'])).file(
        'stories/other-name.md',
      ),
    ).toContain('One.');
  });

  test.each([
    ['a kind that is not read', 'a.pdf', '%PDF', 'save it as .docx'],
    ['a Word file that is none', 'a.docx', 'text', 'cannot be read as a Word file'],
    ['a file with no text', 'a.txt', ' \n', 'has no text'],
    ['a page without an article', 'a.html', '<html><body></body></html>', 'no article'],
    ['a name that is none', 'a.txt', 'A\nB.', '--as takes small letters', ['--as', 'Not A Slug']],
  ])(
    '%s is told with status 2, and nothing is written',
    async (_, name, content, why, args: string[] = []) => {
      const { project, status, complained } = await imported(name, content, args);
      expect(status).toBe(2);
      expect(complained).toContain(why);
      expect(existsSync(join(project, 'content/stories'))).toBe(false);
    },
  );
});

test.each([
  [
    'one cell over all',
    '<tr><td rowspan="99999999" colspan="2">Vigo</td></tr><tr><td colspan="99999999">none</td></tr>',
  ],
  ['many cells over many', '<tr><td rowspan="300" colspan="1000">Vigo</td></tr>'.repeat(300)],
])('cells are over no more than a table has room for: %s', async (_, rows) => {
  const html = `<html><body><article><h1>Ships by port</h1><p>Nobody knew of it.</p><table><tr><th>Port</th><th>Ships</th></tr>${rows}</table></article></body></html>`;
  const { status, said } = await imported('ships.html', html);
  expect(status).toBe(0);
  expect(said).toMatch(/^content.stories.\S+ /m);
});
