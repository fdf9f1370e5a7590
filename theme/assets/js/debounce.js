/**
 * A function that waits until it has not been called for a while, then runs with the last arguments.
 * @template {(...args: any[]) => void} F
 * @param {F} run
 * @param {number} wait milliseconds
 * @returns {F & { cancel: () => void }}
 */
export function debounce(run, wait) {
  let timer = 0;
  const later = (...args) => { clearTimeout(timer); timer = setTimeout(() => run(...args), wait); };
  return /** @type {any} */ (Object.assign(later, { cancel: () => clearTimeout(timer) }));
}
