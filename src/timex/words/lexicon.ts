/** The words of time expressions, by kind. */

import { MONTHS } from "../../date/months.ts";
import { HEAD, KNOWN, MARKS, SMALL_HEAD } from "./marks.ts";

/** The kinds of words in the patterns of rules. */
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
  "SEASONS",
  "PART", // morning, night
  "PARTS", // mornings, nights
  "NOON", // noon, midnight
  "CLOCK", // 9:30
  "AMPM",
  "ZONE",
  "ISO", // 2021-05-01, 11/02/89
  "ADVERB", // daily, weekly
  "LONG", // weeklong, monthslong
] as const;

/** The name of a kind of word. */
export type Kind = (typeof KINDS)[number];

/** What the lexicon says of a word: its kinds as bits, its number, and the value it stands for. */
export interface Entry {
  /** Its number among all entries. */
  readonly id: number;
  readonly word: string;
  readonly kinds: number;
  readonly n: number;
  readonly value: string;
  /** Whether it counts only with a capital: `May`, `March`. */
  readonly proper: boolean;
  /** Whether it is a head: a run has an expression only if it has a head. */
  readonly head: boolean;
}

/** The words in small letters. Numbers have one entry per kind, named `#` and the kind's bits. */
export interface Lexicon {
  readonly words: Map<string, Entry>;
  /** The marks of each hash of words. For most words of a text, they show that the lexicon does not have it. */
  readonly marks: Uint8Array;
  /** The latest year that a year of two digits can be. */
  readonly latest: number;
}

/** The latest such year of texts without a reference date. */
export const LATEST = 2029;

/** The bit of a kind, or 0 for any other name. */
export function bit(kind: string): number {
  return (1 << (KINDS.indexOf(kind as Kind) + 1)) & ~1;
}

/** The bits of kinds, such as `UNIT|UNITS`. */
export function bits(kinds: string): number {
  return kinds.split("|").reduce((all, kind) => all | bit(kind), 0);
}

// One row per kind: words, numbered from 1, each with its value after `=`, which is the word itself if none is given. A
// value that is a number replaces the word's number. `|` joins words with the same meaning; a word that a stop may
// follow ends in one. The last row has the words that rules name themselves, with the modifiers that they stand for.
function wordRows(): Readonly<Partial<Record<Kind | "", string>>> {
  const teens = "thir four fif six seven eigh nine".replaceAll(/\w+/g, "$&teen");
  const tens = "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90";
  return {
    NUM: `one two three four five six seven eight nine ten eleven twelve ${teens} ${tens} hundred=100 thousand=1000`,
    ORD: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ${teens.replaceAll("een", "eenth")} twentieth`,
    DECADE: tens.replaceAll("y=", "ies=19"),
    // january|jan. | june|jun. | september|sept.|sep.
    MONTH: MONTHS.toLowerCase()
      .replaceAll(/(\w{3})\w+/g, "$&|$1.")
      .replace("sep.", "sept.|sep."),
    WEEKDAY:
      "monday|mon tuesday|tue|tues wednesday thursday|thurs|thur|thu friday|fri saturday sunday",
    UNIT:
      "second minute|min hour|hr day week weekend fortnight month quarter|qtr year|yr decade century " +
      "millennium",
    SEASON: "spring=SP summer=SU fall|autumn=FA winter=WI",
    PART: "morning|midmorning=MO afternoon|midafternoon=AF evening=EV night|tonight=NI",
    NOON: "noon|midday=12:00 midnight=24:00",
    AMPM: "am=AM pm=PM o'clock=",
    ZONE:
      "gmt|utc=+00:00 bst|cet=+01:00 cest=+02:00 ist=+05:30 kst|jst=+09:00 aest=+10:00 aedt=+11:00 wib=+07:00 " +
      "est=-05:00 edt=-04:00 cst=-06:00 cdt=-05:00 mst=-07:00 mdt=-06:00 pst=-08:00 pdt=-07:00 " +
      "et|pt|ct|msk=",
    ADVERB:
      "hourly=hour daily|everyday=day weekly=week monthly=month yearly|annually=year qtly|qtrly=quarter fortnightly|biweekly=fortnight",
    "":
      "through= early|earlier|beginning|start=START mid|middle|midyear|midweek=MID late|later|end|close=END about|around|" +
      "circa|sometime|roughly|approximately|some|so=APPROX almost|nearly|under|less|" +
      "fewer=LESS_THAN over|more=MORE_THAN least=EQUAL_OR_MORE most|to|" +
      "no=EQUAL_OR_LESS dawn|daybreak=MO dusk|nightfall=EV overnight=NI fiscal|financial|calendar=~ st.",
  };
}

/** The bits of the kinds of numbers. */
export const NUM: number = /* @__PURE__ */ bit("NUM");
export const ORD: number = /* @__PURE__ */ bit("ORD");
export const YEAR: number = /* @__PURE__ */ bit("YEAR");
export const DECADE: number = /* @__PURE__ */ bit("DECADE");
export const CLOCK: number = /* @__PURE__ */ bit("CLOCK");
export const ISO: number = /* @__PURE__ */ bit("ISO");
export const ZONE: number = /* @__PURE__ */ bit("ZONE");

/** The kinds of words that are names: they are meant only where they have a capital. */
export const PROPER: number = /* @__PURE__ */ bits("MONTH|WEEKDAY|WEEKDAYS|ZONE");
// No expression is made of these alone.
const HEADLESS = NUM | ORD;
// The exceptions: years in words, such as eighteen ninety-six and two thousand ten, quarters such as Q3, and B.C.
const HEADS = /^(?:(?:seven|eigh|nine)teen|thousand|[qh]|fy|qtr|half|bc)$/;

/** The hash of a word that is extended by one letter, of either case. */
export function hashWith(hash: number, code: number): number {
  return ((hash << 5) - hash + (code | 32)) & (MARKS - 1);
}

/** Makes the lexicon; `words` are those that rules name themselves, and whether they are heads. */
export function makeLexicon(words: ReadonlyMap<string, boolean>): Lexicon {
  const lexicon = new Map<string, Entry>();
  const marks = new Uint8Array(MARKS);
  const add = (word: string, kind: string, n: number, value: string, isHead = false): void => {
    const old = lexicon.get(word);
    const kinds = bit(kind) | (old?.kinds ?? 0);
    const proper = (kinds & PROPER) !== 0 || /^[qh]$/.test(word);
    const head = isHead || old?.head || (kinds & ~HEADLESS) !== 0 || HEADS.test(word);
    lexicon.set(word, {
      id: old?.id ?? lexicon.size,
      word,
      kinds,
      n: old?.n || n,
      value: old?.value || value,
      proper,
      head,
    });
    let hash = 0;
    for (const letter of word) hash = hashWith(hash, letter.charCodeAt(0));
    const mark = KNOWN | (head ? HEAD : 0) | (head && !proper ? SMALL_HEAD : 0);
    marks[hash] = (marks[hash] as number) | mark;
  };
  for (const [kind, row] of Object.entries(wordRows()))
    row.split(" ").forEach((group, index) => {
      const [names = "", value = names.split(/\.?\|/)[0] as string] = group.split("=");
      const n = Number(value) || index + 1;
      for (const name of names.split("|")) {
        const word = name.replace(".", "");
        add(word, kind, n, word === name ? value : ".");
        if (kind === "UNIT")
          for (const ending of ["long", "slong"]) add(word + ending, "LONG", n, value);
        if (bit(`${kind}S`) > 0 && (kind !== "WEEKDAY" || /day$/.test(name)) && name !== "fall")
          add(pluralOf(name), `${kind}S`, n, value);
      }
    });
  for (const [word, isHead] of words) add(word, "", 0, "", isHead);
  return { words: lexicon, marks, latest: LATEST };
}

// days, centuries, millennia
function pluralOf(name: string): string {
  return `${name}s`.replace(/([^a])ys$/, "$1ies").replace("ums", "a");
}

/** The entry for numbers of a kind. */
export function numberEntry({ words }: Lexicon, kinds: number): Entry {
  const word = `#${kinds}`;
  const known = words.get(word);
  if (known !== undefined) return known;
  // `on the 18th` is a day.
  const head = (kinds & ~NUM) !== 0;
  const entry = { id: words.size, word, kinds, n: 0, value: "", proper: false, head };
  words.set(word, entry);
  return entry;
}
