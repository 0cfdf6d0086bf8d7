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

/** One page of figures and one of quotations: Chromium takes them all. */
function isFirstOfItsKind([own]: (typeof ways)[number]): boolean {
  const kindOf = (path: string) => path.split('/')[0];
  return ways.find(([other]) => kindOf(other) === kindOf(own))?.[0] === own;
}
