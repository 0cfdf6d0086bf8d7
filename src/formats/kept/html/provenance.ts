import type { Element } from 'hast';
import { h } from 'hastscript';
import { kept as wording } from '../../../wording/index.ts';
import type { Provenance } from '../provenance.ts';
import { partId } from './ids.ts';

/** Which version this is and where it comes from, in one line. */
export function provenanceLine({ version, site, address }: Provenance): Element {
  return h('p', { className: ['say', 'copy-of'] }, [
    h('a', { href: `#${partId.provenance}` }, version),
    `. ${wording.from(site)} `,
    h('a', { href: address }, address),
  ]);
}

/** The whole of it, below the perforation. */
export function provenanceSection({ rows }: Provenance): Element[] {
  return [
    h('hr', { className: ['tear'] }),
    h('section', { className: ['whole'] }, [
      h('h2', { id: partId.provenance }, wording.provenance),
      h(
        'ul',
        { className: ['known'] },
        rows.map(({ term, text, address }) =>
          h('li', null, [
            h('b', `${term}:`),
            ' ',
            ...(text === null ? [] : [text, ' ']),
            ...(address === null ? [] : [h('a', { href: address }, address)]),
          ]),
        ),
      ),
    ]),
  ];
}
