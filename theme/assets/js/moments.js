// A page is built some time before it is read. Content that is true only from or until a certain time carries these times in
// UTC, and is shown or hidden by the reader's clock. Without this module the page is still true, only less up to date.

const marked = "[data-from], [data-until]";

/**
 * Shows what is true now according to `data-from` and `data-until`, and hides the rest.
 * @param {number} now milliseconds since 1970
 */
export function showByTime(now) {
  for (const part of document.querySelectorAll(marked)) {
    const { from, until } = part.dataset;
    part.hidden = (from !== undefined && now < Date.parse(from)) || (until !== undefined && now >= Date.parse(until));
  }
}

/**
 * When the page next needs an update.
 * @param {number} now milliseconds since 1970
 * @returns {number} the time, in the same unit; Infinity for never
 */
export function nextMoment(now) {
  const moments = [...document.querySelectorAll(marked)].flatMap(({ dataset: { from, until } }) => [from, until]);
  return Math.min(...moments.filter(Boolean).map(Date.parse).filter((moment) => moment > now));
}
