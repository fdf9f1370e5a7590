/** Anything that moves, blinks or plays automatically. */
() => [
  // Animations that follow the reader's scrolling have another timeline.
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
