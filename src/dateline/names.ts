/** Place names: from the capitals of a dateline to title case, and back. */

/** Words that stay small inside a name: `Rio de Janeiro`, `Port-au-Prince`, `Isle of Man`. */
const SMALL =
  " a al am an au aux da das de del den der des di do dos du e el en in la las le les los of on sur the upon with y ";

/** Words that stay large. */
const LARGE = " dmz hms uk un us uss ";

/** Whether a word may stand in small letters inside a place's name. */
export function isSmallWord(word: string): boolean {
  return SMALL.includes(` ${word} `);
}

// Words, also those that hyphens part.
const WORD = /[^ -]+/g;
// What is large in a word: its first letter, the one behind a stop, and the one behind one letter's apostrophe.
const CAPITAL = /^(?:.['’])?.|(?<=\.)./g;

/** A name in capitals as a name in title case: `RIO DE JANEIRO` is `Rio de Janeiro`, `L'AQUILA` is `L'Aquila`. */
export function titleCase(name: string): string {
  return name.toLowerCase().replace(WORD, (word, at: number) => {
    if (LARGE.includes(` ${word} `)) return word.toUpperCase();
    return at > 0 && isSmallWord(word) ? word : word.replace(CAPITAL, upper);
  });
}

function upper(letters: string): string {
  return letters.toUpperCase();
}
