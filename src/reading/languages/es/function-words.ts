import { words } from '../../tokens/phrases.ts';
import { functionWordsFrom } from '../fields/function-words.ts';

export const functionWords = functionWordsFrom(
  {
    determiners: `
definite, one, m: el
definite, f: la
definite: los las
definite, m: del al
demonstrative: este esta estos estas ese esa esos esas todos todas
indefinite, one: un una
indefinite, before nouns: otro otra otros otras varios varias algunos algunas muchos muchas dos tres
indefinite: unos unas cada
before nouns: cuatro cinco seis siete ocho nueve diez once doce quince veinte nuevo nueva nuevos nuevas antiguo antigua antiguos
  antiguas propio propia propios propias mismo misma mismos mismas último última últimos últimas próximo próxima anterior actual
  actuales primer primero primera primeros primeras segundo segunda tercer tercero tercera cuarto cuarta quinto quinta único
  única máximo máxima principal principales alto alta altos altas gran grandes pequeño pequeña pequeños pequeñas entonces
  también aún más demás mejor peor futuro futura ex presunto presunta presuntos supuesto supuesta supuestos célebre famoso
  famosa popular exitoso exitosa reconocido reconocida flamante histórico histórica polémico polémica citado citada
  mencionado mencionada saliente censurado censurada destituido destituida cesado cesada cuestionado cuestionada
`,
    pronouns: `
m: él
f: ella
they: ellos ellas
self: yo usted vos
before verbs: se le les me nos os
stranger: quienes alguien uno este ésta éste aquel aquella otro otra
owner, any: su sus
owner, self: mi nuestro nuestra
`,
    prepositions: `
of, from: de del
per, by: por
from, place: desde
to: a al
to, place: hasta
by, at, place: en
by, no preposition: un una
between: entre
place: hacia
other, judges: para
other: con sobre contra ante según sin tras bajo durante y e o como mediante
`,
    links: `
and, joins: y e
or, joins: o
or: u
joins: pero ni
breaks: cuando mientras porque aunque donde si tras
relative, said: que
relative: quien quienes cual cuales cuyo cuya
`,
    comparisons: `
more: más
less: menos
than: que
`,
    auxiliaries: `
passive: fue fueron sido era eran es son ser
other: será serán sea sean sería serían ha han haya hayan había habían haber hay hubo está están estaba estaban
  estuvo puede pueden podrá podrán podía podían podría podrían debe deben deberá deberán debía debían llega
  llegan llegó se
`,
  },
  words('no nunca tampoco sin'),
);
