// Every size a deck file must keep to; nothing here reads or checks a file.

/** A deck of 500 long cards fits twice; anything larger is not a deck. In UTF-16 code units. */
export const DECK_MAX_CHARACTERS = 200_000;

/** A file is not even decoded above this: the longest deck in letters of three bytes each. */
export const DECK_MAX_BYTES = 3 * DECK_MAX_CHARACTERS;

/** 500 cards with every line a card can have, and blank lines between. */
export const DECK_MAX_LINES = 5_000;

/** The longest allowed card with its id, tags and note, and room to spare. In UTF-16 code units. */
export const DECK_LINE_MAX_CHARACTERS = 1_000;

/** Three cards are drawn at a time, so a smaller deck cannot be dealt. */
export const DECK_MIN_CARDS = 3;

/** More than a couple could use up in years of playing. */
export const DECK_MAX_CARDS = 500;

/** What a phone can show in large type; lint asks for much less. In UTF-16 code units. */
export const CARD_MAX_CHARACTERS = 400;

export const CARD_NOTE_MAX_CHARACTERS = 300;
export const CARD_CONTENT_MAX_CHARACTERS = 160;

/** The things a couple puts in order: enough to disagree about, few enough for one small screen. */
export const RANK_ITEMS = 5;
export const CARD_ITEM_MAX_CHARACTERS = 60;

export const CARD_ID_MAX_CHARACTERS = 64;
export const CARD_MAX_TAGS = 8;
export const CARD_TAG_MAX_CHARACTERS = 32;

/** Title, language, licence and author, each. */
export const DECK_FIELD_MAX_CHARACTERS = 120;

/** A list of faults longer than this helps nobody; the rest shows after these are mended. */
export const DECK_MAX_PROBLEMS = 50;
