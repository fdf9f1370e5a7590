// The script of every page. It stores nothing, and every page works without it.
import { followClock } from "./clock.js";
import { mountExit } from "./exit.js";
import { nextMoment, showByTime } from "./moments.js";
import { mountMain } from "./mount-main.js";
import { mountWhenUsed } from "./when-used.js";

const exit = document.querySelector("[data-exit]");
if (exit) mountExit(exit);

const lookAgain = followClock((now) => {
  showByTime(now);
  return nextMoment(now);
});

for (const form of document.querySelectorAll("header form[data-search-box]")) mountWhenUsed(form);
mountMain(document.querySelector("main"));

document.addEventListener("main-replaced", () => {
  mountMain(document.querySelector("main"));
  lookAgain();
});
