import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/start/static-server.ts';
import { fromCopy, lately, saving } from '../../src/wording/en/browser/saving.ts';
import { Host } from '../browser/offline/host.ts';
import { distOf } from '../editions/editions.ts';
import { storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { Firefox, installedFirefox } from './firefox.ts';

const [story] = storiesOf('root');
/** Each own page, as the story's page sees it, and the id that its way back leads to. */
const ways = (['figures', 'quotations'] as const).flatMap((kind) =>
  (story?.[kind] ?? []).map(({ id }) => [`${kind}/${id}/`, id] as const),
);

const saved = 'stories/patrushev-havana/';
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

// One for all of it: it takes longer to start than for most of what it is asked.
describe.skipIf(installedFirefox === undefined)('in Firefox (needs Firefox)', () => {
  let starting: Promise<Firefox> | undefined;
  let firefox: Firefox;

  beforeAll(async () => {
    starting = Firefox.start(installedFirefox ?? 'firefox');
    firefox = await starting;
  });

  // One that starts too late for the tests would hold up their end for ever.
  afterAll(async () => {
    await (await starting)?.stop();
  });

  describe('a story', () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let page: string;

    beforeAll(async () => {
      server = await serve(distOf('root'), { port: 0, base: '/' });
      page = new URL(`/stories/${story?.slug ?? ''}/`, server.url).href;
    });

    afterAll(async () => {
      await server.close();
    });

    test.each([320, 390, 820, 1440])('has nothing sideways at %i pixels', async (width) => {
      await firefox.resize(width, 800);
      await firefox.open(page);
      expect(await firefox.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
    });

    test('prints every paragraph', async () => {
      await firefox.open(page);
      const printed = String(await firefox.evaluate(text));
      expect(story?.blocks.filter((block) => !printed.includes(block))).toEqual([]);
    });

    /** How what stands around a place looks, up to the story. */
    const look = (id: string) => `(() => {
      const target = document.getElementById(${JSON.stringify(id)});
      const styles = [];
      for (let e = target; e && !e.matches('main'); e = e.parentElement) styles.push(getComputedStyle(e).backgroundColor);
      const { top } = target.getBoundingClientRect();
      return { styles, inView: top >= 0 && top < innerHeight };
    })()`;

    test('marks the sentence of who arrives at any figure or quotation, in view', async () => {
      const ids = some(ways, 'figure or quotation').map(([, id]) => id);
      await firefox.open(page);
      const before = new Map<string, unknown>();
      for (const id of ids) before.set(id, await firefox.evaluate(look(id)));
      for (const id of ids) {
        await firefox.open(`${page}#${id}`);
        const after = await firefox.evaluate(look(id));
        expect(after, id).toMatchObject({ inView: true });
        const { styles } = before.get(id) as { styles: string[] };
        expect(after, id).not.toMatchObject({ styles });
      }
    });

    test.each(some(ways, 'figure or quotation').filter(isFirstOfItsKind))(
      'the way back from %s leads to that place',
      async (own, id) => {
        await firefox.open(new URL(own, page).href);
        await firefox.open(String(await firefox.evaluate("document.querySelector('a.go').href")));
        expect(await firefox.evaluate('location.href')).toBe(`${page}#${id}`);
        expect(await firefox.evaluate(look(id))).toMatchObject({ inView: true });
      },
    );
  });

  describe('a reader who has saved a story', () => {
    const host = new Host('root');

    beforeAll(async () => {
      await host.up();
      await firefox.open(host.url + saved);
      await firefox.evaluate('navigator.serviceWorker.ready.then(({ scope }) => scope)');
      await firefox.evaluate(press(saving.save));
      await firefox.evaluate(said('Saved in this browser'));
    });

    afterAll(async () => {
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
      await firefox.open(host.url + saved);
      expect(await firefox.evaluate(text)).toContain(fromCopy);
      host.behave();
      await firefox.open(host.url + saved);
      expect(await firefox.evaluate(text)).not.toContain(fromCopy);
    });

    test('has the saved story and its figures without a host, and says what it does not keep', async () => {
      await host.down();
      for (const path of [saved, `${saved}index.html?utm_source=mail`, `${saved}figures/wheat/`]) {
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
      await firefox.open(host.url + saved);
      await firefox.evaluate(said('Saved in this browser'));
      await firefox.evaluate(press(saving.letGo));
      await firefox.evaluate(said(saving.gone));
      const names = await firefox.evaluate('caches.keys()');
      expect((names as string[]).filter((name) => name.includes(' story '))).toEqual([]);
    });
  });
});

/** One page of figures and one of quotations: Chromium takes them all. */
function isFirstOfItsKind([own]: (typeof ways)[number]): boolean {
  const kindOf = (path: string) => path.split('/')[0];
  return ways.find(([other]) => kindOf(other) === kindOf(own))?.[0] === own;
}
