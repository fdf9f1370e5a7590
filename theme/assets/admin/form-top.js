/**
 * Makes an entry open at its title. The rich text editor takes the focus as soon as it is rendered: the form would scroll past
 * the title, and anything typed into the title at that moment would be lost. So the first focus that a text field takes by itself
 * is undone.
 */
export function openAtTop() {
  /** Text fields that have had their first focus. After that, a screen reader may set the focus without a key or a click. */
  const known = new WeakSet();
  let isTabbing = false;
  addEventListener("keydown", ({ key }) => (isTabbing = key === "Tab"), true);
  addEventListener("keyup", () => (isTabbing = false), true);
  addEventListener("pointerdown", ({ target }) => {
    // The text field, or a button on its toolbar, which passes the focus on.
    const text = target instanceof Element ? target.closest("[role=group]")?.querySelector("[contenteditable=true]") : null;
    if (text) known.add(text);
  }, true);
  addEventListener("focusin", ({ target, relatedTarget }) => {
    if (!(target instanceof HTMLElement) || !target.matches("[contenteditable=true]") || known.has(target)) return;
    known.add(target);
    if (isTabbing) return;
    if (relatedTarget instanceof HTMLElement) relatedTarget.focus({ preventScroll: true });
    else target.blur();
    // The browser scrolls to it within the same task.
    const field = document.activeElement;
    requestAnimationFrame(() => {
      for (let part = target.parentElement; part; part = part.parentElement) part.scrollTop = 0;
      if (field instanceof HTMLInputElement) field.scrollIntoView({ block: "nearest" });
    });
  });
}
