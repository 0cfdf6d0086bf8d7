import type { Element } from 'hast';
import { h } from 'hastscript';
import { wordsFor } from '../../../wording/index.ts';
import type { KeptStory } from '../kept-story.ts';
import { partId } from './ids.ts';

/** Which version this is and where it comes from, in one line. */
export function provenanceLine({ lang, provenance }: KeptStory): Element {
  const { version, site, address } = provenance;
  return h('p', { className: ['say', 'copy-of'] }, [
    h('a', { href: `#${partId.provenance}` }, version),
    `. ${wordsFor({ lang }).kept.from(site)} `,
    h('a', { href: address }, address),
  ]);
}

/** The whole of it, below the perforation. */
export function provenanceSection({ lang, provenance }: KeptStory): Element[] {
  const { kept: wording, withColon } = wordsFor({ lang });
  return [
    h('hr', { className: ['tear'] }),
    h('section', { className: ['whole'] }, [
      h('h2', { id: partId.provenance }, wording.provenance),
      h(
        'ul',
        { className: ['known'] },
        provenance.rows.map(({ term, text, address }) =>
          h('li', null, [
            h('b', withColon(term)),
            ' ',
            ...(text === null ? [] : [text, ' ']),
            ...(address === null ? [] : [h('a', { href: address }, address)]),
          ]),
        ),
      ),
    ]),
  ];
}
