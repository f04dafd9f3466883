/** The meaning of the labels before headlines. */

import type { Marker, MarkerKind } from "../model.ts";
import { matchAt, matchEnd } from "../text/match.ts";
import { ordinalEnding } from "../text/ordinal.ts";

// KILL | (KILLED) | KILL KILL KILL | BULLETIN KILL | STORY WITHDRAWN | (Withdraws story) | RETRACTION | (CANCEL), but not
// (Withdrawal from Hana) | (Kill Bill)
/** A label, or a note, that withdraws an earlier version of the story. */
export const WITHDRAWN: RegExp =
  /^(?:(?:BULLETIN|KILL|MANDATORY|STORY) ){0,2}(?:CANCELL?|KILL|RETRACT|WITHDRAW)(?:AL|ED|ION|N|S)?(?: STORY)?$/i;

/** The kinds of markers, and the forms of their labels. */
const ROWS: readonly (readonly [MarkerKind, RegExp])[] = [
  [
    "urgent",
    /^(?:URGENTE?|BULLETIN|FLASH|ALERTE?|AVANCE|BREAKING(?: NEWS)?|>>>ANSA|(?:AP|Canadian Press )NewsAlert)$/i,
  ],
  [
    "correction",
    /^(?:CLARIFICATION|(?:OFFICIAL )?CORRECT(?:ED|ION|$)(?:[ -]\(OFFICIAL\))?|REFILE)(?!\w)/i,
  ],
  [
    "advisory",
    /^(?:ADVISORY|EMBARGOED(?: (?:FOR|TO|UNTIL) (?=.*(?:\d|day|noon|night)).+)?|RPT|REPEAT)$/i,
  ],
  ["advisory", WITHDRAWN],
  // Words that make a label a genre, wherever they are in it; dpa's nets; Reuters' story types, which have a number.
  [
    "genre",
    /\b(?:across china|analysis|apnewsbreak|background(?:er)?|breakingviews|brief|buy or sell|chronology|column|commentary|diary|digest|editorial|exclusive|explain(?:er|s)|extra|fact ?(?:box|check|file)|feature|focus|forex|headlines|highlights|insights?|instant view|interview|latest|markets|metals|\d[a-z]{2} net|newsmaker|obituary|op-ed|opinion|poll|preview|profile|q\+a|review|roundup(?:[ -]?\d{1,3})?|scenarios|snapshot|special report|spotlight|stocks|summary|table|text|timeline|watch|witness|wrapup(?: ?\d{1,3})?|yearender)\b/i,
  ],
  // BUZZ-Tram Co soars, but not Buzz Aldrin
  ["genre", /^BUZZ$/],
];

/** Reads a label, which is given without its parentheses. */
export function readLabel(label: string): Marker {
  const ordinal = leadOrdinal(label);
  if (ordinal > 0) return { kind: "lead", ordinal, label };
  for (const [kind, form] of ROWS)
    if (form.test(label)) {
      const [, number] = WRAPUP.exec(label) ?? [];
      return number === undefined ? { kind, label } : { kind, ordinal: Number(number), label };
    }
  return { kind: "unknown", label };
}

// The genres whose versions are counted: WRAPUP 3, ROUNDUP 3
const WRAPUP = /^(?:WRAP|ROUND)UP[ -](\d{1,3})$/i;

const USUAL: Partial<Readonly<Record<MarkerKind, string>>> = {
  urgent: "URGENT",
  correction: "CORRECTED",
  advisory: "ADVISORY",
};

/**
 * The label to write for a kind of marker, or `undefined` if the kind has no usual form. A lead's label is counted in
 * the form of `like`.
 */
export function usualLabel(kind: MarkerKind, ordinal?: number, like?: string): string | undefined {
  const isCounted = kind === "genre" && ordinal !== undefined && like !== undefined;
  return kind === "lead" || isCounted ? leadLabel(ordinal ?? 1, like) : USUAL[kind];
}

// The 2nd of 2nd LD, the 2 of UPDATE 2.
const COUNT = /\d{1,3}(st|nd|rd|th)?/i;

/**
 * A lead's label, counted in the form of another one: `LEAD`, `2nd LD`, `3rd LD`, `11th LD`; `UPDATE 3` in the form of
 * `UPDATE 2`, `3RD LEAD` of `2ND LEAD`, `2nd Ld-Writethru` of `1st Ld-Writethru`.
 */
export function leadLabel(ordinal: number, like = "2nd LD"): string {
  if (ordinal === 1 && /^[^1].* LD$/.test(like)) return "LEAD";
  return like.replace(COUNT, (_, ending?: string) => {
    if (ending === undefined) return String(ordinal);
    const written = ordinal + ordinalEnding(ordinal);
    return ending === ending.toUpperCase() ? written.toUpperCase() : written;
  });
}

/** The label in whose form the leads after this one are counted; `undefined` if it has no number: `LEAD`. */
export function countedLike(label = ""): string | undefined {
  if (COUNT.test(label)) return label;
  return UPDATE.test(label) ? "UPDATE 2" : undefined;
}

/**
 * A marker without parentheses and without a sign after it: dpa's, on a line of its own or before a blank; AFP's,
 * before blanks; ANSA's.
 *
 *     1ST LEAD Tram runs | URGENT   Tram runs | ALERT Tram runs | LD Tram runs | CORRECTION Tram runs | //Update// Tram runs
 */
const WITHOUT_SIGN =
  /(?:\d{1,3}[A-Z]{2} (?:LEAD|NET|ROUNDUP)|BULLETIN|CORRECTION|EXTRA|FLASH|L(?:EAD|ead)|REFILE|ROUNDUP|URGENT)[^\S\n\r]{0,9}[\n\r]\s{0,20}(?=\S)|\d{1,3}[A-Z]{2} (?:LEAD|ROUNDUP) {1,4}(?=[A-Z])|URGENT {2,4}(?=\S)|(?:ALERT|CORRECTION(?! (?:Cen|Dep|Fac|Off))|LD|LEAD|URGENT|\d{1,3}[a-z]{2} lead) (?=[A-Z].{0,12}[a-z])|\/\/U[A-Za-z]{5}\/\/ ?(?=\S)|>>>ANSA\/\s{0,3}(?=\S)/y;
/**
 * A marker with a sign after it: Reuters' hyphen, CNA's slash, anybody's colon.
 *
 *     UPDATE 2-Tram runs | FACTBOX - Trams of the world | UPDATE/ Tram runs | News Analysis: Will it run?
 */
const BEFORE_SIGN =
  /(?!LEAD ?-)([A-Z\d][A-Z\d+ ]{1,40}?(?:[ -]\(OFFICIAL\))?)(?:-(?=[A-Z0-9"'“‘(])(?!\d: )| - (?=\S)|(?<=DIGEST|[A-Z] \d)- (?=[A-Z\d])|\/ ?(?=[A-Z"“‘])|: (?=\S))|([A-Z\d][\w -]{1,40}): (?=\S)/y;
const LONGEST_BEFORE_COLON = 40;
// Words that ordinary headlines can also have before a colon: `Poll: most like the tram`.
const SUBJECT =
  /^(?:brief|(?:cancel|kill|retract|withdraw(?!n)).*|chronology|column|correct|opinion|poll|repeat|review|summary|table|text|watch|witness)$|(?:markets|metals|stocks)$/i;
// What can come before the words that make a label: NEWS feature, China Economic Watch.
const BEFORE_WORDS = /^(?:[A-Z\d][\w-]* )?(?:[A-Z][\w-]*[a-z] )?$/;

/** The end of the marker without parentheses at `at`, including the sign after it; `at` if there is none. */
export function bareLabelEnd(text: string, at: number): number {
  // Most headlines begin with a letter and a small letter, and have no colon near their start. AFP has Lead on its own line.
  const title = text.charAt(at) > "9" && text.charAt(at + 1) >= "a" && !text.startsWith("Lead", at);
  if (title && !text.slice(at, at + LONGEST_BEFORE_COLON).includes(": ")) return at;
  const end = title ? at : matchEnd(WITHOUT_SIGN, text, at);
  if (end > at) return end;
  const [{ length } = "", dashed, label = dashed] = matchAt(BEFORE_SIGN, text, at) ?? [];
  return label !== undefined && isLabel(label) ? at + length : at;
}

/** Whether words before a sign are a label: they end in the words that make one, and no sentence comes before those. */
function isLabel(label: string): boolean {
  if (leadOrdinal(label) > 0) return true;
  if (SUBJECT.test(label) && label !== label.toUpperCase()) return false;
  return ROWS.some(([, form]) => {
    const words = form.exec(label)?.[0];
    return (
      words !== undefined &&
      label.endsWith(words) &&
      words.charAt(0) === words.charAt(0).toUpperCase() &&
      BEFORE_WORDS.test(label.slice(0, -words.length))
    );
  });
}

// LEAD | 2nd LD | 11th LD | 1ST LEAD | 2nd Ld Writethru | 3rd LD-Corrected | 2nd LD-Harbor Interview
const LEAD = /^(?:(\d{1,3})[a-z]{2} )?(?:ampliación|ld|lead)(?:-.+| corrected| writethru)?$/i;
// First Lead
const COUNTED = ["first", "second", "third", "fourth", "fifth"];
// UPDATE 2 | UPDATE1 | Update | Updated | 2nd UPDATE
const UPDATE = /^(?:(\d{1,3})[a-z]{2} UPDATE|UPDATED?(?: ?(\d{1,3}))?)$/i;

/** The ordinal of the lead that a label names: 1 for `LEAD`, 2 for `2nd LD`; 0 for any other label. */
function leadOrdinal(label: string): number {
  const counted = LEAD.exec(label) ?? UPDATE.exec(label);
  if (counted !== null) return Number(counted[1] ?? counted[2] ?? 1);
  return label.endsWith(" Lead") ? COUNTED.indexOf(label.slice(0, -5).toLowerCase()) + 1 : 0;
}
