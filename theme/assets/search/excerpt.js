const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': ' · ' };
const escape = text => text.replace(/[&<>"'\n]/g, letter => escapes[letter]);

/** UTF-16 units: what is shorter, such as a heading, says too little alone. */
const worthALine = 45;

/**
 * The passage that says most about a query, as HTML: text escaped, the words that matched in `<mark>`, a dot between
 * lines so that no heading runs into what follows.
 * @param {string} text
 * @param {(text: string) => import('./analyzer.js').Token[]} wordsIn finds the words that matched
 * @param {number} [length] UTF-16 units; 220, about two lines, unless told
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

/** The first span of marks, short enough for an excerpt, with the most different stems, nearest together. */
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

/** Widens a span to the length of an excerpt: from the beginning of its sentence, if that is near, and to whole words. */
function around(text, { start, end }, length) {
  const tail = Math.max(0, text.length - length);
  let from;
  if (start > tail) {
    // Near the end of the text there is room before the span.
    from = sentenceStarts(text, tail, start)[0] ?? wordStart(text, tail, start);
  } else {
    const room = Math.max(0, length - (end - start));
    from =
      sentenceStarts(text, Math.max(0, start - room), start).at(-1) ??
      wordStart(text, Math.max(0, start - Math.floor(room / 3)), start);
  }
  let to = Math.min(text.length, Math.max(end, from + length));
  // The end of a line is a better end than the beginning of the next one, which is often a heading or a number.
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

/** Where a word begins from `low` on, or `high`. */
function wordStart(text, low, high) {
  let at = low;
  while (at > 0 && at < high && !isBreak(text[at - 1])) at++;
  return at;
}

/** Where sentences and lines begin from `low` to `high`. */
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
