// What scripts say comes in the page's language, in a file that the page names and that few readers need.

/** Fetches it, unless it is here; then `wordsOf` (words.js) gives what is asked for. */
export async function loadWords() {
  // On the document, which is all that scripts loaded apart from each other share.
  document.words ??= await (await fetch(document.documentElement.dataset.words)).json();
}
