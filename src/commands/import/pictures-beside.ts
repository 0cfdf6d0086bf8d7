import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { asPicture, type TakePicture } from '../../importing/pictures.ts';
import { mostBytes } from '../../pictures/look-at.ts';

/** A picture that stands whole in its address (RFC 2397). */
const inAddress = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/;

/**
 * The pictures that came with a manuscript: in its addresses, as Word files have them, or in files beside it, as a browser
 * saves them with a page. Nothing is asked of a network, and no file is read that does not lie below the folder of the
 * manuscript: what it names elsewhere may be none of its business.
 */
export const picturesBeside =
  (manuscript: string): TakePicture =>
  (address) => {
    const [, base64] = inAddress.exec(address) ?? [];
    if (base64 !== undefined) return asPicture(Buffer.from(base64, 'base64'));
    if (/^[a-z][a-z0-9+.-]*:|^\//i.test(address)) return null;
    try {
      const folder = realpathSync(dirname(manuscript));
      const file = realpathSync(join(folder, decodeURI(address.replace(/[?#].*$/, ''))));
      if (!file.startsWith(folder + sep) || statSync(file).size > mostBytes) return null;
      return asPicture(readFileSync(file));
    } catch {
      return null;
    }
  };
