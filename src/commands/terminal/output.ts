/** Where a command speaks: results and progress on the one, usage and failures on the other. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  /** A piece of a result that is too long to be held in one string. */
  piece: (text: string) => void;
}

/** That of this process. */
export const terminal: Terminal = {
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
  piece: (text) => {
    process.stdout.write(text);
  },
};

/**
 * Ends quietly where whoever reads the output has had enough, as `head` has, and with status 2 where the output
 * cannot be written.
 */
export function endWithReader(): void {
  whereOutputFails(() => process.exit(0));
}

/**
 * Works on where whoever reads the output has had enough, so that nothing is left half written and the status tells
 * how it went; ends with status 2 where the output cannot be written.
 */
export function outliveReader(): void {
  whereOutputFails(() => undefined);
}

function whereOutputFails(unread: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      unread();
      return;
    }
    terminal.err(`The output cannot be written: ${error.message}`);
    process.exit(2);
  });
}
