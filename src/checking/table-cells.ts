/** The cells between the pipes of a row, with or without pipes at its ends. */
function cellsOf(line: string): number {
  const row = line.trim();
  return row.split('|').length - Number(row.startsWith('|')) - Number(row.endsWith('|'));
}

/**
 * Follows the tables of Markdown line by line, and says how many cells each line adds: at least as many as the table
 * has columns, since a row is filled up to them.
 */
export function cellReader(): (line: string) => number {
  let columns = 0;
  return (line) => {
    if (line.trim() === '') columns = 0;
    else if (columns === 0 && isDelimiterRow(line)) columns = cellsOf(line);
    return columns === 0 ? 0 : Math.max(columns, cellsOf(line));
  };
}

/** The row below the heads; a line that only resembles one is taken for it too. */
function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && !/[^|:\- \t]/.test(line);
}
