import { pageKey } from '../page-key.ts';
import { answerFile, answerPage } from './answers.ts';
import { takeShell, sweep } from './shell.ts';
import type { Built, WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const BUILT: Built;

const { version } = BUILT;
const inFull = (path: string) => new URL(path, location.href).href;
const base = inFull(BUILT.base);
const offline = inFull(BUILT.offline);

// It never takes over by itself: pages of the old version have the old worker until the last of them is closed.
self.addEventListener('install', (event) => {
  event.waitUntil(takeShell(base, version, BUILT.shell.map(inFull)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(sweep(base, version));
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
    answerPage(request, key, { base, offline }, (done) => {
      event.waitUntil(done);
    }),
  );
});
