import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { asSeen } from '../../../../src/cache/all-code.ts';
import { codeOfBundle, codeOfPages } from '../../../../src/commands/build/code-of-pages.ts';
import { project } from '../../../editions/copy-project.ts';

const paths = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].map((path) => relative(project, path).replaceAll('\\', '/')).sort();

test('pages are made anew where templates, their words, their style or their seal change', () => {
  expect(paths(codeOfPages(asSeen))).toEqual(
    expect.arrayContaining([
      'astro.config.ts',
      'src/components/frame/Foot.astro',
      'src/offline/seal.ts',
      'src/pages/[...former].astro',
      'src/site.ts',
      'src/styles/common/base.css',
      'src/styles/parts/lists/entries.css',
      'src/wording/en/frame.ts',
    ]),
  );
});

test('what renders pages knows of an edition by their values alone', () => {
  const known = paths(codeOfPages(asSeen)).filter((path) =>
    /^src\/(?:made|checking\/codes|register|views\/values)\/|\/astro\/load\.ts$|\/doubts\/rules\//.test(
      path,
    ),
  );
  expect(known).toEqual([]);
});

test('templates are bundled anew where one of them changes or what bundles them does, and for nothing that they call', () => {
  const files = paths(codeOfBundle(asSeen));
  expect(files).toEqual(
    expect.arrayContaining([
      'astro.config.ts',
      'src/commands/build/rendered-page.ts',
      'src/commands/build/templates.ts',
      'src/components/story/Margin.astro',
      'src/integration.ts',
      'src/pages/index.astro',
    ]),
  );
  expect(files.filter((path) => /^src\/(?:telling|views)\//.test(path))).toEqual([]);
});
