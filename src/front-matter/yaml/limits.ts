import { CST, Lexer, Parser } from 'yaml';

const maximumDepth = 50;
const maximumKeys = 500;
const maximumTokens = 20_000;
/** A hyphen, two colons, a comma and the closing brace. */
const tokensOfEntry = 5;
/** So many figures and quotations have room in one front matter, each with its id and its words. */
export const maximumEntries = maximumTokens / tokensOfEntry;
const maximumLines = 20_000;

const keyTokens: ReadonlySet<CST.TokenType | null> = new Set(['map-value-ind', 'explicit-key-ind']);

/** Tokens that make an entry or lay work on the composer. */
const countedTokens: ReadonlySet<CST.TokenType | null> = new Set([
  ...keyTokens,
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
 * Says whether YAML goes beyond 50 levels of nesting, 500 keys side by side, 20,000 keys and entries in all or 20,000
 * lines, and at which offset. It stops there: composing the whole would take minutes or overflow the stack.
 */
export function beyondYamlLimits(
  text: string,
): { code: 'nesting-too-deep' | 'keys-too-many' | 'lines-too-many'; offset: number } | null {
  const past = endOfLine(text, maximumLines);
  if (past !== null) return { code: 'lines-too-many', offset: past };
  const parser = new Parser();
  const keysIn = new Map<CST.Token | undefined, number>();
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    Array.from(parser.next(lexeme));
    const token = CST.tokenType(lexeme);
    const around = parser.stack.findLast(({ type }) => collections.has(type));
    const keys = (keysIn.get(around) ?? 0) + Number(keyTokens.has(token));
    keysIn.set(around, keys);
    if (countedTokens.has(token)) tokens++;
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
