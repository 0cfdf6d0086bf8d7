const opening = /["']|[|>][-+\d]*[^\n]*\n/y;
/** What stands for one character between double quotation marks. */
const escaped = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^\n])/y;

/**
 * Where each code unit of a YAML text stands in the source that it was read from, which begins at `start`: behind a
 * quotation mark, as an escape, or over several lines.
 */
export function scalarOffsets(source: string, start: number, value: string): number[] {
  opening.lastIndex = start;
  let at = start + (opening.exec(source)?.[0].length ?? 0);
  let lost = false;
  const isDouble = source.charAt(start) === '"';
  return Array.from({ length: value.length }, (_, index) => {
    const unit = value.charAt(index);
    if (lost) return start;
    escaped.lastIndex = at;
    const [escape] = (isDouble && escaped.exec(source)) || [];
    if (escape !== undefined) {
      const here = at;
      const isHalf = escape.startsWith('\\U') && /[\ud800-\udbff]/.test(unit);
      if (!isHalf) at += escape.length;
      return here;
    }
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
