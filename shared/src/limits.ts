/** Every number both sides obey, with its unit and its reason. */

/** Characters a person may write in one piece: about three printed pages, far past one spoken thought. */
export const MAX_TEXT_CHARACTERS = 8_000;
/** Bytes of that text as UTF-8: what fits the largest padded size beside its JSON quoting. */
export const MAX_TEXT_BYTES = 16_000;
/** Characters of one of two answers that stand side by side: a line or two. */
export const MAX_ANSWER_CHARACTERS = 280;
/** Characters of one line a facilitator says to both: a sentence or two. */
export const MAX_LINE_CHARACTERS = 200;
/** Characters of the name a partner is shown by. */
export const MAX_NAME_CHARACTERS = 40;

/** Bytes a sealed text is padded to. Few sizes, so a length says little. */
export const PADDED_SIZES_BYTES = [256, 512, 1_024, 2_048, 4_096, 8_192, 16_384] as const;
/** Bytes a record adds around the padded text: version 1, epoch 2, nonce 24, tag 16. */
export const RECORD_OVERHEAD_BYTES = 43;

/** Bytes a copy for the facilitator adds instead: version 1, encapsulated key 32, tag 16. */
export const COPY_OVERHEAD_BYTES = 49;

/** Bytes of one Socket.IO message: the largest record and its copy in base64url, with room to spare. */
export const MAX_FRAME_BYTES = 65_536;
/** Entries in one room: years of sittings; past it a room could only be abuse. */
export const MAX_ENTRIES_PER_ROOM = 5_000;
/** Of these, how many a facilitator cannot use up: the two can always end, and say no. */
export const ENTRIES_FOR_THE_TWO = 500;
/** Entries in one answer to a sync: keeps a long room from filling a slow phone's link at once. */
export const MAX_ENTRIES_PER_SYNC = 200;
/** Sockets one room may hold: four devices a seat, with tabs to spare. */
export const MAX_SOCKETS_PER_ROOM = 12;
/** … and how many of them may be a facilitator's, who must not keep the two out. */
export const MAX_FACILITATOR_SOCKETS = 4;

/** Times a speaker may say "not quite" in one turn: a third try wears both out. */
export const MAX_NOT_QUITE_PER_TURN = 2;
/** Times a speaker may say "there is more" in one turn. */
export const MAX_MORE_PER_TURN = 2;

/** Minutes a breather may last: under five is no breather, over a day is not a pause. */
export const BREATHER_MIN_MINUTES = 5;
export const BREATHER_DEFAULT_MINUTES = 20;
export const BREATHER_MAX_MINUTES = 1_440;
/** Milliseconds after which a closing nobody finishes ends by itself. */
export const CLOSING_LASTS_MS = 24 * 60 * 60 * 1_000;

/** Milliseconds in which either partner may decline what a facilitator does before it happens. */
export const STEER_GRACE_MS = 5_000;
/** Minutes a facilitator's hold lasts before it says that it is over. */
export const HOLD_MINUTES = 20;
/** Minutes a facilitator gives with one tap. */
export const EXTRA_MINUTES = 2;

/** Private topics one can mark in a sitting: whoever marked all would learn all of the partner's. */
export const TOPIC_CAP = 16;

/** Highest rating of how heard someone felt; the lowest is 0. */
export const MAX_RATING = 10;
