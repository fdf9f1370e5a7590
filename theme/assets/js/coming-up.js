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
  // Soonest first there, newest first here: the last one moved stands on top.
  listOf(past).prepend(...over.reverse());
  past.hidden = false;
  comingUp.hidden = !from.children.length;
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
