// The stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two rules that its
// author changed later ("bli", "logi"), as Lucene's PorterStemFilter has it.

/** A table written as `from>to`, separated by spaces. */
export const pairs = text => text.split(' ').map(pair => pair.split('>'));
const step2 = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ' +
    'ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
);
const step3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const step4 = 'al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize'.split(' ');

/** Each letter as c for consonant or v for vowel; y is a vowel after a consonant. */
function shape(word) {
  let form = '';
  for (let i = 0; i < word.length; i++) {
    form += 'aeiou'.includes(word[i]) || (word[i] === 'y' && form[i - 1] === 'c') ? 'v' : 'c';
  }
  return form;
}

/** Porter's m: the number of times a vowel is followed by a consonant. */
const measure = word => shape(word).split('vc').length - 1;
const hasVowel = word => shape(word).includes('v');
const endsDouble = word => word.length > 1 && word.at(-1) === word.at(-2) && shape(word).endsWith('c');
const endsShort = word => shape(word).endsWith('cvc') && !'wxy'.includes(word.at(-1));

/** The first rule whose ending the word has decides, whether or not it applies. */
function replaceEnding(word, rules) {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const rest = word.slice(0, -rule[0].length);
  return measure(rest) > 0 ? rest + rule[1] : word;
}

function withoutPlural(word) {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutTense(word) {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const rest = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : '';
  if (!hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return rest + 'e';
  if (endsDouble(rest)) return /[lsz]$/.test(rest) ? rest : rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? rest + 'e' : rest;
}

function withoutSuffix(word) {
  const suffix = step4.find(ending => word.endsWith(ending))?.replace(/^[st]ion$/, 'ion');
  if (!suffix) return word;
  const rest = word.slice(0, -suffix.length);
  return measure(rest) > 1 ? rest : word;
}

function withoutFinalE(word) {
  const rest = word.slice(0, -1);
  const m = measure(rest);
  return word.endsWith('e') && (m > 1 || (m === 1 && !endsShort(rest))) ? rest : word;
}

/**
 * @param {string} word in lower case
 * @returns {string}
 */
export function porter(word) {
  if (word.length < 3) return word;
  word = withoutTense(withoutPlural(word));
  if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = word.slice(0, -1) + 'i';
  word = withoutFinalE(withoutSuffix(replaceEnding(replaceEnding(word, step2), step3)));
  return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word;
}
