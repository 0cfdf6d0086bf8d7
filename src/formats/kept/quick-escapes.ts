import type { Root } from 'mdast';
import type { Options } from 'remark-stringify';

type Handle = NonNullable<NonNullable<Options['handlers']>['root']>;
type State = Parameters<Handle>[2];
type Unsafe = State['unsafe'][number];

/**
 * The root of a tree without inline content of its own, written so that words in which nothing has to be escaped stand
 * as they are at once. The writer asks some fifty patterns about every few words, which is most of its work, and in
 * sound prose none applies; so here one expression asks them all, and the writer itself only where one may.
 */
export const rootWithQuickEscapes: Handle = (node: Root, _, state, info) => {
  const { safe } = state;
  state.safe = (words, around) => {
    const text = words ?? '';
    return mayNeedEscapes(state, text, around) ? safe.call(state, text, around) : text;
  };
  return state.containerFlow(node, info);
};

function mayNeedEscapes(
  state: State,
  text: string,
  { before, after }: { before: string; after: string },
): boolean {
  const unsafe = unsafeIn(state);
  unsafe.lastIndex = before.length;
  const found = unsafe.exec(before + text + after);
  return found !== null && found.index < before.length + text.length;
}

/** By the constructs that the words stand in: the patterns are the same in every tree. */
const expressions = new Map<string, RegExp>();

/** Finds whatever the writer would escape within some constructs, and each backslash, which it looks at apart. */
function unsafeIn({ stack, unsafe, compilePattern }: State): RegExp {
  const constructs = new Set<string>(stack);
  const key = [...constructs].join(' ');
  const known = expressions.get(key);
  if (known) return known;
  const patterns = unsafe
    .filter((pattern) => applies(pattern, constructs))
    .map(({ atBreak, before = '', character, after }) => {
      const ahead = (atBreak ? '[\\r\\n][\\t ]*' : '') + (before ? `(?:${before})` : '');
      return `(?<=${ahead})${compilePattern({ character, after }).source}`;
    });
  const expression = new RegExp([...patterns, '\\\\'].join('|'), 'g');
  expressions.set(key, expression);
  return expression;
}

function applies(
  { inConstruct, notInConstruct }: Unsafe,
  constructs: ReadonlySet<string>,
): boolean {
  const stands = (names: Unsafe['inConstruct']) =>
    [names ?? []].flat().some((name) => constructs.has(name));
  return (!inConstruct || stands(inConstruct)) && !stands(notInConstruct);
}
