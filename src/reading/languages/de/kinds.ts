import { rows } from '../rows.ts';

/** Words for what is counted, by family and kind. */
export const kinds = rows(`
people: menschen mensch personen person jugendliche bewohner einwohner anwohner bürger insassen mitglieder mitglied
  arbeiter beschäftigte beschäftigten mitarbeiter mitarbeitende angestellte schüler schülerinnen studierende studenten
  lehrer lehrkräfte patienten patientinnen pflegekräfte ärzte beamte einsatzkräfte feuerwehrleute migranten
  flüchtlinge geflüchtete wähler wählerinnen stimmberechtigte delegierte abgeordnete abgeordneten senatoren stadträte
  richter bergleute fischer seeleute fahrer touristen urlauber besucher besucherinnen gäste fans demonstranten
  demonstrierende teilnehmer teilnehmende angeklagte verdächtige gefangene häftlinge geiseln spieler freiwillige
  familien überlebende opfer leute helfer
people dead: tote toten todesopfer todesfälle getötet getötete gestorben starben starb sterben verstorbene umgekommen
  ums leichen
people hurt: verletzte verletzten verletzt verwundete verwundeten
people laid off: stellen arbeitsplätze jobs entlassungen kündigungen entlassen
people held: festgenommen festnahmen festgenommene inhaftierte verhaftete verhaftet verhaftungen
people out: evakuiert evakuierte evakuierungen
people missing: vermisst vermisste vermissten
vehicles: fahrzeuge fahrzeug lastwagen lkw busse bus autos auto wagen pkw züge zug krankenwagen transporter
animals: tiere tier kühe kuh rinder rind schafe ziegen schweine schwein pferde hunde hühner
homes: wohnungen wohnung häuser haus gebäude
aircraft: flugzeuge flugzeug jets maschinen hubschrauber
ships: schiffe schiff boote boot fähren tanker
titles: titel medaillen medaille pokale siege
settlements: dörfer dorf gemeinden gemeinde orte ort ortschaften städte siedlungen weiler
schools: schulen schule gymnasien grundschulen
shops: läden laden geschäfte geschäft filialen filiale märkte
mines: zechen zeche gruben grube bergwerke bergwerk steinbrüche
works: fabriken fabrik werke werk mühlen
eateries: gaststätten kneipen kneipe wirtshäuser lokale restaurants cafés
crossings: brücken brücke viadukte übergänge stege
roads: straßen straße wege gassen
islands: inseln insel eilande
floors: stockwerke stockwerk stock etagen etage geschosse
weapons: waffen waffe gewehre pistolen pistole
pictures: gemälde bilder bild zeichnungen
books: bücher buch bände romane
clocks: uhren uhr armbanduhren
signatures: unterschriften unterschrift namen
awards: preise auszeichnungen
blazes: brände brand feuer
tremors: erdbeben beben
thefts: einbrüche diebstähle überfälle
goals: tore tor treffer
matches: spiele spiel partien begegnungen
trees: bäume baum eichen buchen linden kiefern
firms: firmen firma unternehmen betriebe
contracts: verträge abkommen
parcels: pakete kisten kartons
clinics: krankenhäuser krankenhaus kliniken klinik
turbines: windräder windrad windkraftanlagen turbinen
people men: männer mann männern herren männlich
people women: frauen frau damen weiblich
people children: kinder kindern kind minderjährige
people boys: jungen junge buben bub
people girls: mädchen
people adults: erwachsene erwachsenen
people passengers: passagiere fahrgäste passagieren
people crew: besatzungsmitglieder crewmitglieder besatzungsmitgliedern
people soldiers: soldaten soldat
people civilians: zivilisten
people police: polizisten polizistinnen
people rebels: kämpfer rebellen aufständische
titles gold: gold goldmedaillen goldene
titles silver: silber silbermedaillen silberne
titles bronze: bronze bronzemedaillen bronzene
votes for: dafür ja-stimmen stimmten ja fürstimmen befürworteten
votes against: dagegen nein-stimmen gegenstimmen nein lehnten
votes abstained: enthaltungen enthaltung enthielten enthielt
votes unsaid: unentschlossen unentschlossene weiß wissen wussten angabe angaben antwort
parties government: koalition regierungsfraktionen regierung
parties opposition: opposition
payment cash: bar bargeld
payment shares: aktien
payment debt: schulden anleihen kredite
quantities: fläche länge breite höhe tiefe dicke durchmesser radius entfernung abstand strecke reichweite größe ausmaß
  gewicht masse last volumen inhalt fassungsvermögen kapazität leistung geschwindigkeit tempo temperatur zeit zeitraum
  dauer frist alter verspätung wartezeit preis kosten wert gebühr lohn gehalt einkommen einnahmen haushalt schulden
  quote rate anteil arbeitslosenquote wahlbeteiligung beteiligung inflation inflationsrate teuerung wachstum mehrheit
  wahrscheinlichkeit niveau ertrag auslastung
prices: preis preise kosten miete mieten gebühr gebühren lohn löhne gehalt gehälter ausgaben einnahmen umsatz umsätze
  gewinn gewinne verlust verluste etat haushalt schulden erlöse
`);
