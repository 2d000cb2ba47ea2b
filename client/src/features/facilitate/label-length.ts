/** Characters of the own note for a couple: a name for a list, and no room for notes. */
export const MAX_LABEL_CHARACTERS = 60;
