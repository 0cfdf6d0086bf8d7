/**
 * Lays out what stands behind the story (`src/styles/parts/story/behind.css`), now that its first words are on the
 * screen: who looks for words in the page, or takes a picture of all of it, finds everything.
 */
export function layOutBehind(): void {
  const parts = document.querySelectorAll<HTMLElement>(':is(.text, .stub) > section');
  // Behind a frame: from the browser's own store the script may come before the first one.
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const { style } of parts) style.contentVisibility = 'visible';
    }),
  );
}
