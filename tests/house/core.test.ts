import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ourFiles } from './files.ts';

/** Rooms of plain functions over trees and strings, less how Astro gets at the edition. */
const core =
  /^src\/(?!edition\/(?:here|load|story-files)\.ts$)(?:addresses\.ts$|(?:by-code-unit|plain-latin)\.ts$|(?:checking|drawings|edition|formats|front-matter|markdown|reading|register|story|views|wording)\/)/;
/** Types are gone at run time, and bind nobody. */
const imports =
  /^(?:import|export)(?! type)[^'"]*?from ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm;
const machine = /^(node:|astro($|[:/])|@astrojs\/)/;

const modules = new Map(
  ourFiles('src').map(({ path, text }) => [
    path,
    [...text.matchAll(imports)].flatMap(([, from, bare]) => from ?? bare ?? []),
  ]),
);

test('the core leads neither to the machine nor to the framework, however far its imports are followed', () => {
  const reached = new Map(
    [...modules.keys()].filter((path) => core.test(path)).map((path) => [path, path]),
  );
  expect(reached.size).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const [path, way] of reached) {
    for (const name of modules.get(path) ?? []) {
      if (machine.test(name)) wrong.push(`${way} → ${name}`);
      if (!name.startsWith('.')) continue;
      const next = normalize(join(dirname(path), name));
      if (!reached.has(next)) reached.set(next, `${way} → ${next}`);
    }
  }
  expect(wrong).toEqual([]);
});
