import { expect, test } from 'vitest';
import {
  baseFlag,
  flags,
  portFlag,
  siteFlag,
  UsageError,
} from '../../../src/commands/terminal/arguments.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['sub', '/sub/'],
  ['/any/sub/path', '/any/sub/path/'],
  ['/any/sub/path/', '/any/sub/path/'],
  ['/~me/v1.2/', '/~me/v1.2/'],
])('the base “%s” is %s', (given, base) => {
  expect(baseFlag(given)).toBe(base);
});

test.each(['/a//b/', '/../', '/a b/', '/a?b', '/ä/', 'https://host.example/'])(
  'the base “%s” is refused',
  (given) => {
    expect(() => baseFlag(given)).toThrow(UsageError);
  },
);

test.each([
  ['https://host.example', 'https://host.example'],
  ['https://host.example/', 'https://host.example'],
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
])('the site “%s” is %s', (given, site) => {
  expect(siteFlag(given)).toBe(site);
});

test.each([
  'host.example',
  'ftp://host.example',
  'https://host.example/sub/',
  'https://a@host.example',
  'https://host.example?x',
  '',
])('the site “%s” is refused', (given) => {
  expect(() => siteFlag(given)).toThrow(UsageError);
});

test.each(['-1', '65536', '4e3', 'x', ''])('the port “%s” is refused', (given) => {
  expect(() => portFlag(given)).toThrow(UsageError);
});

test.each([[['--nope']], [['file.md']], [['--base']], [['--json=yes']]])(
  'the call %j is refused',
  (args) => {
    expect(() => flags(args, { base: { type: 'string' }, json: { type: 'boolean' } })).toThrow(
      UsageError,
    );
  },
);
