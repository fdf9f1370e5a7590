/** Elements with an inline style, which a reader's style sheet can't override. */
() =>
  [...document.querySelectorAll('[style], [color], [bgcolor], [align], font, center, body style')].map(element =>
    element.outerHTML.slice(0, 120),
  )
