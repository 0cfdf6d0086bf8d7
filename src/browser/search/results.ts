import { pathOf } from '../../addresses.ts';
import type { Found } from '../../search/finder.ts';
import { longDate, search as wording } from '../../wording/scripts.ts';
import { act, element, link } from '../elements.ts';
import type { Searched } from './searched.ts';

/** No list grows without end. */
const most = 30;

/** Puts what was found in the place of what was found before. */
export function show(
  place: Element,
  base: string,
  { findings, since }: Searched,
  further: () => unknown,
): void {
  const { equal, near, typed, partly } = findings;
  place.replaceChildren(
    ...section(wording.equal, equal, base),
    ...section(wording.near, near, base),
    ...section(wording.typed, typed, base),
    ...section(wording.partly, partly, base),
    ...(since === null
      ? []
      : [
          element('p', 'say', wording.since(longDate(since))),
          element('p', 'acts', act(wording.earlier, further)),
        ]),
  );
}

function section(heading: string, all: readonly Found[], base: string): HTMLElement[] {
  if (all.length === 0) return [];
  const items = all.slice(0, most).map((found) => element('li', '', ...item(found, base)));
  const rest = all.length > most ? [element('p', 'say', wording.first(most))] : [];
  const list = element('ol', 'entries', ...items);
  return [element('section', '', element('h2', '', heading), list, ...rest)];
}

function item({ thing, marks }: Found, base: string): HTMLElement[] {
  if (thing.kind !== 'sentence') {
    const page =
      thing.kind === 'story'
        ? ({ page: 'story', slug: thing.slug } as const)
        : ({ page: thing.kind, id: thing.id } as const);
    const name = link(base + pathOf(page), '');
    name.append(...markedText(thing.title, marks, () => null));
    if (thing.kind === 'story' && thing.lang !== undefined) {
      name.lang = thing.lang;
      name.dir = 'auto';
    }
    return [element('h3', '', name), element('p', '', thing.text)];
  }
  const { story, passage } = thing;
  const { slug } = story;
  const about = marks.find(({ of }) => of)?.of ?? passage.marked[0];
  const sentence = element(
    'p',
    '',
    ...markedText(passage.text, marks, (of) =>
      of && of.kind === 'figure' ? base + pathOf({ page: 'figure', slug, id: of.id }) : null,
    ),
  );
  const target = about?.id ?? `:~:text=${encodeURIComponent(passage.text).replaceAll('-', '%2D')}`;
  const headline = link(`${base}${pathOf({ page: 'story', slug })}#${target}`, story.headline);
  for (const own of [sentence, headline]) {
    own.lang = story.lang;
    own.dir = 'auto';
  }
  const said = about?.said ?? '';
  return [
    element('p', 'kick', [longDate(story.date), story.spoken ?? []].flat().join(', ')),
    element(
      'div',
      '',
      sentence,
      element('p', 'say', headline),
      ...(said === '' ? [] : [element('p', 'say', said)]),
    ),
  ];
}

type Mark = Found['marks'][number];

/** A text with its marks, which stand in their order; one that begins within another is a part of it. */
function markedText(
  text: string,
  marks: readonly Mark[],
  addressOf: (of: Mark['of']) => string | null,
): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, of } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const words = text.slice(start, end);
    const address = addressOf(of);
    parts.push(text.slice(at, start), element('mark', '', address ? link(address, words) : words));
    at = end;
  }
  return [...parts, text.slice(at)];
}
