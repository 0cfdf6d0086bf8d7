import { letAllGo } from '../offline/saved.ts';

const { worker, noWorker } = document.body.dataset;
const able = 'serviceWorker' in navigator;

/** The absolute address of the site; `null` where its owner lets browsers keep nothing, or this one cannot. */
export const savedUnder = able && worker !== undefined ? baseOf(worker) : null;

/** Settles when the worker is known to the browser, which may refuse it. */
export let registered: Promise<unknown> | undefined;

function baseOf(path: string): string {
  return new URL('.', new URL(path, location.href)).href;
}

/** Lets the worker come; or, where the owner wants none, go with all that it saved. */
export function registerWorker(): void {
  if (!able) return;
  if (worker !== undefined) registered = navigator.serviceWorker.register(worker);
  else if (noWorker !== undefined) registered = leave(baseOf(noWorker));
  // A browser that lets the site keep nothing reads it none the less.
  registered?.catch(() => undefined);
}

async function leave(base: string): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.scope === base) await registration.unregister();
  }
  await letAllGo(base);
}
