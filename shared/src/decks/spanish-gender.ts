// The Spanish words that tell the gender of the reader, the partner or the two; data for lint, no logic.

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words for the two partners that two women or two men, or neither, do not share. */
export const GENDERED_WORDS = setOf(`
  juntos juntas ambos ambas nosotros nosotras vosotros vosotras querido querida amado amada
  compañero compañera
`);

export const GENDERED_PHRASES: readonly string[] = [
  'los dos',
  'las dos',
  'uno de nosotros',
  'una de nosotras',
  'el uno',
  'la una',
  'cada uno',
  'cada una',
  'uno al otro',
  'una a la otra',
  'tú mismo',
  'tú misma',
  'ti mismo',
  'ti misma',
  'mí mismo',
  'mí misma',
  'yo mismo',
  'yo misma',
  'de pequeño',
  'de pequeña',
];

/** Verbs after which a word agrees with the two who speak: "estás", "me siento"; none of things too. */
export const LINKING_VERBS = setOf(`
  estás estoy estabas estés estuviste estuve estar estando estamos estábamos
  eres soy eras seas fuiste fui fueras ser seré serás serías
  sientes siento sentiste sentí sentías sientas sentido sentirte sentirme sentirnos sentirse
  quedas quedo quedaste quedé quedes pones ponen pongo pusiste ponerte vuelves vuelvo volviste
  ves veo viste notas noto notaste encuentras encuentro muestras muestro
`);

/** Verbs that do so after "te" or "me" only: "te pone nerviosa", and "pone la mesa". */
export const TURNING_VERBS = setOf(`
  pone ponen puso pusieron ponga pongan deja dejan dejó dejaron deje dejen tiene tienen tenía tuvo
  tenga vuelve vuelven volvió vuelva mantiene mantienen ve ven nota notan encuentra encuentran
`);

/** Words that may stand between such a verb and the word that agrees. */
export const LINK_FILLERS = setOf(`
  muy más menos tan tanto bien mal medio algo poco un bastante casi realmente aún todavía ya no
  siempre demasiado también
`);

/** Words that agree in gender and do not end as participles do. */
export const GENDERED_ADJECTIVES = setOf(`
  solo sola contento contenta listo lista tranquilo tranquila seguro segura enfermo enferma
  nervioso nerviosa orgulloso orgullosa furioso furiosa ansioso ansiosa celoso celosa
  curioso curiosa cariñoso cariñosa generoso generosa perezoso perezosa
  satisfecho satisfecha harto harta lleno llena vacío vacía loco loca tonto tonta bueno buena
  malo mala nuevo nueva viejo vieja pequeño pequeña serio seria tímido tímida sincero sincera
  sano sana despierto despierta quieto quieta abierto abierta muerto muerta dispuesto dispuesta
  cómodo cómoda incómodo incómoda raro rara guapo guapa atractivo atractiva necesario necesaria
  bonito bonita extraño extraña molesto molesta inquieto inquieta tierno tierna
`);

/** Words that end as participles do and agree with nobody. */
export const NO_PARTICIPLES = setOf(`
  nada cada vida lado sentido cuidado ruido mirada llamada comida salida medida estado pasado
  pedido partido jornada marido entrada bienvenida helado
`);
