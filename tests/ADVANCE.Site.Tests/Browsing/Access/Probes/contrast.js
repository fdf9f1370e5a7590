/** Text whose computed colour has less than 4.5 to 1 against its background (WCAG 2.2, 1.4.3). */
() => {
  const numbers = colour => colour.match(/[\d.]+/g).map(Number);
  const luminance = colour => {
    const [r, g, b] = numbers(colour).map(byte => byte / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      const [, , , alpha = 1] = numbers(backgroundColor);
      if (alpha > 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = new Set();
  for (const { element } of texts()) {
    const [a, b] = [getComputedStyle(element).color, groundOf(element)].map(luminance);
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.add(`${ratio.toFixed(2)}: ${place(element)}`);
  }
  return [...found];
}
