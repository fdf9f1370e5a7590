import { fold } from '../folding.js';

// Russian: Lucene's RussianLightStemmer, after L. Dolamic and J. Savoy, "Indexing and searching strategies for the Russian
// language", JASIST 60(12), 2009.

export const questionWords = new Set();
export const stopWords = new Set((
  'а без более больше будет будто бы был была были было быть в вам вас вдруг ведь во вот впрочем все всегда всего всех всю вы ' +
  'где говорил да даже два для до другой его ее ей ему если есть еще ж же жизнь за зачем здесь и из или им иногда их к ' +
  'кажется как какая какой когда конечно кто куда ли лучше между меня мне много может можно мой моя мы на над надо наконец ' +
  'нас не него нее ней нельзя нет ни нибудь никогда ним них ничего но ну о об один он она они опять от перед по под после ' +
  'потом потому почти при про раз разве с сам свою себе себя сегодня сейчас сказал сказала сказать со совсем так такой там ' +
  'тебя тем теперь то тогда того тоже только том тот три тут ты у уж уже хорошо хоть чего человек чем через что чтоб чтобы ' +
  'чуть эти этого этой этом этот эту я').split(' '));

/**
 * @param {string} word in lower case
 * @returns {string} the word as it is shown
 */
export const normalize = word => fold(word).replaceAll('ё', 'е');

const ending = new RegExp(
  '^(.{3,}?)(?:[ио]ями|[ио]я[мх]|[аиыя]ми|[ео](?:го|му)|оьв|ери|оев|[аеия]я|[аиыя]х|[еиоую]ю|[аеёиоыя]м|[еиоы]й|[оы]е|' +
    '[ьео]в|ми|[аеийоуыья])$',
);

/**
 * @param {string} word as it is shown
 * @returns {string} its index term
 */
export const stem = word => word
  .replace(ending, '$1')
  .replace(/(?<=^.{3,})[иь]$|(?<=^.{2,}н)н$/, '');
