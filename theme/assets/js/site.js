// What every page runs. Nothing here stores anything, and every page works without it.
import { followClock } from "./clock.js";
import { sortEvents } from "./coming-up.js";
import { mountCopy } from "./copy.js";
import { mountExit } from "./exit.js";
import { nextMoment, showByTime } from "./moments.js";
import { mountSearchBox } from "./search-box.js";
import { mountSearchPage } from "./search-page.js";

const exit = document.querySelector("[data-exit]");
if (exit) mountExit(exit);

followClock((now) => {
  sortEvents(now);
  showByTime(now);
  return nextMoment(now);
});

for (const form of document.querySelectorAll("form[data-search-box]")) mountSearchBox(form);
for (const form of document.querySelectorAll("form[data-search-page]")) mountSearchPage(form);
for (const text of document.querySelectorAll("[data-copy]")) mountCopy(text);
