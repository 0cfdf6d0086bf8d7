import { expect, test } from 'vitest';
import { distOf } from '../editions/editions.ts';
import { hashList } from '../editions/hash-list.ts';

test('another clock, time zone, language and folder give the same bytes', () => {
  const here = hashList(distOf('root'));
  const there = hashList(distOf('another machine, with a space in its path'));
  const files = [...new Set([...Object.keys(here), ...Object.keys(there)])].sort();
  expect(files.filter((file) => here[file] !== there[file])).toEqual([]);
});
