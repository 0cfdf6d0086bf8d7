const longest = 80;

/** A text as a message quotes it: between marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line}”`;
}
