const percent = /^(?:per ?cent|percent|por ciento|por cento|pour cent|%)$/;

/** Words as they are compared: no hidden characters, plain spaces and apostrophes, lower case, one sign for percent. */
export function plain(words: string): string {
  const text = words
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .trim()
    .toLowerCase();
  return percent.test(text) ? '%' : text;
}

/** Whether what was found is one of the readings that a mark accepts. */
export function isAccepted(found: string | null, accepted: readonly (string | null)[]): boolean {
  return accepted.some((words) =>
    words === null || found === null ? words === found : plain(words) === plain(found),
  );
}

/** “The U.N.” and “U.N.” are one name. */
export function bare(name: string | null): string | null {
  return name === null ? null : name.replace(/^(?:the|el|la|los|las)\s+/i, '');
}

type Value = number | readonly [number, number] | null;

/** Values are equal when they differ by no more than the last bits of a double. */
export function isSameValue(a: Value, b: Value): boolean {
  const ends = (value: Value): readonly number[] =>
    typeof value === 'number' ? [value] : (value ?? []);
  const [left, right] = [ends(a), ends(b)];
  return (
    left.length === right.length &&
    left.every((end, index) => {
      const other = right[index] ?? NaN;
      return Math.abs(end - other) <= 1e-9 * Math.max(1e-9, Math.abs(end), Math.abs(other));
    })
  );
}
