import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { noteLine, noteWithSubjects } from '../../../src/telling/notes/note-lines.ts';
import {
  correctionLine,
  nameLine,
  sentenceLine,
  sourceText,
} from '../../../src/telling/prose/running-text.ts';
import { referenceLink } from '../../../src/telling/prose/references.ts';
import * as words from '../../../src/wording/en/index.ts';
import { ourText, storyText } from '../../../src/wording/index.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });

test.each([
  ['in the middle', ['It saw ', '25', ' ships.'], 'It saw <b>25</b> ships.'],
  ['at the start', ['', '25', ' ships.'], '<b>25</b> ships.'],
  ['before a comma', ['It saw ', '25', ', no more.'], 'It saw <b>25</b>, no more.'],
  ['with signs of HTML', ['a < b & ', '<i>', ' c'], 'a &#x3C; b &#x26; <b>&#x3C;i></b> c'],
  ['unless they are all of it', ['', '“We have waited.”', ' '], '“We have waited.”'],
])(
  'the marked words of a sentence are stressed %s',
  (_, [before = '', marked = '', after = ''], html) => {
    expect(sentenceLine({ before, marked, after })).toBe(html);
  },
);

const note = {
  number: 1,
  on: [],
  content: [{ type: 'text' as const, value: 'It was 25.' }],
  misprint: null,
  words: null,
  answers: null,
  calls: 0,
  subjects: [],
};
const ships = { id: 'ships', text: '25', spoken: '25 ships' };
const boats = { id: 'boats', text: '30', spoken: null };
const misprint =
  '<strong class="flag">Misprint in the original report:</strong> <del>2,55</del>. It was 25.';

test.each([
  ['on the whole story', {}, 'It was 25.', 'It was 25.'],
  [
    'on words that have no address',
    { subjects: [{ id: null, text: '“140th anniversary”', spoken: null }] },
    'It was 25.',
    'On “140th anniversary”. It was 25.',
  ],
  [
    'on one',
    { subjects: [ships] },
    'It was 25.',
    'On <a href="#ships" aria-label="25 ships">25</a>. It was 25.',
  ],
  [
    'on two',
    { subjects: [ships, boats] },
    'It was 25.',
    'On <a href="#ships" aria-label="25 ships">25</a> and <a href="#boats">30</a>. It was 25.',
  ],
  [
    'that the text calls twice',
    { calls: 2 },
    'It was 25.',
    'It was 25. <a href="#call-1" aria-label="Back to the text (1 of 2), from note 1">Back to the text (1 of 2)</a> <a href="#call-1-2" aria-label="Back to the text (2 of 2), from note 1">Back to the text (2 of 2)</a>',
  ],
  [
    'with a way to another story',
    { content: [h('a', { href: 'story:night-ferry#fare' }, 'There')] },
    '<a href="/sub/stories/night-ferry/#fare">There</a>',
    '<a href="/sub/stories/night-ferry/#fare">There</a>',
  ],
  [
    'on a misprint',
    { subjects: [ships], misprint: '2,55' },
    misprint,
    `On <a href="#ships" aria-label="25 ships">25</a>. ${misprint}`,
  ],
])('a note %s', (_, more, own, whole) => {
  const link = referenceLink(links, 'ferry');
  expect(noteLine({ ...note, ...more }, words, link)).toBe(own);
  expect(noteWithSubjects({ ...note, ...more }, words, link, {})).toBe(whole);
});

test('a correction tells its day, what was, what is and why', () => {
  const correction = { on: [], date: '2026-12-01', was: '945', now: '954', why: 'A slip.' };
  expect(correctionLine(correction, { lang: 'en' })).toBe(
    '<time datetime="2026-12-01">1 December 2026</time>. <strong class="flag">Correction.</strong> Was: <del>945</del>, now: <ins>954</ins>. A slip.',
  );
});

test('a correction of what was taken out tells what that was, and is where links to it lead', () => {
  const shared = { on: ['a', 'b'], date: '2026-12-01', now: null, why: 'A slip.' };
  const line = (was: string) => correctionLine({ ...shared, was }, { lang: 'en' }, ['a', 'b']);
  const opening =
    '<span id="a"></span><span id="b"></span><time datetime="2026-12-01">1 December 2026</time>. <strong class="flag">Correction.</strong> Taken out: ';
  expect(line('It saw 945.')).toBe(`${opening}<del>It saw 945.</del> A slip.`);
  expect(line('945')).toBe(`${opening}<del>945</del>. A slip.`);
});

test.each([
  ['with a page and an office', 'ana', 'a baker', '<a href="/sub/people/ana/">Ana</a>, a baker'],
  ['with a page', 'ana', null, '<a href="/sub/people/ana/">Ana</a>'],
  ['with an office', null, 'a baker', 'Ana, a baker'],
  ['alone', null, null, 'Ana'],
])('a name %s', (_, id, following, html) => {
  expect(nameLine({ name: 'Ana', id }, following, links)).toBe(html);
});

test('among words from right to left ours keep to themselves, and a correction theirs', () => {
  const hebrew = { lang: 'he' };
  const link = referenceLink(links, 'ferry');
  const told = noteWithSubjects({ ...note, subjects: [ships] }, words, link, ourText(hebrew));
  expect(told).toContain('<span lang="en" dir="ltr">On <a href="#ships">25</a>.</span> ');
  const correction = { on: [], date: '2026-12-01', was: 'ספינה', now: 'אונייה', why: 'טעות.' };
  expect(correctionLine(correction, hebrew)).toContain(
    'Was: <del lang="he" dir="rtl">ספינה</del>, now: <ins lang="he" dir="rtl">אונייה</ins>. <span lang="he" dir="rtl">טעות.</span>',
  );
  const source = { publisher: 'Port', lang: null, url: null, date: null, read: null };
  const own = storyText(hebrew);
  expect(sourceText({ ...source, title: 'ספירה' }, words, own)).toContain(
    'Port: <span lang="he" dir="rtl">',
  );
  expect(sourceText({ ...source, title: 'A count' }, words, own)).toBe(
    'Port: A count; no web address known to us',
  );
});
