import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const unregister = vi.fn(() => Promise.resolve(true));
const hearing = new Map<string, (event: { waitUntil: (done: Promise<unknown>) => void }) => void>();

beforeAll(async () => {
  vi.stubGlobal('self', {
    registration: { unregister },
    addEventListener: (type: string, hear: () => void) => hearing.set(type, hear),
  });
  vi.stubGlobal('BUILT', { base: '/' });
  vi.stubGlobal('location', { href: 'https://host.example/worker.js' });
  await import('../../../src/offline/worker/leaving.ts');
});

afterAll(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['has cleared up', () => Promise.resolve([])],
  ['cannot clear up', () => Promise.reject(new Error('The disk fails'))],
])('the worker of a site that wants none any more goes once it %s', async (_, keys) => {
  vi.stubGlobal('caches', { keys });
  unregister.mockClear();
  let done: Promise<unknown> = Promise.resolve();
  hearing.get('activate')?.({ waitUntil: (leaving) => void (done = leaving) });
  await done.catch(() => undefined);
  expect(unregister).toHaveBeenCalledOnce();
});
