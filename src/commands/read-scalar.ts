const opening = /["']|[|>][-+\d]*[^\n]*\n/y;

/**
 * Where each code unit of a YAML text stands in the source that it was read from, which begins at `start`: behind a
 * quotation mark, or over several lines. What is written as an escape is told to stand where the text begins.
 */
export function scalarOffsets(source: string, start: number, value: string): number[] {
  opening.lastIndex = start;
  let at = start + (opening.exec(source)?.[0].length ?? 0);
  let lost = false;
  return Array.from({ length: value.length }, (_, index) => {
    const unit = value.charAt(index);
    if (lost) return start;
    if (/\s/.test(unit)) {
      const here = at;
      while (/\s/.test(source.charAt(at))) at++;
      return here;
    }
    while (/[\s\\'"]/.test(source.charAt(at)) && source.charAt(at) !== unit) at++;
    lost = source.charAt(at) !== unit;
    return lost ? start : at++;
  });
}
