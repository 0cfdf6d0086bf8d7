import type { ErrorCode } from 'yaml';

/** What the parser has against a text, for an editor: where no known slip explains it. */
interface Words {
  found: string;
  mend: string;
}

const quote = 'Put the whole text into straight quotation marks.';
const indent =
  'Indent what belongs together to the same depth, with two spaces more than the key that it stands under.';
const write =
  'Write the value out; put a text that begins with “&”, “*” or “!” into quotation marks.';
const shorten = 'Write a short key, a colon and a space, and the text behind them.';

/** The words for each thing that the parser says; a new one is missed by the type. */
export const parserWords: Readonly<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: { found: 'a text that begins with “*”', mend: write },
  BAD_ALIAS: { found: 'a text that begins with “*”', mend: write },
  BAD_COLLECTION_TYPE: { found: 'a “!” before a list', mend: write },
  BAD_DIRECTIVE: { found: 'a line that begins with “%”', mend: quote },
  BAD_DQ_ESCAPE: {
    found: 'a backslash between double quotation marks',
    mend: 'Write it twice, or put the text between single quotation marks.',
  },
  BAD_INDENT: { found: 'a line at another depth than those that it belongs to', mend: indent },
  BAD_PROP_ORDER: { found: 'a “&” or “!” in the wrong place', mend: write },
  BAD_SCALAR_START: {
    found: 'a text that begins with a sign that YAML keeps for itself',
    mend: quote,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a text with a colon in it, or a line that stands too far in',
    mend: `${quote} If it is the line below that is wrong, indent it as deep as this one.`,
  },
  BLOCK_IN_FLOW: {
    found: 'a list with hyphens between brackets',
    mend: 'Part the entries by commas there, or leave the brackets out.',
  },
  DUPLICATE_KEY: { found: 'a key again', mend: 'Keep one of the two.' },
  IMPOSSIBLE: { found: 'what YAML cannot hold', mend: quote },
  KEY_OVER_1024_CHARS: { found: 'a key of more than 1,024 characters', mend: shorten },
  MISSING_CHAR: {
    found: 'a quotation mark, a bracket or a comma that is missing',
    mend: 'Close what is opened here, and put a comma between two entries within brackets; a text with a comma or a bracket in it goes into quotation marks.',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line with no key',
    mend: 'If it goes on from the line above, indent it by two spaces; if it begins with a key, put a colon and a space behind the key.',
  },
  MULTIPLE_ANCHORS: { found: 'a text that begins with “&”', mend: write },
  MULTIPLE_DOCS: {
    found: 'a second document, from here on',
    mend: 'Take the line of dots or hyphens out.',
  },
  MULTIPLE_TAGS: { found: 'a text that begins with “!”', mend: write },
  NON_STRING_KEY: { found: 'a key that is no text', mend: shorten },
  RESOURCE_EXHAUSTION: { found: 'more than can be read', mend: 'Make two files of it.' },
  TAB_AS_INDENT: {
    found: 'a tab before the text',
    mend: 'Indent with spaces in place of tabs, two for each step.',
  },
  TAG_RESOLVE_FAILED: { found: 'a text that begins with “!”', mend: write },
  UNEXPECTED_TOKEN: {
    found: 'something behind the end of a text, or a line that belongs nowhere',
    mend: `${quote} A list in brackets ends with its bracket, and a line that belongs to another is indented.`,
  },
};
