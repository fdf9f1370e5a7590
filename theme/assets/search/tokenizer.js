// The grammar of Lucene's StandardTokenizer: word boundaries of Unicode Standard Annex #29, ideographs and hiragana
// one by one, the scripts of South-East Asia in runs.

const southEastAsian =
  '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Myanmar}\\p{sc=Khmer}\\p{sc=Tai_Le}\\p{sc=New_Tai_Lue}\\p{sc=Tai_Tham}\\p{sc=Tai_Viet}';
const ideographs = '(?![\\u3005\\u303B])[\\p{sc=Han}\\p{sc=Hiragana}]';
const notALetter =
  `\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30FC\\uFF70\\uFF9E\\uFF9F` +
  `\\p{Nd}\\p{M}${southEastAsian}\\u3031-\\u3035`;
const extend = `(?:(?!\\u200B)[\\p{M}\\p{Cf}\\uFF9E\\uFF9F])*`;

const letter = `(?:(?![${notALetter}])[\\p{Alphabetic}\\u05F3]|[\\u3005\\u303B])${extend}`;
const hebrew = '(?=\\p{sc=Hebrew})\\p{Lo}';
const digit = `(?:\\p{Nd}|\\u066B)${extend}`;
const katakana = `[\\p{sc=Katakana}\\u3031-\\u3035\\u309B\\u309C\\u30A0\\u30FC\\uFF70]${extend}`;
const connector = `\\p{Pc}${extend}`;
const inWord = `[:\\u00B7\\u02D7\\u0387\\u05F4\\u2027\\uFE13\\uFE55\\uFF1A.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']${extend}`;
const inNumber =
  `[,;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2044\\uFE10` +
  `\\uFE14\\uFE50\\uFE54\\uFF0C\\uFF1B.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']${extend}`;

// A Hebrew letter keeps a quotation mark that follows it (geresh, gershayim).
const quote = `(?<=${hebrew}[\\p{M}\\p{Cf}]*)(?:'${extend}|"${extend}(?=${hebrew}))`;
const letters = `${letter}(?:(?:(?:${connector})*|${inWord})${letter})*(?:${quote})?`;
const number = `${digit}(?:(?:(?:${connector})*|${inNumber})${digit})*`;
const run = `(?:${katakana}(?:(?:${connector})*${katakana})*|(?:${number}|${letters})+)`;
// Looked for from the first connector of a row only, so that a row of thousands is read once.
const word = `(?<!\\p{Pc})(?:${connector})*${run}(?:(?:${connector})+${run})*(?:${connector})*`;
const asian = `(?:(?=[\\p{L}\\p{M}])[${southEastAsian}])+`;
const ideograph = `${ideographs}${extend}`;

/** Anything but ASCII takes this one, which is slower. */
const token = new RegExp(`${word}|${asian}|${ideograph}`, 'gu');
/** The same grammar where there is nothing but ASCII. */
const plainWord =
  /(?<!_)_*[A-Za-z0-9][A-Za-z0-9_]*(?:(?:(?<=[A-Za-z])[.':](?=[A-Za-z])|(?<=[0-9])[.,;'](?=[0-9]))[A-Za-z0-9_]+)*/g;

/** Longer tokens are noise, and Lucene leaves them out. */
const maxLength = 255;

/**
 * The tokens of a text as [text, start, position], in order; what is left out keeps its position.
 * @param {string} text
 * @returns {[string, number, number][]}
 */
export function tokenize(text) {
  const found = [];
  let position = 0;
  for (const match of text.matchAll(/^[\x00-\x7f]*$/.test(text) ? plainWord : token)) {
    position++;
    if (match[0].length <= maxLength) found.push([match[0], match.index, position]);
  }
  return found;
}
