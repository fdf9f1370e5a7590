// What every page runs. Nothing here stores anything, and every page works without it.
import { mountCopy } from "./copy.js";
import { mountExit } from "./exit.js";
import { mountSearchBox } from "./search-box.js";
import { mountSearchPage } from "./search-page.js";

const exit = document.querySelector("[data-exit]");
if (exit) mountExit(exit);

for (const form of document.querySelectorAll("form[data-search-box]")) mountSearchBox(form);
for (const form of document.querySelectorAll("form[data-search-page]")) mountSearchPage(form);
for (const text of document.querySelectorAll("[data-copy]")) mountCopy(text);
