import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { some } from '../some.ts';
import { ourFiles } from './files.ts';

/** What only holds words, looks and addresses, or turns what it is given into text. */
const plain =
  /^(?:addresses|colours|site)\.ts$|^(?:astro\/here|formats\/icons\/icon|formats\/sharing\/pass-on|formats\/kept\/forms|story\/last-change|styles\/stylesheet)\.ts$|^(?:components|layouts|telling|views|wording)\//;
/** What gives a page its value. */
const values = 'made/pages.ts';

const imports = /^import(?! type)[^'"]*?from '([^']+)'/gm;

test('components show what is in the value of their page and get at nothing else, since by that value pages are kept', () => {
  const imported = ourFiles('src')
    .filter(({ path }) => path.endsWith('.astro'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(imports)].map(([, from = '']) => ({ path, from })),
    );
  const wrong = some(imported, 'import of a component').filter(({ path, from }) => {
    const module = posix.relative('src', posix.join(posix.dirname(path), from));
    const isValue = module === values && path.startsWith('src/pages/');
    return !(!from.startsWith('.') || isValue || plain.test(module));
  });
  expect(wrong).toEqual([]);
});

test('components ask Astro for nothing but what they are given, since all pages are rendered in one place', () => {
  const components = ourFiles('src').filter(({ path }) => path.endsWith('.astro'));
  const asking = some(components, 'component').flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /\bAstro\b(?!\.props\b)|<(?:script|style)\b(?!\s+is:inline\b)|\b(?:client|server|transition):/g,
      ),
    ]
      .filter(
        ({ index }) =>
          !/(?:\/\/|\/?\*|from ').*$/.test(text.slice(0, index).split('\n').at(-1) ?? ''),
      )
      .map(([what]) => `${path}: ${what}`),
  );
  expect(asking).toEqual([]);
});

test('what is around every page names its elements: one by a variable makes Astro put the rest together in parts', () => {
  const around = ourFiles('src').filter(({ path }) =>
    /^src\/(?:components\/frame\/.*|layouts\/Page)\.astro$/.test(path),
  );
  const made = some(around, 'component around pages').filter(({ text }) =>
    /^const [A-Z]\w* =/m.test(text),
  );
  expect(made.map(({ path }) => path)).toEqual([]);
});

test('no element whose content is set has content of its own, which would be lost', () => {
  const rests = ourFiles('src')
    .filter(({ path }) => path.endsWith('.astro'))
    .flatMap(({ path, text }) =>
      text
        .split(/ set:(?:html|text)=/)
        .slice(1)
        .map((rest) => ({ path, rest: afterBraces(rest) })),
    );
  const wrong = some(rests, 'element whose content is set').filter(
    ({ rest }) => !/^[^<>]*\/>/.test(rest),
  );
  expect(wrong).toEqual([]);
});

/** What follows the expression in braces that a text begins with. */
function afterBraces(text: string): string {
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') open++;
    if (text[index] === '}' && --open === 0) return text.slice(index + 1);
  }
  return text;
}
