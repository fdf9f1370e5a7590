/* Helpers for every probe, inserted before each of them. */

/** The position of an element, for the failure message. */
const place = element => {
  const own = node => node.localName + (node.id ? `#${node.id}` : '') + [...node.classList].map(name => `.${name}`).join('');
  const within = element.parentElement ? own(element.parentElement) + ' > ' : '';
  return `${within}${own(element)} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
};

/** Text only for screen readers, and the skip links, which are visible when focused. */
const unseen = '.visually-hidden, .skip';

const isShown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The visible texts in document order, each with the boxes of its lines. */
const texts = (within = document.body) => {
  const found = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest(unseen) || !isShown(element)) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
    if (boxes.length) found.push({ node, element, boxes, text: node.data.trim() });
  }
  return found;
};

/** The block that contains an element's text. */
const blockOf = element => {
  while (['inline', 'contents'].includes(getComputedStyle(element).display)) element = element.parentElement;
  return element;
};
