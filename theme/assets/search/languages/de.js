import { fold } from '../folding.js';

// German: Lucene's GermanNormalizationFilter (after the Snowball variant German2) and GermanLightStemmer, which is the one of
// J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006.

export const questionWords = new Set();
export const stopWords = new Set((
  'aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern anderr anders ' +
  'auch auf aus bei bin bis bist da damit dann das dasselbe dazu daß dein deine deinem deinen deiner deines dem demselben den ' +
  'denn denselben der derer derselbe derselben des desselben dessen dich die dies diese dieselbe dieselben diesem diesen ' +
  'dieser dieses dir doch dort du durch ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal ' +
  'er es etwas euch euer eure eurem euren eurer eures für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ' +
  'ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener ' +
  'jenes jetzt kann kein keine keinem keinen keiner keines können könnte machen man manche manchem manchen mancher manches ' +
  'mein meine meinem meinen meiner meines mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein ' +
  'seine seinem seinen seiner seines selbst sich sie sind so solche solchem solchen solcher solches soll sollte sondern sonst ' +
  'um und uns unse unsem unsen unser unses unter viel vom von vor war waren warst was weg weil weiter welche welchem welchen ' +
  'welcher welches wenn werde werden wie wieder will wir wird wirst wo wollen wollte während würde würden zu zum zur zwar ' +
  'zwischen über').split(' '));

/**
 * @param {string} word in lower case
 * @returns {string} the word as it is shown
 */
export const normalize = word => fold(word, 'äöüß');

const plainUmlauts = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/**
 * @param {string} word as it is shown
 * @returns {string} its index term
 */
export const stem = word => word
  // Umlauts written as two letters, but not in "Bauer", "neue" or "Quelle".
  .replace(/(?<=[ao]|(?<![aeiouqyäöü])u)e/g, '')
  .replace(/[äöüß]/g, letter => plainUmlauts[letter])
  .replace(/^(.{3,})(?:ern|e[mnrs]?|(?<=[bdfghklmnt])s)$/, '$1')
  .replace(/^(.{3,})(?:est|e[rn]|(?<=[bdfghklmnt])st)$/, '$1');
