/**
 * An entry opens at its title. The editor of its text takes the focus as soon as it is drawn, and the form would scroll to
 * it, past all that comes before: on a phone nobody would see that there is a title.
 */
export function openAtTop() {
  // Once for each entry, and never after somebody did something: a screen reader sets the focus without a key or a click.
  let isOpening = true;
  addEventListener("hashchange", () => (isOpening = true));
  for (const act of ["pointerdown", "keydown"]) addEventListener(act, () => (isOpening = false), true);
  addEventListener("focusin", ({ target }) => {
    if (!isOpening || !(target instanceof HTMLElement) || !target.matches("[contenteditable=true]")) return;
    isOpening = false;
    target.blur();
    // It is scrolled to within the same task.
    requestAnimationFrame(() => {
      for (let part = target.parentElement; part; part = part.parentElement) part.scrollTop = 0;
    });
  });
}
