// Spanish words that belong only on a card of depth 3; data for lint, no logic.

/** Fear, shame, loss, betrayal and sex: for those who both wanted to go that far. */
export const SPANISH_DEPTH_3_WORDS: ReadonlySet<string> = new Set(
  `
  miedo miedos temor temores temer temes teme temo temías
  asustar asusta asustan asustas asustado asustada
  aterrar aterra aterran terror terrores pánico pesadilla pesadillas
  vergüenza vergüenzas avergonzar avergüenza avergüenzan avergüenzas avergonzado avergonzada
  humillar humilla humillación humillaciones humillado humillada
  celos celoso celosa envidia envidias envidiar envidias envidioso envidiosa
  muerte muertes morir morirte mueres muere muero murió muerto muerta muertos muertas
  duelo duelos luto funeral funerales entierro entierros aborto abortos
  traición traiciones traicionar traiciona traicionó traicionado traicionada
  engaño engaños engañar engaña engañó engañado engañada infiel infieles infidelidad infidelidades
  abandono abandonos abandonar abandona abandonó abandonado abandonada
  odio odios odiar odias desprecio desesperanza desesperación
  depresión depresiones deprimir deprime deprimido deprimida
  suicidio suicida adicción adicciones adicto adicta
  ruptura rupturas separación separaciones divorcio divorcios
  sexo sexual sexuales sexualmente erótico erótica eróticos eróticas orgasmo orgasmos
  desnudo desnuda desnudos desnudas desnudez lujuria
  `
    .trim()
    .split(/\s+/),
);
