import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element as XmlElement } from 'xast';
import type { TextIn } from '../../../wording/index.ts';
import { xmlDocument } from '../../xml-document.ts';

/** A document of an EPUB: its head, and what stands in its body. */
interface XhtmlDocument {
  lang: string;
  /** Where all of it runs from right to left, whatever language its words are in. */
  dir?: 'rtl' | undefined;
  title: string;
  /** Of the title, where it is in another language than the document. */
  titleText?: TextIn | undefined;
  /** Address of the stylesheet, from where the document stands. */
  sheet: string;
  body: readonly ElementContent[];
}

/** XHTML as EPUB 3 takes it, in UTF-8. */
export function xhtml({ lang, dir, title, titleText, sheet, body }: XhtmlDocument): string {
  const namespace = 'http://www.idpf.org/2007/ops';
  const root = h('html', { 'xmlns:epub': namespace, lang, 'xml:lang': lang, dir }, [
    h('head', [h('title', titleText ?? {}, title), h('link', { rel: 'stylesheet', href: sheet })]),
    h('body', ...body),
  ]);
  return xmlDocument(toXast(root) as XmlElement).replace(endTags, '/>');
}

/** Of elements that are always empty: what reads XHTML as HTML takes `</br>` for another line break. */
const endTags = /><\/(?:br|col|hr|img|input|link)>/g;
