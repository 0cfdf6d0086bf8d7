import { expect, test } from 'vitest';
import { isWholeFile, judgePage, type Answer } from '../../../src/offline/sound.ts';
import { contentSecurityPolicy } from '../../../src/views/head.ts';

const key = 'https://mirror.example/stories/a/';
const page = (address: string) =>
  `<html><head><link rel="canonical" href="${address}"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy('a', 'b')}"></head><body>Words</body></html>`;
const own = page('https://site.example/stories/a/');

function answer(text: string, but: Partial<Answer> = {}): Answer {
  const { buffer } = new TextEncoder().encode(text);
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    length: null,
    encoding: null,
    bytes: buffer,
    ...but,
  };
}

test.each<[string, Answer, string]>([
  ['the page, whatever host it came from', answer(own), 'page'],
  ['the page and a line feed', answer(`${own}\n`), 'page'],
  [
    'a page of the site that names another address',
    answer(page('https://site.example/stories/b/')),
    'other',
  ],
  ['a page of the site that names none', answer(own.replace(/<link[^>]*>/, '')), 'other'],
  ['any answer that says it is gone', answer('', { status: 410 }), 'other'],
  ['half the page', answer(own.slice(0, -20)), 'broken'],
  ['nothing', answer(''), 'broken'],
  ['a page of somebody else', answer('<html>Log in</html>'), 'broken'],
  ['the page as plain text', answer(own, { type: 'text/plain' }), 'broken'],
  ['the page without a type', answer(own, { type: null }), 'broken'],
  ['a page not found', answer(own, { status: 404 }), 'broken'],
  ['a fault of the host', answer(own, { status: 500 }), 'broken'],
])('%s', (_, given, verdict) => {
  expect(judgePage(key, given)).toBe(verdict);
});

const script = { type: 'text/javascript' };

test.each<[string, Answer, boolean]>([
  ['a file of its length', answer('12345', { ...script, length: '5' }), true],
  ['a file of unknown length', answer('12345', script), true],
  [
    'a compressed file, whose length is another',
    answer('12345', { ...script, length: '3', encoding: 'gzip' }),
    true,
  ],
  ['a file cut short', answer('123', { ...script, length: '5' }), false],
  ['a page in its place', answer('12345'), false],
  ['a file not found', answer('12345', { ...script, status: 404 }), false],
])('%s', (_, given, whole) => {
  expect(isWholeFile(given)).toBe(whole);
});
