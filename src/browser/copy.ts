import { copying as wording, withColon } from '../wording/scripts.ts';
import { act, element } from './elements.ts';

/** Puts a “Copy” button after every element whose text is there to be copied. */
export function offerCopying(): void {
  for (const cited of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const said = element('span', '');
    said.role = 'status';
    const button = act(wording.copy, () => copy(cited, said));
    button.ariaLabel = `${withColon(wording.copy)} ${cited.dataset['copy']}`;
    cited.after(element('span', 'copy', button, said));
  }
}

async function copy(cited: HTMLElement, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(cited.textContent);
    said.textContent = wording.copied;
  } catch {
    // Refused, or no clipboard where the page came without https.
    const range = document.createRange();
    range.selectNodeContents(cited);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    said.textContent = wording.copyBlocked;
  }
}
