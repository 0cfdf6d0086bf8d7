import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { readSeal, sealOf, sumOf } from '../../../src/offline/seal.ts';
import { isSound, judgePage, type Answer } from '../../../src/offline/sound.ts';

const key = 'https://mirror.example/stories/a/';
const script = '<script src="/script.js"></script>';
const page = (canonical: string, words = 'Words') =>
  `<html><head>${canonical}${script}</head><body><main>${words}, and more words</main></body></html>`;
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
const its = canonical('https://site.example/stories/a/');

const sealed = async (html: string, address = key) =>
  html +
  (await sealOf(html, address, (file) =>
    Promise.resolve(`of+${file.slice(-7).replace('.', '+')}`),
  ));

const own = await sealed(page(its));
const other = await sealed(page(its, 'Wards'));
const middle = own.indexOf(', and');
const mixed = own.slice(0, middle) + other.slice(middle);
const moved = await sealed(page(canonical('https://site.example/stories/b/')));
const withdrawn = await sealed(page(''));
const front = await sealed(page(canonical('https://site.example/')), 'https://mirror.example/');
const accented = await sealed(page(its, 'Wörter'));

const bytesOf = (body: string | Uint8Array) =>
  new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body).buffer;
const answer = (body: string | Uint8Array, but: Partial<Answer> = {}): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  bytes: bytesOf(body),
  ...but,
});

describe('a page is', () => {
  test.each<[string, Answer, string]>([
    ['the page, whatever host it came from', answer(own), 'page'],
    ['the page and a line feed', answer(`${own}\n`), 'page'],
    ['the page with its type in other letters', answer(own, { type: 'Text/HTML' }), 'page'],
    ['one that says where it moved', answer(moved), 'other'],
    ['one that says it was withdrawn', answer(withdrawn), 'other'],
    ['any answer that says it is gone', answer('', { status: 410 }), 'other'],
    ['another page of the site in its place', answer(front), 'broken'],
    ['half of it', answer(own.slice(0, own.length / 2)), 'broken'],
    ['all but its last byte', answer(own.slice(0, -1)), 'broken'],
    ['all but its seal', answer(page(its)), 'broken'],
    ['its beginning and its end', answer(own.replace('more ', '')), 'broken'],
    ['the beginning of one version and the end of another', answer(mixed), 'broken'],
    ['with words put in', answer(own.replace('</main>', '<script></script>$&')), 'broken'],
    [
      'with a script put in behind them',
      answer(own.replace('</body>', '<script></script>$&')),
      'other',
    ],
    ['with a comment behind it', answer(`${own}<!-- by host 7 -->`), 'other'],
    [
      'that of another address with a script',
      answer(front.replace('</body>', '<script></script>$&')),
      'broken',
    ],
    ['with other line ends', answer(own.replace('Words', 'Words\r\n')), 'broken'],
    ['in another encoding', answer(Buffer.from(accented, 'latin1')), 'broken'],
    ['as it was compressed', answer(gzipSync(own)), 'broken'],
    ['nothing', answer(''), 'broken'],
    ['a page of somebody else', answer('<html>Log in</html>'), 'broken'],
    ['with our canonical', answer(page(its, 'Log in')), 'broken'],
    ['with a canonical of its own', answer(page(canonical('https://portal.example/'))), 'broken'],
    ['with a relative canonical', answer(page(canonical('login'))), 'broken'],
    ['with a canonical that is none', answer(page(canonical('https://'))), 'broken'],
    [
      'with our canonical and a seal copied',
      answer(page(its, 'Log in') + own.slice(page(its).length)),
      'broken',
    ],
    ['as plain text', answer(own, { type: 'text/plain' }), 'broken'],
    ['without a type', answer(own, { type: '' }), 'broken'],
    ['part of it', answer(own, { status: 206 }), 'broken'],
    ['not found', answer(own, { status: 404 }), 'broken'],
    ['a fault of the host', answer(own, { status: 500 }), 'broken'],
  ])('%s', async (_, given, verdict) => {
    expect(await judgePage(key, given)).toBe(verdict);
  });
});

test('a page says which files belong to it', async () => {
  expect([...((await readSeal(own, key)) ?? [])]).toEqual([
    ['https://mirror.example/script.js', 'of+ript+js'],
  ]);
});

describe('a file is', async () => {
  const type = 'text/javascript';
  const sum = await sumOf(bytesOf('12345'));
  const address = 'https://host.example/scripts/page.js';

  test.each<[string, Answer, boolean]>([
    ['itself', answer('12345', { type }), true],
    [
      'of another type that scripts have',
      answer('12345', { type: 'application/javascript' }),
      true,
    ],
    ['cut short', answer('123', { type }), false],
    ['empty', answer('', { type }), false],
    ['of another version', answer('12346', { type }), false],
    ['as it was compressed', answer(gzipSync('12345'), { type }), false],
    ['of a type that browsers run no script of', answer('12345', { type: 'text/plain' }), false],
    ['a page in its place', answer('<html>'), false],
    ['as a page', answer('12345'), false],
    ['part of it', answer('12345', { type, status: 206 }), false],
    ['not found', answer('12345', { type, status: 404 }), false],
  ])('%s', async (_, given, whole) => {
    expect(await isSound(address, sum, given)).toBe(whole);
  });

  test('a font of whatever type the host gives it, but not as a page', async () => {
    const font = 'https://host.example/fonts/a.woff2';
    expect(await isSound(font, sum, answer('12345', { type: '' }))).toBe(true);
    expect(await isSound(font, sum, answer('12345'))).toBe(false);
  });
});
