import type { Gender } from '../../quotations/name-words.ts';

const MEN =
  'josé jose juan luis carlos miguel jorge pedro antonio fernando raúl raul diego pablo javier alejandro rafael manuel hugo nicolás nicolas gustavo francisco ramón ramon andrés andres daniel david alberto sergio roberto eduardo enrique ricardo mario óscar oscar víctor victor ángel angel jesús jesus joaquín joaquin ignacio álvaro alvaro adrián adrian gabriel santiago sebastián sebastian mateo martín martin tomás tomas felipe emilio julio césar cesar guillermo héctor hector iván ivan jaime lorenzo marcos agustín agustin vicente salvador esteban octavio rubén ruben gonzalo rodrigo ernesto alfredo arturo domingo gerardo leonardo mauricio maximiliano nelson orlando patricio ramiro rené saturnino simón teodoro ulises xavier íñigo iñaki gregorio benito fidel vladimir volodímir emmanuel joe donald barack xi boris'.split(
    ' ',
  );
const WOMEN =
  'maría maria carmen ana isabel laura marta cristina lucía lucia elena sara paula andrea pilar mercedes dolores rosa teresa patricia sandra silvia beatriz raquel mónica monica rocío rocio irene nuria eva alicia claudia julia sofía sofia gabriela daniela valentina camila natalia verónica veronica gloria amparo celia aurora consuelo inés ines margarita victoria yolanda susana lorena carolina diana adriana alejandra fernanda mariana ximena jimena luisa josefa antonia francisca concepción encarnación asunción inmaculada remedios soledad esperanza esther ester ángela angela blanca olga vanesa noelia miriam lidia amalia clara emilia graciela guadalupe leticia liliana marcela norma petra ramona rebeca tania úrsula vera yaiza ainhoa leire nerea ursula giorgia kamala'.split(
    ' ',
  );

/** Common first names of people in Spanish-language news. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...MEN.map((name) => [name, 'm'] as const),
  ...WOMEN.map((name) => [name, 'f'] as const),
]);
