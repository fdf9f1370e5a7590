// Texts with a number, for scripts that need them.

/** Browsers don't always know the plural rules of every language that the site supports. */
const categories = {
  cy: (/** @type {number} */ count) => ({ 0: "zero", 1: "one", 2: "two", 3: "few", 6: "many" })[count] ?? "other",
};

/**
 * @param {Record<string, string>} forms
 * @param {number} count
 * @returns {string} the form for the number, including the number
 */
export function plural(forms, count) {
  const language = document.documentElement.lang.split("-")[0];
  const category = categories[language]?.(count) ?? new Intl.PluralRules(language).select(count);
  return (forms[category] ?? forms.other).replace("#", String(count));
}
