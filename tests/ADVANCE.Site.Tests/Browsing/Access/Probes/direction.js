/** Text that begins with letters written from right to left, set from left to right. */
() => {
  const isRightToLeft = text => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  const blocks = new Set(texts().map(({ element }) => blockOf(element)));
  return [...blocks].filter(block => isRightToLeft(block.textContent) && getComputedStyle(block).direction !== 'rtl').map(place);
}
