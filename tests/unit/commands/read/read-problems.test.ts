import { expect, test } from 'vitest';
import { inProse } from '../../../../src/checking/codes/example.ts';
import { jsonOf, type Line } from './reading.ts';

const codesOf = ({ problems }: Line) => problems.map(({ code }) => code);

const inSpanish =
  'La ciudad crece\nMás de 2.500.000 personas viven en la capital, según el censo de este año.\n';
const spanishNames =
  'El País on Los Ríos\nEl Mundo and La Vanguardia quote Las Palmas y Los Ríos: “No pasarán los 12”.\n';

test.each([
  ['the site’s', 'a.txt', 'Precios\nCayó 3,5 %.', [], 'en'],
  ['that of a plain text', 'a.txt', inSpanish, [], 'es'],
  ['that of --lang, whatever the text', 'a.txt', inSpanish, ['--lang', 'en'], 'en'],
  ['the site’s in Markdown', 'a.md', inSpanish, [], 'en'],
  ['that of the text around names', 'a.txt', spanishNames, [], 'en'],
  ['that of --lang', 'a.txt', 'Hoy\nCayó un 3,5 %.', ['--lang', 'es'], 'es'],
  ['that of front matter', 'a.md', '---\nlang: es\n---\n\nCayó un 3,5 %.', ['--lang', 'en'], 'es'],
  ['that of a region', 'a.md', '---\nlang: es-MX\n---\n\nCayó un 3,5 %.', [], 'es'],
])('the language is %s', async (_, name, text, args, language) => {
  expect((await jsonOf(name, text, args)).language).toBe(language);
});

test.each([
  ['a malformed number', 'a.txt', 'W\nCuba received 25,0000 tonnes.', ['number-malformed']],
  ['a malformed number in a headline', 'a.txt', 'W gets 25,0000 tonnes', ['number-malformed']],
  ['a sum', 'a.txt', 'W\nThey lost 8 ships and 5 boats, 21 vessels in all.', ['sum-wrong']],
  ['marks', 'a.txt', 'W\nThe ship” came in on Monday.', ['marks-unpaired']],
  ['nobody who spoke', 'a.md', '“We had waited for weeks for it.”', ['quotation-unattributed']],
  [
    'words that the prose lacks',
    'a.md',
    '---\nfigures: [{ words: "5 t" }]\n---\nIt came.',
    ['addition-unmatched'],
  ],
  ['both sides of a merge', 'a.txt', 'W\n<<<<<<< a\nIt came.\n=======\n>>>>>>> b', ['merge-mark']],
  ['both sides of a merge', 'a.md', '<<<<<<< a\nIt came.\n=======\n>>>>>>> b', ['merge-mark']],
  ['broken YAML', 'a.md', '---\nlang: "en\n---\nIt came.', ['front-matter-yaml']],
  [
    'a role beside the words',
    'a.txt',
    'W\n“It came in on Monday,” a pilot said. “I saw it myself.”',
    [],
  ],
  ['words in a headline', 'a.txt', '“We had waited for weeks for it”\nIt came.', []],
  ['a speaker without a file', 'a.txt', 'W\n“It came in on Monday,” Tomás Vega said.', []],
  [
    'front matter of others',
    'a.md',
    '---\ntitle: W\ntags: [a]\nfigures: { a: b }\n---\nIt came.',
    [],
  ],
  ['a text between rules', 'a.md', '---\nIt came.\n---\nNow.', []],
  ['links and pictures', 'a.md', 'It [came](x.md). ![p](p.jpg)', []],
])('problems are those of a text by itself: %s', async (_, name, text, codes) => {
  expect(codesOf(await jsonOf(name, text))).toEqual(codes);
});

test('a plain text in another language has no wrong numbers for it', async () => {
  const line = await jsonOf('a.txt', inSpanish);
  expect(codesOf(line)).toEqual([]);
  expect(line.figures.map(({ value }) => value)).toEqual([2_500_000]);
});

test('what a note answers is no problem', async () => {
  const wrong = 'They lost 8 ships and 5 boats, 21 vessels in all.';
  const note =
    'figures:\n  - { id: lost, words: 21 vessels }\nnotes:\n  - { on: lost, answers: sum-wrong, text: So the copy has it. }\n  - { answers: speaker-unfiled, text: Unknown. }';
  const { files } = inProse(wrong, note);
  expect(codesOf(await jsonOf('a.md', files['stories/example.md'] ?? ''))).toEqual([]);
});
