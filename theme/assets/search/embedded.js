/**
 * The start file in base64, inserted when the site is built, so that it needs no request and no round trip of its own. Null if
 * the modules run unbuilt; they then fetch it.
 * @type {string | null}
 */
export const embeddedStart = null;
