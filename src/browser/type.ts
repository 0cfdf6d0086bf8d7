/**
 * Loads the type for the next page where this one does without (`src/views/type-at-hand.ts`): now that words are on the
 * screen it is in nobody’s way, and since nothing is set in it nothing moves.
 */
export function loadType(): void {
  if (document.fonts.size > 0) return;
  const [source] = /url\(.+?\)/.exec(document.querySelector('style')?.textContent ?? '') ?? [];
  if (source !== undefined) new FontFace('type', source).load().catch(() => undefined);
}
