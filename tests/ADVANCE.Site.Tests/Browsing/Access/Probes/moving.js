/** What moves, blinks or plays by itself. */
() => [
  // What follows the reader's own scrolling has another timeline.
  ...document
    .getAnimations()
    .filter(animation => animation.timeline instanceof DocumentTimeline)
    .map(animation => `animation: ${place(animation.effect.target)}`),
  ...[
    ...document.querySelectorAll(
      'video, audio, marquee, blink, object, embed, iframe, animate, animateTransform, meta[http-equiv=refresh]',
    ),
  ].map(place),
]
