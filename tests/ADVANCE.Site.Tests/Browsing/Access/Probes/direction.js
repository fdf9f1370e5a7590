/** Text that begins with letters written from right to left, set from left to right. */
() => {
  const isRightToLeft = text => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  // A name within a sentence of the other direction is set apart by <bdi> or dir="auto"; the sentence keeps its own.
  return texts()
    .filter(
      ({ element, text }) =>
        isRightToLeft(text) && isRightToLeft(blockOf(element).textContent) && getComputedStyle(element).direction !== 'rtl',
    )
    .map(({ element }) => place(element));
}
