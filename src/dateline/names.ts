/** Place names: from the capitals of a dateline to title case, and back. */

/** Words that stay in small letters inside a name: `Rio de Janeiro`, `Port-au-Prince`, `Isle of Man`. */
const SMALL =
  " a al am an and au aux da das de del den der des di do dos du e el en es i in la las le les " +
  "los of on or sur the upon with y ";

/** Words that stay in capitals: `HCM City` is Ho Chi Minh City. */
const LARGE = " dmz dprk hcm hms mv uae uk un us usa uscgc usns uss ";

/** Whether a word may be in small letters inside a place's name. */
export function isSmallWord(word: string): boolean {
  return SMALL.includes(` ${word} `);
}

// Words, including those joined by hyphens or a slash.
const WORD = /[^ /-]+/g;
// The letters to capitalize in a word: its first, one after a stop, and one after a single letter and an apostrophe.
const CAPITAL = /^(?:.['’])?.|(?<=\.)./g;
// Coeur d'Alene, Val-d'Or
const ELIDED = /^d['’]/;
// MCALLEN: no other names begin like this.
const MC = /^MC(?=[A-Z]{4})/;

// Most words.
const PLAIN = /^(?!MC)[A-Z]+$/;

// McLEAN, DeKALB
const PREFIX = /\b(?:Mc|De|La|Le|Du|Van|Mac)(?=[A-Z]{2})/;
// McLean, DeKalb
const CAPITAL_AFTER = /^(?:Mc|De|La|Le|Du|Van|Mac)(?=[A-Z][a-z])/;
const SMALL_LETTER = /\p{Ll}/u;
const SMALL_START = /(?:^| )\p{Ll}/u;

/** Whether a name has small letters, other than in a prefix such as that of `McLEAN`. */
export function hasSmall(name: string): boolean {
  return SMALL_LETTER.test(name) && SMALL_LETTER.test(name.replace(PREFIX, ""));
}

/** Whether one of a name's words begins with a small letter. */
export function startsSmall(name: string): boolean {
  return SMALL_START.test(name);
}

// Most datelines' places. Shorter words, and two longer ones, may be among those that stay in capitals.
const ONE_WORD = /^(?!MC|DPRK|USNS)[A-Z]{4,}$/;

/** A name as written inside a sentence, whether the dateline has it in capitals or, by mistake, in small letters. */
export function placeInProperCase(name: string): string {
  if (ONE_WORD.test(name)) return name.charAt(0) + name.slice(1).toLowerCase();
  const written = startsSmall(name) && !name.split(" ").slice(1).some(isSmallWord);
  return written || !hasSmall(name) ? titleCase(name) : name;
}

/** Turns capitals into title case: `RIO DE JANEIRO` into `Rio de Janeiro`, `L'AQUILA` into `L'Aquila`. */
function titleCase(name: string): string {
  return name.replace(WORD, (written, at: number) => {
    // The dot of EDİRNE belongs to its letter.
    const dotted = written.includes("İ");
    const word = (dotted ? written.replaceAll("İ", "i") : written).toLowerCase();
    if (dotted && written.startsWith("İ")) return `İ${word.slice(1)}`;
    if (LARGE.includes(` ${word} `)) return word.toUpperCase();
    if (at > 0 && isSmallWord(word)) return word;
    if (PLAIN.test(written)) return written.charAt(0) + word.slice(1);
    const elided = at > 0 ? ELIDED.exec(word)?.[0] : undefined;
    // DeKALB is DeKalb, but DELRAY is Delray.
    const small = SMALL_LETTER.test(written) ? PREFIX.exec(written)?.[0] : undefined;
    const prefix = MC.test(written) ? "Mc" : (elided ?? small ?? "");
    return prefix + word.slice(prefix.length).replace(CAPITAL, (letters) => letters.toUpperCase());
  });
}

/** A name as written in datelines: `RIO DE JANEIRO`, `McLEAN`. */
export function inCapitals(name: string): string {
  const prefix = CAPITAL_AFTER.exec(name)?.[0] ?? "";
  return prefix + name.slice(prefix.length).toUpperCase();
}
