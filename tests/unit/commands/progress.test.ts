import { expect, test } from 'vitest';
import { progress } from '../../../src/commands/build/progress.ts';

/** What is said of so many steps that take so many milliseconds each. */
function saidOf(total: number, each: number, before = 0): string[] {
  const said: string[] = [];
  let time = 0;
  const step = progress(
    (line) => said.push(line),
    'Rendering pages',
    total,
    () => time,
  );
  time += before;
  for (let done = 0; done < total; done++) {
    time += each;
    step();
  }
  return said;
}

test('long work says every few seconds how far it is, and how long the rest will take', () => {
  expect(saidOf(30, 1000)).toEqual([
    'Rendering pages: 5 of 30, about 25 seconds to go',
    'Rendering pages: 10 of 30, about 20 seconds to go',
    'Rendering pages: 15 of 30, about 15 seconds to go',
    'Rendering pages: 20 of 30, about 10 seconds to go',
    'Rendering pages: 25 of 30, about 5 seconds to go',
  ]);
  expect(saidOf(1000, 1000)[0]).toBe('Rendering pages: 5 of 1000, about 17 minutes to go');
});

test('what comes before the first step is not taken for the pace of the others', () => {
  expect(saidOf(200, 100, 20_000)).toEqual([
    'Rendering pages: 2 of 200, about 20 seconds to go',
    'Rendering pages: 52 of 200, about 15 seconds to go',
    'Rendering pages: 102 of 200, about 10 seconds to go',
    'Rendering pages: 152 of 200, about 5 seconds to go',
  ]);
});

test('short work says nothing', () => {
  expect(saidOf(4000, 1)).toEqual([]);
});
