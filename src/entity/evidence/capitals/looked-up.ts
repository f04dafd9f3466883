/** What words in capitals name: a name of the rest of the text, or one on a list. */

import { BEFORE_PLACES, PLACES } from "../../lists/cue-bits.ts";
import { endsAsWords } from "../../lists/endings.ts";
import { numberOf } from "../../lists/hashed.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { placeNamed } from "../../lists/place-named.ts";
import { properCase } from "../../lists/proper-case.ts";
import { stateNamed } from "../../lists/states.ts";
import { COMMON, COUNTRY, FAMILY, GIVEN, PLAIN } from "../../words/form-bits.ts";
import { isAct } from "../../words/lines.ts";
import { INITIALS, nameOf, textAt, type Word } from "../../words/words.ts";
import type { Kind } from "../kinds.ts";
import type { Named } from "../named.ts";
import type { Elsewhere } from "./known.ts";

/** The reason for a name that the rest of the text has. */
export const ELSEWHERE = "is named like that elsewhere in the text";
const LISTED = "is on a list, or its words are";

/** The name that the words from `from` to before `to` are. If none can begin there, only one of the text is. */
export function nameInCapitals(
  words: readonly Word[],
  from: number,
  to: number,
  { kinds, fronts, people }: Elsewhere,
  isOpen: boolean,
): Named | undefined {
  const name = nameOf(words, from, to);
  const upper = name.toUpperCase();
  // HARBOR/LEE, if the text has Harbor and Lee
  const known = kinds.get(upper) ?? kinds.get(upper.replace("/", " AND "));
  if (known !== undefined) {
    // BULLS WIN IN MIAMI, where the text has Miami for a team
    const isTown =
      known.kind === "organization" && /^in$/i.test(textAt(words, from - 1)) && isPlace(name);
    return asNamed(isTown ? "place" : known.kind, words.slice(from, to), ELSEWHERE, known.name);
  }
  if (SURE.test(name)) return asNamed("organization", words.slice(from, to), LISTED, name);
  // HARBOR FOODS CO, if the text has Harbor Foods Co Ltd
  if (name.endsWith(" CO") && fronts.has(name))
    return asNamed("organization", words.slice(from, to), ELSEWHERE);
  // Another name cannot begin here, or these words are no name.
  if (!isOpen || isLoose(words, from, to)) return undefined;
  if (to === from + 1 && people.has(upper))
    return asNamed("person", words.slice(from, to), ELSEWHERE);
  const kind = kindInCapitals(name, words, from, to);
  return kind && asNamed(kind, words.slice(from, to), LISTED);
}

/** Whether words that the text has nowhere else are not one name: `QUEBEC'`, `TALKS FOR NORLAND`, `U.S. SENATORS`. */
function isLoose(words: readonly Word[], from: number, to: number): boolean {
  const end = words[to - 1] as Word;
  if (end.shape === "mark" || LOOSE_LAST.test(end.text)) return true;
  if (to === from + 1) return false;
  const [first, second, third] = words.slice(from, to) as [Word, Word, Word?];
  if (LOOSE_FIRST.test(first.text) || (first.known & COUNTRY) !== 0) return true;
  if (words.slice(from, to).some(({ text }) => LOOSE.test(text))) return true;
  if (third === undefined || second.text === "OF") return false;
  // COMPANY RESULTS CONSENSUS and ANN LEE RESIGNS, but neither THREE MILE ISLAND nor NEW SOUTH WALES
  const arePlain = (first.known & second.known & PLAIN) !== 0 && (end.cues & PLACES) === 0;
  return (arePlain || isAct(end)) && !isWhole(first, properCase(nameOf(words, from, to)));
}

/** Whether three words or more are a known name. Others would be known by chance too often: MORE THAN THE REVIVAL */
function isWhole({ cues }: Word, proper: string): boolean {
  const { organizations, places } = knowledge();
  return (
    !/ [a-z]/.test(proper) &&
    (organizations.has(proper) || ((cues & BEFORE_PLACES) !== 0 && places.has(proper)))
  );
}

const LOOSE_LAST = /^(?:AN?|AND|OF|THE)$/;
const LOOSE =
  /^(?:ALREADY|ARE|AS|AT|BEEN|BUT|BY|FOR|FROM|HAD|HAS|HAVE|HIS|IN|INTO|IS|ITS|MADE|MORE|NOT|ON|ONCE|OR|OTHER|SAID|SEVERAL|THAN|THAT|THEIR|THESE|THEY|THIS|TO|UNTIL|WAS|WE|WERE|WHEN|WHERE|WHICH|WHO|WILL|WITH)$/;
const LOOSE_FIRST = /^(?:.|AND|OF)$/;

function kindInCapitals(
  name: string,
  words: readonly Word[],
  from: number,
  to: number,
): Kind | undefined {
  const last = words[to - 1] as Word;
  if (to === from + 1) {
    if (CHAMBERS.test(nameOf(words, from, to + 1))) return "organization";
    if ((last.known & COMMON) !== 0) return undefined;
  } else if (to === from + 2) {
    // Hurricane Milton Slams Coast
    if (STORM.test(name)) return "other";
    if (placeNamed(properCase(name))?.kind === "country") return "place";
    if (isFullName(words[from] as Word, last)) return "person";
  } else if (
    (BANK.test(name) && (to === from + 3 || isPlace(nameOf(words, from + 2, to)))) ||
    (EXCHANGE.test(name) && isPlace(nameOf(words, from, to - 2)))
  )
    return "organization";
  if (endsAsWords(last.small))
    // GENERAL DYNAMICS
    return to > from + 1 && !/ED$/i.test(name) && knowledge().organizations.has(properCase(name))
      ? "organization"
      : undefined;
  if (placeNamed(name) !== undefined) return "place";
  const { organizations, places } = knowledge();
  // NBA, NATO, but not BAT
  if (to === from + 1 && SHORT_FORM.test(name) && organizations.has(name)) return "organization";
  if (name.length < SHORTEST) return undefined;
  const proper = properCase(name);
  if (stateNamed(proper) === "state") return "place";
  const number = numberOf(proper);
  if (places.get(proper, number) !== undefined) return "place";
  const isKnown = name.length > SHORTEST && organizations.hasNumber(number);
  return isKnown ? "organization" : undefined;
}

function isPlace(name: string): boolean {
  return placeNamed(properCase(name)) !== undefined;
}

/** Whether a given name and a family name, neither of them a word or a place, are somebody's. */
function isFullName(first: Word, last: Word): boolean {
  return (
    (first.known & (GIVEN | PLAIN)) === GIVEN &&
    (last.known & (FAMILY | PLAIN)) === FAMILY &&
    !isPlace(first.text)
  );
}

const SHORT_FORM = /^(?!UPS$|(?!SEC)[^AEIOU][AEIOU][^AEIOU]$)[A-Z]{3,6}$|^(?:AP|E[CU]|U\.?N\.?)$/;
// Shorter words in capitals are short forms.
const SHORTEST = 4;

const BANK = /^BANK OF /i;
const EXCHANGE = / STOCK EXCHANGE$/i;
// What is nothing else in headlines: Standard and Poor's, the European Community.
const SURE = /^(?:S(?:\/| AND )P|S?EC)$/;
// HOUSE PASSES BILL
const CHAMBERS =
  /^(?:(?:SENATE|CONGRESS|FED)(?:\W|$)|HOUSE (?:BILL|BUDG|COMMI|DEMOC|PA[NS]|SPEAK|SUBC|VOTE))/i;
const STORM = /^(?:Hurricane|Typhoon|Cyclone) [A-Z]/i;

/** Words in capitals as a name of a kind, for a reason. If the text has the name elsewhere, it is written like that. */
export function asNamed(kind: Kind, words: readonly Word[], reason: string, known?: string): Named {
  const name = known ?? nameIn(kind, words);
  const [start, end] = [(words[0] as Word).start, (words[words.length - 1] as Word).end];
  return { kind, name, start, end, seen: [[kind, reason]] };
}

/** A name as a sentence would have it. */
function nameIn(kind: Kind, words: readonly Word[]): string {
  const written = nameOf(words, 0, words.length);
  // OPEC, and Sea of Japan in a headline in title case
  const isWritten =
    INITIALS.test(written) ||
    / (?:of|the|and) /.test(written) ||
    (kind === "organization" && knowledge().organizations.has(written));
  return isWritten ? written : properCase(written);
}
