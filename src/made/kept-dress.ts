import type { Dress } from '../formats/kept/html/page.ts';
import { iconData } from '../formats/icons/icon.ts';
import { fontFor } from '../styles/font.ts';
import { stylesheet } from '../styles/sheet.ts';

/** What a story in one HTML file is dressed in: the look of its page, with the font of the edition inside. */
export async function keptDress(characters: string): Promise<Dress> {
  const { bytes } = await fontFor(characters);
  const font = `data:font/woff2;base64,${bytes.toString('base64')}`;
  const sheet = stylesheet(['figure', 'story', 'drawing', 'ledger', 'kept'], font);
  return { ...sheet, icon: iconData() };
}
