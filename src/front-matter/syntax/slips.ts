import { asWritten, inMarks } from './in-marks.ts';

/** What an editor did where YAML cannot be read: where in the line, in plain words, and the line as it should be. */
export interface Slip {
  /** Offset in the line. */
  at: number;
  found: string;
  mend: string;
}

type Groups = Readonly<Record<string, string>>;

const key = String.raw`^(?<lead> *(?:- +)?)(?<key>[A-Za-z][\w-]*)`;
const value = `${key}: +`;

/** The text less the curly marks that an editor took for marks of YAML. */
const bare = (text = '') => text.trim().replace(/^[“„«](.*)[”“»]$/, '$1');

const whole = ({ key: name = '', text = '' }: Groups) =>
  `Put the whole text into straight quotation marks: ${asWritten(`${name}: ${inMarks(bare(text))}`)}.`;

/**
 * Slips of the pen by the line that they stand in, the plainest first: a pattern whose group `at` is the place, what
 * was found, and how to mend it.
 */
const slips: readonly {
  form: RegExp;
  found: string | ((groups: Groups) => string);
  mend: string | ((groups: Groups) => string);
}[] = [
  {
    form: /^ *(?<at>\t)/d,
    found: 'a tab before the text',
    mend: 'Indent with spaces in place of tabs, two for each step.',
  },
  {
    form: /^ *(?<at><!--)/d,
    found: 'a comment of HTML',
    mend: 'Begin a comment with “#” and a space, or take it out.',
  },
  {
    form: /^[^#"']*[{[][^"']*\s(?<at>#\S.*)$/d,
    found: 'a “#” behind a blank: it makes a comment of the rest of the line',
    mend: 'Put the text with the “#” into quotation marks.',
  },
  {
    form: new RegExp(`${key}(?<at>:)(?!//)(?<text>[^\\s:].*)$`, 'd'),
    found: 'a colon with no space behind it',
    mend: ({ key: name = '', text = '' }) =>
      `Put a space behind the colon: ${asWritten(`${name}: ${text}`)}.`,
  },
  {
    form: new RegExp(`${key} *(?<at>=) *(?<text>[^:]*)$`, 'd'),
    found: 'an equals sign in place of a colon',
    mend: ({ key: name = '', text = '' }) =>
      `Write a colon and a space: ${asWritten(`${name}: ${text}`)}.`,
  },
  {
    form: new RegExp(`${value}(?<at>')(?<text>(?:[^']*[^'\\s])?'(?!').*)'\\s*$`, 'd'),
    found: 'an apostrophe in a text between single quotation marks: the text ends there',
    mend: whole,
  },
  {
    form: new RegExp(`${value}(?<at>"(?<text>[^"]*)|'(?<single>[^']*))$`, 'd'),
    found: 'a quotation mark that is not closed',
    mend: ({ key: name = '', text, single = '' }) =>
      `Close it behind the text: ${asWritten(`${name}: ${inMarks((text ?? single).trim())}`)}.`,
  },
  {
    form: new RegExp(`${value}(?<at>\\{[^}]*|\\[[^\\]]*)$`, 'd'),
    found: 'a bracket that is not closed on its line',
    mend: 'Close it behind the last entry; what goes on over several lines is indented.',
  },
  {
    form: new RegExp(`${value}(?<at>(?<text>"[^"]*"\\s*\\S.*|'[^']*'\\s*\\S.*))$`, 'd'),
    found: 'a text that begins between quotation marks and goes on behind them',
    mend: whole,
  },
  {
    form: new RegExp(
      `${value}(?<at>(?<text>\\[[^\\]]*\\]\\s*[^\\s#].*|\\{[^}]*\\}\\s*[^\\s#].*))$`,
      'd',
    ),
    found: 'a text that begins with a bracket',
    mend: whole,
  },
  {
    form: new RegExp(`${value}(?<at>(?<text>[@\`%*&!].*))$`, 'd'),
    found: ({ text = '' }) => `a text that begins with “${text.charAt(0)}”`,
    mend: whole,
  },
  {
    form: new RegExp(`${value}(?<text>(?<curly>[“„«])?[^"'[{\\s#](?:.*?)(?<at>:)(?:\\s.*)?)$`, 'd'),
    found: ({ curly }) =>
      curly === undefined
        ? 'a text with a colon in it'
        : 'a text with a colon in it; curly quotation marks do not hold it together',
    mend: whole,
  },
  {
    form: /^(?<at>(?<text>[^\s#:{}[\]'"-][^:]*))$/d,
    found: 'a line with no key',
    mend: 'If the line goes on from the one above, indent it by two spaces; if it begins with a key, put a colon and a space behind the key.',
  },
];

/** The slip that a line holds; `null` where it holds none that is known. */
export function slipIn(line: string): Slip | null {
  for (const { form, found, mend } of slips) {
    const match = form.exec(line);
    if (match === null) continue;
    const groups = match.groups ?? {};
    return {
      at: match.indices?.groups?.['at']?.[0] ?? 0,
      found: typeof found === 'string' ? found : found(groups),
      mend: typeof mend === 'string' ? mend : mend(groups),
    };
  }
  return null;
}

const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** Whether a line is indented deeper than a key with a text above it, or less deep than its neighbours: told at the line. */
export function indentSlip(above: string, line: string): Slip | null {
  if (!/^ *(?:- +)?[A-Za-z][\w-]*: +[^\s|>]/.test(above) || !/^ +(?:- +)?[\w-]+:/.test(line))
    return null;
  const wanted = indentOf(above.replace('- ', '  '));
  if (indentOf(line) === wanted) return null;
  const right = `${' '.repeat(wanted)}${line.trim()}`;
  return {
    at: indentOf(line),
    found: 'a line that stands further in, or further out, than the one above',
    mend: `Indent it as deep as the line above, by ${wanted} spaces: \`${right.length > 80 ? `${right.slice(0, 80)} …` : right}\`.`,
  };
}
