// Texts that count, for the scripts that count.

/** Browsers need not know the rules of every language that the site is written in. */
const categories = {
  cy: (/** @type {number} */ count) => ({ 0: "zero", 1: "one", 2: "two", 3: "few", 6: "many" })[count] ?? "other",
};

/**
 * @param {Record<string, string>} forms
 * @param {number} count
 * @returns {string} the form for the number, with the number in it
 */
export function plural(forms, count) {
  const language = document.documentElement.lang.split("-")[0];
  const category = categories[language]?.(count) ?? new Intl.PluralRules(language).select(count);
  return (forms[category] ?? forms.other).replace("#", String(count));
}
