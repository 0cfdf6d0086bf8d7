import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutContent } from '../../../src/astro/bundling.ts';
import { some } from '../../some.ts';

const collectionsIn = (code: string | null) =>
  some([...(code ?? '').matchAll(/(\w+): defineCollection\(/g)], 'collection').map(
    ([, name]) => name,
  );

test('a build without content has the collections that there are, or editors would be told of errors in right code', () => {
  const config = fileURLToPath(new URL('../../../src/content.config.ts', import.meta.url));
  expect(collectionsIn(withoutContent.load(config))).toEqual(
    collectionsIn(readFileSync(config, 'utf8')),
  );
});
