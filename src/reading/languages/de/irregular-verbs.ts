import { words } from '../../tokens/phrases.ts';

/** Frequent verbs whose forms no ending shows: auxiliaries, strong verbs, and others in the present. */
export const irregular = words(`
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf durfte mag
  habe sei seien könne müsse solle wolle dürfe werde hätte hätten wäre wären würde würden
  kam kamen kommt kommen ging gingen geht gehen stand standen steht stehen lag lagen liegt liegen sah sieht nahm nahmen nimmt gab gibt hielt hält ließ lässt trug trägt fiel fällt stieg steigt sank sinkt
  fuhr fährt flog fliegt lief läuft traf trifft zog zieht schloss brach bricht begann beginnt blieb bleibt starb stirbt verlor verliert gewann gewinnt schlug schlägt aß sang sitzt saß brachte bringt kennt weiß wusste
  zeigt macht spielt lebt arbeitet wohnt führt leitet
  verlief verliefen entschied entschieden beschloss beschlossen gelang gelingt geriet griff griffen half halfen hilft klang klingt lud luden rang rangen riss rissen ritt saßen schien schienen scheint schlief schläft schnitt schob schoben schoss schossen schwieg schwiegen schweigt sprang sprangen springt stach stahl starben stieß stießen stößt strich strichen stritt stritten streitet trank trat traten tritt trieb trieben treibt überwog verband verbindet verbot verboten verbietet verließ verließen verlässt vermied vermeidet verschwand verschwindet verstand verstanden versteht wich weicht wog wiegt wuchs wuchsen wächst zwang zwingt entstand entstanden entsteht erhielt erhielten erhält erhob erhebt ergab ergibt ergriff erschien erschienen erscheint bestand bestanden besteht betraf betrifft bezog bezieht bewies beweist begannen brachen brachten ließen liefen trafen zogen schlugen sangen tranken
  plant kauft sucht braucht dauert fehlt gehört handelt hängt holt hört kämpft kostet leistet lernt leidet löst nutzt öffnet passt prüft rettet reicht schadet schafft schickt schützt sammelt senkt setzt siegt sorgt spart spürt startet stellt stört stürzt übt verdient verkauft vermisst versucht verteilt verzichtet wartet wehrt wechselt wirkt wählt zahlt zählt zerstört erreicht erhöht ersetzt bezahlt bildet bietet dient drückt endet entscheidet enthält gilt galt
`);
