// The page was built some time before it is read. What is true only from one moment on or until another carries both,
// in UTC, and is shown by the reader's clock. What the build wrote is true without this module, only less up to date.

const marked = "[data-from], [data-until]";

/**
 * Shows what `data-from` and `data-until` say is true now, and hides the rest.
 * @param {number} now milliseconds since 1970
 */
export function showByTime(now) {
  for (const part of document.querySelectorAll(marked)) {
    const { from, until } = part.dataset;
    part.hidden = (from !== undefined && now < Date.parse(from)) || (until !== undefined && now >= Date.parse(until));
  }
}

/**
 * When the page next has something else to show.
 * @param {number} now milliseconds since 1970
 * @returns {number} the same; Infinity if never
 */
export function nextMoment(now) {
  const moments = [...document.querySelectorAll(marked)].flatMap(({ dataset: { from, until } }) => [from, until]);
  return Math.min(...moments.filter(Boolean).map(Date.parse).filter((moment) => moment > now));
}
