import { HelpAsked, UsageError } from './arguments.ts';
import { harmless } from '../../checking/characters/harmless.ts';
import { type Terminal, terminal } from './output.ts';

/** The command could not do its work, for a reason outside of content; the message says which. */
export class CannotRun extends Error {}

/** What the command line calls: how it is called, and what it does with its arguments. */
export interface Command {
  usage: string;
  /** @returns the exit status */
  run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** What the system refused, such as a file that may not be read: its message names the call and the path. */
const isOfSystem = (error: Error): boolean => 'syscall' in error;

/** Why a command stopped. What nobody foresaw is a fault of ours, and where it happened is all that helps to mend it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError || error instanceof CannotRun || isOfSystem(error))
    return error.message;
  const told = error.stack ?? error.message;
  return error.cause === undefined ? told : `${told}\n${reasonOf(error.cause)}`;
}

/**
 * Runs a command: `--help` prints its usage; a wrong call and whatever keeps it from running are told
 * with exit status 2.
 */
export async function run(
  { usage, run: work }: Command,
  args: readonly string[],
  at: Terminal = terminal,
): Promise<number> {
  try {
    return await work(args, at);
  } catch (error) {
    if (error instanceof HelpAsked) {
      at.out(usage);
      return 0;
    }
    const why = reasonOf(error).split('\n').map(harmless).join('\n');
    at.err(error instanceof UsageError ? `${why}\n\n${usage}` : why);
    return 2;
  }
}
