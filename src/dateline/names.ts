/** Place names: from the capitals of a dateline to title case, and back. */

/** Words that stay small inside a name: `Rio de Janeiro`, `Port-au-Prince`, `Isle of Man`. */
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "a al am an au aux da das de del den der des di do dos du e el en in la las le les los of on sur the upon with y".split(
    " ",
  ),
);

/** Words that stay large. */
const LARGE = " DMZ HMS UK UN US USS ";

// Engines split by an expression twice as fast as by a string.
const BLANK = / /;
const HYPHEN = /-/;

// Most places; shorter words may be ones that stay large.
const ONE_WORD = /^[A-Z]{4,}$/;

/** Whether a word may stand in small letters inside a place's name. */
export function isSmallWord(word: string): boolean {
  return word.length < 5 && SMALL.has(word);
}

/** A name in capitals as a name in title case: `RIO DE JANEIRO` is `Rio de Janeiro`, `L'AQUILA` is `L'Aquila`. */
export function titleCase(name: string): string {
  if (ONE_WORD.test(name)) return name.charAt(0) + name.slice(1).toLowerCase();
  return name
    .split(BLANK)
    .map((word, index) => (LARGE.includes(` ${word} `) ? word : titleWord(word, index === 0)))
    .join(" ");
}

/** One word of a name, hyphenated or not; only the first may not be a small one. */
function titleWord(word: string, first: boolean): string {
  return word
    .toLowerCase()
    .split(HYPHEN)
    .map((part, index) => (isSmallWord(part) && !(first && index === 0) ? part : capitalize(part)))
    .join("-");
}

/** `d.c.` to `D.C.`, `l'aquila` to `L'Aquila`, `xi'an` to `Xi'an`: large at the start, behind a stop, and behind one letter's apostrophe. */
function capitalize(part: string): string {
  let out = "";
  for (let at = 0; at < part.length; at += 1) {
    const before = part.charAt(at - 1);
    const apostrophe = before === "'" || before === "’";
    const large = at === 0 || before === "." || (apostrophe && at === 2);
    out += large ? part.charAt(at).toUpperCase() : part.charAt(at);
  }
  return out;
}
