// prettier-ignore
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/**
 * A date as it is read in the story's own place: `2023-03-01` is “1 March 2023”, `2023-03` “March 2023”.
 * Of a timestamp the date that its author wrote is taken; no zone is reckoned.
 */
export function longDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
