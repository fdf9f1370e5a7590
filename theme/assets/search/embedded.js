/**
 * The start file in base64, put here when the site is built: it then costs no request and no round trip of its own.
 * Null where the modules run as they stand; they fetch it then.
 * @type {string | null}
 */
export const embeddedStart = null;
