import { words } from '../../tokens/phrases.ts';
import type { ChangeWordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';

/** What words say of how numbers move, and of which is the larger. */
export const changes: ChangeWordings = {
  rises: words(
    'repunte avance avances mejora crecieron subieron aumentaron elevaron suben crecen aumentan elevó eleva elevar encareció incrementaron dispararon disparó avanzó avanzaron subió sube subido subida aumentó aumenta aumentado aumento creció crece crecido crecimiento alza incremento incrementó repuntó ascendió creciendo subiendo aumentando disparado escalaron escaló trepó trepa encarece encarecen encarecieron encarecido engordó multiplicó remontó repuntan repuntaron ampliaron amplió incrementado incrementan incrementa subirá subirán crecerá aumentará aumentarán elevado elevan sumaron ascenso ascendieron dispara disparan encarecimiento ampliación',
  ),
  falls: words(
    'moderó moderaron modera moderado bajaron cayeron descendieron disminuyeron redujeron reduce reducen reducir recortaron rebajaron ralentizó desaceleró desciende caen bajan abarató retrocede bajó baja bajado bajada cayó cae caído caída descendió descenso disminuyó disminuye disminución redujo reducido reducción recorte recortó rebajó rebaja retrocedió bajando cayendo descendiendo disminuyendo menguó mengua menguado menguaron encogió encoge desplomó desplomaron desploma desplome hundió hundieron hunde abarata abaratan abarataron abaratado reducirá bajará bajarán caerá mermó merma perdieron recortará recortado retroceso disminuido descienden disminuyen aligeró vació contrajo contracción rebajado',
  ),
  gains: words('ganó gana ganaron sumó suma avanzó'),
  losses: words('perdió pierde perdieron cedió cede dejó'),
  moves: words(
    'escaló escala trepó trepa pasó pasaron pasado pasa pasan pasar pasará llegó llega llegar',
  ),
  otherVerbs: words(
    'llevó llevaron empujó empujaron hizo hicieron provocó provocaron obligó permitió situó fue fueron pasó aunque mientras pero porque cuando tras después antes pese y luego que quien',
  ),
  comparing: rows(`
0.5: se redujo a la mitad, se redujeron a la mitad, se ha reducido a la mitad, se han reducido a la mitad,
  reducido a la mitad, reducirse a la mitad, la mitad que, la mitad de
1.5: la mitad más que, una vez y media, vez y media
2: el doble, dobla, doblan, se multiplicó por dos, multiplicó por dos, multiplicaron por dos, multiplicado por dos, duplicó, duplicaron, duplica, duplican, duplicado, duplicarse, duplicar, dobló, doblaron, doblado,
  el doble de los, el doble de las, el doble que los, el doble que las
3: el triple, multiplicó por tres, multiplicaron por tres, multiplicado por tres, triplicó, triplicaron, triplica, triplican, triplicado, triplicarse, tres veces más, el triple de los,
  el triple de las, el triple que los, el triple que las
4: multiplicó por cuatro, multiplicaron por cuatro, multiplicado por cuatro, cuadruplicó, cuadruplicaron, cuadruplica, cuadruplican, cuadruplicado, cuatro veces más, el cuádruple
5: multiplicó por cinco, multiplicaron por cinco, multiplicado por cinco, quintuplicó, quintuplicaron, quintuplica, quintuplican, quintuplicado, el quíntuple
10: decuplicó, decuplicado, multiplicó por diez, multiplicaron por diez, multiplica por diez, multiplicado por diez,
  diez veces más
larger: mayor, mayores, más alto, más alta, más altos, más altas, más caro, más cara, más largo, más larga, mejor,
  mejores
smaller: menor, menores, más bajo, más baja, más bajos, más bajas, más barato, más barata, más baratos, más baratas,
  más corto, más corta, más cortos, más cortas, más pequeño, más pequeña, más pequeños, más pequeñas, más joven,
  más jóvenes, más ligero, más ligera, más frío, más fría, más seco, más seca, más estrecho, más estrecha, más pobre,
  más débil, más lento, más lenta, más temprano, más flojo, más floja, peor, peores
record: récord, máximo, máxima
low: mínimo, mínima
oldRecord: el récord anterior, récord anterior, anterior récord, la mejor marca, mejor marca, marca anterior,
  el récord de, máximo anterior, mínimo anterior, hasta entonces, hasta la fecha, la anterior, el anterior,
  superando los, superando las, superar los, superar las, batir los
over: superó, supera, superaron, superan, superado, superando, superar, rebasó, rebasa, rebasaron, rebasado,
  sobrepasó, sobrepasa, excedió, excede, batió, batieron, por encima de, más de lo previsto, más de lo esperado,
  aventaja, aventajó
under: no llegó, no llegaron, no llega, no alcanzó, no alcanzaron, no alcanza, se quedó corto, se quedaron cortos,
  se quedó en, se quedó por debajo, por debajo de, quedó lejos, quedaron lejos, menos de lo previsto,
  menos de lo esperado, incumplió, sin llegar, sin alcanzar
aim: objetivo de, objetivo, meta de, meta, previsto, previstos, previstas, prevista, esperaba, esperaban, esperados,
  esperadas, previsión de, presupuesto de, presupuestado, presupuestados, límite de, límite, tope de, cupo de,
  aforo de, prometido, prometidos, necesarios, mínimo de, máximo de, calculado, calculaba, estimaba, hacían falta, hacen falta, necesitaba, necesitaban, necesita, se necesitaban, requería, requiere, exigía, exige, eran necesarios
passed: aprobada, aprobado, salió adelante, prosperó, prosperar
failed: desechó, desecha, rechazó, rechazada, rechazado, tumbó, fracasó, no alcanzó, naufragó, decayó
thus: así que, por tanto, por lo tanto, con lo que, de modo que, es decir, o sea, esto es, lo que supone, lo que da,
  lo que hace, que hacen, son en total, en total son, suman
earlier: había, habían, había sido, antes, anterior, anteriores, previo, previa, hace, atrás, en lugar de, en vez de, ya no,
  hasta ahora, hasta entonces, hasta hoy, antiguo, antigua, originalmente, inicialmente, al principio, entonces, aquel año
past: era, eran, fue, fueron, pasado, pasada, ayer, costaba, costaban, estaba, estaban, tenía, tenían, cobraban, pagaba,
  pagaban, sumaba, en aquel momento
present: ahora, hoy, es, son, este, esta, actual, actuales, actualmente, ya, ha, han, último, última, nuevo, nueva, está,
  están, tiene, tienen
future: será, serán, costará, costarán, pasará a, pasarán a, próximo, próxima, a partir de, a partir del, desde el, tendrá,
  pagará, pagarán, subirá a, bajará a, mañana
against: frente a, frente a los, frente a las, frente al, contra, comparado con, comparados con, en comparación con,
  respecto a, respecto de
upon: tras, que los, que las
`),
};
