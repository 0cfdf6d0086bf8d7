/** A longer line is not shown again in a message. */
const longest = 100;

/** A text as YAML takes it whole: between the marks that it does not hold itself. */
export function inMarks(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A line as it could be written, between the marks of code; only its beginning where it is long. */
export function asWritten(line: string): string {
  const shown = line.trim();
  return `\`${shown.length > longest ? `${shown.slice(0, longest).trimEnd()} …` : shown}\``;
}
