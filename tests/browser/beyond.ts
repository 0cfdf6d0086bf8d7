/**
 * Texts that reach beyond the sides of the window, and the width of the page where it is wider; runs in the page.
 * @throws where no text is seen
 */
export function beyond(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let isEmpty = true;
  while (texts.nextNode()) {
    const text = texts.currentNode;
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    const unseen = text.parentElement?.closest('.skip, style, script');
    if (width === 0 || unseen) continue;
    isEmpty = false;
    if (left < -1 || right > clientWidth + 1) found.push(text.textContent ?? '');
  }
  if (isEmpty) throw new Error('The page shows no text');
  return found;
}
