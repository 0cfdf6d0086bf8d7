import { expect, test } from 'vitest';
import { some } from '../some.ts';
import { ourFiles } from './files.ts';
import { everyImport, loadedLater } from './imports.ts';

/** Astro asks for it by its name. */
const ofAstro = 'collections';

const exported = /^export (?:async )?(?:function|const|let|class|interface|type) (?<name>\w+)/gm;

test('whatever a file exports another one takes', () => {
  const taken = new Set(
    everyImport.flatMap(({ of, names }) => names.map((name) => `${of} ${name}`)),
  );
  const exports = ourFiles('src')
    .filter(({ path }) => path.endsWith('.ts') && !loadedLater.has(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(exported)].map(({ groups }) => ({ path, name: groups?.['name'] ?? '' })),
    );
  const left = some(exports, 'export').filter(
    ({ path, name }) =>
      name !== ofAstro && !taken.has(`${path} ${name}`) && !taken.has(`${path} *`),
  );
  expect(left.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});
