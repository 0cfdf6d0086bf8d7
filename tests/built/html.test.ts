import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { serve } from '../../src/commands/start/static-server.ts';
import { distOf, recipe } from '../editions/editions.ts';
import { project } from '../editions/copy-project.ts';
import { some } from '../some.ts';
import { withNewParts } from './html-parts.ts';
import { attribute, elements, pagesOf, wrongIn } from './pages.ts';

const editions = ['fixtures', 'root'] as const;
const seen = new Set<string>();
/** The validators take seconds, so they are shown what may be wrong, once. */
const pages = {
  fixtures: some(withNewParts(pagesOf('fixtures'), seen), 'page'),
  root: withNewParts(pagesOf('root'), seen),
};
/** What names other elements of its page by their ids. */
const naming = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers', 'list'];

test.each(editions)(
  'no id stands twice in a page of “%s”, and what is named by one is there',
  (name) => {
    const wrong = wrongIn(pagesOf(name), ({ tree }) => {
      const all = elements(tree, () => true);
      const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
      const known = new Set(ids);
      const named = all.flatMap((element) =>
        naming.flatMap((by) => attribute(element, by)?.split(' ') ?? []),
      );
      return [
        ...(known.size === ids.length ? [] : ids.filter((id, at) => ids.indexOf(id) !== at)),
        ...named.filter((id) => !known.has(id)),
      ];
    });
    expect(wrong).toEqual([]);
  },
);

test('html-validate finds nothing in these editions', async () => {
  const checker = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    // A title is full here; what previews cut is `og:title`.
    rules: { 'long-title': 'off' },
  });
  const found: string[] = [];
  for (const { url, html } of editions.flatMap((name) => pages[name])) {
    const { results } = await checker.validateString(html);
    for (const { line, ruleId, message } of results.flatMap((result) => result.messages)) {
      found.push(`${url} line ${line}: ${message} (${ruleId})`);
    }
  }
  expect(found).toEqual([]);
});

const settings = [
  // It opens nothing of the machine that it runs on unless told so.
  '-Dnu.validator.servlet.allow-forbidden-hosts=true',
  // It takes a host for dead that needs five seconds, which one on a machine with other work to do may.
  ...['connection', 'socket'].map((what) => `-Dnu.validator.servlet.${what}-timeout=900000`),
  // It runs for seconds: what makes a long run fast takes more of them than it saves, and a deeper stack.
  ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xss8m'],
];
const run = promisify(execFile);
const java = spawnSync('java', ['-version']).status === 0;
const report = z.object({ messages: z.array(z.object({ url: z.string(), message: z.string() })) });

// One run for all pages, of some seconds on a machine at rest.
const patience = 900_000;

test.skipIf(!java)(
  'the Nu checker finds nothing in these editions (needs Java)',
  async () => {
    const jar = join(project, 'node_modules/vnu-jar/build/dist/vnu.jar');
    // Read as a host sends them: of files the checker holds that no script is the site's own.
    const servers = await Promise.all(
      editions.map((name) => serve(distOf(name), { port: 0, base: recipe(name).host.base })),
    );
    const addresses = editions.flatMap((name, index) =>
      pages[name].map(({ path }) => `${servers[index]?.url ?? ''}${path}`),
    );
    const flags = ['--format', 'json', '--exit-zero-always'];
    try {
      const { stderr } = await run('java', [...settings, '-jar', jar, ...flags, ...addresses], {
        maxBuffer: 64 * 1024 * 1024,
      });
      const { messages } = report.parse(JSON.parse(stderr));
      expect(messages.map(({ url, message }) => `${url}: ${message}`)).toEqual([]);
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  },
  patience,
);
