import { byWord } from '../../../tokens/by-word.ts';
import { words } from '../../../tokens/phrases.ts';
import { stemsOf } from '../common-nouns/index.ts';

/** Nouns for bodies, which end longer ones: Umweltministerium. */
const BODIES = words(`
  polizei staatsanwaltschaft feuerwehr behörde amt ministerium regierung parlament gericht gerichtshof kommission ausschuss rat verwaltung gemeinde stadt kanton land partei fraktion koalition opposition verband bund verein klub club gewerkschaft kammer gesellschaft genossenschaft stiftung organisation initiative allianz bündnis union föderation vereinigung agentur institut universität hochschule schule klinik krankenhaus spital museum theater oper sender zeitung zeitschrift magazin blatt nachrichtenagentur redaktion verlag firma unternehmen konzern bank sparkasse versicherung versicherer krankenkasse kasse hersteller autobauer betreiber anbieter fluggesellschaft airline reederei brauerei werft stadtwerke energieversorger zentrale leitstelle wetterdienst dienst anstalt börse notenbank zentralbank nationalbank kirche bistum diözese armee militär bundeswehr heer botschaft konsulat team mannschaft vorstand aufsichtsrat geschäftsführung direktion leitung jury kreml pentagon ngo bürgerinitiative werk betrieb fonds kette händler einzelhändler startup
`);

/** Shorter ones end other words too: Grundrat, Rückland. */
const ALONE = words(
  'amt rat land bund werk bank kasse stadt dienst leitung kirche schule kette oper blatt kammer team',
);

/** A noun for a body as one of them; an empty string for any other word. */
export const bodyOf = byWord((word): string => {
  for (const stem of stemsOf(word)) {
    if (BODIES.has(stem)) return stem;
    for (let at = 3; at <= stem.length - 3; at++) {
      const head = stem.slice(at);
      if (BODIES.has(head) && !ALONE.has(head)) return stem;
    }
    if (/(?:amt|bank|kasse|kammer|werke)$/.test(stem) && stem.length > 7) return stem;
  }
  return '';
});

/** What a state, a place or a trade has one of, so that a longer noun that ends so names it: Verkehrsministerium. */
const INSTITUTIONS =
  /.{3}(?:polizei|staatsanwaltschaft|behörde|ministerium|regierung|parlament|gericht|gerichtshof|rechnungshof|kommission|komitee|ausschuss|verwaltung|verband|verbund|kammer|vereinigung|gewerkschaft|föderation|bistum|aufsicht|präsidium|direktion|fraktion|anwaltschaft|feuerwehr)$|(?:bundes|landes)stelle$|.{4}(?:amt|bund|rat)$/;

/** Ends so and is none, or tells what somebody does. */
const NO_INSTITUTION =
  /(?:ehren|gesamt|beamt)amt$|(?:^|s)gesamt$|(?:appa|refe|inse|quad|vor|ver|hei|haus)rat$|(?:schlüssel)bund$|^(?:wasser|dampf|schatz|speise|dunkel|herz|brust)kammer$/;

/** True for a body that one noun with its article names, in the singular: das Verkehrsministerium. */
export const isCalled = byWord((word) =>
  [word, word.replace(/e?s$/, '')].some(
    (one) => INSTITUTIONS.test(one) && !NO_INSTITUTION.test(one),
  ),
);

/** Called by what they are for, “Landesamt für Naturschutz”, and by whom they unite, “Bund der Kleingärtner”. */
const FOUNDED = /(?:amt|stelle|institut|zentrum|agentur|gesellschaft|akademie|büro|komitee)$/;
const UNITING = /(?:bund|verband|vereinigung|kammer|verbund)$/;

/** True where a word behind a body and a small word is part of its name; not “Verband der Ministerin”. */
export function isTail(body: string, link: string, word: string): boolean {
  if (link === 'für') return FOUNDED.test(body);
  return link === 'der' && UNITING.test(body) && !word.endsWith('in');
}

/** Of these, those that are called by where they are: Landgericht Bremen. */
const LOCAL =
  /(?:verwaltung|gericht|amt|polizei|präsidium|staatsanwaltschaft|feuerwehr|universität|hochschule|klinik|klinikum|krankenhaus|verband|bund|theater|oper|museum|kammer|bistum|institut|stadtwerke|(?:bank|schauspiel|opern|kauf|medien|verlags|auktions)haus|behörde|direktion|leitstelle|(?:regio|bundes|berg|seil|eisen|straßen)bahn|leitung|verein|verbund|.{3}schule|gymnasium)$/;

/** True for a body that the name of a place behind it tells from others. */
export const isLocal = (word: string): boolean => LOCAL.test(word);

/** True for a noun for a body. */
export const isBodyNoun = (word: string): boolean => bodyOf(word) !== '';

/** Bodies that have one word for their name, of which there are no others. */
export const named = words(`
  bundestag bundesregierung bundesbank bundesverfassungsgericht bundesgerichtshof bundeskriminalamt bundeswehr bundesanwaltschaft bundesnetzagentur bundesgericht bundesverwaltungsgericht bundeskartellamt bundesrechnungshof umweltbundesamt nationalrat ständerat kreml pentagon
  airlines limes nato eu uno unicef unesco who onu ezb iwf greenpeace amnesty caritas diakonie reuters dpa afp sda apa spd cdu csu fdp afd bsw övp spö fpö neos svp glp ard zdf orf srf wdr ndr mdr swr rbb br adac verdi dgb ig bdi diw ifo rki pik vw
  telekom lufthansa siemens volkswagen daimler mercedes bmw audi porsche opel basf commerzbank migros coop nestlé novartis roche ubs fc sc vfb vfl tsv sv fsv tsg hsv
`);

/** Words that make the name of a body of those beside them: “Deutscher Wetterdienst”, “Rotes Kreuz”. */
export const bodyWords: ReadonlySet<string> = new Set([
  ...named,
  ...words(`
    zentrum welle institution foundation university association union nationen kreuz kreuzes gesellschaft verband verein club klub institut instituts stiftung kommission partei universität hochschule ministerium bank nationalbank agentur wetterdienst wetterdienstes hilfswerk rundfunk rundfunks zeitung gewerkschaft gewerkschaftsbund bund haus hauses allianz bundestag bundesrat bundesamt landesamt
    international watch press times post journal news group motors bahn ag gmbh se kg inc corp ltd museum theater oper parlament gericht gerichtshof rat bauernverband städtetag kirche liste linke grünen grüne liga initiative bürgerunion sozialdemokraten sparkasse
  `),
]);
