/** Elements that carry a style of their own: no reader's style sheet could change it. */
() =>
  [...document.querySelectorAll('[style], [color], [bgcolor], [align], font, center, body style')].map(element =>
    element.outerHTML.slice(0, 120),
  )
