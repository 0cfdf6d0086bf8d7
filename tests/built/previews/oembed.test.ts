import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site as owner } from '../../../src/site.ts';
import { distOf, recipe, type EditionName } from '../../editions/editions.ts';
import { storiesOf } from '../../editions/stories.ts';
import { attribute, elements, filesOf, pagesOf, type BuiltPage } from '../pages.ts';

const discovered = ({ tree }: BuiltPage) =>
  elements(tree, (e) => attribute(e, 'type') === 'application/json+oembed').map((e) =>
    attribute(e, 'href'),
  );

test.each<EditionName>(['root', 'fixtures'])(
  'in the edition “%s” every story, and no other page, names its answer to oEmbed',
  (name) => {
    const { site, base } = recipe(name).host;
    const stories = new Map(storiesOf(name).map((story) => [`stories/${story.slug}/`, story]));
    const named = pagesOf(name)
      .map((page) => [page.path, discovered(page)] as const)
      .filter(([, found]) => found.length > 0);
    expect(named.map(([path]) => path).sort()).toEqual([...stories.keys()].sort());
    for (const [path, found] of named) {
      expect(found).toEqual([`${site}${base}${path}oembed.json`]);
      const answer = JSON.parse(readFileSync(join(distOf(name), `${path}oembed.json`), 'utf8')) as {
        thumbnail_url: string;
        html: string;
      };
      // What the specification demands of a rich answer, and of one with a picture.
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: stories.get(path)?.headline,
        author_name: stories.get(path)?.byline,
        provider_name: owner.name,
        provider_url: `${site}${base}`,
        width: expect.any(Number) as number,
        height: expect.any(Number) as number,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect(answer.html).toContain(`${site}${base}${path}`);
      const card = answer.thumbnail_url.replace(`${site}${base}`, '');
      expect(filesOf(name)).toContain(card);
    }
  },
);
