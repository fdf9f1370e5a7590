const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': ' · ' };
const escape = text => text.replace(/[&<>"'\n]/g, letter => escapes[letter]);

/** A minimum length in UTF-16 code units: anything shorter, such as a heading, says too little on its own. */
const worthALine = 45;

/**
 * The passage that best matches a query, as HTML: escaped text, with matching words in `<mark>` and a dot between lines, so
 * that headings don't run into the text that follows.
 * @param {string} text
 * @param {(text: string) => import('./analyzer.js').Token[]} wordsIn finds the words that matched
 * @param {number} [length] in UTF-16 code units; 220 by default, about two lines
 * @returns {string}
 */
export function excerpt(text, wordsIn, length = 220) {
  text = text.trimEnd();
  const marks = wordsIn(text);
  const [from, to] = around(text, bestSpan(marks, length), length);
  let html = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    html += `${escape(text.slice(at, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(text.slice(at, to)) + (to < text.length && text[to] !== '\n' ? ' …' : '');
}

/** The first span of marks that fits an excerpt, with the most different stems, closest together. */
function bestSpan(marks, length) {
  let best = { start: 0, end: 0, different: 0 };
  marks.forEach((first, i) => {
    const stems = new Set();
    for (let last = i; last < marks.length && marks[last].end - first.start <= length; last++) {
      stems.add(marks[last].stem);
      const span = { start: first.start, end: marks[last].end, different: stems.size };
      if (span.different > best.different || (span.different === best.different && span.end - span.start < best.end - best.start))
        best = span;
    }
  });
  return best;
}

/** Extends a span to the length of an excerpt: back to the start of its sentence if that is near, and to whole words. */
function around(text, { start, end }, length) {
  const tail = Math.max(0, text.length - length);
  let from;
  if (start > tail) {
    // Near the end of the text there is more room before the span.
    from = sentenceStarts(text, tail, start)[0] ?? wordStart(text, tail, start);
  } else {
    const room = Math.max(0, length - (end - start));
    from =
      sentenceStarts(text, Math.max(0, start - room), start).at(-1) ??
      wordStart(text, Math.max(0, start - Math.floor(room / 3)), start);
  }
  let to = Math.min(text.length, Math.max(end, from + length));
  // The end of a line is a better end than the start of the next line, which is often a heading or a number.
  const line = text.indexOf('\n', Math.max(end, from + worthALine));
  if (line >= 0 && line < to) return [from, line];
  if (to < text.length) {
    let space = to;
    while (space > end && !isBreak(text[space])) space--;
    if (space > from && isBreak(text[space])) to = space;
  }
  return [from, to];
}

const isBreak = letter => letter === ' ' || letter === '\n';

/** Where the first word from `low` on begins, or `high`. */
function wordStart(text, low, high) {
  let at = low;
  while (at > 0 && at < high && !isBreak(text[at - 1])) at++;
  return at;
}

/** Where sentences and lines begin, from `low` to `high`. */
function sentenceStarts(text, low, high) {
  const starts = [];
  for (let at = low; at <= high; at++) {
    if (
      at === 0 ||
      text[at - 1] === '\n' ||
      (text[at - 1] === ' ' && /[.!?…]["'”’)]?$/.test(text.slice(Math.max(0, at - 3), at - 1)))
    )
      starts.push(at);
  }
  return starts;
}
