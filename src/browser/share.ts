import { copying as wording } from '../wording/scripts.ts';
import { act } from './elements.ts';

/** Where the system has a share sheet, a button for it before the links that need no script. */
export function offerSharing(): void {
  if (!('share' in navigator)) return;
  for (const links of document.querySelectorAll<HTMLElement>('[data-share]')) {
    const text = links.dataset['share'] ?? document.title;
    links.prepend(
      act(wording.share, () => share(text)),
      ' ',
    );
  }
}

async function share(text: string): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  try {
    await navigator.share({ title: document.title, text, url: address ?? location.href });
  } catch {
    // The reader thought better of it; the links beside stay.
  }
}
