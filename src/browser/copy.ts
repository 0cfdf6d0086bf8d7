import { sharing as wording } from '../wording/en/citations.ts';

/** Puts a “Copy” button after every element whose text is there to be copied. */
export function offerCopying(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = wording.copy;
    button.ariaLabel = `${wording.copy}: ${element.dataset['copy']}`;
    const said = document.createElement('span');
    said.role = 'status';
    button.addEventListener('click', () => void copy(element, said));
    const acts = document.createElement('span');
    acts.className = 'copy';
    acts.append(button, said);
    element.after(acts);
  }
}

async function copy(element: HTMLElement, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    said.textContent = wording.copied;
  } catch {
    // Refused, or no clipboard where the page came without https.
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    said.textContent = wording.copyBlocked;
  }
}
