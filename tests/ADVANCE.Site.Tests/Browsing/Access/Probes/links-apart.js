/** Adjacent links in one run of text, without anything visible or spoken between them. */
() => {
  const links = [...document.querySelectorAll('a[href], button')].filter(isShown);
  return links.slice(1).flatMap((link, i) => {
    const before = links[i];
    if (blockOf(link) !== blockOf(before)) return [];
    const between = document.createRange();
    between.setStartAfter(before);
    between.setEndBefore(link);
    return between.toString().trim() === '' ? [`${place(before)} | ${place(link)}`] : [];
  });
}
