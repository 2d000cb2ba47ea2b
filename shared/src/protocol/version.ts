/** The wire's version. A client of another version is told `outdated`; nothing is guessed. */
export const PROTOCOL_VERSION = 4;
