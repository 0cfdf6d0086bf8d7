import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromCopy, lately, saving } from '../../src/wording/en/browser/saving.ts';
import { Host } from '../browser/offline/host.ts';
import { Firefox, installedFirefox } from './firefox.ts';

const story = 'stories/patrushev-havana/';
const text = 'document.body.innerText';

/** Fulfilled with what is said beside the button once it says that. */
const said = (words: string) => `new Promise((done) => {
  const beside = document.querySelector('[data-save]');
  const look = () => beside.innerText.includes(${JSON.stringify(words)}) && done(beside.innerText);
  new MutationObserver(look).observe(beside, { childList: true, characterData: true, subtree: true });
  look();
})`;

const press = (name: string) =>
  `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)}).click() ?? true`;

describe.skipIf(installedFirefox === undefined)('in Firefox (needs Firefox)', () => {
  let firefox: Firefox;
  const host = new Host('root');

  beforeAll(async () => {
    await host.up();
    firefox = await Firefox.start(installedFirefox ?? 'firefox');
    await firefox.open(host.url + story);
    await firefox.evaluate('navigator.serviceWorker.ready.then(({ scope }) => scope)');
    await firefox.evaluate(press(saving.save));
    await firefox.evaluate(said('Saved in this browser'));
  });

  afterAll(async () => {
    await firefox.stop();
    await host.down();
  });

  test.each([
    'answers 500',
    'breaks off half-way',
    'ends half-way as if it were whole',
    'is silent',
    'is replaced by a page to log in',
  ] as const)('has the saved story from a host that %s', async (fault) => {
    host.misbehave(fault);
    await firefox.open(host.url + story);
    expect(await firefox.evaluate(text)).toContain(fromCopy);
    host.behave();
    await firefox.open(host.url + story);
    expect(await firefox.evaluate(text)).not.toContain(fromCopy);
  });

  test('has the saved story and its figures without a host, and says what it does not keep', async () => {
    await host.down();
    for (const path of [story, `${story}index.html?utm_source=mail`, `${story}figures/wheat/`]) {
      await firefox.open(host.url + path);
      expect(await firefox.evaluate(text), path).toContain(fromCopy);
      expect(await firefox.evaluate(text), path).toContain('25,000');
    }
    await firefox.open(`${host.url}corrections/`);
    expect(await firefox.evaluate(text)).toContain('This page isn’t saved');
    await host.up();
  });

  test('has the pages last read without a host, and forgets them when it is told to', async () => {
    const other = `${host.url}stories/ukraine-displaced/`;
    await firefox.open(other);
    await firefox.evaluate(`new Promise(async (done) => {
      while (!(await caches.match(${JSON.stringify(other)}))) await new Promise(requestAnimationFrame);
      done(true);
    })`);
    await host.down();
    await firefox.open(other);
    expect(await firefox.evaluate(text)).toContain(fromCopy);
    await firefox.open(`${host.url}saved/`);
    await firefox.evaluate(`new Promise((done) => {
      const look = () => document.querySelector('[data-lately] a') && done(true);
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      look();
    })`);
    expect(await firefox.evaluate(`document.querySelector('[data-lately] a').href`)).toBe(other);
    await firefox.evaluate(press(lately.forget));
    await firefox.evaluate(`new Promise(async (done) => {
      while (await caches.match(${JSON.stringify(other)})) await new Promise(requestAnimationFrame);
      done(true);
    })`);
    await firefox.open(other);
    expect(await firefox.evaluate(text)).toContain('This page isn’t saved');
    await host.up();
  });

  test('lets go of what was saved', async () => {
    await firefox.open(host.url + story);
    await firefox.evaluate(said('Saved in this browser'));
    await firefox.evaluate(press(saving.letGo));
    await firefox.evaluate(said(saving.gone));
    const names = await firefox.evaluate('caches.keys()');
    expect((names as string[]).filter((name) => name.includes(' story '))).toEqual([]);
  });
});
