import { expect, type Page } from '@playwright/test';
import { saving } from '../../../src/wording/en/browser/saving.ts';
import type { Host } from './host.ts';

export const storyPath = 'stories/patrushev-havana/';

/** Waits until the worker of the site is at work, and says where. */
export async function workerOf(page: Page): Promise<string> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
}

export const save = (page: Page) => page.getByRole('button', { name: saving.save });
/** What the reader is told beside the button. */
export const told = (page: Page) => page.locator('[data-save] [role=status]');

/** Waits for what is shown in the place of a page that is not there without a network. */
export const isMissing = (page: Page) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText('This page isn’t saved');

/** A reader who stands on the page of the story, and whose browser could keep it. */
export async function openStory(page: Page, host: Host): Promise<void> {
  await page.goto(host.url + storyPath);
  await workerOf(page);
}

/** Root-relative addresses of the pages that are saved with the story. */
export async function pagesOfStory(page: Page, host: Host): Promise<string[]> {
  const list = await page.request.get(`${host.url}${storyPath}pages.json`);
  return ((await list.json()) as { pages: string[] }).pages;
}

/** A reader who has saved the story, and stands on its page. */
export async function saveStory(page: Page, host: Host): Promise<void> {
  await openStory(page, host);
  await save(page).click();
  await expect(told(page)).toContainText('Saved in this browser');
}

/** Names of all caches that hold something, each with the addresses in it. */
export async function kept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      if (keys.length > 0) all[name] = keys.map(({ url }) => url);
    }
    return all;
  });
}

/** The addresses of what is saved of stories. */
export async function savedAddresses(page: Page): Promise<string[]> {
  const stories = Object.entries(await kept(page)).filter(([name]) => name.includes(' story '));
  return stories.flatMap(([, addresses]) => addresses);
}

/** The text of a page without what its script and the worker add to it. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const added of body.querySelectorAll('button, .copy, [role=status], [data-save]')) {
      added.remove();
    }
    return body.textContent.replace(/\s+/g, ' ');
  });
}

/** Empties what a browser keeps of its own accord, as hosts allow it for ten minutes. */
export async function forgetWhatHostsAllow(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.clearBrowserCache');
}

/** Waits until the browser has found the new version of the site, and has it wait for the old one’s last page. */
export async function findNext(page: Page): Promise<void> {
  const waiting = async () => {
    const registration = await navigator.serviceWorker.ready;
    // A browser that is just looking of its own accord may have asked before there was a new one.
    await registration.update();
    return registration.waiting?.state;
  };
  await expect.poll(() => page.evaluate(waiting)).toBe('installed');
}

/** Leaves the site with its last page, and waits until the version that waited for that is at work. */
export async function leaveToNext(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const atWork = new Promise<void>((resolve) => {
    let next: string | undefined;
    client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      next ??= versions.find(({ status }) => status === 'installed')?.versionId;
      const found = versions.find(({ versionId }) => versionId === next);
      if (found?.status === 'activated') resolve();
    });
  });
  await client.send('ServiceWorker.enable');
  await page.goto('about:blank');
  await atWork;
}
