/** The colours of the site on a light screen and in all that is kept of it; each is told by what it is for. */
export const light = {
  paper: '#fbfbf8',
  ink: '#15171b',
  /** Words of lesser weight. */
  soft: '#44484f',
  rule: '#cdcdc4',
  /** Behind a quoted figure, and nothing else. */
  marker: '#ffe27a',
  /** Under it, since colour alone is no sign. */
  line: '#856100',
  /** Words on the marker. */
  on: '#15171b',
  /** Misprints, corrections, and what no rounding saves. */
  stamp: '#9c1a10',
  /** The ground of what one has arrived at. */
  lit: '#dfe6f0',
} as const;

/** The same on a dark screen. */
export const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: '#131417',
  ink: '#e4e1d8',
  soft: '#b3b0a7',
  rule: '#3a3d43',
  marker: '#cdac48',
  line: '#594400',
  on: '#131417',
  stamp: '#ff9e93',
  lit: '#26313f',
};

/** The columns of a series on a card. */
export const column = '#e9e9e2';

/** Colours as the custom properties of a stylesheet: `--paper: #fbfbf8`. */
export const asProperties = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
