import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cacheIn } from '../../../src/cache/cache.ts';
import { madeOnce } from '../../../src/cache/code-of.ts';

/** What processes get one after another, of code as each saw it first, and as it stood when it was bundled. */
async function bundles(processes: readonly [seen: string, now: string][]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'code-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let makings = 0;
  const all: string[] = [];
  for (const [seen, now] of processes) {
    const make = () => Promise.resolve(`${now}, made ${++makings}`);
    const stands = () => Promise.resolve(now);
    all.push(await madeOnce('worker.ts', make, seen, stands, cacheIn(folder)));
  }
  return all;
}

test('of the same code a bundle is made once, of other code anew, and there it stays', async () => {
  expect(
    await bundles([
      ['a', 'a'],
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
    ]),
  ).toEqual(['a, made 1', 'a, made 1', 'b, made 2', 'a, made 1']);
});

test('what was made of code that changed meanwhile is not taken for the code of before', async () => {
  const [, ...later] = await bundles([
    ['a', 'b'],
    ['a', 'a'],
    ['b', 'b'],
  ]);
  expect(later).toEqual([expect.stringMatching(/^a,/), expect.stringMatching(/^b,/)]);
});
