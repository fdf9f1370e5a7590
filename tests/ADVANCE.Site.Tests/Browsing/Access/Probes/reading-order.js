/** Text that is seen before, or above, what comes before it in the document. */
() => {
  const seen = texts().filter(({ element }) => getComputedStyle(blockOf(element)).position !== 'fixed');
  const wrong = [];
  for (let i = 1; i < seen.length; i++) {
    const last = seen[i - 1].boxes.at(-1);
    const next = seen[i].boxes[0];
    const rightToLeft = getComputedStyle(blockOf(seen[i].element)).direction === 'rtl';
    // Half a line is left, for type of two sizes on one line stands on one foot.
    const isBelow = next.top >= last.top + last.height / 2 - 1;
    const isBeside = rightToLeft ? next.right <= last.left + 2 : next.left >= last.right - 2;
    if (!isBelow && !isBeside && seen[i].element.closest('[dir]') === seen[i - 1].element.closest('[dir]'))
      wrong.push(`${place(seen[i].element)} stands before ${place(seen[i - 1].element)}`);
  }
  return wrong;
}
