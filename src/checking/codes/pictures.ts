import type { CodeEntry } from './entry.ts';
import { type Example, inFiles, inProse, soundStory } from './example.ts';

const bytes = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** A picture in a text whose file is there; what is in the file is looked at elsewhere. */
const ship = (
  markdown: string,
  frontMatter = 'pictures: [{ file: ship.jpg, credit: Ana Ruiz }]',
): Example => {
  const { shown, files } = inProse(`The ship came in on Monday.\n\n${markdown}`, frontMatter);
  return { shown, files: { ...files, 'pictures/ship.jpg': new Uint8Array() } };
};

const file = (name: string, content: string | Uint8Array): Example =>
  inFiles(`pictures/${name}`, {
    [`pictures/${name}`]: content,
    'stories/example.md': soundStory('', 'The ship came in on Monday.'),
  });

export const pictures = {
  'picture-address': {
    severity: 'error',
    title: 'A picture that is no file of the content',
    expected: 'the path of a file in `content/pictures/`, such as `../pictures/ship.jpg`',
    mend: 'Put the file into `content/pictures/`, and write `../pictures/` and its name.',
    about:
      'A page loads nothing from other hosts, and a story is to be whole without a network: pictures are files of `content/pictures/`. A picture on another site can be gone or another one tomorrow, and that site would be told of everybody who reads.',
    example: inProse('![The ship at the pier](https://port.example/ship.jpg)'),
  },
  'picture-unknown': {
    severity: 'error',
    title: 'A picture that is not there',
    expected: 'the name of a file in `content/pictures/`, written as it is there',
    mend: 'Put the file there, or correct its name; capitals and the ending count.',
    about:
      'The text names a file that `content/pictures/` does not have. Where only capitals differ, some machines would find it and others not.',
    example: inProse(
      '![The ship at the pier](../pictures/ship.jpg)',
      'pictures: [{ file: ship.jpg, credit: Ana Ruiz }]',
    ),
  },
  'picture-misplaced': {
    severity: 'error',
    title: 'A picture in the middle of something else',
    expected: 'a picture by itself, between two paragraphs',
    mend: 'Leave a blank line before the picture and behind it, and put it outside of lists, tables and quotations.',
    about:
      'A picture has a caption and a credit, for which a sentence, a list, a table or a quotation has no room. Before the first paragraph it is the lead picture; two in a row need a blank line between them.',
    example: ship('It lay ![The ship at the pier](../pictures/ship.jpg) at the pier.'),
  },
  'picture-alt': {
    severity: 'error',
    title: 'A picture without words for those who do not see it',
    expected:
      'what the picture shows, between the square brackets, in words of its own of at most 600 characters',
    mend: 'Say between the square brackets what is to be seen: `![A ship at a pier, its hatches open](…)`.',
    about:
      'Whoever does not see a picture is read its alternative text, and plain forms have nothing else of it. It says what is to be seen; the caption, in quotation marks behind the address, says what it means. One that repeats the caption is read out twice, and the name of a file tells nothing.',
    example: ship('![](../pictures/ship.jpg "The ship at the pier.")'),
  },
  'picture-uncredited': {
    severity: 'error',
    title: 'A picture of which nobody knows whose it is',
    expected: 'its file and its credit under `pictures` in the front matter',
    mend: 'Add to `pictures` in the front matter: `{ file: ship.jpg, credit: … }`.',
    about:
      'Beneath each picture stands whose it is, in the words of the front matter: “Ana Ruiz”, “Drawing: Tearsheet”. What nobody answers for may not be ours to show, or may not show what it seems to.',
    example: ship('![A ship at a pier](../pictures/ship.jpg)', ''),
  },
  'picture-unmatched': {
    severity: 'error',
    title: 'A credit for a picture that the text does not have',
    expected: 'the name of a file that a picture of the text names',
    mend: 'Correct the name, or take the entry out.',
    about:
      'What front matter says of a picture belongs to one in the text, by the name of its file.',
    example: ship(
      '![A ship at a pier](../pictures/ship.jpg)',
      'pictures: [{ file: ship.jpg, credit: Ana Ruiz }, { file: pier.jpg, credit: Eva Ruiz }]',
    ),
  },
  'picture-unused': {
    severity: 'remark',
    title: 'A picture that no story shows',
    expected: 'a story that names the file',
    mend: 'Show it in a story; or, if it is not needed, take the file out of `content/pictures/`.',
    about:
      'It is in no page and in no form that is kept, but in every clone of the content. Perhaps a story was to show it.',
    example: file(
      'ship.png',
      bytes(
        'iVBORw0KGgoAAAANSUhEUgAAASwAAADIAQAAAAB6pOH4AAAAHklEQVR42u3BMQEAAADCoPVPbQdvoAAAAAAAAADgNx54AAG94zQeAAAAAElFTkSuQmCC',
      ),
    ),
  },
  'picture-kind': {
    severity: 'error',
    title: 'A file that is no picture of a kind that we show',
    expected: 'a JPEG, PNG, WebP or AVIF with its own ending: .jpg, .jpeg, .png, .webp, .avif',
    mend: 'Save the picture as JPEG (photographs) or PNG (drawings) with that ending.',
    about:
      'Every picture is encoded anew, in several widths. SVG can hold scripts, and loads what it names from elsewhere; GIF, TIFF, HEIC and camera files are for other uses. The bytes of the file count, not its name alone: a file of one kind with the ending of another is told too.',
    example: file('ship.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  'picture-broken': {
    severity: 'error',
    title: 'A picture that cannot be read to its end',
    expected: 'a picture that a program can open',
    mend: 'Open the original and save it anew; a file that was cut short on its way has to be sent again.',
    about:
      'The file is decoded whole. What is empty, cut short or damaged would be grey below the damage, or no picture at all.',
    example: file('ship.jpg', 'not a picture'),
  },
  'picture-too-large': {
    severity: 'error',
    title: 'A picture that is too large or too small',
    expected: 'at most 20 MB and 50 million pixels, and at least 300 pixels wide',
    mend: 'Save it 2,400 pixels wide, which is more than is shown anywhere.',
    about:
      'Pages show at most 1,600 pixels across, and every clone of the content carries the file as it is. A small picture would be shown blurred, or as a stamp.',
    example: file(
      'ship.png',
      bytes('iVBORw0KGgoAAAANSUhEUgAATiAAAE4gCAAAAADGGxnlAAAAAElEQVQ1rwYeAAAAAElFTkSuQmCC'),
    ),
  },
  'picture-animated': {
    severity: 'error',
    title: 'A picture that moves',
    expected: 'a picture of one frame',
    mend: 'Save the frame that tells most as JPEG or PNG.',
    about:
      'Beside words that move nobody reads, paper has one frame, and for some readers what flickers is a danger.',
    example: file(
      'ship.webp',
      bytes(
        'UklGRpQAAABXRUJQVlA4WAoAAAACAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GMAAAAAAAAAAAAAAAAAAAAGQAAAJWUDggGAAAADABAJ0BKgEAAQABQCYlpAADcAD+/PQAAEFOTUYwAAAAAAAAAAAAAAAAAAAAZAAAAFZQOCAYAAAANAEAnQEqAQABAAAAJiWkAANwAP79NmgA',
      ),
    ),
  },
  'picture-cmyk': {
    severity: 'warning',
    title: 'A picture in the colours of print',
    expected: 'a picture in RGB',
    mend: 'Save it as RGB (sRGB), and compare the colours.',
    about:
      'Cyan, magenta, yellow and black are the inks of one press and paper. The picture is turned into the colours of screens, by its own profile if it has one; without it colours can only be guessed.',
    example: file(
      'ship.jpg',
      bytes(
        '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwD//////////////////////////////////////////////////////////////////////////////////////8AAFAgACAFABEMRAE0RAFkRAEsRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAD/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAA4EQwBNAFkASwAAPwCiiigAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/2Q==',
      ),
    ),
  },
} as const satisfies Record<string, CodeEntry>;
