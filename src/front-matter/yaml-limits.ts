import { CST, Lexer, Parser } from 'yaml';

const maximumDepth = 50;
/** The most keys that one front matter or file of YAML may hold. */
export const maximumKeys = 500;
const maximumTokens = 20_000;
const maximumLines = 20_000;

const keyTokens: ReadonlySet<CST.TokenType | null> = new Set(['map-value-ind', 'explicit-key-ind']);

/** Tokens that make an entry or lay work on the composer, keys apart: list entries, tags and their like. */
const otherTokens: ReadonlySet<CST.TokenType | null> = new Set([
  'seq-item-ind',
  'comma',
  'flow-map-end',
  'flow-seq-end',
  'anchor',
  'tag',
  'alias',
  'directive-line',
]);

const collections: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

/**
 * Says whether YAML goes beyond 50 levels of nesting, 500 keys or 20,000 lines, and at which offset; keys without a value
 * are as many as there can be of other entries, 20,000. It stops there: composing the whole would take minutes or overflow the stack.
 */
export function beyondYamlLimits(
  text: string,
): { code: 'nesting-too-deep' | 'keys-too-many' | 'lines-too-many'; offset: number } | null {
  const past = endOfLine(text, maximumLines);
  if (past !== null) return { code: 'lines-too-many', offset: past };
  const parser = new Parser();
  let keys = 0;
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    Array.from(parser.next(lexeme));
    const token = CST.tokenType(lexeme);
    if (keyTokens.has(token)) keys++;
    if (otherTokens.has(token)) tokens++;
    if (keys > maximumKeys || tokens > maximumTokens) return { code: 'keys-too-many', offset };
    if (
      parser.stack.length > maximumDepth &&
      parser.stack.filter(({ type }) => collections.has(type)).length > maximumDepth
    ) {
      return { code: 'nesting-too-deep', offset };
    }
  }
  return null;
}

/** The offset behind so many lines; `null` where nothing but a line break follows there. */
function endOfLine(text: string, lines: number): number | null {
  let at = 0;
  for (let line = 0; line < lines; line++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return null;
  }
  return at < text.length ? at : null;
}
