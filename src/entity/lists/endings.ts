/** Endings that tell common words and family names, so that no list needs to have them: tools/names.mjs leaves them out. */

/** Whether a lowercase word is common by its ending, so that no list needs to have it. */
export function endsAsWords(word: string): boolean {
  return word.length > 5 && ENDS.includes(word.charAt(word.length - 1)) && FORMS.test(word);
}

// Fishermen, policemen, workmen, numerous, regional, largest, but not Bremen, Saiful, Danial, Newcrest
const FORMS =
  /(?:ing|ly|ness|ment|tion|ed|(?:er|s|k|ce|ia)men|ous|[^i]ful|less|[ai]ble|ive|ics|[iln]cal|[cdrstv]ial|[gs]ional|mental|..[bdghiklmnt]est)$/;
// The last letters of those endings.
const ENDS = "deglnsty";

/** Whether a lowercase word ends as family names do. Common words are not told apart. */
export function endsAsFamily(word: string): boolean {
  return FAMILIES.test(word);
}

// Navratilova, Petrovic, Kowalski, Hofmann
const FAMILIES =
  /..(?:[^g]ova|(?:[cjz]|[oe]v)ich?|[cs]ki|[dlmnrtv]sky|mann|sson|[lr]ini|[aeou]tti|ucci|oglu|escu|cz[ay]k|wicz|[aiou]nen|[nr]sen|enko|vac|quist|strom|gren|shvili|adze|chuk)$/;
