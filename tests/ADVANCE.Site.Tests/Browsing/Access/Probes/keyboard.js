/**
 * Records the result of each press of Tab from now on: where focus was, and whether it was visible there. The element is
 * examined shortly after the focus event, because a browser scrolls to it after the event.
 */
() => {
  const isReachable = element =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true });
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    isReachable,
  );
  window.keyboard = { stops: stops.length, seen: [], wrong: [] };
  const name = element => place(element);

  window.keyboard.look = () => {
    const element = document.activeElement;
    if (element === document.body) return;
    const { seen, wrong } = window.keyboard;
    const at = stops.indexOf(element);
    if (seen.at(-1) === at) return;
    seen.push(at);
    if (at < 0) return void wrong.push(`isn't a link, button or field: ${name(element)}`);

    const boxes = [...element.getClientRects()].filter(box => box.width > 0 && box.height > 0);
    if (boxes.length === 0) return void wrong.push(`has no box: ${name(element)}`);
    const box = boxes[0];
    const [x, y] = [box.left + Math.min(box.width / 2, 60), box.top + Math.min(box.height / 2, innerHeight / 3)];
    const hit = document.elementFromPoint(x, y);
    if (!hit || !element.contains(hit))
      wrong.push(`is covered or out of sight at ${Math.round(x)},${Math.round(y)}, by ${hit && name(hit)}: ${name(element)}`);
    const strip = document.querySelector('.strip');
    // If an element is taller than the space below the strip, a visible part is enough (WCAG 2.2, 2.4.11).
    const { bottom } = strip.getBoundingClientRect();
    const room = innerHeight - Math.max(bottom, parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop));
    if (
      !strip.contains(element) &&
      !element.matches('.skip') &&
      box.top < bottom - 1 &&
      element.getBoundingClientRect().height <= room
    )
      wrong.push(`begins under the exit strip: ${name(element)}`);

    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || /^rgba\(.*, 0\)$/.test(outlineColor))
      wrong.push(`has no ring: ${name(element)}`);
  };
  addEventListener('keydown', event => { if (event.key === 'Tab') window.keyboard.look(); }, true);
  return [];
}
