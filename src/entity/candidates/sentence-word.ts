/** Words that are capitalized because they begin a sentence, before a name: `Former` Bank of Norland chief, `Despite` Ann Lee. */

import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  NUMERALS,
  OFFICES,
  ORGANIZATIONS,
  OTHERS,
  PARTICLES,
  ROLE_NOUNS,
  SAYING,
  SORTS,
  TITLE_FRONTS,
  TITLES,
  WHERE,
} from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { knowledge } from "../lists/knowledge.ts";
import { COMPANY_FORMS, EASTERN } from "../lists/part-bits.ts";
import { COMMON, FAMILY, GIVEN, NATION, PEOPLE } from "../words/form-bits.ts";
import { isAircraft } from "../words/indexes.ts";
import { isOn, isQuote, KOREAN, nameOf, textAt, type Word } from "../words/words.ts";
import { isTanSri } from "./titles.ts";

/** Whether the first word only begins the sentence: it is a common word, and no known name begins with it. */
export function isSentenceWord(line: readonly Word[], from: number, to: number): boolean {
  const first = line[from] as Word;
  if (!first.first || first.shape !== "Capital" || to - from < 2) return false;
  if (isAircraft(line, from) || isTanSri(line, from + 1)) return false;
  // "Harbour Lights"
  if (line[to]?.shape === "mark" && isQuote(line[to]) && isQuote(line[from - 1])) return false;
  const { small } = first;
  const second = line[from + 1] as Word;
  // New U.N. envoy, New Dutch rules, but not New York Times
  const isNation = to - from === 2 && (second.known & NATION) !== 0;
  if (small === "new" && (isNation || second.shape === "CAPITALS"))
    return !isOrganization(line, from, to);
  // Born Ann Lee, but not Born Free Foundation
  if (small === "born") return (second.known & COMMON) === 0;
  // Former Bank of Norland governor | * Says Harbor Capital holds a stake
  if (OPENERS.test(small) || (first.cues & SAYING) !== 0) return !isKnownFront(line, from);
  const isSorted = isSort(first);
  if ((first.known & COMMON) === 0 && !isSorted && !isRole(first, second)) return false;
  return !(
    canBeginName(first) ||
    belongsToNext(line, from) ||
    isOfPerson(line, from, to) ||
    (!isSorted && isOfCompany(line, from, to)) ||
    endsAsName(line, from, to) ||
    isKnownName(line, from, to)
  );
}

/** Whether a word is a kind of person or of organization: `Automaker Harbor Motor`, `Rival Kestrel`. */
function isSort({ cues, small }: Word): boolean {
  return (cues & (TITLES | SORTS | ROLE_NOUNS | WHERE)) !== 0 || small.endsWith("maker");
}

/** Whether names begin with such a word by itself. */
function canBeginName({ cues, known, small, text }: Word): boolean {
  if ((cues & (BEFORE_PLACES | OFFICES)) !== 0 || (known & (GIVEN | NATION | PEOPLE)) !== 0)
    return true;
  // De Wit resigned, but not Do Danes care, nor Ten Danes
  if ((cues & PARTICLES) !== 0 && !/^(?:do|ten)$/.test(small)) return true;
  if ((cues & BEFORE_ORGANIZATIONS) !== 0 && !ARTICLE.test(small)) return true;
  return FRONTS.test(small) || knowledge().places.has(text);
}

const ARTICLE = /^(?:as|standard|real|red|federal)$/;
// Tropical Storm Ann, Shih-Ting Kim
const FRONTS =
  /^(?:hurricane|imperial|reserve|typhoon|cyclone|storm|tropical|super|subtropical)$|-[bjlmnptxy]ing$/;

/** Whether the word after it shows that both are of one name. */
function belongsToNext(line: readonly Word[], from: number): boolean {
  const [first, second] = [line[from] as Word, line[from + 1] as Word];
  // Standard & Poor's
  if (second.text === "&") return true;
  if ((first.cues & ORGANIZATIONS) !== 0 && /^(?:of|for)$/.test(second.small)) return true;
  if ((first.cues & TITLE_FRONTS) !== 0 && (second.cues & (OFFICES | ROLE_NOUNS)) !== 0)
    return true;
  // Fed Chairman
  return (second.cues & TITLES) !== 0 && knowledge().organizations.has(first.text);
}

/** Whether it is a family name: `Le` Thi Hoa, `Park` Geun-hye, `Young` Kim. */
function isOfPerson(line: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [line[from] as Word, line[from + 1] as Word];
  if (to - from === 3) return (first.parts & EASTERN) !== 0;
  if (to - from > 2) return false;
  return (
    KOREAN.test(second.text) || ((first.known & FAMILY) !== 0 && (second.parts & EASTERN) !== 0)
  );
}

/** Whether it begins a company: `Network` Rail, of two common words, or `Harbor` Steel Co. Chairman. */
function isOfCompany(line: readonly Word[], from: number, to: number): boolean {
  const second = line[from + 1] as Word;
  return (
    (to - from === 2 && (second.known & (COMMON | GIVEN | FAMILY)) === COMMON) ||
    line.slice(from, to - 1).some(({ parts }) => (parts & COMPANY_FORMS) !== 0)
  );
}

/** Whether the stretch ends as names of organizations and events do, but not as in `Rival Harbor Motor`. */
function endsAsName(line: readonly Word[], from: number, to: number): boolean {
  const { cues } = line[from] as Word;
  const isOther = (cues & SORTS) !== 0 && (cues & ORGANIZATIONS) === 0;
  // Three Harbor Union members
  const isCount = (cues & NUMERALS) !== 0 && PEOPLE_OF.test(textAt(line, to));
  return !(to - from > 2 && (isOther || isCount)) && isOn(line[to - 1], ORGANIZATIONS | OTHERS);
}

// Not shares, reports, raises
const PEOPLE_OF =
  /^(?:countries|justices|leaders|members|nations|officers|officials|players|soldiers|states|supporters|workers)$/;

/** Whether the stretch is a known name, or begins with one: United Nations Secretary-General. */
function isKnownName(line: readonly Word[], from: number, to: number): boolean {
  const { organizations, places } = knowledge();
  const name = nameOf(line, from, to);
  return isKnownFront(line, from) || places.has(name) || organizations.has(name);
}

/** Whether two or three words are the name of a known organization: `Under Armour`, `People Power Party`. */
function isKnownFront(line: readonly Word[], from: number): boolean {
  return isOrganization(line, from, from + 2) || isOrganization(line, from, from + 3);
}

function isOrganization(line: readonly Word[], from: number, to: number): boolean {
  return knowledge().organizations.has(nameOf(line, from, to));
}

// Words that begin sentences, and hardly any name: Despite Harbor Bank, Its Harbor Bank unit.
const OPENERS =
  /^(?:about|across|against|because|behind|between|both|citing|despite|during|earlier|former|has|have|including|its|later|meanwhile|several|some|then|unless|unlike|until|which|with(?:in|out)?|your|(?:apparent|current|final|initial|official|recent|reported|separate)ly)$/;

// Off-spinner, Ex-minister, Co-premiers, Left-hander, Raider, Trumpeter Ann Lee, Lawmakers Bob Kim and Ann Lee
function isRole({ text, small, known }: Word, next: Word): boolean {
  const hyphen = small.indexOf("-");
  if (hyphen > 0 && (cuesOf(small.slice(hyphen + 1).replace(/s$/, "")) & TITLES) !== 0) return true;
  return (
    !/-[A-Z]/.test(text) &&
    (known & (GIVEN | FAMILY)) === 0 &&
    (next.known & GIVEN) !== 0 &&
    /(?:(?:[ntv]|aid|-[a-z]+d)er|or|ist|i[ac]an|ess|[ehir]man|(?:er|or|ist)s)$/.test(small)
  );
}
