import { letAllGo } from '../saved.ts';
import type { Built, WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const BUILT: Built;

// The worker of a site whose owner wants none: it comes in the place of the one that was, clears up and goes.
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clearUp());
});

async function clearUp(): Promise<void> {
  try {
    await letAllGo(new URL(BUILT.base, location.href).href);
  } finally {
    // What could not be cleared away is no reason to stay: the page clears up too.
    await self.registration.unregister();
  }
}
