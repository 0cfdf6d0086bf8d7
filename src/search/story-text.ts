import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Edition } from '../edition/edition.ts';
import { anyLanguageOf } from '../reading/languages/index.ts';
import { parse } from '../reading/parsed.ts';
import { textSpan } from '../reading/sentences/bounds.ts';
import { foreign } from '../site.ts';
import type { Story } from '../story/types.ts';
import { attribution } from '../telling/attribution.ts';
import { ownNameOf } from '../wording/language-names.ts';
import { siteWords } from '../wording/index.ts';
import type { FoundPassage, Marked, StoryText } from './parts.ts';

/** A story as it is searched: each sentence once, with the figures and quotations that it holds. */
export function storyText(edition: Edition, story: Story): StoryText {
  const { slug, headline, lang, dateline } = story;
  const marked = markedPassages(edition, story);
  const told = marked.map(({ text }) => text);
  const others = [story.standfirst, ...sentencesOf(story.prose, lang)]
    .filter((text) => !told.some((other) => other.includes(text)))
    .map((text) => ({ text, marked: [] }));
  const spoken = foreign(lang) === undefined ? {} : { spoken: ownNameOf(lang) };
  return { slug, headline, date: dateline.date, lang, ...spoken, passages: [...marked, ...others] };
}

function markedPassages(edition: Edition, story: Story): FoundPassage[] {
  const bySentence = new Map<string, Marked[]>();
  const add = (text: string, marked: Marked) => {
    bySentence.set(text, [...(bySentence.get(text) ?? []), marked]);
  };
  for (const figure of story.figures) {
    const { id, value, context } = figure;
    const said = attribution(edition, figure, siteWords) ?? '';
    add(context.text, { kind: 'figure', id, ...context.marked, value, said });
  }
  for (const quotation of story.quotations) {
    const { id, by, kind, speaker, context } = quotation;
    const said = edition.people.get(by ?? '')?.name ?? (kind === 'phrase' ? null : speaker) ?? '';
    add(context.text, { kind: 'quotation', id, ...context.marked, value: null, said });
  }
  return [...bySentence].map(([text, marked]) => ({ text, marked }));
}

/** What holds running text; the cells of a row are read as one. */
const blocks = /^(?:p|h[1-6]|tr|dt|dd|figcaption|pre)$/;

function sentencesOf(prose: Root, lang: string): string[] {
  const language = anyLanguageOf(lang);
  const texts: string[] = [];
  visit(prose, 'element', (element: Element) => {
    const isTight = element.tagName === 'li' && !element.children.some(isBlock);
    if (!blocks.test(element.tagName) && !isTight) return;
    const cells = element.tagName === 'tr' ? element.children.map((cell) => toString(cell)) : null;
    texts.push((cells?.join(' ') ?? toString(element)).replace(/\s+/g, ' ').trim());
    return SKIP;
  });
  return texts.flatMap((text) => {
    const { tokens, sentences } = parse({ kind: 'paragraph', text, opaque: [] }, 0, language);
    return sentences.map((sentence) => {
      const { start, end } = textSpan(tokens, sentence);
      return text.slice(start, end);
    });
  });
}

const isBlock = (node: Element['children'][number]) =>
  node.type === 'element' && /^(?:p|ul|ol|table|blockquote|pre)$/.test(node.tagName);
