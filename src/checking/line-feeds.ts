/** A text without byte order mark, its line breaks as line feeds. */
export function withLineFeeds(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
