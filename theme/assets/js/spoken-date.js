import { fill, wordsOf } from "./words.js";

/**
 * A date as the pages write it: "30 June 2022", "June 2022" or "2022", whatever the reader's time zone.
 * @param {string} iso `YYYY-MM-DD` (anything may follow), `YYYY-MM` or `YYYY`
 * @returns {string}
 */
export function spokenDate(iso) {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  if (!year) return iso;
  if (!month) return String(year);
  const words = wordsOf("search");
  return fill(day ? words.day : words.monthOfYear, { day, month: words.months[month - 1], year });
}
