import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { distOf, recipe } from '../../editions/editions.ts';
import { storiesOf } from '../../editions/stories.ts';
import { some } from '../../some.ts';
import { attribute, countId, elements, filesOf, isKept, pageAt, pagesOf } from '../pages.ts';
import { keptFile, markdownTree, readers, spaced, type Form } from './forms.ts';

const forms = Object.keys(readers) as Form[];

describe('kept stories', () => {
  const name = 'fixtures';
  const { site, base } = recipe(name).host;
  const root = `${site}${base}`;
  const files = filesOf(name);
  const pages = new Map(pagesOf(name).map((page) => [page.url, page]));
  const stories = storiesOf(name);

  test('stand beside every published story, and beside no other', () => {
    const kept = files.filter(
      (file) => isKept(file) || /^stories\/[^/]+\/[^/]+\.(txt|md|epub)$/.test(file),
    );
    const expected = stories.flatMap(({ slug }) =>
      forms.map((form) => `stories/${slug}/${slug}.${form}`),
    );
    expect(kept).toEqual(expected.sort());
  });

  test.each(forms)(
    'every address in %s is whole, and of those here something stands there',
    (form) => {
      const lost = stories.flatMap(({ slug }) =>
        some(readers[form](keptFile(name, slug, form)).addresses, `address in ${slug}.${form}`)
          .filter((address) => {
            // Markdown names no places; whoever shows it gives footnotes theirs.
            if (form === 'md' && address.startsWith('#user-content-fn')) return false;
            if (address.startsWith('#')) return form !== 'html' && form !== 'epub';
            if (!address.startsWith(root)) return !/^(?:https:\/\/|mailto:)/.test(address);
            const [path = '', id] = address.split('#');
            const page = pages.get(path);
            if (!page) return !files.includes(path.slice(root.length));
            return id !== undefined && countId(page.tree, id) === 0;
          })
          .map((address) => `${slug}: ${address}`),
      );
      expect(lost).toEqual([]);
    },
  );

  test('the list of checksums has every file that can be kept, and its true sum', () => {
    const list = readFileSync(join(distOf(name), 'SHA256SUMS'), 'utf8');
    const lines = list.trimEnd().split('\n');
    const paths = lines.map((line) => line.slice(66));
    expect(paths).toEqual([...paths].sort());
    const wanted = files.filter(
      (file) => isKept(file) || /\.(txt|md|csv|epub|zip)$|(figures|values)\.json$/.test(file),
    );
    expect(paths).toEqual(wanted.filter((file) => !['robots.txt', 'fonts/OFL.txt'].includes(file)));
    const sums = paths.map((path) => {
      const bytes = readFileSync(join(distOf(name), path));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${path}`;
    });
    expect(lines).toEqual(sums);
  });

  test('the page of versions has sizes and sums of the files, and every version, the newest first', () => {
    for (const { slug, corrections } of stories) {
      const page = pageAt([...pages.values()], `stories/${slug}/kept/`);
      const text = spaced(toString(page.tree));
      for (const form of forms) {
        const bytes = readFileSync(join(distOf(name), `stories/${slug}/${slug}.${form}`));
        expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
        expect(text).toContain(`${Math.ceil(bytes.length / 1000)} KB`);
      }
      const listed = elements(page.tree, (e) => /^v\d+$/.test(attribute(e, 'id') ?? ''));
      const days = new Set(corrections.map(({ date }) => date)).size;
      expect(listed.map((e) => attribute(e, 'id'))).toEqual(
        Array.from({ length: days + 1 }, (_, index) => `v${days + 1 - index}`),
      );
      const told = spaced(listed.map((e) => toString(e)).join(' '));
      expect(
        corrections.filter(({ now, why }) => !told.includes(now) || !told.includes(why)),
      ).toEqual([]);
    }
  });
});

const all = storiesOf('fixtures').map(({ slug }) => slug);
const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkStringify);

test.each(all)(
  '“%s” as Markdown holds no HTML, and says the same when it is written again',
  (slug) => {
    const markdown = keptFile('fixtures', slug, 'md');
    const tree = gfm.parse(markdown);
    const html: string[] = [];
    visit(tree, 'html', ({ value }) => html.push(value));
    expect(html).toEqual([]);
    expect(markdown).toMatch(/^# /);
    const again = gfm.stringify(tree);
    expect(toString(markdownTree(again))).toBe(toString(markdownTree(markdown)));
  },
);

test.each(all)('“%s” as plain text is lines as they were written, wrapped nowhere', (slug) => {
  const text = keptFile('fixtures', slug, 'txt');
  expect(text).not.toMatch(/[\r\t]| $|\n\n\n/m);
  expect(text).toMatch(/[^\n]\n$/);
  const story = storiesOf('fixtures').find((each) => each.slug === slug);
  const lines = text.split('\n').map((line) => readers.txt(line).words);
  const broken = [story?.standfirst ?? '', ...(story?.blocks ?? [])].filter(
    (block) => !lines.some((line) => line.includes(block)),
  );
  expect(broken).toEqual([]);
});
