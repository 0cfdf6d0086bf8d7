import { apposed } from '../../clauses/grammars/apposed.ts';
import { accompanied, beside } from '../../clauses/grammars/before.ts';
import { hung, joined } from '../../clauses/grammars/hung.ts';
import { behindWords, tagBehindWords } from '../../clauses/grammars/behind.ts';
import { far } from '../../clauses/grammars/far.ts';
import { relative } from '../../clauses/grammars/relative.ts';
import { byWord } from '../../tokens/by-word.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { VERBS } from '../fields/speech-fields.ts';
import { usesOf } from '../fields/uses.ts';
import { denied, isVerb } from './conjugation.ts';
import { kindsIn } from '../office-families.ts';
import { BODIES } from './people/bodies.ts';
import { FAMILIES, isEpithet, offices } from './people/offices.ts';
import { isPeopleNoun, nounGenders } from './people/people-nouns.ts';
import { lending, saying } from './speech-verbs.ts';

const between = new Set([
  ...denied,
  ...words(`
    also then later earlier once now still again even too just first himself herself itself themselves has have had been was were is are be will would could did does may might must can should do as quoted cited
    today yesterday tonight morning afternoon evening night on not never always often who that
  `),
]);

const bodyNouns = words(
  'police campaign camp tabloid magazine blog website coalition pac company firm group agency ministry bank council university charity airline union organisation organization force department party club board commission authority trust fund retailer carrier carmaker maker manufacturer operator utility supplier newspaper paper developer chain startup giant watchdog regulator broadcaster lender insurer federation association society guild court hospital school team government administration institute foundation brewer bakery committee panel bureau embassy league alliance caucus consortium parliament shop store hotel restaurant network platform subsidiary',
);

/** A word for one person; a trade shows by its end: speechwriter, barkeeper. */
const isSomebody = byWord((word): boolean => {
  if (isPeopleNoun(word) || isEpithet(word) || offices.has(word)) return true;
  return /(?:.writer|.ographer|.ician|.onomist|.ivist|.maker|.holder|.keeper|.worker|.owner|.ologist|.woman|.person)$/.test(
    word,
  );
});

export const speech: LanguageFields['speech'] = {
  grammar: {
    head: 'last',
    pronouns: 'people',
    subjects: [
      behindWords,
      tagBehindWords,
      accompanied,
      beside,
      relative,
      joined,
      hung,
      apposed,
      far,
    ],
  },
  saying,
  lending,
  verbs: usesOf(
    VERBS,
    `
quotes: quoted quotes quote quoting cited cites citing
calls: called calls calling call described describes describing describe dubbed dubs dubbing labelled labeled labels labelling
  labeling branded brands branding termed terms deemed deems denounced denounces denouncing dismissed dismisses dismissing
  blasted blasts slammed slams decried decries characterized characterizes hailed hails hailing praised praises praising
  condemned condemns condemning
asks or denies: denied denies deny wondered wonders demanded demands urges urging read reads sang began speaking
  pleaded pleads doubted doubts agreed agrees agree pledged pledges pledging vowed vows vowing promised promises
  boasts boasted
asks or denies, takes whom: asked asks asking urged
takes whom: told tells tell telling ask reminded assured informed warned advised
goes on: added adds adding continued continues concluded concludes went goes
`,
  ),
  sayingPhrases: phrases(
    'put it, puts it, went on, goes on, weighed in, weighs in, cut in, cuts in, broke in, laid out, lays out, made clear, makes clear, spelled out, spells out, doubled down, doubles down, joked, phrased it, phrases it, summed it up, sums it up, wanted to know, wants to know, shot back, shoots back, fired back, fires back, hit back, hits back, chimed in, chips in, chipped in, burst out, called out, calls out, cried out, piped up, pipes up, spoke up, pointed out, points out, hit out, lashed out, lashes out',
  ),
  accordingTo: phrases('according to, in the words of, as told by, quoting'),
  isVerb: byWord(isVerb),
  isGerund: (word) => word.endsWith('ing'),
  between,
  personIn: (noun) => nounGenders.get(noun) ?? (isSomebody(noun) ? 'any' : null),
  offices: kindsIn(FAMILIES, BODIES),
  bodyNouns,
  namedBodies: words('campaign administration'),
  statements: words(`
    claim claims forecast assertion suggestion description warning promise pledge insistence vow assessment remark remarks comment comments words view call allegation contention admission verdict answer reply response explanation retort riposte advice diagnosis conclusion summary motto quip joke prediction plea message mantra broadside slogan phrase boast threat attack insult jab criticism depiction characterization characterisation rhetoric tweet post speech rejection language refrain catchphrase invocation mention reference declaration proclamation observation accusation charge quote line argument
    report study statement letter note email memo text review survey analysis document inquiry audit ruling judgment judgement article book notice sign poster label leaflet bill draft treaty agreement petition dossier filing lawsuit complaint indictment
  `),
  titleCues: phrases(
    'author of, co - author of, star of, host of, appearance on, interview on, interview with, editor of, founder of, journal, magazine, newspaper, ship, ferry, vessel, boat, yacht, the film, the book, the song, the novel, the album, the play, the series, the show, the movie, song, film, novel, album, single, hit, documentary, exhibition, programme, podcast, musical, ballad, anthem, comedy, drama, thriller, sitcom, essay, poem, painting',
  ),
  phraseCues: phrases(
    'call, calls, fund, campaign, project, so - called, so called, known as, dubbed, nicknamed, titled, entitled, headlined, termed, the term, the word, the words, the phrase, the slogan, called the, codenamed, code - named, marked, labelled, stamped, the nickname, what is known as, often called, also called, the hashtag, named, under the title, under the slogan, # means, # meant, # refers',
  ),
  elisions: words("tis twas em til till cause bout n round neath cuz 'n"),
};
