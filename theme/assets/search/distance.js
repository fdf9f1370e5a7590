/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of adjacent letters count one each.
 *
 *          b[j-2] b[j-1]
 *   before   x              x + 1 if a[i-2] a[i-1] is b[j-1] b[j-2]
 *   above         y  z      y + (0 or 1), z + 1
 *   row           w  ?      w + 1
 *
 * @param {string} a
 * @param {string} b
 * @param {number} limit
 * @returns {number} the distance, or `limit + 1` if it is larger than `limit`
 */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let value = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    // A swap reaches two rows back but adds one, so once a row exceeds the limit, no later row can be within it.
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length], limit + 1);
}
