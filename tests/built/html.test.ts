import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { distOf, type EditionName } from '../editions/editions.ts';
import { project } from '../editions/copy-project.ts';
import { pagesOf } from './pages.ts';

const editions: EditionName[] = ['root', 'fixtures'];

test.each(editions)('html-validate finds nothing in the edition “%s”', async (name) => {
  const checker = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    // A title is full here; what previews cut is `og:title`.
    rules: { 'long-title': 'off' },
  });
  const found: string[] = [];
  for (const { path, html } of pagesOf(name)) {
    const { results } = await checker.validateString(html);
    for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
      found.push(`/${path} line ${line}: ${message} (${ruleId})`);
    }
  }
  expect(found).toEqual([]);
});

const java = spawnSync('java', ['-version']).status === 0;
const report = z.object({ messages: z.array(z.object({ url: z.string(), message: z.string() })) });

test.skipIf(!java).each(editions)(
  'the Nu checker finds nothing in the edition “%s” (needs Java)',
  (name) => {
    const jar = join(project, 'node_modules/vnu-jar/build/dist/vnu.jar');
    const flags = [
      '--format',
      'json',
      '--exit-zero-always',
      '--also-check-svg',
      '--also-check-css',
    ];
    const { stderr } = spawnSync('java', ['-jar', jar, ...flags, '--skip-non-html', distOf(name)], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { messages } = report.parse(JSON.parse(stderr));
    expect(
      messages.map(({ url, message }) => `${url.slice(url.indexOf('/dist/'))}: ${message}`),
    ).toEqual([]);
  },
);
