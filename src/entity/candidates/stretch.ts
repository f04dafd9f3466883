/** Where a stretch of words that can be a name begins and ends. */

import { NO_NAMES, NUMERALS, OFFICES, ORGANIZATIONS, PARTICLES, TITLES } from "../lists/cues.ts";
import { knowledge, placeNamed } from "../lists/knowledge.ts";
import { COMPANY_FORMS, EASTERN } from "../lists/parts.ts";
import { COMMON, COUNTRY, FAMILY, GIVEN, NATION } from "../words/forms.ts";
import { isAircraft, isIndexFigure, isRoadFigure } from "../words/indexes.ts";
import { isCapital, nameOf, textAt, type Word, wordBefore } from "../words/words.ts";
import {
  isKnown,
  isPart,
  joinsCountry,
  joinsParts,
  takesField,
  takesFor,
  takesOf,
} from "./joins.ts";
import { isField } from "./office.ts";
import { partnersEnd } from "./partners.ts";
import { isQuote, KOREAN } from "./sentence-word.ts";
import { says } from "./split.ts";
import { isRanking } from "./whole.ts";

/** Whether a name can begin with the word at `at`. */
export function canBegin(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  if (!isCapital(word)) return false;
  const { text, shape, end, cues } = word;
  // Q4 is the fourth quarter.
  if (text.length < 3 && /^(?:[A-Z]|[BQH]\d)$/.test(text)) return isBareInitial(line, at);
  if (isNobody(text) || isAfterName(line, at)) return false;
  const next = line[at + 1];
  // Five workers
  if ((cues & NUMERALS) !== 0 && next?.shape === "small") return false;
  const before = wordBefore(line, at);
  if (isGrouped(word, next) || isGrouped(before, word)) return false;
  if (isListed(line, at)) return false;
  if (shape === "CAPITALS") {
    // <ABC> and the ME of <ABC.ME> are tickers.
    if (before?.shape === "mark" && isTicker(line, at)) return false;
    // NOTE: and US$, but not ETHIOPIA:
    const isLabel = next?.text === ":" && placeNamed(text, true)?.kind !== "country";
    if (isLabel || (next?.text === "$" && next.start === end)) return false;
    // CYCLING-Lee wins
    if (next?.text === "-" && next.start === end && isGlued(next, line[at + 2])) return false;
  }
  if (isGame(word, next) || isHigh(word, next) || (text === "CEO" && isRanking(line, at)))
    return true;
  if ((cues & NO_NAMES) !== 0)
    return isKorean(before, word, next) || isPerson(line, at) || isPaper(before, word, next);
  return !(isDay(word) && !isSpelledOut(line, at));
}

/** Whether a letter is an initial without its stop: `K V Viswanathan`. */
function isBareInitial(line: readonly Word[], at: number): boolean {
  const [before, word, next, last] = line.slice(Math.max(0, at - 1), at + 3);
  if (at === 0 || before === undefined || word === undefined || isCapital(before)) return false;
  const isFirst = /^[B-HJ-Z]$/.test(word.text);
  const name = /^[A-Z]$/.test(next?.text ?? "") ? last : isFirst ? next : undefined;
  return (
    name?.shape === "Capital" &&
    name.text.length > 2 &&
    (name.cues & NO_NAMES) === 0 &&
    (name.known & COMMON) === 0 &&
    next?.start === word.end + 1
  );
}

function isGlued({ end }: Word, next: Word | undefined): boolean {
  return isCapital(next) && next.start === end;
}

/**
 * Whether a word is the plural of a short form, a fiscal year, a rating of debt or an age, which name nobody: `MPs`,
 * `SUVs`, `FY26`, `BB-plus`, `Baa1`, `Six-year-old`.
 */
function isNobody(text: string): boolean {
  return text.length < 10 ? /[as\d]$/.test(text) && MANY.test(text) : text.endsWith("-year-old");
}

const MANY = /^(?:[A-Z]{2,4}s|FY\d{2,4}|[ABC]aa?[1-3]?|[A-D]{1,3}-(?:plus|minus))$/;

/** Whether a word stands for an honour, a seat or a degree after a person's name: Ann Lee `QC`, Bob Hill `MP`. */
function isAfterName(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  if (word.shape !== "CAPITALS" || !HONOURS.test(word.text) || isCapital(line[at + 1]))
    return false;
  return isCapital(wordBefore(line, at)) && ((wordBefore(line, at, 2)?.known ?? 0) & GIVEN) !== 0;
}

const HONOURS = /^(?:[QK]C|MS?P|MEP|[MOCDK]BE|CMG|FRS|MD)$/;

function isTicker(line: readonly Word[], at: number): boolean {
  const { text, end } = line[at - 1] as Word;
  if (text === ".") return end === line[at]?.start;
  return (
    (text === "<" && !isCapital(line[at + 1])) ||
    (text === ":" && EXCHANGE.test(textAt(line, at - 2)))
  );
}

/** Whether a word is a ticker with its exchange after a stop: `Northgate NGT.N`, `<NGTb.ST>`. */
function isListed(line: readonly Word[], at: number): boolean {
  const stop = line[at + 1];
  const exchange = line[at + 2];
  return (
    stop?.text === "." &&
    stop.start === line[at]?.end &&
    exchange?.start === stop.end &&
    /^[A-Z]{1,2}$/.test(exchange.text)
  );
}

// (NASDAQ: NGRB)
const EXCHANGE = /^(?:NASDAQ|NYSE|AMEX|TSX|LSE|ASX|KRX|KOSDAQ|HKEX|SGX|TSE|OTC|OTCQB|OTCQX)$/i;
const GROUP = /^(?:Group|Pool|Division)$/i;
const COUNTED = /^(?:[A-Z]|One|Two|Three|Four|Five|Six|Seven|Eight)$/;

// Group C, Group One
function isGrouped(group: Word | undefined, counted: Word | undefined): boolean {
  const text = counted?.text ?? "";
  return text.length < 6 && COUNTED.test(text) && GROUP.test(group?.text ?? "");
}

// Rugby Football Union, but not SOCCER - HARBOR BEAT NEWTON
const GAME = /^(?:Baseball|Cricket|Soccer|Tennis|Golf|Rugby|Basketball)$/;

// High Court, High Commissioner, Revenue Service, but not the high of a market
function isHigh({ text }: Word, next: Word | undefined): boolean {
  const isEither = text === "High" || text === "Revenue";
  return isEither && ((next?.cues ?? 0) & (ORGANIZATIONS | OFFICES)) !== 0;
}

// Na Hye-rin, Rep. An Hye-rin, but not So Hye-rin said, nor An All-star game
function isKorean(before: Word | undefined, { text }: Word, next: Word | undefined): boolean {
  const isSurname =
    text === "An" ? ((before?.cues ?? 0) & OFFICES) !== 0 : /^(?:Na|No|Ok)$/.test(text);
  return isSurname && KOREAN.test(next?.text ?? "");
}

// the Sunday Times
function isPaper(before: Word | undefined, { text, small }: Word, next: Word | undefined): boolean {
  return (
    before?.small === "the" &&
    small.endsWith("day") &&
    isCapital(next) &&
    isKnown(`${text} ${next.text}`)
  );
}

/** Whether a word that is otherwise no name is a sport before the rest of a name. */
function isGame({ text, cues, end }: Word, next: Word | undefined): boolean {
  return (
    (cues & NO_NAMES) !== 0 &&
    next?.shape === "Capital" &&
    next.start - end === 1 &&
    GAME.test(text)
  );
}

// Jan Kowalski, Jan van der Berg, but not `in Jan do not count` | the Sun
function isSpelledOut(line: readonly Word[], at: number): boolean {
  const { text, end } = line[at] as Word;
  const next = line[at + 1];
  if (line[at - 1]?.small === "the") return text === "Sun";
  if (next?.shape !== "small") return next?.shape === "Capital" && next.start > end;
  return (next.cues & PARTICLES) !== 0 && joined(line, at, at + 1) > at + 1;
}

/** Whether a word that is otherwise no name ends a person's: analyst `Ann Close` said, but not Ann Monday said. */
function isWordlike(line: readonly Word[], at: number): boolean {
  const { text, first } = line[at] as Word;
  const before = line[at - 1] as Word;
  return (
    !first &&
    (before.known & (GIVEN | COMMON)) === GIVEN &&
    says(line[at + 1]) &&
    !text.endsWith("day")
  );
}

const ACTS = /^(?:,|is|was|has|had|won|lost|beat|took|\w{2,12}ed)$/;

/** Whether a month is the name of a person: `Mayor June Lee`, `Theresa May`, `Mrs. May`, `May said`. */
function isPerson(line: readonly Word[], at: number): boolean {
  const [word, next] = line.slice(at, at + 2) as [Word, Word?];
  const { text, first } = word;
  if (text === "May" && first && says(next)) return true;
  // Wang Jun, Li Na, but not: Wang, Jun 5
  if (/^(?:Jun|Na)$/.test(text) && isEastern(line, at - 1)) return next?.shape !== "number";
  if (!/^(?:April|August|June?|May|Ok)$/.test(text)) return false;
  const before = wordBefore(line, at);
  // April Jones was, but not May Lee attend?, nor June Ford sales
  const isNamed = next?.shape === "Capital" && (next.known & (COMMON | FAMILY)) === FAMILY;
  const after = line[at + 2];
  if (first && isNamed && text !== "May" && (says(after) || ACTS.test(after?.text ?? "")))
    return true;
  if (before === undefined) return false;
  const isTitled = (before.cues & (TITLES | OFFICES)) !== 0;
  if (next?.shape === "Capital") return isTitled && (next.cues & NO_NAMES) === 0;
  // Choe Son Ok
  if (text === "Ok") return before.shape === "Capital" && line[at - 2]?.shape === "Capital";
  // Not `She met Ann May 5`
  if (text !== "May" || before.shape !== "Capital" || next?.shape === "number") return false;
  // Lee Pei May
  if (isEastern(line, at - 2)) return true;
  return isTitled || (before.known & (GIVEN | COMMON)) === GIVEN;
}

function isEastern(line: readonly Word[], at: number): boolean {
  return isCapital(line[at]) && ((line[at] as Word).parts & EASTERN) !== 0;
}

// Jan 5, Sun-Tue, but not Sun-hong
function isDay({ text, small }: Word): boolean {
  return (small.startsWith("jan") || small.startsWith("sun")) && /^...(?:-(?![a-z])|$)/.test(text);
}

/** Where the stretch that begins at `at` ends. */
export function endOf(line: readonly Word[], at: number): number {
  let to = at + 1;
  for (;;) {
    const next = goesOn(line, at, to);
    if (next === to) return to;
    to = next;
  }
}

/** The index after the next part of a stretch, which begins at `at`; `at` if the stretch ends there. */
function goesOn(line: readonly Word[], from: number, at: number): number {
  const word = line[at];
  if (word === undefined) return at;
  const gap = word.start - (line[at - 1] as Word).end;
  if (gap > 1) return at;
  if (word.shape === "small") return joined(line, from, at);
  if (word.shape === "mark") return markedEnd(line, from, at);
  if (gap !== 1) return at;
  const isOn = isCapital(word)
    ? isPartOf(line, from, at)
    : at === from + 1 &&
      (isIndexFigure(line, at) || isRoadFigure(line, at) || isAircraft(line, from));
  return isOn ? at + 1 : at;
}

/** Whether a capitalized word belongs to the name before it. */
function isPartOf(line: readonly Word[], from: number, at: number): boolean {
  const word = line[at] as Word;
  const next = line[at + 1];
  const { text, shape, cues } = word;
  // He works for Harbor Steel Inc. Analysts said
  if (word.first && ((line[at - 1] as Word).parts & COMPANY_FORMS) !== 0)
    return (cues & (TITLES | OFFICES)) !== 0 || (word.parts & COMPANY_FORMS) !== 0;
  if (
    (cues & NO_NAMES) !== 0 &&
    (isGame(word, next) || isHigh(word, next) || endsKnown(line, from, at))
  )
    return true;
  // Q3 is the third quarter, W30 a size.
  if (text.length < 5 && /^[QHW]\d{1,3}$/.test(text)) return false;
  if (isNobody(text) || isAfterName(line, at)) return false;
  if (shape === "CAPITALS" && isListed(line, at)) return false;
  if ((cues & NO_NAMES) !== 0)
    if (!(KOREAN.test(text) || isInitial(line, at) || isChannel(line, at)))
      return isPerson(line, at) || isWordlike(line, at);
  // an Air Norland Boeing 737
  if (isAircraft(line, at) || isAircraft(line, at - 2)) return false;
  // Newsroom Tel +44 20 7946 0100, but Hapoel Tel Aviv
  if (text === "Tel" && !isCapital(next)) return false;
  return !isDay(word) || isSpelledOut(line, at);
}

/** Whether a word that is otherwise no name ends a known one: `Sheffield Wednesday`, `World Series`. */
function endsKnown(line: readonly Word[], from: number, at: number): boolean {
  if (at > from + 1 || line[at]?.shape !== "Capital") return false;
  const { organizations, others } = knowledge();
  const name = nameOf(line, from, at + 1);
  return organizations.has(name) || others.has(name);
}

/** Whether a word that is otherwise no name is an initial: `Charles Q. Brown`. */
function isInitial(line: readonly Word[], at: number): boolean {
  return /^[A-Z]\.$/.test((line[at] as Word).text) && isCapital(line[at + 1]);
}

/** Whether `TV` ends the name of a channel: `Metro TV`, but not `Indian TV`. */
function isChannel(line: readonly Word[], at: number): boolean {
  const { known } = line[at - 1] as Word;
  return line[at]?.text === "TV" && (known & (NATION | COUNTRY)) === 0;
}

const INCORPORATED = /^(?:(?:Inc|Ltd|LLC|Corp|LLP|LP|PLC|Plc)\.?|L\.L\.C\.|[LN]\.[PV]\.|S\.A\.)$/;

const JUNIOR = /^[JS]r\.?$/;

function markedEnd(line: readonly Word[], from: number, at: number): number {
  const { text } = line[at] as Word;
  if (isQuote(line[at])) return nicknameEnd(line, at);
  if (text === ",") {
    const after = textAt(line, at + 1);
    // Northgate Robotics, Inc. | Sam Lee, Jr., but not Sam Lee, Sr. Vice President
    const isSuffix = INCORPORATED.test(after) || (JUNIOR.test(after) && !isCapital(line[at + 2]));
    return isSuffix ? at + 2 : partnersEnd(line, from, at);
  }
  // Northgate International (Europe) Ltd
  if (text === "(" && line[at + 2]?.text === ")" && INCORPORATED.test(textAt(line, at + 3)))
    return at + 4;
  if ((text === "'" || text === "’") && isPart(line, from, at))
    return line[at + 1]?.text === "s" ? at + 2 : at + 1;
  const next = line[at + 1];
  return text === "&" && isCapital(next) && (next.cues & NO_NAMES) === 0 ? at + 2 : at;
}

// No nickname has more words, with its marks.
const LONGEST_NICKNAME = 5;

/** The index after a nickname and the word after it: `Sam "the Hook" Lee`. Returns `at` if there is none. */
function nicknameEnd(line: readonly Word[], at: number): number {
  const before = line[at - 1] as Word;
  if ((before.known & GIVEN) === 0 || before.end === line[at]?.start) return at;
  let close = at + 1;
  while (close < at + LONGEST_NICKNAME && line[close]?.shape !== "mark") close += 1;
  const next = line[close + 1];
  return isQuote(line[close]) && isCapital(next) && next.start === (line[close] as Word).end + 1
    ? close + 2
    : at;
}

// SK hynix
function isBrand(line: readonly Word[], from: number, at: number): boolean {
  return at === from + 1 && knowledge().organizations.has(nameOf(line, from, at + 1));
}

const JOINTS = /^(?:and|of|for|on|in|or|to)$/;

/** The same for a part that begins with a lowercase word. */
function joined(line: readonly Word[], from: number, at: number): number {
  const { text, cues } = line[at] as Word;
  const before = line[at - 1] as Word;
  if (before.shape === "CAPITALS" && isBrand(line, from, at)) return at + 1;
  const isParticle = (cues & PARTICLES) !== 0;
  if (!isParticle && !(text.length < 4 && JOINTS.test(text))) return at;
  const next = line[at + 1];
  if (next === undefined) return at;
  if (isParticle) {
    const isTwo = next.shape === "small" && (next.cues & PARTICLES) !== 0;
    if (isTwo && isCapital(line[at + 2])) return at + 3;
    return isCapital(next) && (next.cues & NO_NAMES) === 0 ? at + 2 : at;
  }
  if (/^(?:the|an?)$/.test(next.text))
    return isCapital(line[at + 2]) && takesThe(line, from, at) ? at + 3 : at;
  // Group of 20
  if (text === "of" && line[at - 1]?.text === "Group" && /^\d{1,2}$/.test(next.text)) return at + 2;
  if (!isCapital(next) || (next.cues & NO_NAMES) !== 0) return at;
  if (takesNext(line, from, at)) return at + 2;
  return text === "and" ? partnersEnd(line, from, at) : at;
}

function takesThe(line: readonly Word[], from: number, at: number): boolean {
  const { text } = line[at] as Word;
  if (text === "and") return joinsCountry(line, from, at, at + 3);
  return text === "of" ? takesOf(line, from, at) : text === "for" && takesFor(line, from, at);
}

// How far back the `of` before a field of common words can be.
const MOST_OF_FIELD = 4;
const FIELDS_AFTER = /^(?:for|of|on)$/;

const OF_LAST = /^(?:Fame|America)$/;

function takesNext(line: readonly Word[], from: number, at: number): boolean {
  const { text } = line[at] as Word;
  if (text === "and") {
    if (joinsParts(line, from, at) || joinsCountry(line, from, at, at + 2)) return true;
    if (((line[at - 1] as Word).known & COMMON) === 0) return false;
    // Museum of History and Norland, Museum of Norland History and Culture
    const most = isField(line[at + 1]) ? MOST_OF_FIELD : 2;
    const before = line.slice(Math.max(from, at - most), at - 1);
    return before.some(({ text }) => FIELDS_AFTER.test(text)) && takesOf(line, from, at);
  }
  if (text !== "on" && takesField(line, from, at)) return true;
  // Hockey Hall of Fame, Shipbuilders of America
  if (text === "of")
    return (
      OF_LAST.test(textAt(line, at + 1)) ||
      takesOf(line, from, at) ||
      // Horn of Africa
      (at === from + 1 && isKnown(nameOf(line, from, at + 2)))
    );
  // Committee to Protect Journalists
  if (text === "to" && ((line[at + 1] as Word).known & COMMON) === 0) return false;
  return (text === "for" || text === "on" || text === "to") && takesFor(line, from, at);
}
