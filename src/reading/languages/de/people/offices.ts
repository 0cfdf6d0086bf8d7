import { kindsIn } from '../../office-families.ts';

/**
 * Words for those who hold one kind of office, a line each, with those for women made from them. Behind the bar stand
 * those by which a text goes on with somebody whose office it has told by another word.
 */
const FAMILIES = `
  kanzler bundeskanzler altkanzler | regierungschef kanzler sozialdemokrat christdemokrat
  präsident bundespräsident staatspräsident staatschef | staatschef präsident staatsoberhaupt
  ministerpräsident landeshauptmann premierminister premier regierungschef | regierungschef ministerpräsident premier landesvater
  minister bundesminister innenminister außenminister finanzminister wirtschaftsminister verkehrsminister gesundheitsminister umweltminister justizminister verteidigungsminister landwirtschaftsminister bildungsminister kultusminister arbeitsminister | minister ressortchef politiker
  bürgermeister oberbürgermeister stadtpräsident gemeindepräsident | rathauschef stadtoberhaupt bürgermeister ortschef stadtchef
  landrat bezirkshauptmann | landrat kreischef
  abgeordneter abgeordnete parlamentarier nationalrat ständerat | politiker parlamentarier abgeordneter abgeordnete
  stadtrat gemeinderat regierungsrat bundesrat | politiker stadtrat gemeinderat
  fraktionschef fraktionsvorsitzender fraktionsvorsitzende parteichef parteivorsitzender parteivorsitzende generalsekretär spitzenkandidat kandidat | politiker parteichef fraktionschef kandidat
  chef vorstandschef konzernchef geschäftsführer direktor gründer inhaber eigentümer vorstandsvorsitzender vorstandsvorsitzende ceo | manager unternehmer firmenchef chef geschäftsführer gründer
  richter vorsitzender | richter jurist
  staatsanwalt oberstaatsanwalt | staatsanwalt ankläger jurist
  anwalt rechtsanwalt verteidiger | anwalt verteidiger jurist
  trainer bundestrainer nationaltrainer coach chefcoach | trainer coach übungsleiter
  stürmer mittelfeldspieler verteidiger torhüter torwart kapitän | spieler stürmer angreifer keeper torhüter torwart kapitän fußballer
  läufer schwimmer radprofi springer rennfahrer skifahrer | athlet sportler olympiasieger weltmeister
  forscher wissenschaftler professor biologe physiker chemiker geologe meteorologe klimaforscher virologe epidemiologe | forscher wissenschaftler experte professor
  ökonom volkswirt analyst historiker soziologe politologe | experte ökonom wissenschaftler forscher analyst
  arzt chefarzt chirurg mediziner | arzt mediziner
  autor schriftsteller dichter lyriker | autor schriftsteller
  sänger musiker komponist pianist dirigent | musiker künstler sänger
  schauspieler regisseur filmemacher | schauspieler regisseur künstler
  maler bildhauer künstler fotograf | künstler maler
  bischof erzbischof pfarrer priester papst kardinal | geistlicher bischof pfarrer kirchenmann
  landwirt bauer winzer | landwirt bauer winzer
  lehrer schulleiter rektor | lehrer pädagoge schulleiter
  kommissar polizist polizeichef ermittler einsatzleiter | polizist ermittler beamter einsatzleiter
  feuerwehrmann kommandant einsatzleiter wehrführer | feuerwehrmann einsatzleiter
  sprecher pressesprecher regierungssprecher | sprecher
  aktivist klimaaktivist | aktivist
  botschafter diplomat | diplomat
`;

/** The same for bodies, behind the bar by what any of the kind is called. */
const BODIES = `
  ministerium amt behörde verwaltung anstalt kommission zentrale leitstelle dienst stelle | behörde amt haus ressort ministerium stelle
  verband verein bund verbund klub club initiative bürgerinitiative bündnis allianz vereinigung netzwerk stiftung union föderation hilfswerk ngo | verband verein organisation bündnis initiative stiftung
  gewerkschaft | gewerkschaft verband organisation
  unternehmen firma konzern gesellschaft hersteller autobauer anbieter betreiber werft reederei airline fluggesellschaft brauerei bank sparkasse versicherer verlag kette händler werk betrieb molkerei | unternehmen firma konzern haus gesellschaft betrieb institut bank
  klinik klinikum krankenhaus spital | klinik krankenhaus haus spital
  gericht landgericht amtsgericht gerichtshof | gericht kammer senat
  partei fraktion | partei fraktion
  zeitung blatt magazin sender agentur nachrichtenagentur zeitschrift | zeitung blatt sender agentur magazin
  universität hochschule schule institut | hochschule universität uni einrichtung institut
  mannschaft team klub club verein | klub club verein mannschaft team
  stadt gemeinde kanton land | stadt gemeinde kommune kanton
`;

const women = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.replace(/[^\s|]+/g, (word) => {
        if (/(?:mann|vater|e|in|ceo|haupt|coach)$/.test(word)) return word;
        if (/(?:arzt|anwalt|rat)$/.test(word))
          return `${word} ${word.replace(/a(rzt|nwalt|t)$/, (_, end: string) => (end === 'nwalt' ? 'anwält' : `ä${end}`))}in`;
        return `${word} ${word}in`;
      }),
    )
    .join('\n');

export const offices = kindsIn(women(FAMILIES), BODIES);
