import { shellCache } from '../caches.ts';
import { pageKey } from '../page-key.ts';
import type { Taken } from '../take.ts';
import { answerFile, answerPage } from './answers.ts';
import { keepLately } from './lately.ts';
import { takeShell, sweep } from './shell.ts';
import { takePage } from './take-sealed.ts';
import type { Built, WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const BUILT: Built;

const { version, lately } = BUILT;
const inFull = (path: string) => new URL(path, location.href).href;
const base = inFull(BUILT.base);
const offline = inFull(BUILT.offline);
const shell = BUILT.shell.map(inFull);
/** What is there in any case is not kept once more. */
const read = async (page: Taken) =>
  shell.includes(page.key)
    ? undefined
    : keepLately(base, page, { most: lately, shell: shellCache(base, version) });

/** The reader has opened pages before there was a worker to see them come. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await self.clients.matchAll({ includeUncontrolled: true })) {
    const key = pageKey(url, base);
    if (key !== null && !(await caches.match(key))) await read(await takePage(key));
  }
}

// It never takes over by itself: pages of the old version have the old worker until the last of them is closed.
self.addEventListener('install', (event) => {
  event.waitUntil(
    takeShell(base, version, shell).then(() => keepOpenPages().catch(() => undefined)),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(sweep(base, version, lately));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  if (request.mode !== 'navigate') {
    // What scripts ask for, they ask of the host.
    if (request.destination !== '') event.respondWith(answerFile(request, base));
    return;
  }
  const key = pageKey(request.url, base);
  if (key === null) return;
  event.respondWith(
    answerPage(request, key, { base, offline, read }, (done) => {
      event.waitUntil(done);
    }),
  );
});
