/** Drawings that fill the screen without a style sheet. */
() => [...document.querySelectorAll('svg, img')].filter(picture => picture.getBoundingClientRect().width > 640 || picture.getBoundingClientRect().height > 320).map(picture => `${Math.round(picture.getBoundingClientRect().width)} x ${Math.round(picture.getBoundingClientRect().height)}: ${picture.outerHTML.slice(0, 90)}`)
