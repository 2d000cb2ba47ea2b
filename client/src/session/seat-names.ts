/** The labels names are sealed under on this phone. */
export const OWN_NAME = 'own-name';
export const PARTNER_NAME = 'partner-name';
