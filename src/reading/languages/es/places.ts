import { words } from '../../tokens/phrases.ts';

/** Países, regiones y ciudades de una palabra que no son nombres usuales de personas. */
export const places = words(`
  españa méxico argentina chile perú colombia venezuela ecuador bolivia paraguay uruguay cuba honduras guatemala nicaragua panamá brasil portugal
  francia alemania italia bélgica holanda suiza austria suecia noruega dinamarca finlandia polonia hungría rumanía bulgaria grecia turquía rusia
  ucrania inglaterra escocia gales irlanda europa áfrica asia américa iberoamérica latinoamérica china japón india pakistán corea vietnam filipinas
  indonesia australia canadá marruecos argelia túnez libia egipto israel palestina siria irak irán líbano arabia nigeria kenia etiopía sudáfrica
  andalucía cataluña galicia asturias cantabria euskadi navarra aragón extremadura murcia canarias baleares madrid barcelona sevilla zaragoza
  málaga bilbao valladolid vigo gijón alicante granada pamplona donostia badajoz cáceres salamanca burgos huelva cádiz almería jaén
  bogotá medellín cali quito guayaquil lima cusco caracas maracaibo montevideo asunción managua tegucigalpa habana monterrey guadalajara
  puebla tijuana oaxaca chiapas jalisco veracruz yucatán parís londres roma berlín moscú kiev bruselas lisboa pekín tokio washington
`);
