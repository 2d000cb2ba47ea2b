// English words that belong only on a card of depth 3; data for lint, no logic.

/** Fear, shame, loss, betrayal and sex: for those who both wanted to go that far. */
export const DEPTH_3_WORDS: ReadonlySet<string> = new Set(
  `
  fear fears feared fearing fearful afraid scare scares scared scary frighten frightens frightened
  terror terrified terrifying panic panics panicked nightmare nightmares
  shame shames shamed shameful ashamed humiliate humiliated humiliating humiliation disgrace
  jealous jealousy jealousies envy envious
  death deaths die dies died dying dead grief grieve grieves grieved grieving mourn mourned mourning
  funeral funerals bereaved bereavement miscarriage stillborn
  betray betrays betrayed betrayal betrayals cheat cheats cheated cheating
  unfaithful infidelity affair affairs
  abandon abandons abandoned abandonment deserted
  worthless unloved unlovable unwanted loathe loathing hopeless hopelessness despair
  depressed depression suicide suicidal addict addicted addiction addictions
  heartbreak heartbroken separation divorce
  sex sexual sexually sexy erotic orgasm orgasms naked nakedness nude lust
  `
    .trim()
    .split(/\s+/),
);
