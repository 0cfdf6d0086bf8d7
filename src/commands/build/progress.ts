/** Nobody wants to hear more often how far a work is. */
const pause = 5000;

/**
 * Tells now and then how far long work is, and how long the rest will take if it goes on as it went.
 * @param what is done, as in “Rendering pages”
 * @param now milliseconds of a clock that only goes on
 * @returns what is called whenever one more is done
 */
export function progress(
  say: (line: string) => void,
  what: string,
  total: number,
  now: () => number = () => performance.now(),
): () => void {
  let last = now();
  let first = last;
  let done = 0;
  return () => {
    done += 1;
    const at = now();
    // What has to be done before the first one is not done again for each.
    if (done === 1) first = at;
    if (at - last < pause || done === 1 || done >= total) return;
    last = at;
    const left = ((at - first) / (done - 1)) * (total - done);
    say(`${what}: ${done} of ${total}, about ${inWords(left)} to go`);
  };
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `${Math.round(seconds / 60)} minutes`;
}
