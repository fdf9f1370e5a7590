/** Text that begins with right-to-left letters but is set from left to right. */
() => {
  const isRightToLeft = text => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  // A name in a sentence of the other direction is isolated by <bdi> or dir="auto"; the sentence keeps its direction.
  return texts()
    .filter(
      ({ element, text }) =>
        isRightToLeft(text) && isRightToLeft(blockOf(element).textContent) && getComputedStyle(element).direction !== 'rtl',
    )
    .map(({ element }) => place(element));
}
