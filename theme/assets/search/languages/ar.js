import { fold } from '../folding.js';

// Arabic: Lucene's ArabicNormalizer and ArabicStemmer, the light10 of L. Larkey, L. Ballesteros and M. Connell, "Light stemming
// for Arabic information retrieval", 2007.

export const questionWords = new Set();
export const stopWords = new Set((
  'أ ألا أما أن أنت أنه أنها أو أى أي أيضا إذا إلا إلى إلي إما إن إنه إنها ا اذا الآن الا الان التى التي الذى الذي الذين الى ' +
  'الي اما ان انت انه انها او اى اي ايضا ب بأن بان بعد بعض به بها بين بينما تكون تلك ثم جميع حتى حيث خلال ذلك ضمن على عليه ' +
  'عليها عن عند عندما غير ف فأن فان فما فهو فهى فهي في فيه فيها قبل قد كان كانت كل كما لا لدى لك لكن لم لن له لها ما مع من ' +
  'منذ منه منها نحو هذا هذه هناك هو هى هي و وأن وإن وان وفي وكان وكانت وكل ولا ولم ولن وما ومن وهو وهى وهي يكون').split(' '));

/**
 * @param {string} word in lower case
 * @returns {string} the word as it is shown
 */
export const normalize = word => fold(word);

const endings = 'ها ان ات ون ين يه ية ه ة ي'.split(' ');

/**
 * @param {string} word as it is shown
 * @returns {string} its index term
 */
export function stem(word) {
  word = word.replace(/[آأإ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه').replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/^(?:[وبكف]?ال|لل)(?=..)|^و(?=...)/, '');
  for (const ending of endings) {
    if (word.length >= ending.length + 2 && word.endsWith(ending)) word = word.slice(0, -ending.length);
  }
  return word;
}
