/**
 * An entry opens at its title. The editor of its text takes the focus as soon as it is drawn: the form would scroll past the
 * title, and what somebody types into the title at that moment would be lost. So the first focus that a text takes by
 * itself is undone, and goes back to where it was.
 */
export function openAtTop() {
  /** Texts that had their first focus. After it, a screen reader may set the focus without a key or a click. */
  const known = new WeakSet();
  let isTabbing = false;
  addEventListener("keydown", ({ key }) => (isTabbing = key === "Tab"), true);
  addEventListener("keyup", () => (isTabbing = false), true);
  addEventListener("pointerdown", ({ target }) => {
    // The text, or a button of its toolbar, which hands the focus on.
    const text = target instanceof Element ? target.closest("[role=group]")?.querySelector("[contenteditable=true]") : null;
    if (text) known.add(text);
  }, true);
  addEventListener("focusin", ({ target, relatedTarget }) => {
    if (!(target instanceof HTMLElement) || !target.matches("[contenteditable=true]") || known.has(target)) return;
    known.add(target);
    if (isTabbing) return;
    if (relatedTarget instanceof HTMLElement) relatedTarget.focus({ preventScroll: true });
    else target.blur();
    // It is scrolled to within the same task.
    const field = document.activeElement;
    requestAnimationFrame(() => {
      for (let part = target.parentElement; part; part = part.parentElement) part.scrollTop = 0;
      if (field instanceof HTMLInputElement) field.scrollIntoView({ block: "nearest" });
    });
  });
}
