import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/start/static-server.ts';
import { distOf } from '../editions/editions.ts';
import { storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { Firefox, installedFirefox } from './firefox.ts';

const [story] = storiesOf('root');
/** Each own page, as the story's page sees it, and the id that its way back leads to. */
const ways = (['figures', 'quotations'] as const).flatMap((kind) =>
  (story?.[kind] ?? []).map(({ id }) => [`${kind}/${id}/`, id] as const),
);

describe.skipIf(installedFirefox === undefined)('in Firefox (needs Firefox)', () => {
  let firefox: Firefox;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: string;

  beforeAll(async () => {
    server = await serve(distOf('root'), { port: 0, base: '/' });
    page = new URL(`/stories/${story?.slug ?? ''}/`, server.url).href;
    firefox = await Firefox.start(installedFirefox ?? 'firefox');
  });

  afterAll(async () => {
    await firefox.stop();
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
    const text = String(await firefox.evaluate('document.body.innerText'));
    expect(story?.blocks.filter((block) => !text.includes(block))).toEqual([]);
  });

  test.each(some(ways, 'figure or quotation'))(
    'marks the sentence of who arrives from %s, in view',
    async (own, id) => {
      const background = `(() => {
      const target = document.getElementById(${JSON.stringify(id)});
      const styles = [];
      for (let e = target; e && !e.matches('main'); e = e.parentElement) styles.push(getComputedStyle(e).backgroundColor);
      const { top } = target.getBoundingClientRect();
      return { styles, inView: top >= 0 && top < innerHeight };
    })()`;
      await firefox.open(page);
      const before = await firefox.evaluate(background);
      await firefox.open(new URL(own, page).href);
      await firefox.open(String(await firefox.evaluate("document.querySelector('a.go').href")));
      const after = await firefox.evaluate(background);
      expect(after).toMatchObject({ inView: true });
      expect(after).not.toMatchObject({ styles: (before as { styles: string[] }).styles });
    },
  );
});
