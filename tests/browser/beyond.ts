/** Texts that reach beyond the sides of the window, and the width of the page where it is wider; runs in the page. */
export function beyond(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    const unseen = text.parentElement?.closest('.skip, style, script');
    if (width > 0 && !unseen && (left < -1 || right > clientWidth + 1)) {
      found.push(text.textContent ?? '');
    }
  }
  return found;
}
