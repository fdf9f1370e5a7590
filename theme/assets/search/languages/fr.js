import { fold } from '../folding.js';

// French: Lucene's FrenchLightStemmer, after J. Savoy, "Light stemming approaches for the French, Portuguese, German and
// Hungarian languages", SAC 2006; accents are folded before it.

export const questionWords = new Set();
export const stopWords = new Set((
  'a ai aie aient aies ait as au aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront aux avaient avais ' +
  'avait avec avez aviez avions avons ayant ayez ayons c ce ceci cela ces cet cette d dans de des du elle en es est et ' +
  'etaient etais etait etant ete etee etees etes etiez etions eu eue eues eumes eurent eus eusse eussent eusses eussiez ' +
  'eussions eut eutes eux fumes furent fus fusse fussent fusses fussiez fussions fut futes ici il ils j je l la le les leur ' +
  'leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas pour qu que quel quelle quelles quels qui s ' +
  'sa sans se sera serai seraient serais serait seras serez seriez serions serons seront ses soi soient sois soit sommes son ' +
  'sont soyez soyons suis sur t ta te tes toi ton tu un une vos votre vous y').split(' '));

/**
 * @param {string} word in lower case
 * @returns {string} the word as it is shown
 */
export const normalize = word => fold(word).replace(/^(?:[cdjlmnst]|qu|jusqu|quoiqu|lorsqu|puisqu)'/, '');

/** A word longer than this, with this ending, has that instead; the first decides, but for those marked with +. */
const endings = (
  '9>issement>ir 8>issant>ir 6>ement>e 11>ficatrice>fier 10>ficateur>fier 9>catrice>quer 8>cateur>quer 8>atrice>er 7>ateur>er ' +
  '6>trice>teur>+ 5>ième> 7>teuse>ter 6>teur>ter 5>euse>eu 8>ère>er 7>ive>if 4>folle>fou 4>molle>mou 9>nnelle>n 9>nnel>n ' +
  '4>ète>et>+ 8>ique>>+ 8>esse>e 7>inage>in 9>isation> 9>isateur> 8>ation> 8>ition>').split(' ').map(rule => rule.split('>'));

/**
 * @param {string} word as it is shown
 * @returns {string} its index term
 */
export function stem(word) {
  word = word.replace(/e(?=[mrt]es?$)/, 'è');
  if (word.length > 5) word = word.replace(/(?<!e)aux$/, 'alx').replace(/x$/, '');
  if (word.length > 3) word = word.replace(/x$/, '');
  if (word.length > 3) word = word.replace(/s$/, '');
  for (const [length, ending, written, goesOn] of endings) {
    if (word.length <= length || !word.endsWith(ending)) continue;
    word = word.slice(0, -ending.length) + written;
    if (ending === 'ement' && word.length > 3) word = word.replace(/ive$/, 'if');
    if (ending === 'isation' && word.length > 5) word = word.replace(/ual$/, 'uel');
    if (!goesOn) break;
  }
  return withoutDoubles(word);
}

function withoutDoubles(word) {
  if (word.length > 4) word = word.replaceAll('è', 'e').replace(/([^\P{L}\u{10000}-\u{10FFFF}])\1+/gu, '$1');
  if (word.length > 4) word = word.replace(/ie$/, '');
  return word.length > 4
    ? word
        .replace(/r$/, '')
        .replace(/e$/, '')
        .replace(/e$/, '')
        .replace(/([^\P{L}\u{10000}-\u{10FFFF}])\1$/u, '$1')
    : word;
}
