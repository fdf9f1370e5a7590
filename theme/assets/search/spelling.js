import { pairs } from './porter.js';

// Treats British and American spelling as one: the same table as Spelling at build time, which explains each line.

/** Positions in a word, given by the letters before and after them. */
export const spellingPlaces = '(?<=^[a-z]{2,}[^aeiouvw])(?<!^(?:advert|parad|pract)|[emnx]c)is(?=e[drs]{0,2}$|ing$|able|ation)' +
  '|(?<=l)yz' +
  '|(?<=^(?:od|[a-z]{3,}))our(?!c|n|s[ei]|t)' +
  '|(?<=cent|theat|met|lit|fib|calib)(?:re(?=s?$)|r(?=ed$))' +
  '|(?<=^(?:def|off|lic)en)c|(?<=^practi)s' +
  '|(?<=[aei]l)l(?=or|ist)|(?<=[^q]uel|ial)l(?=[ei])|(?<=^(?:sk|w))il(?=ful)' +
  '|(?<=[a-z]{2}[lg]og)u' +
  '|(?<=[a-z])ae(?=[cdgmnostv][a-z])|^ae(?=[st])' +
  '|(?<=^|f|rrh|pn|hom)oe(?=a|[dost][a-z])|(?<=^c)oe(?=li)' +
  '|(?<=gram)me(?=s?$)|(?<=dg)e(?=ment)|(?<=^gr)ey|^sc(?=ept)|^en(?=quir)|(?<=^art)ef' +
  '|(?<=^(?:learn|burn|dream))t$|(?<=^m)um(?=s?$)';
const place = new RegExp(spellingPlaces, 'g');

/** The replacements, by what is found. */
export const spellingsWritten = Object.fromEntries(pairs('is>iz yz>ys our>or re>er r>er c>s s>c l> il>ill u> ae>e oe>e ' +
  'me> e> ey>ay sc>sk en>in ef>if t>ed um>om'));

/**
 * @param {string} word in lower case
 * @returns {string}
 */
export const unifySpelling = word => word.replace(place, found => spellingsWritten[found]);
