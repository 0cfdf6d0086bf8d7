/** What goes on with the character before it: accents of their own, joiners, the second half of a pair. */
const goingOn = /^[\p{M}\u200d\udc00-\udfff]/u;

/** Where the character ends that stands at `at`. */
export function endOfCharacter(line: string, at: number): number {
  let end = Math.min(at + 1, line.length);
  while (goingOn.test(line.slice(end, end + 2)) || line[end - 1] === '\u200d') end++;
  return end;
}

/** Where the character begins that stands at `at`, or that `at` is in. */
export function startOfCharacter(line: string, at: number): number {
  let start = at;
  while (start > 0 && (goingOn.test(line.slice(start, start + 2)) || line[start - 1] === '\u200d'))
    start--;
  return start;
}
