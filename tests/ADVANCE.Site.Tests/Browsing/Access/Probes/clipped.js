/** Text that is cut off, covered by other text, or out of the window's reach. */
() => {
  const wrong = new Set();
  const width = document.documentElement.scrollWidth;
  if (width > innerWidth) wrong.add(`the page is ${width} wide`);
  for (const element of document.querySelectorAll('body *')) {
    if (!isShown(element) || element.closest(unseen)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.matches('input')) continue;
    if (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1)
      wrong.add(`cut off at its side: ${place(element)}`);
    if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      wrong.add(`cut off below: ${place(element)}`);
  }
  const lines = texts()
    .filter(({ element }) => !element.closest('.strip'))
    .flatMap(({ element, boxes }) => boxes.map(box => ({ element, box })));
  for (const { element, box } of lines)
    if (!element.closest('.table, pre') && (box.right > innerWidth + 1 || box.left < -1))
      wrong.add(`out of the window: ${place(element)}`);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < Math.min(lines.length, i + 60); j++) {
      const [a, b] = [lines[i], lines[j]];
      if (blockOf(a.element) === blockOf(b.element)) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // The boxes of lines are higher than their letters.
      if (across > 2 && down > 0.3 * Math.min(a.box.height, b.box.height))
        wrong.add(`${place(a.element)} over ${place(b.element)}`);
    }
  }
  // Something in a box of its own that is too small for it, though the box shows what stands over.
  for (const element of document.querySelectorAll('button, .exit-button, .menu a, .pager a, .searchbox')) {
    if (isShown(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      wrong.add(`wider than its box: ${place(element)}`);
  }
  return [...wrong];
}
