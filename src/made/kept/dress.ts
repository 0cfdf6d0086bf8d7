import { digestOf } from '../../cache/digest.ts';
import type { Dress } from '../../formats/kept/html/page.ts';
import { iconData } from '../../formats/icons/icon.ts';
import { stylesheet } from '../../styles/stylesheet.ts';
import { siteFont } from '../loaded/font.ts';

let whole: Promise<Dress> | undefined;
let digest: Promise<string> | undefined;

/** What a story in one HTML file is dressed in: the look of its page, with the font of kept forms inside. */
export function keptDress(): Promise<Dress> {
  whole ??= siteFont().then(({ bytes, licence }) => ({
    ...dress(`data:font/woff2;base64,${bytes.toString('base64')}`, 'data:'),
    fontLicence: licence,
  }));
  return whole;
}

/** A digest of that. */
export function keptDressDigest(): Promise<string> {
  digest ??= keptDress().then((all) => digestOf([JSON.stringify(all)]));
  return digest;
}

/** The same for a page that has the font beside it, at an address from where it stands. */
export function dressBeside(font: string): Dress {
  return dress(font, "'self' file:");
}

function dress(font: string, fontFrom: Dress['fontFrom']): Dress {
  const sheet = stylesheet(
    ['head', 'figure', 'qualified', 'story', 'tables', 'drawing', 'ledger', 'kept'],
    font,
  );
  return { ...sheet, fontFrom, icon: iconData() };
}
