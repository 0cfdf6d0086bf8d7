import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWebAddress, printedAddress } from '../../../src/front-matter/web-address.ts';

const host = 'https://host.example';

describe('printed as', () => {
  test.each([
    ['/a|b', '/a%7Cb'],
    ['/[a]', '/%5Ba%5D'],
    ['/{{a}}', '/%7B%7Ba%7D%7D'],
    ['/"a"', '/%22a%22'],
    ['/a^b`c', '/a%5Eb%60c'],
    ['/<ref>', '/%3Cref%3E'],
    ['/100%', '/100%25'],
    ['/100%zz', '/100%25zz'],
    ['/100%2', '/100%252'],
    ['/a%20b%C3%A9%7c', '/a%20b%C3%A9%7c'],
    ['/año/ñ', '/a%C3%B1o/%C3%B1'],
    ['/😀', '/%F0%9F%98%80'],
    ['?q=a|b&r={c}#d|e', '/?q=a%7Cb&r=%7Bc%7D#d%7Ce'],
    ['?q=é^"\'', '/?q=%C3%A9%5E%22%27'],
    ['#a#b', '/#a%23b'],
    ["/it's,(a)*b;c=d+e~f!@:$", "/it's,(a)*b;c=d+e~f!@:$"],
    ['/a/../b/./c', '/b/c'],
    ['', '/'],
    [':443/a', '/a'],
  ])('%s ends as %s', (end, printed) => {
    expect(printedAddress(host + end)).toBe(host + printed);
  });

  test.each([
    ['HTTPS://HOST.example/A', 'https://host.example/A'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://[2001:db8::1]:8080/[a]', 'https://[2001:db8::1]:8080/%5Ba%5D'],
    ['mailto:desk@host.example?subject=a b|c%', 'mailto:desk@host.example?subject=a%20b%7Cc%25'],
    ['MAILTO:desk@host.example', 'mailto:desk@host.example'],
  ])('%s is %s', (text, printed) => {
    expect(printedAddress(text)).toBe(printed);
  });
});

const ends = fc.array(
  fc.oneof(
    fc.constantFrom(
      '|',
      '[',
      ']',
      '{',
      '}',
      '"',
      '^',
      '%',
      '%7C',
      '%2F',
      '/',
      '?',
      '#',
      '&',
      "'",
      '<',
      '`',
      '..',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
);

test('whatever is an address is printed in signs of RFC 3986 alone, once for all, and leads to the same place', () => {
  fc.assert(
    fc.property(ends, (parts) => {
      const text = `${host}/${parts.join('')}`;
      fc.pre(isWebAddress(text));
      const printed = printedAddress(text);
      expect(printed).toMatch(
        /^https:\/\/host\.example\/(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*)?$/,
      );
      expect(printedAddress(printed)).toBe(printed);
      const decoded = (url: string) =>
        url.replace(/%[\dA-F]{2}/gi, (at) => String.fromCharCode(parseInt(at.slice(1), 16)));
      expect(decoded(printed)).toBe(decoded(new URL(text).href));
    }),
  );
});
