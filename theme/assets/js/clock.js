const longest = 2 ** 31 - 1; // milliseconds that a timer can hold: 25 days

/**
 * Calls `update` at once, whenever the time that it asked for comes, and when a reader returns to the page.
 * @param {(now: number) => number} update takes the time and returns the next time at which it wants to be called,
 *   both in milliseconds since 1970; Infinity for never
 * @returns {() => void} triggers an update, for when the content has changed
 */
export function followClock(update) {
  let timer = 0;
  const run = () => {
    clearTimeout(timer);
    const now = Date.now();
    const next = update(now);
    if (next < Infinity) timer = setTimeout(run, Math.min(next - now, longest));
  };
  run();
  // Timers pause while a phone sleeps.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) run(); });
  return run;
}
