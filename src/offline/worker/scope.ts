/** As much of a service worker's world as this one uses; the types of pages and of workers cannot be had together. */
interface LastingEvent extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}

interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  addEventListener: ((type: 'install' | 'activate', on: (event: LastingEvent) => void) => void) &
    ((type: 'fetch', on: (event: RequestEvent) => void) => void);
  skipWaiting: () => Promise<void>;
  readonly clients: {
    matchAll: (which: { includeUncontrolled: true }) => Promise<readonly { url: string }[]>;
  };
}

/** What a build of the site tells its worker. */
export interface Built {
  /** Changes with what the shell holds, and with the worker itself. */
  version: string;
  /** Root-relative: the root of the site, the pages of the shell, and that for pages which are not saved. */
  base: string;
  shell: string[];
  offline: string;
  /** How many of the pages last read are kept. */
  lately: number;
}
