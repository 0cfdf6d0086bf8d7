import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { hostilePieces } from '../../hostile/pieces.ts';
import { checked, draft } from './checked.ts';

/** Twice and eight times as much is told with the same codes, piece by piece; the limits have cases of their own. */
const size = 250;
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

const pieces = hostilePieces.map((piece) => [JSON.stringify(piece), piece] as const);

test.each(pieces)('250 characters of %s work or are told', (_, piece) => {
  const { story, codes } = checked(draft(filled(piece)));
  expect(story !== null || codes.length > 0).toBe(true);
});

test.each([
  ['50 block quotations', '> '.repeat(50), []],
  ['51 block quotations', '> '.repeat(51), ['nesting-too-deep']],
  ['10,000 block quotations', '>'.repeat(10_000), ['nesting-too-deep']],
  ['10,000 lists', '+ '.repeat(10_000), ['nesting-too-deep']],
  ['links in each other', `${'['.repeat(999)}a${'](b.md)'.repeat(999)}`, ['link-broken']],
  ['emphasis in emphasis', '*a **b '.repeat(600), []],
  [
    'a table of 10,000 columns',
    `${'|a'.repeat(10_001)}|\n${'|-'.repeat(10_001)}|`,
    ['cells-too-many'],
  ],
  [
    'a table of 5,100 rows',
    `|a|b|\n|-|-|\n${'|5|6|\n'.repeat(5100)}`,
    ['cells-too-many', 'paragraph-too-long'],
  ],
  ['5,000 definitions', '[a]: b\n\n'.repeat(5000), ['definitions-too-many']],
  [
    'as many definitions in a paragraph',
    '[a]: b\n'.repeat(6000),
    ['brackets-too-many', 'definitions-too-many', 'paragraph-too-long'],
  ],
])('%s', (_, prose, codes) => {
  expect([...new Set(checked(draft(prose)).codes)].toSorted()).toEqual(codes);
});

const schemes = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&#115;cript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'http://host.example/',
  'ftp://host.example/',
];
const refused = ['link-scheme', 'link-broken'];

test.each(schemes)('no link leads to %s', (address) => {
  for (const link of [`[a](${address})`, `[a](<${address}>)`, `[a][b]\n\n[b]: ${address}`]) {
    const { story, codes } = checked(draft(`It came ${link}`));
    expect(codes.filter((code) => !refused.includes(code))).toEqual([]);
    expect(codes).toHaveLength(1);
    expect(hrefsOf(story?.prose)).toEqual([]);
  }
});

test.each([
  '//host.example/',
  'java\\script:x',
  '../../../outside.md',
  '/etc/passwd',
  'x.md?y',
  'X.md',
  'x.md#Y',
  '%6aavascript:x',
  '..\\x.md',
  '#x',
])('no link leads to %s', (address) => {
  expect(checked(draft(`It [came](<${address}>) in.`)).codes).toEqual(['link-broken']);
});

test.each([
  'https:',
  'https:/host.example/',
  'https:///host.example/',
  'https://a:b@host.example/',
  'https://host.example:99999/',
  'https://ho st.example/',
  'mailto:',
  'mailto:desk',
])('no link leads to %s', (address) => {
  const { story, told } = checked(draft(`It [came](<${address}>) in.`));
  expect(told).toEqual(['12:4 link-broken']);
  expect(hrefsOf(story?.prose)).toEqual([]);
});

test.each([
  ['https://host.example:8080/a?b#c', 'https://host.example:8080/a?b#c'],
  ['mailto:desk@host.example', 'mailto:desk@host.example'],
  ['HTTPS://host.example', 'https://host.example/'],
  ['https://host.example/a|b{c}%zz', 'https://host.example/a%7Cb%7Bc%7D%25zz'],
])('a link to %s leads to %s', (address, printed) => {
  const { story, told } = checked(draft(`It [came](<${address}>) in.`));
  expect(told).toEqual([]);
  expect(hrefsOf(story?.prose)).toEqual([printed]);
});

test.each(['[](https://host.example/)', '[ ](https://host.example/)', '[\u200b](example.md)'])(
  'a link without words is told: %s',
  (link) => {
    expect(checked(draft(`It ${link} in.`)).told).toEqual(['12:4 link-broken']);
  },
);

test.each([
  ['a bell', 'It\u0007 came \u0007 in.', ['12:3 control-character']],
  ['an escape of a terminal', 'It \u001b[1mcame\u001b[0m in.', ['12:4 control-character']],
  ['a C1 control', 'It\u0085 came in.', ['12:3 control-character']],
  [
    'what is no character',
    'It \ufffe came\u{1ffff} in.',
    ['12:4 control-character', '12:10 control-character'],
  ],
  ['a form feed and a tab', 'It\fcame\tin.', []],
  ['a control by number', 'It &#7; came &#x1b; in.', []],
])('%s', (_, prose, expected) => {
  expect(checked(draft(prose)).told).toEqual(expected);
});

const raw = ['script', 'img', 'svg', 'style', 'iframe', 'div'];

test.each([
  '<script>alert(1)</script>',
  'It <script>alert(1)</script> came.',
  '<img src=x onerror=alert(1)>',
  '<iframe src="https://host.example"></iframe>',
  '<style>* { display: none }</style>',
  '<a href="javascript:alert(1)">a</a>',
  '<svg><script>alert(1)</script></svg>',
  '<!-- 5 ships -->',
  '<?php echo 5 ?>',
  '<!DOCTYPE html>',
  '<div>\n\n- a\n\n</div>',
])('raw HTML is an error with its place, and neither printed nor read: %s', (html) => {
  const { story, codes } = checked(draft(html));
  expect(new Set(codes)).toEqual(new Set(['html-unsupported']));
  expect(story?.figures).toEqual([]);
  const names = elementsOf(story?.prose);
  expect(names.filter((name) => raw.includes(name))).toEqual([]);
  expect(hrefsOf(story?.prose)).toEqual([]);
});

test('numbers in attributes are no figures, and what stands between two tags is read', () => {
  const { story, told } = checked(draft('It had <b title="25 crates">12 ships</b>.'));
  expect(told).toEqual(['12:8 html-unsupported']);
  expect(story?.figures.map(({ text }) => text)).toEqual(['12']);
});

test.each([
  [
    'three paragraphs',
    'It came in on Monday. It was late.\nCranes stood ready.\nNobody said why.',
    ['13:1 paragraphs-joined'],
  ],
  [
    'a line for each sentence',
    'It came in on Monday.\nIt was late.\nCranes stood ready.\nNobody said why.',
    [],
  ],
  [
    'lines of a width',
    'It came in on Monday. It was\nlate. Cranes stood ready.\nNobody said why.',
    [],
  ],
  [
    'blank lines',
    'It came in on Monday. It was late.\n\nCranes stood ready.\n\nNobody said why.',
    [],
  ],
])('paragraphs that single line breaks part are told: %s', (_, prose, expected) => {
  expect(checked(draft(prose)).told).toEqual(expected);
});

function elements(
  tree: NonNullable<ReturnType<typeof checked>['story']>['prose'] | undefined,
): Element[] {
  const found: Element[] = [];
  if (tree) visit(tree, 'element', (element) => void found.push(element));
  return found;
}

const elementsOf = (tree: Parameters<typeof elements>[0]) =>
  elements(tree).map(({ tagName }) => tagName);

/** Addresses of links; references to our own figures and quotations are none. */
function hrefsOf(tree: Parameters<typeof elements>[0]): unknown[] {
  return elements(tree)
    .map(({ properties: { href } }) => href)
    .filter((href) => typeof href === 'string' && !/^(?:figure|quotation):/.test(href));
}
