/** What stays while a reader scrolls, where it leaves less than two thirds of the window to read in. */
() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const staying = [...document.querySelectorAll('body *')].filter(
    element => isShown(element) && !element.closest(unseen) && ['sticky', 'fixed'].includes(getComputedStyle(element).position),
  );
  const boxes = staying
    .map(element => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0 && box.top < innerHeight);
  const taken = boxes.reduce((sum, { box }) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0);
  scrollTo(0, 0);
  return taken > innerHeight / 3
    ? [`${Math.round(taken)} of ${innerHeight} pixels are taken: ${boxes.map(({ element }) => place(element)).join(', ')}`]
    : [];
}
