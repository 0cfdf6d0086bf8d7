import type { Gender } from '../../../names/name-words.ts';
import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';
import { PARTICLES, SUFFIXES } from '../../fields/name-fields.ts';
import { usesOf } from '../../fields/uses.ts';
import { isAsked, isPast } from '../conjugation.ts';
import { firstNames } from './first-names.ts';
import { lending, saying } from '../speech-verbs.ts';
import { offices } from './offices.ts';
import { isSomebody } from './somebody.ts';
import { places } from '../places.ts';

const titles: [string, Gender | null][] = [
  ['señor', 'm'],
  ['señora', 'f'],
  ['sr', 'm'],
  ['sra', 'f'],
  ['srta', 'f'],
  ['d', 'm'],
  ['dña', 'f'],
  ['lic', null],
  ['ing', null],
  ['arq', null],
  ['prof', null],
  ['dip', null],
  ['sen', null],
  ['gral', null],
  ['cnel', null],
  ['don', 'm'],
  ['doña', 'f'],
  ['presidenta', 'f'],
  ['ministro', 'm'],
  ['ministra', 'f'],
  ['alcaldesa', 'f'],
  ['gobernadora', 'f'],
  ['directora', 'f'],
  ['director', 'm'],
  ['doctor', 'm'],
  ['doctora', 'f'],
  ['rey', 'm'],
  ['reina', 'f'],
  ['papa', 'm'],
  ['diputada', 'f'],
  ['diputado', 'm'],
  ['senadora', 'f'],
  ['senador', 'm'],
  ['consejera', 'f'],
  ['consejero', 'm'],
  ['concejala', 'f'],
  ['vecina', 'f'],
  ['vecino', 'm'],
  ['profesora', 'f'],
  ['profesor', 'm'],
  ['abogada', 'f'],
  ['abogado', 'm'],
  ['secretaria', 'f'],
  ['secretario', 'm'],
  ['entrenadora', 'f'],
  ['entrenador', 'm'],
  ['vicepresidenta', 'f'],
  ['capitana', 'f'],
  ['jueza', 'f'],
];
const NEUTRAL =
  'dr dra presidente alcalde gobernador vicepresidente portavoz general coronel capitán comandante almirante juez fiscal canciller embajador embajadora obispo arzobispo cardenal comisario comisaria concejal jefe jefa técnico seleccionador economista analista expresidente exministro exministra sargento teniente inspector inspectora premier primer mandatario mandataria magistrado magistrada médico médica bióloga biólogo historiador historiadora científico científica investigador investigadora delantero portero centrocampista testigo voluntario voluntaria activista escritor escritora actor actriz cantante sindicalista dirigente líder subgobernador subgobernadora exalcalde exalcaldesa viceministro viceministra subsecretario subsecretaria procurador procuradora intendente padre';

/** Capitalised where a sentence opens alone. */
const common = words(
  'fuentes vecinos expertos analistas críticos testigos médicos abogados científicos investigadores autoridades manifestantes padres alumnos trabajadores agricultores familiares preguntado preguntada dijo dice afirmó aseguró explicó según alguien muere fallece dimite gana pierde vuelve llega cae detienen hallan sube baja anuncia pide exige denuncia acusa rechaza aprueba presenta critica renuncia asume jura visita firma lanza cierra abre regresa arranca termina crece mueren investigan buscan rescatan condenan absuelven imputan piden protestan despiden adiós gracias hola bueno claro mire miren tenemos hemos estamos vamos cogí nadie nada todo ha han había habían haber quiero creo espero queremos',
);

export const names: LanguageFields['names'] = {
  titles: new Map([
    ...titles,
    ...NEUTRAL.split(' ').map((title) => [title, null] as [string, Gender | null]),
  ]),
  suffixes: usesOf(
    SUFFIXES,
    `
kept: jr hijo
`,
  ),
  places,
  particles: usesOf(
    PARTICLES,
    `
anywhere, in bodies: de del la las los y e
anywhere: da von van el al
in bodies: para
`,
  ),
  bodies: words(`
    organización ministerio departamento consejo comité comisión agencia autoridad policía partido unión universidad instituto asociación banco compañía corporación grupo oficina tribunal corte
    parlamento senado congreso cámara dirección servicio fundación fondo federación liga club sociedad alianza red centro gobierno ejército guardia fuerza fuerzas naciones unicef onu otan ue bce fmi oms
    ayuntamiento diputación junta generalitat gobernación fiscalía audiencia confederación embajada secretaría hospital colegio iglesia cruz media luna protección civil sindicato coordinadora plataforma observatorio defensoría
    aemet renfe adif aena conaf senamhi conagua pemex ypf ecopetrol codelco inegi indec dane sunat anses afip conicet csic enresa hacienda
    minera naviera constructora aerolínea cooperativa editorial radio frente movimiento caja concejo museo teatro clínica consorcio cabildo consejería coalición convergencia concertación comunidad diario asamblea foro
    casa blanca kremlin pentágono palacio empresa hermanos estado deportivo atlético sportivo racing sporting real salmonera petrolera cementera pesquera papelera
    bar hotel restaurante plaza parque barrio avenida calle estadio residencia aeropuerto cárcel revista barco
  `),
  notNames: words('dios eps ips ong afp'),
  isCommonFirst: (word) =>
    common.has(word) ||
    ((isPast(word) || saying.has(word) || lending.has(word)) && !firstNames.has(word)) ||
    isAsked(word) ||
    word.endsWith('mente'),
  isTitleNoun: (word) => isSomebody(word) || offices.has(word),
  firstNames,
};
