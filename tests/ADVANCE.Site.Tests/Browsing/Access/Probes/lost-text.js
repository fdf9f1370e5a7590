/** Text that a style sheet hides, though nothing of the page can show it. */
() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || isShown(element)) continue;
    if (element.closest('script, [hidden], [popover], details:not([open])')) continue;
    lost.add(element.closest('[class]'));
  }
  const classes = element => [...element.classList].map(name => `.${name}`).join('');
  return [...lost].map(element => `${classes(element)}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 80)}`);
}
