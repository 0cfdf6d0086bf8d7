import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { asSeen } from '../../../src/cache/all-code.ts';
import { withImported } from '../../../src/cache/imported.ts';
import { project } from '../../editions/copy-project.ts';

/** What is found with `a/start.ts` of this text, where every other file is empty. */
const foundWith = (text: string) =>
  [...withImported(['a/start.ts'], (path) => (path === 'a/start.ts' ? text : '')).keys()].slice(1);

test.each([
  ["import { b } from './b.ts';", ['a/b.ts']],
  ["import {\n  b,\n  type C,\n} from '../b.ts';", ['b.ts']],
  ["import * as b from './b/index.ts';", ['a/b/index.ts']],
  ["import './b.ts';", ['a/b.ts']],
  ["export { b } from './b.ts';", ['a/b.ts']],
  ["export * as b from './b.ts';", ['a/b.ts']],
  ["import B from './B.astro';", ['a/B.astro']],
  ["const { b } = await import('./b.ts');", ['a/b.ts']],
  [
    "import b from './b.ts';\nimport type { T } from './t.ts';\nimport c from './c.ts';",
    ['a/c.ts', 'a/b.ts'],
  ],
  ["export const a = 1;\nimport b from './b.ts';", ['a/b.ts']],
  ["import type { B } from './b.ts';", []],
  ["export type { B } from './b.ts';", []],
  ["import { join } from 'node:path';", []],
  ["const from = './b.ts';", []],
])('of %s', (text, found) => {
  expect(foundWith(text)).toEqual(found);
});

test('a circle comes to an end, and what is not wanted is not followed', () => {
  const texts: Record<string, string> = {
    'a.ts': "import './b.ts';\nimport './c.ts';",
    'b.ts': "import './a.ts';",
    'c.ts': "import './d.ts';",
  };
  const found = withImported(
    ['a.ts'],
    (path) => texts[path] ?? '',
    (path) => path !== 'c.ts',
  );
  expect([...found.keys()].sort()).toEqual(['a.ts', 'b.ts']);
});

test.each(['edition/read-story-file.ts', 'made/kept/writers.ts', 'browser/search.ts'])(
  'nothing is missing that bundling %s looks at',
  async (module) => {
    const path = join(project, 'src', module);
    const looked = new Set<string>();
    const bundle = await rolldown({
      input: path,
      platform: 'node',
      external: (id) => !/^[./]|^[A-Za-z]:/.test(id),
      plugins: [{ name: 'looked-at', load: (id) => void looked.add(id) }],
    });
    await bundle.generate({ format: 'esm' });
    await bundle.close();
    const found = withImported([path], asSeen);
    expect(looked.size).toBeGreaterThan(100);
    expect([...looked].filter((id) => id.startsWith(project) && !found.has(id))).toEqual([]);
  },
);
