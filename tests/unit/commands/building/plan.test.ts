import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteStore } from '../../../../src/cache/site-store.ts';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { keepPlan, keptPlan, planName } from '../../../../src/commands/build/plan.ts';
import { readEdition } from '../../../../src/edition/read-edition.ts';

const name = 'a'.repeat(32);
const page = 'b'.repeat(32);
const plan = { pages: 1, files: [['index.html', page] as const] };
const day = 24 * 60 * 60;

/** The plan that a build finds after one that made a page, and after what somebody does to the folder of what is kept. */
async function found(meanwhile: (kept: string) => void): Promise<typeof plan | null> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [kept, room] = [join(folder, 'kept'), join(folder, 'room')];
  mkdirSync(room);
  const store = siteStore(kept);
  store.put(page, 'page');
  keepPlan(store, name, plan);
  meanwhile(kept);
  return (await keptPlan(siteStore(kept), name, room)) as typeof plan | null;
}

const fileOf = (kept: string, key: string) =>
  join(kept, readdirSync(kept).find((file) => file.startsWith(key)) ?? '');

test('a site that was made from the same is known with all its files', async () => {
  expect(await found(() => undefined)).toEqual(plan);
});

test.each<[string, (kept: string) => void]>([
  ['a file of it is gone', (kept) => rmSync(fileOf(kept, page))],
  ['the list is gone', (kept) => rmSync(fileOf(kept, name))],
  [
    'the list is older than a day',
    (kept) => {
      const then = Date.now() / 1000 - 1.5 * day;
      utimesSync(fileOf(kept, name), then, then);
    },
  ],
])('it is planned anew where %s', async (_, meanwhile) => {
  expect(await found(meanwhile)).toBeNull();
});

const host = { site: 'https://host.example', base: '/' };
const source = soundStory('', 'The ship came in on Monday.');
const nameOf = (path: string, text: string, at = host, until: string | null = null) => {
  const files = [{ path, source: text }];
  return planName(at, { files, ...readEdition(files, until) });
};

test('it is another site at another host, of other words or under another name, and where a story came out', async () => {
  const waits = source.replace('status: published', 'status: scheduled');
  const names = await Promise.all([
    nameOf('stories/a.md', source),
    nameOf('stories/a.md', source, { ...host, base: '/news/' }),
    nameOf('stories/b.md', source),
    nameOf('stories/a.md', source.replace('Monday', 'Friday')),
    nameOf('stories/a.md', waits),
    nameOf('stories/a.md', waits, host, '2040-01-01T00:00:00Z'),
  ]);
  expect(new Set(names).size).toBe(names.length);
  expect(await nameOf('stories/a.md', source)).toBe(names[0]);
});
