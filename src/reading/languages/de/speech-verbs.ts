import { words } from '../../tokens/phrases.ts';
import { irregular } from './irregular-verbs.ts';
import { reported } from './reported.ts';

/** The forms by which news tells in German what somebody did, of regular verbs: present, past, subjunctive, participle, infinitive. */
function formsOf(infinitives: string): string[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .flatMap((infinitive) => {
      const stem = infinitive.replace(/e?n$/, '');
      // “Rechnete”, but “lohnte”
      const link = /[td]$|(?:[^aeiouäöülrh]|[^aeiouäöü]h)[mn]$/.test(stem) ? 'e' : '';
      const isPrefixed = /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|hinter)|ieren$/.test(infinitive);
      const participle = `${isPrefixed ? '' : 'ge'}${stem}${link}t`;
      return [
        ...[`${stem}${link}t`, infinitive, `${stem}e`],
        ...[`${stem}${link}te`, `${stem}${link}ten`, participle],
        ...[`${stem}end`],
      ];
    });
}

/**
 * Forms of verbs that are parted: joined where the verb ends its clause, and of the rest of it alone, which stands
 * second, “merkte … an”. Given with the past, and the participle and the present where they are not regular:
 * “an-merken:merkte”.
 */
function partedForms(verbs: string): { joined: string[]; apart: Map<string, Set<string>> } {
  const joined: string[] = [];
  const apart = new Map<string, Set<string>>();
  for (const verb of verbs.trim().split(/\s+/)) {
    const [infinitive = '', past = '', participle, now] = verb.split(':');
    const [particle = '', base = ''] = infinitive.split('-');
    const stem = base.replace(/e?n$/, '');
    const present = participle ? (now ?? []) : `${stem}t`;
    const forms = [past, past.replace(/e?$/, 'en'), present].flat();
    for (const form of forms) {
      apart.set(form, (apart.get(form) ?? new Set()).add(particle));
      joined.push(`${particle}${form}`);
    }
    joined.push(`${particle}${base}`, participle ?? `${particle}ge${stem}t`);
  }
  return { joined, apart };
}

/** What the rest of such a verb tells alone is no speech yet: “strich” may be what a painter did. */
export const parted = partedForms(`
  an-merken:merkte zu-sichern:sicherte heraus-streichen:strich:herausgestrichen:streicht heraus-stellen:stellte an-prangern:prangerte
  an-deuten:deutete an-mahnen:mahnte an-regen:regte hin-weisen:wies:hingewiesen:weist zurück-weisen:wies:zurückgewiesen:weist
  vor-werfen:warf:vorgeworfen:wirft auf-rufen:rief:aufgerufen:ruft zu-geben:gab:zugegeben:gibt nach-legen:legte dar-legen:legte
  hinzu-setzen:setzte aus-rufen:rief:ausgerufen:ruft vor-rechnen:rechnete ein-gestehen:gestand:eingestanden:gesteht
  bei-pflichten:pflichtete klar-stellen:stellte fest-stellen:stellte vor-halten:hielt:vorgehalten:hält ab-lehnen:lehnte
  zusammen-fassen:fasste ein-wenden:wandte:eingewandt:wendet vor-schlagen:schlug:vorgeschlagen:schlägt
  entgegen-treten:trat:entgegengetreten:tritt ein-ordnen:ordnete ein-schätzen:schätzte bekannt-geben:gab:bekanntgegeben:gibt
  an-geben:gab:angegeben:gibt
`);

/** Verbs that introduce speech. */
export const saying: ReadonlySet<string> = new Set([
  ...formsOf(`
    sagen erklären betonen ergänzen erzählen berichten antworten erwidern entgegnen fragen behaupten versichern bestätigen erläutern bemerken beteuern
    fordern warnen mahnen klagen kritisieren monieren bedauern beklagen loben bekräftigen wiederholen schildern resümieren bilanzieren prognostizieren
    vermuten glauben meinen urteilen kommentieren twittern posten bloggen simsen informieren formulieren argumentieren plädieren appellieren präzisieren
    konstatieren scherzen spotten witzeln frotzeln jubeln schwärmen schimpfen wettern poltern rufen schluchzen flüstern murmeln stammeln seufzen lachen grinsen
    verkünden melden äußern verraten offenbaren gestehen räumen beschwören stöhnen höhnen donnern dichten texten ätzen unken orakeln mutmaßen
    hoffen wünschen staunen wundern zürnen maulen raunen mosern knurren brummen kontern parieren ermahnen reklamieren protestieren dementieren spekulieren rechtfertigen
    begründen beurteilen bezeugen verlautbaren verlauten empören entrüsten ereifern beschweren hinterfragen argwöhnen lamentieren
    folgern schlussfolgern sinnieren philosophieren rekapitulieren relativieren signalisieren verdeutlichen unterstreichen vermelden mitteilen
  `),
  ...words(`
    sagte sagten sagt sagen gesagt meinte sprach sprachen spricht gesprochen rief riefen ruft gerufen schrie schrien schreit geschrien schrieb schrieben schreibt geschrieben
    bekannt teilte teilten teilt mitgeteilt mitteilte mitteilten mitteilt hieß heißt kündigte kündigten kündigt angekündigt ankündigte ankündigten
    fügte fügten fügt hinzugefügt hinzufügte räumte räumten räumt eingeräumt einräumte gestand gestanden gesteht versprach versprachen verspricht versprochen
    befand befanden befindet empfahl empfahlen empfiehlt riet rieten rät bat baten bittet gebeten widersprach widersprachen widerspricht widersprochen
    angab angaben angegeben bekanntgab bekanntgegeben unterstrich unterstrichen unterstreicht beschrieb beschrieben beschreibt hervorhob hervorgehoben
    dachte denkt dachten las liest vorlas zitierte einwarf schwor schworen gelobte lautete lautet führte ausführte ausgeführt
    bekannte zufolge nachlegte nachhakte bilanzierte zusammenfasste nachschob entgegenhielt verlangte verlangten verlangt
    verwies verwiesen verweist
    äußerte äußerten äußert geäußert wandte einwandte zustimmte pflichtete beipflichtete feststellte festgestellt klarstellte klargestellt klarmachte
  `),
  ...parted.joined,
]);

/** Verbs that lend somebody’s words to our sentence without introducing speech. */
export const lending: ReadonlySet<string> = new Set([
  ...formsOf(`
    bezeichnen bewerten werten titulieren verurteilen rühmen preisen tadeln brandmarken geißeln charakterisieren definieren begrüßen
    zitieren erwähnen kündigen versprechen drohen anprangern ablehnen unterstützen verteidigen beschuldigen bezichtigen attackieren
    bezweifeln zweifeln bemängeln rügen würdigen feiern danken gratulieren abtun erwarten verlangen erinnern erwägen
    befürchten fürchten zeigen rechnen befürworten drängen pochen umschreiben verspotten verteufeln verharmlosen diffamieren
    erhoffen freuen bekennen schätzen diagnostizieren analysieren vergleichen betiteln
  `),
  ...parted.apart.keys(),
  ...words(`
    nannte nannten nennt nennen genannt sprach sprachen spricht gesprochen warf vorwarf vorgeworfen wies zurückwies zurückgewiesen lehnte ablehnte sah sahen sieht gesehen
    lobte kritisierte forderte fordert beschrieb beschreibt hielt hält gehalten fand fanden findet empfand empfindet tat abtat trat vertrat vertritt stufte stuften stuft einstufte einstuft eingestuft verglich vergleicht umschrieb umschreibt freut freute bekannte bekennt
    gab gaben gibt stellte hob fuhr legte schloss schob setzte fasste stimmte
  `),
]);

/** Looks like a verb, as words with a small letter do that end so. */
export function isVerb(word: string): boolean {
  return (
    irregular.has(word) ||
    reported.has(word) ||
    (word.length > 4 &&
      /(?:[^aeiouäöüh]te|(?:[dt]|[^aeiouäöülrh]n)ete|(?:[dt]|[^aeiouäöülrh]n)eten|[^aeiouäöü]ten|ierte|ierten|iert)$/.test(
        word,
      ) &&
      !/(?:mitte|heute|erste|letzte|zweite|dritte|[^k]ette|hinten|unten|ersten|letzten|besten|meisten|nächsten|größten|rechten|guten|weiten|harten|späten|alten|roten|neuesten|wichtigsten)$/.test(
        word,
      ))
  );
}

/** Finite verbs of those above, by forms that are no nouns and no adjectives. */
export const finite: ReadonlySet<string> = new Set(
  [...irregular, ...saying, ...lending].filter(
    (word) => irregular.has(word) || (/te?$/.test(word) && !/bekannt$/.test(word)),
  ),
);
