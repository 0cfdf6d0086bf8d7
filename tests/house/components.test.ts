import { expect, test } from 'vitest';
import { ourFiles } from './files.ts';

/** What only holds words, looks and addresses, or turns what it is given into text. */
const plain =
  /^(?:addresses|site)\.ts$|^(?:astro\/here|formats\/icons\/icon|formats\/sharing\/pass-on|formats\/kept\/forms|story\/last-change|styles\/sheet)\.ts$|^(?:components|layouts|telling|views|wording)\//;
/** What gives a page its value. */
const values = 'made/pages.ts';

const imports = /^import(?! type)[^'"]*?from '([^']+)'/gm;

test('components show what is in the value of their page and get at nothing else, since by that value pages are kept', () => {
  const wrong = ourFiles('src')
    .filter(({ path }) => path.endsWith('.astro'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(imports)].flatMap(([, from = '']) => {
        const module = from.replace(/^(?:\.{1,2}\/)+/, '');
        const isValue = module === values && path.startsWith('src/pages/');
        const isBeside = from.startsWith('./');
        const allowed = !from.startsWith('.') || isBeside || isValue || plain.test(module);
        return allowed ? [] : [`${path}: ${from}`];
      }),
    );
  expect(wrong).toEqual([]);
});
