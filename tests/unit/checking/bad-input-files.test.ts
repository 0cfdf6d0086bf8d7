import { expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { checked, draft } from './checked.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(utf8(text)).flatMap((byte) => [byte, 0])]);
const sound = draft('The 12 ships came in on Monday.');

test.each([
  ['CRLF', sound.replaceAll('\n', '\r\n')],
  ['CR alone', sound.replaceAll('\n', '\r')],
  ['line breaks of all kinds', sound.replace('\n', '\r\n').replace(/\n$/, '\r')],
  ['a byte order mark', `\ufeff${sound}`],
  ['a byte order mark and CRLF', `\ufeff${sound.replaceAll('\n', '\r\n')}`],
  ['no line break at the end', sound.trimEnd()],
  ['blanks behind the fences', sound.replaceAll(/^---$/gm, '---  ')],
  ['U+2028 in the prose', sound.replace('ships came', 'ships\u2028came')],
  ['a form feed', sound.replace('ships came', 'ships\fcame')],
])('works as it is: %s', (_, source) => {
  const { story, codes } = checked(source);
  expect(codes).toEqual([]);
  expect(story?.figures.map(({ text }) => text)).toEqual(['12']);
});

test('front matter alone is a story without prose', () => {
  const { story, codes } = checked(soundStory('', '').trimEnd());
  expect(codes).toEqual([]);
  expect(story?.figures).toEqual([]);
});

test.each([
  ['an empty file', '', '1:1 front-matter-missing'],
  ['only white space', ' \n\t\r\n', '1:1 front-matter-missing'],
  ['only a byte order mark', '\ufeff', '1:1 front-matter-missing'],
  ['only a fence', '---', '1:1 front-matter-missing'],
  [
    'front matter that is not closed',
    sound.replace('\n---\n\n', '\n\n'),
    '9:1 front-matter-missing',
  ],
  ['prose alone', 'The ship came in.\n', '1:1 front-matter-missing'],
  ['a blank line first', `\n${sound}`, '1:1 front-matter-missing'],
  ['two documents', sound.replace('\nstandfirst', '\n...\nstandfirst'), '4:1 front-matter-yaml'],
  ['NUL', sound.replace('12', '1\x002'), '12:6 file-encoding'],
  ['UTF-16', utf16(sound), '1:1 file-encoding'],
  ['Latin-1', Uint8Array.of(...utf8('---\na: '), 0xe9), '2:4 file-encoding'],
  ['half a surrogate pair', Uint8Array.of(...utf8(sound), 0xed, 0xa0, 0x80), '13:1 file-encoding'],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), '1:1 file-encoding'],
  ['two megabytes and one', utf8('a'.repeat(2_000_001)), '1:1 file-too-large'],
])('is told: %s', (_, source, expected) => {
  expect(checked(source).told).toEqual([expected]);
});
