import { expect, test } from 'vitest';
import core from './core.json' with { type: 'json' };
import { allImports } from './imports.ts';

const isCore = (path: string) =>
  core.some((room) => path === `src/${room}` || path.startsWith(`src/${room}/`));
const machine = /^(node:|astro($|[:/])|@astrojs\/)/;

test('the core leads neither to the machine nor to the framework, however far its imports are followed', () => {
  const used = allImports.filter(({ typesAlone }) => !typesAlone);
  const importsOf = Map.groupBy(used, ({ by }) => by);
  const reached = new Map(
    [...importsOf.keys()].filter(isCore).map((path) => [path, path] as const),
  );
  expect(reached.size).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const [path, way] of reached) {
    for (const { of } of importsOf.get(path) ?? []) {
      if (machine.test(of)) wrong.push(`${way} → ${of}`);
      if (!reached.has(of)) reached.set(of, `${way} → ${of}`);
    }
  }
  expect(wrong).toEqual([]);
});
