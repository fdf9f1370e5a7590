/* What every probe may use: it is put before each of them. */

/** Where an element is, for a person who reads a failure. */
const place = element => {
  const own = node => node.localName + (node.id ? `#${node.id}` : '') + [...node.classList].map(name => `.${name}`).join('');
  const within = element.parentElement ? own(element.parentElement) + ' > ' : '';
  return `${within}${own(element)} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
};

/** Words for screen readers alone, and the skip links, which show when they have the focus. */
const unseen = '.visually-hidden, .skip';

const isShown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The texts that are seen, in the order of the document, each with the boxes of its lines. */
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

/** The block that an element's text is set in. */
const blockOf = element => {
  while (['inline', 'contents'].includes(getComputedStyle(element).display)) element = element.parentElement;
  return element;
};
