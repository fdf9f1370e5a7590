/** Lines of more than 80 characters, and lines of running text that are set too close. */
() => {
  const lengths = new Map();
  const wrong = new Set();
  const range = document.createRange();
  for (const { node, element } of texts(document.querySelector('main'))) {
    const block = blockOf(element);
    if (block.closest('pre, table')) continue;
    const lines = lengths.get(block) ?? lengths.set(block, new Map()).get(block);
    for (const word of node.data.matchAll(/\S+\s*/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].trimEnd().length);
      // A word of two lines fills both.
      const [box, more] = range.getClientRects();
      if (!box || more) continue;
      const line = Math.round((box.top + box.height / 2) / 6);
      lines.set(line, (lines.get(line) ?? 0) + word[0].length);
    }
  }
  const body = parseFloat(getComputedStyle(document.body).fontSize);
  for (const [block, lines] of lengths) {
    const longest = Math.max(...lines.values());
    if (longest > 80) wrong.add(`${longest} characters in a line: ${place(block)}`);
    // Type as large as a headline's is set closer, for its lines are short.
    const { fontSize, lineHeight } = getComputedStyle(block);
    const size = parseFloat(fontSize);
    if (
      lines.size > 1 &&
      size < 1.32 * body &&
      !block.closest('h1, h2, h3, h4, nav, label, button, dt') &&
      parseFloat(lineHeight) < 1.499 * size
    )
      wrong.add(`line height ${(parseFloat(lineHeight) / size).toFixed(2)}: ${place(block)}`);
  }
  return [...wrong];
}
