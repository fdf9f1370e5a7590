// On the page of events, those that are over by the reader's clock go from "Coming up" to "Past events". The build wrote
// both lists by its own clock, under headings that are true on any day.

/** @param {number} now milliseconds since 1970 */
export function sortEvents(now) {
  const [comingUp, past] = ["coming-up", "past"].map((name) => document.querySelector(`section[data-events="${name}"]`));
  if (!comingUp || !past) return;
  const heading = comingUp.querySelector("[data-words]");
  heading.textContent = heading.dataset.words;

  const from = comingUp.querySelector("ol");
  const over = [...from.children].filter((line) => Date.parse(line.dataset.over) <= now);
  if (!over.length) return;
  const end = document.querySelector(".path-end[data-over]");
  // Soonest first there, newest first here: the last one moved stands on top.
  listOf(past).prepend(...over.reverse());
  past.hidden = false;
  comingUp.hidden = !from.children.length;
  if (end) endPathAt(past.querySelector("li:last-child"), end);
}

/** @param {Element} section @returns {Element} its list, which the build leaves out when it has nothing to list */
function listOf(section) {
  if (!section.querySelector("ol")) {
    const list = document.createElement("ol");
    list.className = "lines";
    section.append(list);
  }
  return section.querySelector("ol");
}

/** The path ends at the last line of the page. @param {Element} line @param {Element} before where it ended */
function endPathAt(line, before) {
  before.classList.remove("path-end");
  line.classList.add("path-end");
}
