/**
 * Targets that are too small for a thumb that shakes: WCAG 2.2, 2.5.8, with its exceptions for a link in a sentence and for
 * a target with room around it.
 */
() => {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    element => isShown(element) && !element.matches('.skip'),
  );
  const boxes = targets
    .map(element => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const small = boxes.filter(({ box }) => box.width < 23.99 || box.height < 23.99);
  const isInSentence = element =>
    getComputedStyle(element).display === 'inline' &&
    [...blockOf(element).childNodes].some(node => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.data));
  const middle = box => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const distance = ([x, y], box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return small.filter(({ element }) => !isInSentence(element)).flatMap(({ element, box }) => {
    const near = boxes.find(
      other =>
        other.element !== element &&
        !other.element.contains(element) &&
        !element.contains(other.element) &&
        (distance(middle(box), other.box) < 12 ||
          (small.includes(other) && Math.hypot(...middle(box).map((at, axis) => at - middle(other.box)[axis])) < 24)),
    );
    return near ? [`${Math.round(box.width)} x ${Math.round(box.height)}: ${place(element)} beside ${place(near.element)}`] : [];
  });
}
