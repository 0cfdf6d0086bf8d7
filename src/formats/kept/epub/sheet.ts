import { dark, light } from '../../../colours.ts';
import type { PackedChapter } from './book.ts';

/** What a book without pictures needs nothing of. */
const pictureSheet = `figure { margin: 1.2em 0; page-break-inside: avoid; break-inside: avoid; }
figure img { max-width: 100%; height: auto; }
figcaption { margin-top: 0.3em; font-size: 0.85em; line-height: 1.4; }
figcaption span { display: block; }
`;

/**
 * The one stylesheet of a book. E-readers that know little drop a sheet with anything that they do not know: no
 * variables, no functions, no nesting here. Type and colours of the text are the reader’s; the marker brings its own ink,
 * so that it can be read on any page.
 */
const plainSheet = `@font-face {
  font-family: Newsreader;
  font-weight: 400 650;
  src: url(newsreader.woff2) format("woff2");
}
body { font-family: Newsreader, Charter, Cambria, serif; line-height: 1.5; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; page-break-after: avoid; break-after: avoid; }
h1 { margin: 0.3em 0; font-size: 1.9em; letter-spacing: -0.015em; }
h2 { margin: 1.6em 0 0.5em; font-size: 1.3em; }
h3 { margin: 1.4em 0 0.4em; font-size: 1.1em; }
p { margin: 0 0 0.75em; }
ul, ol { margin: 0 0 0.75em; padding-left: 1.5em; }
li { margin-bottom: 0.4em; }
blockquote { margin: 0 0 0.75em; padding-left: 1em; border-left: 1px solid; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; margin-bottom: 0.75em; }
th, td { padding: 0.25em 1em 0.25em 0; border-bottom: 1px solid; text-align: left; vertical-align: top; }
[dir="rtl"] ul, [dir="rtl"] ol { padding-left: 0; padding-right: 1.5em; }
[dir="rtl"] blockquote { padding-left: 0; padding-right: 1em; border-left: 0; border-right: 1px solid; }
[dir="rtl"] th, [dir="rtl"] td { padding: 0.25em 0 0.25em 1em; text-align: right; }
a { color: inherit; }
header { margin-bottom: 1.6em; }
header .kick { margin: 0; font-weight: 650; }
header .stand { font-size: 1.1em; }
header .fact, dt { font-size: 0.85em; line-height: 1.4; }
header .fact { margin: 0; }
header .fact a, dd { word-wrap: break-word; overflow-wrap: anywhere; }
.part { margin-top: 2em; border-top: 3px dotted; }
.fig {
  padding: 0 0.12em;
  border-bottom: 0.1em solid ${light.line};
  background-color: ${light.marker};
  color: ${light.on};
  font-weight: 500;
  text-decoration: none;
}
.entry { margin: 0 0 1.2em; border-top: 1px solid; padding-top: 0.6em; page-break-inside: avoid; break-inside: avoid; }
.entry .face { margin-bottom: 0.3em; font-size: 1.15em; line-height: 1.35; }
.entry .face a { text-decoration: none; }
dl { margin: 0; }
dt { float: left; clear: left; margin-right: 0.6em; font-weight: 600; line-height: 1.765; }
dd { margin: 0 0 0.3em; }
em, i { font-family: Charter, Cambria, serif; }
ins { text-decoration: none; font-weight: 600; }
.drawing { margin: 1.6em 0; page-break-inside: avoid; break-inside: avoid; }
.drawing svg { display: block; overflow: visible; margin: 0.5em 0; fill: currentColor; font-size: 0.85em; }
.drawing svg .w { font-size: 1.25rem; font-weight: 500; }
.drawing svg .sm { font-size: 0.8em; }
.drawing svg .sans { font-size: 0.85rem; font-weight: 400; }
.drawing svg .m { fill: ${light.marker}; }
.drawing svg .p { fill: none; }
.drawing svg circle.p { fill: #ffffff; }
.drawing svg .on { fill: ${light.on}; text-decoration: underline; }
.drawing svg .i { fill: currentColor; }
.drawing svg .mid { text-anchor: middle; }
.drawing svg .end { text-anchor: end; }
.cover { margin: 0; padding: 0; text-align: center; page-break-after: always; break-after: page; }
.cover img { max-width: 100%; height: auto; max-height: 100%; }
nav ol { padding-left: 1.2em; list-style-type: none; }
nav a { text-decoration: none; }
@media (prefers-color-scheme: dark) {
  body { background-color: ${dark.paper}; color: ${dark.ink}; }
  .fig { border-bottom-color: ${dark.line}; background-color: ${dark.marker}; }
  .drawing svg .m { fill: ${dark.marker}; }
  .drawing svg circle.p { fill: ${dark.paper}; }
}
`;

/** The stylesheet of a book of these chapters. */
export const sheetFor = (chapters: readonly Pick<PackedChapter, 'pictures'>[]): string =>
  chapters.some(({ pictures }) => pictures.length > 0) ? plainSheet + pictureSheet : plainSheet;
