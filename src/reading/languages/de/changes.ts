import { words } from '../../tokens/phrases.ts';
import type { ChangeWordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';

/** What words say of how numbers move, and of which is the larger. */
export const changes: ChangeWordings = {
  rises: words(
    'stieg stiegen steigt steigen gestiegen steigend steigerte steigerten steigern gesteigert anstieg zunahme zuwachs zulegte zulegten zugelegt legte legten legt zunahm zunahmen zugenommen nahm nahmen erhöhte erhöhten erhöht erhöhen erhöhung wuchs wuchsen wächst wachsen gewachsen wachstum kletterte kletterten klettert geklettert sprang sprangen verteuerte verteuerten verteuert plus ausgebaut verbesserte verbesserten anhob angehoben hob aufgestockt zunimmt zunehmen wachsend schnellte schnellten hochgeschnellt emporgeschnellt kletternd verteuern angestiegen ansteigen anstiegen vermehrt vermehrte vergrößert vergrößerte ausgeweitet schoss schossen geschossen steige',
  ),
  falls: words(
    'sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen rückgang rückgänge abnahme ging gingen zurückging zurückgegangen abnahm abnahmen abgenommen schrumpfte schrumpften geschrumpft verringerte verringerten verringert reduzierte reduzierten reduziert reduzierung senkte senkten senkt gesenkt senkung kürzte kürzten gekürzt kürzung minus einbruch brach sackte sackten stürzte stürzten einbüßte eingebüßt verbilligte verbilligten nachgab abgebaut verschlechterte sturz abnehmen schrumpfen schrumpft sinkend eingebrochen einbrechen abgestürzt gesackt abgesackt minderte gemindert verkleinert verkleinerte geschmolzen schmolz schmolzen zusammengeschrumpft gedrosselt gesunkene abgeschwächt schwächte nachgelassen zurückgehen schwand schwanden geschwunden schwindet',
  ),
  gains: words('gewann gewannen gewinnt hinzugewann zulegte zugewinn'),
  losses: words('verlor verloren verliert einbüßte büßte verlust'),
  moves: words(
    'kletterte kletterten klettert rutschte rutschten ging gingen geht gehen legte legten',
  ),
  otherVerbs: words(
    'nahm nahmen ging gingen brach legte legten schickte drückte trieb führte sorgte brachte zwang ließ machte obwohl während aber weil als nachdem bevor trotz danach dann und der die das welche',
  ),
  comparing: rows(`
0.5: halbierte, halbierten, halbierte sich, halbierten sich, halbiert, halbierung, halb so viele, halb so viel,
  halb so hoch, halb so groß, die hälfte dessen
1.5: anderthalbmal so viele, anderthalbmal so viel, um die hälfte mehr, eineinhalbmal so viele, eineinhalbmal so viel
2: verdoppelte, verdoppelten, verdoppelt, verdoppeln, verdoppelung, verdopplung, doppelt so viele, doppelt so viel,
  doppelt so hoch, doppelt so groß, das doppelte, zweimal so viele, zweimal so viel
3: verdreifachte, verdreifachten, verdreifacht, verdreifachen, verdreifachung, dreimal so viele, dreimal so viel,
  dreimal so hoch, das dreifache
4: vervierfachte, vervierfachten, vervierfacht, vervierfachen, vervierfachung, viermal so viele, viermal so viel,
  viermal so hoch, das vierfache
5: verfünffachte, verfünffachten, verfünffacht, verfünffachung, fünfmal so viele, fünfmal so viel, das fünffache
6: versechsfacht, versechsfachte, das sechsfache
10: verzehnfacht, verzehnfachte, verzehnfachung, zehnmal so viele, zehnmal so viel, das zehnfache
larger: größer, größere, größeren, länger, längere, wärmer, wärmere, heißer, älter, höher, höhere, schwerer, breiter,
  tiefer, teurer, voller, nasser, schneller, stärker, besser
smaller: kleiner, kleinere, kleineren, kürzer, kürzere, kälter, kältere, jünger, niedriger, niedrigere, geringer,
  leichter, schmaler, billiger, günstiger, leerer, trockener, langsamer, schwächer, schlechter, ruhiger, früher
record: rekord, höchste, höchsten, höchster, meiste, meisten, größte, größten, wärmste, wärmsten, heißeste, heißesten,
  beste, besten, längste, längsten
low: niedrigste, niedrigsten, kälteste, kältesten, wenigsten, kleinste, kleinsten, schlechteste, schlechtesten,
  tiefste, tiefsten, trockenste, kürzeste
oldRecord: bisherige rekord, bisherigen rekord, bisherige rekord von, alte rekord, alten rekord, alter rekord,
  bis dahin, bisherige höchstwert, bisherigen höchstwert, bisherige bestmarke, bestmarke von, rekord von, der rekord,
  den rekord
over: übertraf, übertrafen, übertrifft, übertroffen, überstieg, überstiegen, übersteigt, überschritt, überschritten,
  überschreitet, mehr als geplant, mehr als erwartet, mehr als erhofft, über dem ziel
under: verfehlte, verfehlten, verfehlt, unterschritt, unterschritten, blieb unter, blieben unter, bleibt unter,
  weniger als geplant, weniger als erwartet, weniger als erhofft, unter dem ziel, reichte nicht, nicht erreicht,
  blieb hinter, blieben hinter
aim: ziel von, ziel, ziele von, geplant, geplante, geplanten, erwartet, erwartete, erwarteten, erhofft, erhoffte,
  erhofften, prognose von, angepeilt, angepeilten, angestrebt, angestrebten, vorgesehen, vorgesehenen, grenzwert von,
  grenzwert, obergrenze von, versprochen, versprochenen, nötig, nötigen, erforderlich, gerechnet, brauchte, braucht, benötigte, benötigt
passed: angenommen, gebilligt
failed: gescheitert, scheiterte, scheitert, abgelehnt, durchgefallen
thus: also, somit, damit, folglich, das heißt, das sind, das waren, das macht, das ergibt, macht, ergibt, mithin,
  demnach, was
earlier: hatte, hatten, zuvor, vorher, davor, früher, ehedem, vor einem, vor zwei, vor drei, bisher, bislang, statt,
  anstelle von, bis dahin, ursprünglich, anfangs, alte, alten, einst, damals, gewesen
past: war, waren, vergangenen, vergangene, letzten, letzte, gestern, kostete, kosteten, lag, lagen, zählte, zählten
present: jetzt, nun, heute, ist, sind, dieses, diesem, dieser, derzeit, aktuell, gegenwärtig, inzwischen, mittlerweile,
  heuer, hat, haben, noch, neue, neuen, nunmehr
future: wird, werden, künftig, kommenden, kommende, nächsten, nächste, soll, sollen, morgen
against: gegenüber, im vergleich zu, verglichen mit, statt, anstelle von, anstatt, gegen, zu
upon: nach
`),
};
