/**
 * A date as the pages write it: "30 June 2022", "June 2022" or "2022", whatever the reader's time zone.
 * @param {string} iso `YYYY-MM-DD` and what may follow, `YYYY-MM` or `YYYY`
 * @returns {string}
 */
export function spokenDate(iso) {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  if (!year) return iso;
  const date = new Date(Date.UTC(year, (month || 1) - 1, day || 1));
  const parts = { year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }) };
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" }).format(date);
}
