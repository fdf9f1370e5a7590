/** Drawings that fill the screen where no style sheet has come. */
() =>
  [...document.querySelectorAll('svg, img')]
    .map(picture => ({ picture, box: picture.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 640 || box.height > 320)
    .map(({ picture, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${picture.outerHTML.slice(0, 90)}`)
