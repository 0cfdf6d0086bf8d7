import { isTimestamp } from '../../front-matter/dates.ts';
import type { Timestamp } from '../../front-matter/types.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isBase, isOrigin } from '../../settings/settings.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: false; strict: true }>
>['values'];

/** What a command was called with does not make sense; the message says why. */
export class UsageError extends Error {}

/** The call asks how the command is called, and nothing in it is wrong. */
export class HelpAsked extends Error {}

const help = { help: { type: 'boolean' } } as const;

/**
 * Reads the flags of a command.
 * @throws HelpAsked for `--help`
 * @throws UsageError for a flag that it does not have, a missing value, or anything that is no flag
 */
export function flags<const Given extends Options>(
  args: readonly string[],
  options: Given,
): Values<Given> {
  return parsed(args, options, false).values;
}

function parsed<Given extends Options>(
  args: readonly string[],
  options: Given,
  allowPositionals: boolean,
): { values: Values<Given>; positionals: string[] } {
  const { values, positionals } = told(() =>
    parseArgs({
      args: [...args],
      options: { ...options, ...help },
      allowPositionals,
      strict: true,
    }),
  );
  if ('help' in values) throw new HelpAsked();
  return { values, positionals };
}

/** What is wrong with a call, as an error of usage. */
function told<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the flags of a command that may take files, in any order.
 * @throws HelpAsked for `--help`
 * @throws UsageError for a flag that it does not have, or a missing value
 */
export function flagsOrFiles<const Given extends Options>(
  args: readonly string[],
  options: Given,
): { values: Values<Given>; files: string[] } {
  const { values, positionals } = parsed(args, options, true);
  return { values, files: positionals };
}

/**
 * Reads the flags of a command that takes files, in any order.
 * @throws HelpAsked for `--help`
 * @throws UsageError for a flag that it does not have, a missing value, or where no file is named
 */
export function flagsAndFiles<const Given extends Options>(
  args: readonly string[],
  options: Given,
): { values: Values<Given>; files: string[] } {
  const read = flagsOrFiles(args, options);
  if (read.files.length === 0) throw new UsageError('No file is named');
  return read;
}

/**
 * Scheme and host as `--site` takes them, without a closing slash: `https://host.example`.
 * @throws UsageError for anything else
 */
export function siteFlag(value: string): string {
  const origin = value.replace(/\/$/, '').toLowerCase();
  if (!isOrigin(origin)) {
    throw new UsageError(
      `--site takes scheme and host, such as https://host.example; found “${value}”`,
    );
  }
  return origin;
}

/**
 * A path as `--base` takes it, with a slash at both ends: `/`, `/sub/path/`.
 * @throws UsageError where it holds what no path of plain segments has
 */
export function baseFlag(value: string): string {
  const path = value.replace(/^\//, '').replace(/\/$/, '');
  const base = path === '' ? '/' : `/${path}/`;
  if (!isBase(base)) {
    throw new UsageError(
      `--base takes a path of plain letters, digits and hyphens, such as /sub/path/; found “${value}”`,
    );
  }
  return base;
}

/**
 * A port as `--port` takes it; 0 asks for any that is free.
 * @throws UsageError for what is no number from 0 to 65535
 */
export function portFlag(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new UsageError(`--port takes a number up to 65535; found “${value}”`);
  }
  return Number(value);
}

/**
 * A time as `--until` takes it, by ISO 8601 with its offset: `2026-12-01T06:00:00Z`, or to the minute.
 * @returns the same with seconds; `null` where none was given
 * @throws UsageError for anything else
 */
export function untilFlag(value: string | undefined): Timestamp | null {
  if (value === undefined) return null;
  const time = value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?=Z|[+-])/, '$1:00');
  if (isTimestamp(time)) return time;
  throw new UsageError(
    `--until takes a time with its offset, such as 2026-12-01T06:00Z; found “${value}”`,
  );
}
