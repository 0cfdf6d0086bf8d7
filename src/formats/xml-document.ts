import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What XML 1.0 cannot hold, not even as a reference, beside the controls that the writer of trees leaves out. */
const forbidden = /[\ufffe\uffff]/g;

/**
 * An XML 1.0 document in UTF-8 around its root, less the characters that would break it. No section of CDATA is in it,
 * so what would close one is text, which the writer of trees leaves as it is and XML forbids.
 */
export function xmlDocument(root: Element): string {
  const declaration = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  } as const;
  return `${toXml(x(null, [declaration, root]))
    .replace(forbidden, '')
    .replaceAll(']]>', ']]&#x3E;')}\n`;
}
