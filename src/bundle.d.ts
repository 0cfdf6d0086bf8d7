/** A script and all that it imports, as the text of one plain file. */
declare module '*?bundle' {
  const code: string;
  export default code;
}
