import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element as XmlElement } from 'xast';
import { xmlDocument } from '../../xml-document.ts';

/** A document of an EPUB: its head, and what stands in its body. */
interface XhtmlDocument {
  lang: string;
  title: string;
  /** Address of the stylesheet, from where the document stands. */
  sheet: string;
  body: readonly ElementContent[];
}

/** XHTML as EPUB 3 takes it, in UTF-8. */
export function xhtml({ lang, title, sheet, body }: XhtmlDocument): string {
  const root = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, 'xml:lang': lang }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', href: sheet })]),
    h('body', ...body),
  ]);
  return xmlDocument(toXast(root) as XmlElement).replace(endTags, '/>');
}

/** Of elements that are always empty: what reads XHTML as HTML takes `</br>` for another line break. */
const endTags = /><\/(?:br|col|hr|img|input|link)>/g;
