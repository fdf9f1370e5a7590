/**
 * Does something once the reader has come near a part of the page: within a screen of it.
 * @param {Element} part
 * @param {() => void} run
 */
export function whenNear(part, run) {
  const observer = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    run();
  }, { rootMargin: "100%" });
  observer.observe(part);
}
