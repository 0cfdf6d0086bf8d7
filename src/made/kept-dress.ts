import type { Dress } from '../formats/kept/html/page.ts';
import { iconData } from '../formats/icons/icon.ts';
import { stylesheet } from '../styles/sheet.ts';
import { keptFont } from './kept-font.ts';

/** What a story in one HTML file is dressed in: the look of its page, with the font of kept forms inside. */
export async function keptDress(): Promise<Dress> {
  const { bytes } = await keptFont();
  const font = `data:font/woff2;base64,${bytes.toString('base64')}`;
  const sheet = stylesheet(['figure', 'story', 'drawing', 'ledger', 'kept'], font);
  return { ...sheet, icon: iconData() };
}
