// The Spanish words that only one side of the Atlantic says, or says of something else; data for lint.

/** Vosotros and its verbs are of Spain, vos is of the south; a card is addressed to tú alone. */
export const ONE_REGION_WORDS: ReadonlySet<string> = new Set(
  `
  os vuestro vuestra vuestros vuestras vos ustedes usted sos tenés querés podés
  coger coges coge cogió cogido guay chévere chido bacano
  ordenador ordenadores computadora computadoras computador móvil móviles celular celulares
  coche coches carro carros piso pisos departamento departamentos
  zumo zumos jugo jugos patata patatas papas melocotón durazno
  plática platicar lindo linda lindos lindas ahorita
  gafas lentes anteojos autobús colectivo camión heladera nevera refrigerador
  conducir manejar aparcar estacionar gaseosa refresco
  `
    .trim()
    .split(/\s+/),
);
