/**
 * An entry opens at its title. The editor of its text takes the focus as soon as it is drawn, and the form would scroll to
 * it, past all that comes before: on a phone nobody would see that there is a title.
 */

/** @param {Window} page */
export function openAtTop(page) {
  let acted = false;
  page.addEventListener("hashchange", () => (acted = false));
  for (const act of ["pointerdown", "keydown"]) page.addEventListener(act, () => (acted = true), true);
  page.addEventListener("focusin", ({ target }) => {
    if (acted || !(target instanceof HTMLElement) || !target.matches("[contenteditable=true]")) return;
    target.blur();
    // It is scrolled to within the same task.
    requestAnimationFrame(() => {
      for (let part = target.parentElement; part && !acted; part = part.parentElement) part.scrollTop = 0;
    });
  });
}
