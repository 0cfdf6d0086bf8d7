import { colonTells } from '../../clauses/grammars/any-verb.ts';
import { apposed } from '../../clauses/grammars/apposed.ts';
import { hung, joined } from '../../clauses/grammars/hung.ts';
import { relative } from '../../clauses/grammars/relative.ts';
import { takesParticle } from '../../clauses/grammars/particles.ts';
import { unjoined } from '../../clauses/grammars/unjoined.ts';
import { around, bracket, verbLast } from '../../clauses/grammars/verb-second.ts';
import { byWord } from '../../tokens/by-word.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { VERBS } from '../fields/speech-fields.ts';
import { usesOf } from '../fields/uses.ts';
import { genderBehind } from './people/adjectival.ts';
import { isBodyNoun } from './people/bodies.ts';
import { offices } from './people/offices.ts';
import { personOf } from './people/people-nouns.ts';
import { reported } from './reported.ts';
import { isVerb, lending, parted, saying } from './speech-verbs.ts';

const between = words(`
  sich selbst selber auch dann später zuvor danach noch nun wieder schon bereits jetzt gestern heute morgen kürzlich jüngst zuletzt dazu dabei darauf daraufhin allerdings jedoch aber zudem außerdem weiter ferner am abend mittag nachmittag vormittag nicht nie immer nur etwa hingegen dagegen ebenfalls gleichzeitig schließlich einmal damals mir uns ihm ihr ihnen hierzu hat habe haben hatte hatten wurde worden mit es das denn erneut
`);

/** Pronouns that are never a subject. */
const OBJECTS = words('den dem denen dessen deren welchen welchem ihn ihm ihnen mich mir uns');

/** Pronouns that are nothing else. */
const SUBJECTS = words('er ich wir man');

/** “Nach Angaben”: what somebody says, behind “nach”. */
const STATEMENTS = [
  ...['angaben', 'den angaben', 'den worten', 'worten', 'meinung', 'ansicht', 'einschätzung'],
  ...['auffassung', 'aussage', 'aussagen', 'darstellung', 'überzeugung', 'auskunft', 'bekunden'],
  ...['informationen', 'erkenntnissen', 'berechnungen', 'schätzung', 'schätzungen', 'lesart'],
];

export const speech: LanguageFields['speech'] = {
  grammar: {
    head: 'last',
    subjects: [
      ...[takesParticle(parted.apart), colonTells],
      ...[verbLast, bracket, joined, around, relative, hung, apposed, unjoined],
    ],
    formOf: (word) => {
      if (reported.has(word)) return 'reported';
      if (OBJECTS.has(word)) return 'object';
      if (SUBJECTS.has(word)) return 'subject';
      if (/en$/.test(word)) return saying.has(word) || isVerb(word) ? 'of several' : null;
      return saying.has(word) ? 'of one' : null;
    },
  },
  saying,
  lending,
  verbs: usesOf(
    VERBS,
    `
quotes: zitiert zitierte zitierten zitieren
calls: nannte nannten nennt nennen genannt nenne bezeichnete bezeichneten bezeichnet bezeichnen bezeichne beschrieb
  beschrieben beschreibt wertete werteten wertet bewertete bewerteten bewertet titulierte tituliert charakterisierte
  charakterisiert brandmarkte brandmarkt verurteilte verurteilt kritisierte kritisierten kritisiert sprach sprachen spricht
  umschrieb umschreibt verspottete geißelte geißelt rügte rügt lobte lobten lobt würdigte würdigten würdigt feierte feiert
asks or denies: dementierte dementiert dementierten bestritt bestreitet fragt bittet forderte fordert forderten
  verlangte verlangt verlangten versprach verspricht versprochen gelobte las liest widersprach widerspricht
asks or denies, takes whom: fragte fragten bat baten
takes whom: informierte informierten erinnerte erinnerten
goes on: ergänzte ergänzt ergänzten fügte fügt fuhr fährt
`,
  ),
  sayingPhrases: phrases(
    'gab zu protokoll, gibt zu protokoll, gab bekannt, macht klar, machte klar, machte deutlich, macht deutlich, brachte es auf den punkt, gab zu bedenken, gibt zu bedenken, stellte klar, stellte fest, fügte hinzu, wandte ein, geht davon aus, ging davon aus, ist der meinung, war der meinung, ist der ansicht, war der ansicht, ist überzeugt, zeigte sich überzeugt, zeigt sich überzeugt, nahm stellung, machte geltend',
  ),
  accordingTo: phrases(
    [
      'laut, so, gemäß, aus sicht, aus der sicht, in den worten, in den worten von, mit den worten, so der, so die',
      ...STATEMENTS.flatMap((noun) => [`nach ${noun}, nach ${noun} von`]),
    ].join(', '),
  ),
  isVerb: byWord(isVerb),
  isGerund: (word) => /.{4}end$/.test(word),
  between,
  personIn: (noun, article) => (article && genderBehind(article, noun)) || personOf(noun),
  offices,
  bodyNouns: { has: isBodyNoun },
  statements: words(`
    behauptung vorwurf vorwürfe widerspruch lob zuspruch einschätzung aussage aussagen erklärung warnung prognose versprechen forderung appell urteil fazit antwort kommentar bemerkung worte rat beschreibung begründung bilanz motto meinung hinweis ankündigung kritik
    bericht studie mitteilung pressemitteilung stellungnahme brief schreiben mail email e-mail nachricht text gutachten umfrage analyse dokument artikel buch beitrag tweet post eintrag vertrag entwurf papier flugblatt schild plakat anzeige beschluss antrag anfrage bescheid protokoll interview aufruf
    aussendung rede denkschrift rundschreiben leitartikel statement resolution satz spruch ausspruch zitat weisheit
    kernaussage kernbotschaft botschaft
  `),
  titleCues: phrases(
    'film, buch, roman, song, lied, album, stück, serie, zeitschrift, zeitung, magazin, sendung, oper, schiff, fähre, projekt, kampagne, ausstellung, dokumentarfilm, podcast, gedicht, gemälde, programm, titel, komödie, krimi, blatt, fachblatt, fachzeitschrift, tageszeitung, wochenzeitung, wochenzeitschrift, boulevardzeitung, sonntagszeitung, nachrichtenmagazin, wochenmagazin, nachrichtenportal, internetportal, online-portal, portal, plattform, talkshow, show, reihe, fernsehsendung, fernsehserie, theaterstück, musical, sachbuch, bestseller, single, band, gruppe, initiative, bürgerinitiative, bündnis, verein, organisation, sonderkommission, soko, sender, radiosender, fernsehsender, agentur, nachrichtenagentur, wochenblatt, regionalzeitung, lokalzeitung, gewerkschaft, partei, stiftung, operation, lokal, bar, café, restaurant, hotel, kneipe, frachter, tanker, kreuzfahrtschiff, segelschiff, forschungsschiff, raumsonde, sonde, satellit, raumschiff, rakete, computerspiel, spiel, software, app, hurrikan, taifun, orkan, sturmtief',
  ),
  phraseCues: phrases(
    'sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, so genannter, namens, mit dem titel, unter dem titel, unter dem motto, mit der aufschrift, der begriff, das wort, der slogan, die parole, genannt, heißt, bekannt als, der spitzname, mit dem namen, mit namen, dem namen, begriff, wort, stichwort, titel, motto, aufschrift, aktion, name, # bedeutet, # heißt, # genannt, # getauft',
  ),
  elisions: words('s ne nen n'),
};
