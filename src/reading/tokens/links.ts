const PATTERNS = [
  /(?:https?|ftp|mailto|urn|doi):\S+/iy,
  /www\.\S+/iy,
  /[\w.+-]+@[\w-]+\.[\w.-]+/y,
  /\p{L}[\p{L}\p{Nd}-]*(?:\.[\p{L}\p{Nd}-]+)+\/[\p{L}\p{Nd}_-]\S*/uy,
  /[@#][\p{L}\p{Nd}_]*\p{L}[\p{L}\p{Nd}_]*/uy,
  /[\p{L}\p{Nd}_-]+(?:\.[\p{L}\p{Nd}_-]+)*\.(?:com|org|net|gov|edu|info|eu|uk|es|pdf|html?|csv|json|xlsx?|docx?|pptx?|jpe?g|png|gif|mp[34]|zip|txt)(?![\p{L}\p{Nd}])(?:\/\S*)?/uy,
];
const TRAILING = '.,;:!?)]}>"”’»\'';

/**
 * Where the link, address, handle or file name that begins at an offset ends; the offset itself where none begins.
 * Each pattern runs once for a run of text without spaces, and none can match in two ways, so the time stays linear.
 */
export function linkEnd(text: string, at: number): number {
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    let end = pattern.lastIndex;
    while (end > at && TRAILING.includes(text.charAt(end - 1))) end--;
    return end;
  }
  return at;
}
