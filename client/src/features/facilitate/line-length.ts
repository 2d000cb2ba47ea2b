/** Characters of one line to both: about three short sentences, read at a glance beside a partner's words. */
export const MAX_LINE_CHARACTERS = 200;
/** Characters of the own note for a couple: a name for a list, and no room for notes. */
export const MAX_LABEL_CHARACTERS = 60;
