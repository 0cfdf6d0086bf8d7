import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV by RFC 4180, with a first row of names, in UTF-8 without a mark of byte order. Texts that a spreadsheet
 * would run as a formula get an apostrophe before them; numbers stay numbers, negative ones too.
 */
export const table = (names: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  stringify([names, ...rows], { record_delimiter: '\r\n', escape_formulas: true });
