import { phrases, words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';
import { changes } from './changes.ts';
import { kinds } from './kinds.ts';

/** What words say of numbers beside them. */
export const wordings: Wordings = {
  totals: rows(`
in all: insgesamt, zusammen, in summe, alles in allem, unterm strich, zusammengenommen
adding up to: zusammen also, zusammen sind das, das macht, das macht zusammen, macht zusammen, macht insgesamt,
  das sind zusammen, insgesamt sind das, ergibt zusammen, ergibt, ergeben, ergeben zusammen, was zusammen, in summe,
  zusammen, insgesamt
a total of: insgesamt, zusammen, in summe, also insgesamt, also zusammen, gesamt
together: summe von, gesamtzahl von, zusammengerechnet, summiert sich auf, summieren sich auf, beläuft sich auf,
  belaufen sich auf, bislang, bisher
running: damit steigt die zahl der toten auf, damit stieg die zahl der toten auf, damit stieg die gesamtzahl auf,
  damit steigt die gesamtzahl auf, damit erhöht sich die zahl auf, damit erhöht sich die gesamtzahl auf,
  damit sind es insgesamt, damit sind es nun, damit stieg die zahl auf, damit steigt die zahl auf
bringing: damit, steigt, stieg, erhöht, erhöhte, erhöhen, wächst, wuchs, bringt, brachte
heading: insgesamt, gesamt, summe, total, zusammen, gesamtsumme, alle
`),
  parts: rows(`
another: weitere, weiteren, weiterer, weiteres, noch einmal, zusätzliche, zusätzlich, mehr, andere, noch
all: alle, alle die, sämtliche
rest: die übrigen, die restlichen, die anderen, der rest, die verbleibenden, der übrigen, der restlichen,
  die verbliebenen, den übrigen, übrig bleiben, übrig blieben, der anderen, den restlichen
left: bleiben übrig, blieben übrig, bleiben, blieben, verbleiben, fehlen noch, stehen noch aus, sind übrig, übrige,
  restliche, verbleibende, verbliebene
out of: von, von den, unter, der, aus, unter den, aus den
of them: davon, von ihnen, von denen, darunter, der betroffenen
of the total: der gesamtzahl, aller, von allen, der gesamtmenge, des gesamten
including: darunter, davon, unter ihnen, von denen, von ihnen, darunter auch, darunter allein, unter denen,
  einschließlich, inklusive, mitsamt
included: darunter waren, darunter sind, umfasst, umfassen
filled: bestehend aus, besteht aus, bestehen aus, bestand aus, setzt sich zusammen aus, setzen sich zusammen aus,
  stammt aus, stammen aus, kommt aus, kommen aus, aufgeteilt in, aufgeteilt auf, verteilt auf, verteilen sich auf,
  verteilt sich auf, unterteilt in, bestanden aus, zusammengesetzt aus
making up: machten aus, macht, machen, machten, entfielen auf, entfallen auf, stellten, stellen, entspricht
`),
  votes: rows(`
of the vote: der stimmen, der abgegebenen stimmen, der gültigen stimmen, der wählerstimmen, der erststimmen,
  der zweitstimmen, der wähler, der befragten
side: dafür, dagegen, sprachen sich für, sprachen sich gegen, enthielt sich, enthielten sich, unentschlossen,
  antworteten mit ja, antworteten mit nein, befürworteten, lehnten ab, stimmten für, stimmten gegen, keine angabe
abstained: enthaltungen, enthaltung, enthielten sich, enthielt sich
margin: ein vorsprung von, einem vorsprung von, einen vorsprung von, eine mehrheit von, einer mehrheit von,
  einen abstand von, einem abstand von, vorsprung von, mehrheit von, abstand von, ein abstand von, die differenz,
  differenz von, unterschied von, ein unterschied von
most: die mehrheit der, eine mehrheit der, die mehrheit von, eine mehrheit von, die meisten, mehrheitlich
`),
  again: phrases(
    'oder, also, das heißt, das sind, das entspricht, was entspricht, entspricht, entsprechend, sprich, d.h., mithin, somit, gleichbedeutend mit, das ist, eine quote von, ein anteil von, einem anteil von, einer quote von, eine wahlbeteiligung von, die wahlbeteiligung, wahlbeteiligung von',
  ),
  average: phrases(
    'im schnitt, im durchschnitt, durchschnittlich, im mittel, ein durchschnitt von',
  ),
  ...changes,
  rates: rows(`
interval: alle
second: in der sekunde, pro sekunde, je sekunde, jede sekunde
minute: in der minute, pro minute, jede minute, je minute
hour: in einer stunde, in der stunde, pro stunde, stündlich, jede stunde, je stunde
day: an einem tag, am tag, pro tag, täglich, jeden tag, je tag, pro nacht, je nacht, jede nacht
week: in einer woche, in der woche, pro woche, wöchentlich, jede woche, je woche
month: in einem monat, im monat, pro monat, monatlich, jeden monat, je monat
year: in einem jahr, im jahr, pro jahr, jährlich, jedes jahr, je jahr
each: je, jeweils, für jeden, für jede, für jedes, jeder, jede, jedes, jedem, pro person, pro kopf, pro stück, das stück, pro karte, je karte, pro ticket, je stück, je person, je haushalt, pro haushalt, je aktie, pro aktie, pro kilo, das kilo, je kilo, pro liter, der liter, pro tonne, je tonne, die tonne, pro kind, je kind, pro klasse, je klasse, pro wohnung, pro familie, pro gast, pro platz, pro flasche, die flasche, pro kiste, pro hektar, je hektar, pro fahrt, pro spiel, à
`),
  yields: phrases(
    'nahm, nahmen, nahm ein, nahmen ein, einnahm, einnahmen, eingenommen, verdient, verdiente, verdienten, erlöste, brachte, brachten, kostete, kosteten, kostet, zahlte, zahlten, zahlt, erhielt, erhielten, gab aus, gaben aus, sammelte, sammelten, ergab, ergaben',
  ),
  calendar: rows(`
each: jahrestag, geburtstag, jubiläum, bestehen, todestag, hochzeitstag
100: hundertjähriges, hundertjährigen, hundertster, hundertsten geburtstag
50: goldene hochzeit, goldenen hochzeit
25: silberne hochzeit, silbernen hochzeit
60: diamantene hochzeit, diamantenen hochzeit
noon: zwölf uhr mittags,
midnight: mitternacht,
past -30: halb,
past 15: viertel nach,
past -15: viertel vor,
founded: gegründet, gegründete, gegründeter, eröffnete, eröffneter, erbaute, eröffnet, gebaut, erbaut, errichtet,
  eingeweiht, begann, besteht seit, seit, entstand, entstanden, ins leben gerufen, heirateten, heiratete
died: starb, starben, gestorben, stirbt, tod, tot, verstarb, verstorben, wurde, ging in rente
aged: im alter von, wurde, ist, war, mit
later: tage später, tage danach, wochen später, jahre später, jahre danach, jahre zuvor, jahre vorher, nach, in diesen, in den
`),
  whereas: phrases('während'),
  times: words(
    'vergangenen vergangene letzten letzte vorigen selben gleichen nächsten zuvor vor früher später noch periode zeitraum vorjahr vorjahres vorjahreszeitraum vormonat vorjahresquartal saison quartal quartals halbjahr gestern heute ende anfang mitte frühjahr sommer herbst winter aktie barrel kopf ersten jüngsten',
  ),
  listing: rows(`
both: beide, beiden, beider
all: nämlich, sind, waren, es sind, es waren, das sind, das waren, heißen, hießen
some: wie, wie etwa, etwa, zum beispiel, beispielsweise, unter anderem, usw, vor allem, insbesondere
next: silber, bronze, gefolgt von, vor, dahinter, danach
highest: höchste höchsten größte größten längste längsten meisten stärkste gold erste spitze führt gewonnen teuerste
lowest: niedrigste niedrigsten kleinste kürzeste kürzesten billigste günstigste wenigsten schnellste
1: erstens erste ersten erster erstes
2: zweitens zweite zweiten zweiter zweites
3: drittens dritte dritten dritter drittes
4: viertens vierte vierten vierter viertes
5: fünftens fünfte fünften fünfter fünftes
6: sechste sechsten sechster
7: siebte siebten siebter siebente
8: achte achten achter
9: neunte neunten neunter
10: zehnte zehnten zehnter
set 1: einer einzigen, einem einzigen, eine einzige, einzigen
set 2: beide, beiden, beider, duo
set 3: trio, drillinge
set 4: quartett
set 5: quintett
set 6: halbes dutzend, halbe dutzend, halben dutzend
set 12: dutzend
set 6 month: halbes jahr, halbe jahr, halben jahr, halbjahr, halbjahres
set 10 year: jahrzehnt, jahrzehnts, dekade
set 100 year: jahrhundert
`),
  kinds,
};
