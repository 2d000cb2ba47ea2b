// Spanish words that first belong on a card of depth 2; data for lint, no logic.

/** Feelings between two people, and what needs mending: too much for a first card of the evening. */
export const SPANISH_DEPTH_2_WORDS: ReadonlySet<string> = new Set(
  `
  perdón perdones perdonar perdonarte perdonarme perdonarnos perdonas perdona perdonaste perdonado
  imperdonable disculpa disculpas disculparte disculparse disculparme
  pelea peleas pelear peleamos peleado pelearnos riña riñas
  rencor rencores resentimiento resentimientos amargura amargo amarga
  culpa culpas culpable culpables
  arrepentirte arrepentirse arrepientes arrepentiste arrepentimiento remordimiento remordimientos
  decepción decepciones decepcionar decepciona decepcionan decepcionado decepcionada
  rechazo rechazos rechazar rechaza rechazan rechazado rechazada
  inseguridad inseguridades inseguro insegura
  triste tristes tristeza tristezas infeliz infelices desdicha
  dolor dolores doler duele duelen dolido dolida
  llorar lloras llora lloro lloraste lloré llorado llanto lágrima lágrimas sollozo sollozos
  soledad soledades
  anhelo anhelos anhelar anhelas añoranza añoranzas añorar añoras
  confesar confiesas confesaste confesión confesiones
  incomprensión incomprendido incomprendida ignorado ignorada
  vulnerable vulnerables
  `
    .trim()
    .split(/\s+/),
);
