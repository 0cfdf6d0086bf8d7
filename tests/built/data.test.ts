import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { FiguresDocument } from '../../src/formats/data/figures-document.ts';
import { distOf, recipe, type EditionName } from '../editions/editions.ts';
import { storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { countId, filesOf, linksOf, pageAt, pagesOf } from './pages.ts';

describe.each<EditionName>(['root', 'fixtures'])('the data of the edition “%s”', (name) => {
  const { site, base } = recipe(name).host;
  const root = `${site}${base}`;
  const files = filesOf(name);
  const pages = pagesOf(name);
  const read = (path: string) => readFileSync(join(distOf(name), path), 'utf8');
  const dataAt = (path: string) => JSON.parse(read(path)) as FiguresDocument;
  const withFigures = some(
    storiesOf(name).filter(({ figures }) => figures.length > 0),
    'story with figures',
  );
  const paths = ['', ...withFigures.map(({ slug }) => `stories/${slug}/`)];

  test('stand beside each published story that has figures, and for all of them', () => {
    const found = files.filter((file) => /(^|\/)figures\.(json|csv)$/.test(file));
    expect(found).toEqual(
      paths.flatMap((path) => [`${path}figures.csv`, `${path}figures.json`]).sort(),
    );
  });

  test('are what their schema says, and lead to it and to themselves', () => {
    const schema = JSON.parse(read('figures.schema.json')) as { $id: string };
    const isValid = formats(new Ajv2020()).compile(schema);
    for (const path of paths) {
      const data = dataAt(`${path}figures.json`);
      expect([isValid(data), isValid.errors], path).toEqual([true, null]);
      expect(data).toMatchObject({
        $schema: schema.$id,
        address: `${root}${path}figures.json`,
        table: `${root}${path}figures.csv`,
      });
    }
    expect(schema.$id).toBe(`${root}figures.schema.json`);
  });

  test('hold every figure, whose page and sentence stand where they say', () => {
    const all = dataAt('figures.json').figures;
    expect(all.map(({ story, id }) => `${story} ${id}`).sort()).toEqual(
      withFigures.flatMap(({ slug, figures }) => figures.map(({ id }) => `${slug} ${id}`)).sort(),
    );
    const lost = all.filter(({ address, sentenceAddress, id, story }) => {
      const own = pageAt(pages, `stories/${story}/figures/${id}/`);
      const home = pageAt(pages, `stories/${story}/`);
      return (
        own.url !== address ||
        `${home.url}#${id}` !== sentenceAddress ||
        countId(home.tree, id) !== 1
      );
    });
    expect(lost).toEqual([]);
  });

  test('say the same as a table', () => {
    for (const path of paths) {
      const rows = parse<Record<string, string>>(read(`${path}figures.csv`), { columns: true });
      const { figures } = dataAt(`${path}figures.json`);
      const told = some(figures, `figure in /${path}figures.json`).map(({ address }) => address);
      expect(rows.map(({ address }) => address)).toEqual(told);
    }
  });

  test('are led to from the ledger of their story, and those of all from “How we count”', () => {
    for (const path of paths.slice(1)) {
      const links = linksOf(pageAt(pages, `${path}figures/`));
      expect(links).toContain(`${root}${path}figures.csv`);
      expect(links).toContain(`${root}${path}figures.json`);
    }
    expect(linksOf(pageAt(pages, 'how-we-count/'))).toEqual(
      expect.arrayContaining(
        ['figures.csv', 'figures.json', 'figures.schema.json'].map((file) => `${root}${file}`),
      ),
    );
  });
});

const closed = [...storiesOf('fixtures', 'withdrawn'), ...storiesOf('fixtures', 'draft')];

test('nothing of a draft or a withdrawn story stands in any file that is no page', () => {
  const words = closed.flatMap(({ headline, slug, blocks }) => [headline, slug, ...blocks]);
  const texts = filesOf('fixtures').filter((file) => /\.(xml|json|csv|webmanifest)$/.test(file));
  expect(closed.length).toBeGreaterThan(1);
  const found = some(texts, 'file that is no page').flatMap((file) => {
    const text = readFileSync(join(distOf('fixtures'), file), 'utf8');
    return words.filter((each) => text.includes(each)).map((each) => `${file}: ${each}`);
  });
  expect(found).toEqual([]);
});
