/** The words that time expressions are made of, by kind. */

/** The kinds of words that a rule can ask for. */
export const KINDS = [
  "NUM", // 14, fourteen
  "ORD", // 14th, third
  "YEAR", // 1989, '89
  "DECADE", // 1980s, eighties
  "MONTH",
  "WEEKDAY",
  "WEEKDAYS",
  "UNIT", // day, week
  "UNITS", // days, weeks
  "SEASON",
  "PART", // morning, night
  "PARTS", // mornings, nights
  "NOON", // noon, midnight
  "CLOCK", // 9:30
  "AMPM",
  "ZONE",
  "ISO", // 2021-05-01, 11/02/89
] as const;

/** The name of a kind of word. */
export type Kind = (typeof KINDS)[number];

/** What the lexicon knows of a word: its kinds as bits, its number, and the value it stands for. */
export interface Entry {
  readonly word: string;
  readonly kinds: number;
  readonly n: number;
  readonly value: string;
  /** Whether it is only meant where it has a capital: `May`, `March`. */
  readonly proper: boolean;
  /** Whether a run can hold an expression for its sake. */
  readonly head: boolean;
}

/** Words in small letters; numbers have an entry a kind, `#` and its bits. */
export interface Lexicon {
  readonly words: Map<string, Entry>;
  /** Which lengths the words have that begin with a letter. */
  readonly shapes: Uint8Array;
}

/** The bit of a kind. */
export function bit(kind: Kind): number {
  return 1 << KINDS.indexOf(kind);
}

// A row a kind: words with their number or value behind a colon; words without one are counted from 1. Words that mean
// the same are joined by `|`, and `=` stands before the value of those.
const PROPER: Partial<Record<Kind, string>> = {
  MONTH: "january february march april may june july august september october november december",
  WEEKDAY:
    "monday|mon tuesday|tue|tues wednesday thursday|thurs|thur|thu friday|fri saturday sunday",
  WEEKDAYS: "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
  ZONE: "gmt=+00:00 utc=+00:00 bst=+01:00 cet=+01:00 cest=+02:00 msk=+03:00 ist=+05:30 kst=+09:00 jst=+09:00 aest=+10:00 est=-05:00 edt=-04:00 cst=-06:00 cdt=-05:00 mst=-07:00 mdt=-06:00 pst=-08:00 pdt=-07:00 et pt ct",
};
const WORDS: Partial<Record<Kind, string>> = {
  NUM: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ORD: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  UNIT: "second=second minute=minute hour=hour day=day week=week weekend=weekend fortnight=fortnight month=month quarter=quarter year=year decade=decade century=century millennium=millennium",
  UNITS:
    "seconds=second minutes|mins=minute hours|hrs=hour days=day weeks=week weekends=weekend fortnights=fortnight months=month quarters=quarter years|yrs=year decades=decade centuries=century millennia=millennium",
  SEASON: "spring=SP summer=SU fall|autumn=FA winter=WI",
  PART: "morning=MO afternoon=AF evening=EV night=NI",
  PARTS: "mornings=MO afternoons=AF evenings=EV nights=NI",
  NOON: "noon|midday=12:00 midnight=24:00",
  AMPM: "am=AM pm=PM",
};
// Months that may have a stop behind them.
const ABBREVIATED = "jan feb mar apr - jun jul aug sept|sep oct nov dec";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties";

// No expression is made of these alone.
const HEADLESS = /* @__PURE__ */ bits("NUM", "ORD");

/** The bits of several kinds. */
export function bits(...kinds: readonly Kind[]): number {
  return kinds.reduce((sum, kind) => sum | bit(kind), 0);
}

/** Whether some word of the lexicon begins with a letter and is so long: asked before a word is looked up. */
export function hasShape(lexicon: Lexicon, letter: number, length: number): boolean {
  return lexicon.shapes[(letter & 31) * 16 + length] === 1;
}

/** Makes the lexicon; `words` are those that stand in rules themselves, and whether they are heads. */
export function makeLexicon(words: ReadonlyMap<string, boolean>): Lexicon {
  const lexicon = new Map<string, Entry>();
  const add = (
    word: string,
    kinds: number,
    n: number,
    value = "",
    proper = false,
    head = false,
  ): void => {
    const old = lexicon.get(word);
    lexicon.set(word, {
      word,
      kinds: kinds | (old?.kinds ?? 0),
      n: old?.n || n,
      value: old?.value || value,
      proper: proper || old?.proper === true,
      head: head || old?.head === true || (kinds & ~HEADLESS) !== 0,
    });
  };
  const addRows = (rows: Partial<Record<Kind, string>>, proper: boolean): void => {
    for (const [kind, row] of Object.entries(rows)) {
      row.split(" ").forEach((group, index) => {
        const [names = "", value = ""] = group.split("=");
        for (const name of names.split("|")) add(name, bit(kind as Kind), index + 1, value, proper);
      });
    }
  };
  addRows(WORDS, false);
  addRows(PROPER, true);
  ABBREVIATED.split(" ").forEach((group, index) => {
    for (const name of group.split("|")) add(name, bit("MONTH"), index + 1, ".", true);
  });
  TENS.split(" ").forEach((word, index) => {
    add(word, bit("NUM"), 20 + index * 10);
  });
  DECADES.split(" ").forEach((word, index) => {
    add(word, bit("DECADE"), 1920 + index * 10);
  });
  // Years in words are made of numbers alone: nineteen ninety-six, two thousand ten.
  for (const word of ["nineteen", "thousand"]) add(word, bit("NUM"), 1000, "", false, true);
  add("hundred", bit("NUM"), 100);
  for (const [word, head] of words) add(word, 0, 0, "", false, head);
  const shapes = new Uint8Array(32 * 16);
  for (const word of lexicon.keys()) shapes[(word.charCodeAt(0) & 31) * 16 + word.length] = 1;
  return { words: lexicon, shapes };
}

/** The entry of numbers of a kind. */
export function numberEntry({ words }: Lexicon, kinds: number): Entry {
  const word = `#${kinds}`;
  const known = words.get(word);
  if (known !== undefined) return known;
  const head = (kinds & ~HEADLESS) !== 0;
  const entry = { word, kinds, n: 0, value: "", proper: false, head };
  words.set(word, entry);
  return entry;
}
