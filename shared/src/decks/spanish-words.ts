// The Spanish words a card must not lean on, and why; data for lint, no logic.

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words that make a question more than a yes or a no. */
export const ASKING_WORDS = setOf(`
  qué cuál cuáles quién quiénes cuándo dónde adónde cómo cuánto cuánta cuántos cuántas
`);

/** All that may stand between the opening sign and the asking word: "¿y desde hace cuánto…". */
export const ASKING_LEAD_INS = setOf(`
  y o pero entonces a al ante con contra de desde durante en entre hacia hasta para por según sin
  sobre tras hace cada más menos lado después antes además junto
`);

/** Words that presume gender, marriage, children, parents, a shared home, money, faith or body. */
export const SPANISH_PRESUMING_WORDS = setOf(`
  él ella hombre hombres mujer mujeres chico chicos chica chicas señor señores señora señoras
  marido maridos esposo esposos esposa esposas cónyuge cónyuges novio novios novia novias
  prometido prometida casado casada casados casadas casarte casarse casarnos boda bodas
  matrimonio matrimonios divorcio divorcios divorciado divorciada
  niño niños niña niñas hijo hijos hija hijas bebé bebés embarazo embarazos embarazada
  madre madres padre padres mamá mamás papá papás suegra suegro suegros
  dormitorio convivencia convivir conviven
  sueldo sueldos salario salarios alquiler hipoteca deuda deudas
  dios rezar rezas rezo iglesia mezquita templo bendición bendecir pecado pecados
  cuerpo cuerpos delgado delgada gordo gorda guapo guapa desnudo desnuda sexy
  caminar caminas camina caminata caminatas pasear paseas paseo paseos trotar escalera escaleras
`);

/** Words that belong on the Help page and never on a card a partner can see. */
export const SPANISH_SAFETY_WORDS = setOf(`
  peligro peligros peligroso peligrosa violencia violento violenta violentos violentas violar
  abuso abusos abusar abusa abusan abusivo abusiva maltrato maltratos maltratar maltrata
  amenaza amenazas amenazar amenazan amenazado amenazada agredir agresión agresiones
  golpear golpea golpeas golpes bofetada bofetadas pegarte pegarme pegaste pegaron
  daño daños dañar daña dañas herir hiere hieres hirió herido herida heridas
  lastimar lastimas lastiman lastimarte lastimarme
`);

/** Phrases that ask somebody to defend themselves, or to find fault. */
export const SPANISH_BLAMING_PHRASES: readonly string[] = [
  'hago mal',
  'haces mal',
  'hice mal',
  'hiciste mal',
  'mi culpa',
  'tu culpa',
  'la culpa',
  'me culpas',
  'molesta de mí',
  'debería dejar de',
  'debería cambiar',
  'deberías cambiar',
  'tú siempre',
  'tú nunca',
  'siempre tienes que',
  'nunca quieres',
  'nunca puedes',
  'nunca me escuchas',
];

/** Words of the consulting room, and of every other deck. */
export const SPANISH_WORN_WORDS = setOf(`
  favorito favorita favoritos favoritas gemela gemelas detonante detonantes validar validas valida
  validado validada validación tóxico tóxica tóxicos tóxicas trauma traumas apego vulnerabilidad
  empoderar empodera sanar sanación resiliencia autocuidado mindfulness superpoder superpoderes
`);

/** Too common to tell one card from another. */
export const SPANISH_COMMON_WORDS = setOf(`
  el la los las lo un una unos unas y e o u ni pero si que cual cuando donde como cuanto porque pues
  qué cuál cuáles quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuántas
  este esta esto estos estas ese esa eso esos esas aquel aquella aquello
  yo tú me te se nos mí ti sí conmigo contigo mi mis tu tus su sus nuestro nuestra nuestros nuestras
  a al ante con de del desde en entre hacia hasta para por sin sobre tras durante según
  es son era eran fue ser eres soy somos está están estaba estar estás estoy estamos
  ha han has he hemos había haya hay haber hace hacer haces hago hacemos
  tiene tienen tienes tengo tener puede puedes pueda podría podríamos poder
  no ya muy más menos tan tanto también tampoco mucho mucha muchos muchas poco algún alguna algo
  alguien nada nadie todo toda todos todas otro otra cosa cosas vez veces momento
  cuéntame cuenta dime di háblame sientes siento sentir gusta gustaría querrías quieres
`);
