/** What joins the words of a name: `and`, `of`, `for`, `'s`. */

import { ORGANIZATIONS, OTHERS, PLACES } from "../lists/cue-bits.ts";
import { isKnown, knowledge } from "../lists/knowledge.ts";
import { BODY_HEADS, COMPANY_FORMS, FIRM_FORMS, LEGAL_FORMS } from "../lists/part-bits.ts";
import { stateNamed } from "../lists/states.ts";
import { COMMON, COUNTRY, GIVEN, NATION, PEOPLE, PLAIN, STATE_FRONT } from "../words/form-bits.ts";
import type { Form } from "../words/forms.ts";
import { isCapital, isKnownAs, isOn, isPartOf, nameOf, textAt, type Word } from "../words/words.ts";
import { isField } from "./office.ts";

// How far back the head of a name is searched for.
const FARTHEST = 12;

const WHOSE = /^(?:Peoples?|Workers|Women|Men|Children|King|Queen|Farmers|Teachers|Veterans|St)$/;
// New Year's Eve
const DAYS = /^(?:Day|Eve)$/;

/** Whether `'s` is inside a name or ends it: `Moody's`, `People's Action Party`. */
export function isPart(line: readonly Word[], from: number, at: number): boolean {
  const { start, text } = line[at] as Word;
  const before = line[at - 1] as Word;
  const s = line[at + 1];
  if (before.end === start && before.text.endsWith("s") && isOfMany(line, from, at)) return true;
  if (before.end !== start || s?.text !== "s" || s.start !== start + text.length) return false;
  const next = line[at + 2];
  // Harbor's Corp, but not Ann Lee's Brothers of Norland
  if (
    isCapital(next) &&
    (WHOSE.test(before.text) || isSaint(line, at) || (isForm(next) && next.text !== "Brothers"))
  )
    return true;
  if (at - from > 3) return false;
  const name = `${nameOf(line, from, at)}'s`;
  if (isKnown(name)) return true;
  if (!isCapital(next)) return false;
  // People's Daily | Valentine's Day
  const whole = `${name} ${next.text}`;
  return isKnown(whole) || (text === "'" && DAYS.test(next.text) && knowledge().others.has(whole));
}

// Metal Workers' Union, but not the Senators' Bank of Harbor
function isOfMany(line: readonly Word[], from: number, at: number): boolean {
  const body = line[at + 1];
  return (
    isCapital(body) &&
    body.start === (line[at] as Word).end + 1 &&
    // Peoples' Democratic Party
    ((body.cues & (ORGANIZATIONS | OTHERS)) !== 0 || textAt(line, at + 2) === "Party") &&
    (at > from + 1 || WHOSE.test((line[from] as Word).text))
  );
}

// St. Mary's School, but not St. Petersburg's Museum
function isSaint(line: readonly Word[], at: number): boolean {
  return /^St\.?$/.test(textAt(line, at - 2)) && isKnownAs(line[at - 1], GIVEN);
}

// Words that are common only in the plural, which the list of common words leaves out.
const FIELD = /^(?:Securities|Savings|Sports|Arts|Foods|Truth)$/;
const MEMBERS = /(?:er|or|ist)s$/;
const UNION = /(?:er|or|ist)s (?:Association|Council|Federation|Union)$/;

/** Whether `and` is inside a name: `Wells and Co`, `Securities and Exchange Commission`. */
export function joinsParts(line: readonly Word[], from: number, at: number): boolean {
  // University of Science and Technology
  if (/^Sciences?$/.test(textAt(line, at - 1)) && textAt(line, at + 1) === "Technology")
    return textAt(line, at - 2) === "of";
  // Harbor Gas and Electric Co, but not Harbor Foods Corp. and Mars Inc.
  const isTwo = isForm(line[at - 1]) || !isTrade(line[at + 1]);
  if (isForm(line[at + 1]) || (isForm(line[at + 2]) && !isTwo)) return true;
  // <Harbor and Lee>
  if (line[from - 1]?.text === "<" || isPair(line, from, at)) return true;
  const before = line[at - 1] as Word;
  const isThing = (before.known & COMMON) !== 0 && (before.cues & ORGANIZATIONS) === 0;
  const last = lastCapital(line, at + 1);
  // Transport and General Workers Union
  const body = nameOf(line, last - 1, last + 1);
  if (/^Workers (?:Local|Union)$/.test(body)) return !isKnown(before.text);
  // Garment Makers and Exporters Association
  if (last === at + 2 && MEMBERS.test(before.text) && UNION.test(body)) return true;
  if ((before.first || !isThing) && !FIELD.test(before.text))
    if (!isTask(line, from, at)) return false;
  const isBody = last > at + 1 && isOn(line[last], ORGANIZATIONS);
  const { parts } = line[last] as Word;
  // Nor Harbor Securities and Ssangyong Investment
  if (
    (isThing || FIELD.test(before.text)) &&
    (parts & (BODY_HEADS | COMPANY_FORMS)) === 0 &&
    !isField(line[at + 1])
  )
    return false;
  // Human Rights Watch and Amnesty International
  const { organizations } = knowledge();
  // Nor Harbor Electron and SoftBank Group, Harbor Energy and KNR Holdings
  return (
    isBody &&
    !organizations.has(nameOf(line, at + 1, last + 1)) &&
    !(at > from + 1 && /[a-z][A-Z]|^[A-Z]{3,}$/.test(textAt(line, at + 1)))
  );
}

/** The last of the capitalized words from the one at `at` on. */
function lastCapital(line: readonly Word[], at: number): number {
  let last = at;
  while (last < at + FARTHEST && isCapital(line[last + 1])) last += 1;
  return last;
}

/** Whether a known organization is called by the two names beside an `and`: `Standard and Poor's`. */
function isPair(line: readonly Word[], from: number, at: number): boolean {
  // Rival Standard and Poor's
  if (at > from + (line[from]?.first ? 2 : 1)) return false;
  const { organizations } = knowledge();
  const name = nameOf(line, at - 1, at + 2);
  return organizations.has(name) || organizations.has(`${name}'s`);
}

/** Whether a word is a company's form that can follow `and`. */
export function isForm(word: Form | undefined): boolean {
  return isPartOf(word, FIRM_FORMS);
}

// Gas, Electric
function isTrade(word: Word | undefined): boolean {
  return isCapital(word) && ((word.known & PLAIN) !== 0 || (word.cues & ORGANIZATIONS) !== 0);
}

/** Whether an `and` comes after `the` and one or two words that name nobody: `the Disaster and Emergency Agency`. */
function isTask(line: readonly Word[], from: number, at: number): boolean {
  const { shape, known, cues, text } = line[at - 1] as Word;
  if (at > from + 2 || line[from - 1]?.small !== "the" || shape !== "Capital") return false;
  if ((cues & (ORGANIZATIONS | PLACES)) !== 0 || (known & (GIVEN | NATION)) !== 0) return false;
  const { organizations, places } = knowledge();
  return (
    isPartOf(line[lastCapital(line, at + 1)], BODY_HEADS) &&
    !organizations.has(text) &&
    !places.has(text)
  );
}

// No country's name has more words before `and`.
const MOST_JOINED = 3;

/** Whether `and` is inside a country's name: `Trinidad and Tobago`. */
export function joinsCountry(line: readonly Word[], from: number, at: number, to: number): boolean {
  return at - from <= MOST_JOINED && knowledge().places.isCountry(nameOf(line, from, to));
}

const PRIZES = /^(?:Prize|Award|Medal)$/;
const COUNTS = /^(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Fifteen|Twenty|Thirty)$/;

/** Whether a name continues with the field of a prize, or with how many a group has: `Nobel Prize in Literature`. */
export function takesField(line: readonly Word[], from: number, at: number): boolean {
  const next = line[at + 1] as Word;
  const before = line[at - 1] as Word;
  if (before.text === "Group") return COUNTS.test(next.text);
  if (!(PRIZES.test(before.text) || line[at]?.text === "or") || !isField(next)) return false;
  return line.slice(Math.max(from, at - FARTHEST), at).some(({ text }) => PRIZES.test(text));
}

// What continues with `of`, or with `for` and `on`, beside the heads of bodies.
const HEADS_OF =
  /^(?:University|Bank|House|Trust|\w{4,8}workers|Court|College|Museum|Republic|Bay|Gulf|Strait|Cape|Isle|Church|Union|League|Secretary|Party|Army|Front|Port|City|Congress|States|Federated|Democratic|Diocese|Archdiocese|Assembly|Duchy|Province|Battle|Treaty|Tour|Sea|Commonwealth|Companhia|Banco|Exchange|Corporation|Forces|Tigers|Tribunal|Brotherhood|Community|Library|Stadium|Tower|News|Times|Palace|Journal|Voice)s?$/;
const HEADS_FOR =
  /^(?:Alternative|Observatory|Fund|Union|Campaign|Front|Party|Forum|League|Assembly|Rally|Transport|Bank|Tribunal)s?$/;

/** Whether a name continues after `for` or `on`. */
export function takesFor(line: readonly Word[], from: number, at: number): boolean {
  // the National Congress for New Politics, but not: it asked the U.S. Congress for
  const isCongress = nameOf(line, at - 2, at) === "National Congress";
  // nor: it advised the World Bank on Norland
  const isOther = isModel(line[at + 1]) || nameOf(line, at - 1, at + 1) === "Bank on";
  return at - from < 6 && (isCongress || hasHead(line, from, at, HEADS_FOR)) && !isOther;
}

/** Whether a word is a model's, which no body is called after: the agency for `K9` howitzers. */
export function isModel(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z].*\d/.test(word.text);
}

/** Whether a name continues after `of`. If its head is further back, it has had its `of` already. */
export function takesOf(line: readonly Word[], from: number, at: number): boolean {
  if (isOwnBank(line, from, at)) return false;
  // Banco Harbor SA of Norland
  if (isPartOf(line[at - 1], LEGAL_FORMS) && !textAt(line, at - 1).startsWith("Co")) return false;
  if (at === from + 1 && isAlone(line, from)) return false;
  // the Democratic Party of Ann Lee, the Party of Norlanders of Arvel Zhaf, but not the Army of Ann Valley
  const [next, last] = [line[at + 1] as Word, line[at + 2]];
  const party = nameOf(line, from, at);
  // These are islands.
  if (party === "Outer Banks") return false;
  const isWord = (next.known & (COMMON | NATION | PEOPLE | COUNTRY)) !== 0;
  if (
    LED.test(party) &&
    ((next.known & GIVEN) !== 0 || / (?:of|for) /.test(party)) &&
    !isWord &&
    isCapital(last) &&
    (last.cues & PLACES) === 0 &&
    !isKnown(nameOf(line, at + 1, at + 3))
  )
    return false;
  // Bishop of Harbor, but not Bishop Ann Lee of Harbor
  if (/^(?:Arch)?[Bb]ishop$/.test((line[at - 1] as Word).text)) return true;
  return (
    BORDER.test(nameOf(line, at - 1, at + 3)) ||
    (hasHead(line, Math.max(from, at - FARTHEST), at, HEADS_OF) && !isInState(line, at + 1))
  );
}

/** What borders are called, but not the Cunard Line of Norland. */
const BORDER = /^Line of (?:Actual )?Control\b/;

// Harbor Enskil Bank of Norland, but not the Royal Bank of Norland
function isOwnBank(line: readonly Word[], from: number, at: number): boolean {
  const owner = line[at - 2];
  return (
    at > from + 2 &&
    textAt(line, at - 1) === "Bank" &&
    isKnownAs(line[at + 1], COUNTRY) &&
    isCapital(owner) &&
    owner.cues === 0 &&
    (owner.known & (PLAIN | NATION | PEOPLE)) === 0
  );
}

const LED = /\b(?:Party|Front|Movement|Army|Authority)\b/;

/**
 * Whether a word before `of` begins no name: `Commonwealth` of Virginia, `News` of an arrest, but not the Times of Norland
 * or the Commonwealth of Australia.
 */
function isAlone(line: readonly Word[], from: number): boolean {
  const { text } = line[from] as Word;
  return text === "Commonwealth"
    ? isKnownAs(line[from + 2], STATE_FRONT)
    : /^(?:News|Times)$/.test(text) && line[from - 1]?.small !== "the";
}

/**
 * Whether a word is a city with its state after it, between commas, which no body but a university is called after: the
 * association of `Dayton, Ohio,`, the bank of `Dayton, Tenn.,`.
 */
export function isInState(line: readonly Word[], at: number): boolean {
  const state = line[at + 2];
  const end = textAt(line, at + 3) === "." ? at + 4 : at + 3;
  return (
    line[at + 1]?.text === "," &&
    line[end]?.text === "," &&
    // Bank of Dayton, Ohio,
    isCapital(line[at - 3]) &&
    // The Bank of Dayton, Tenn., the Federal Reserve Bank of Dallas, Texas,
    !/^(?:The|Reserve|Loan)$/.test(textAt(line, at - 3)) &&
    isCapital(state) &&
    !/^(?:University|College)$/.test(textAt(line, at - 2)) &&
    stateNamed(`${state.text}.`) !== undefined
  );
}

function hasHead(line: readonly Word[], from: number, to: number, words: RegExp): boolean {
  for (let at = from; at < to; at += 1) {
    const { parts, text } = line[at] as Word;
    if ((parts & BODY_HEADS) !== 0 || words.test(text)) return true;
  }
  return false;
}
