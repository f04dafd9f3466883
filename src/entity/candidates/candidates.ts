/** Finds the stretches of a line that can be names. */

import { OFFICE_HEADS, OFFICES, PARTICLES } from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { placeInCapitals } from "../lists/place-named.ts";
import { properCase } from "../lists/proper-case.ts";
import { stateNamed } from "../lists/states.ts";
import { NATION } from "../words/form-bits.ts";
import { formOf } from "../words/forms.ts";
import { isHeader, isHeadlineCase, isInCapitals } from "../words/lines.ts";
import { isPosition } from "../words/players.ts";
import type { Sport } from "../words/sports.ts";
import {
  isCapital,
  isOn,
  nameOf,
  says,
  textAt,
  type Word,
  wordBefore,
  wordOf,
} from "../words/words.ts";
import { acronymStart, SMALL } from "./acronym.ts";
import { canBegin } from "./begin.ts";
import { type Body, bodyAfter, bodyAt } from "./bodies.ts";
import { bossAt } from "./boss.ts";
import { isForm, isModel } from "./joins.ts";
import { oddEnd } from "./odd.ts";
import { isField, type Office, officeAt, pairAt, placesIn, postAt } from "./office.ts";
import { runEnd } from "./runs.ts";
import { type Piece, split } from "./split.ts";
import { endOf } from "./stretch.ts";

/** A stretch that can be a name, and its position. */
export interface Candidate {
  /** Its words. They are the line's, but for a last one with one stop more or less. */
  readonly words: readonly Word[];
  /** The line, with the indexes of the first word and of the one after the last. */
  readonly line: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** The title that was taken off the front. */
  readonly title: string | undefined;
  /** Whether the line is in capitals or headline case, so that capital letters say nothing. */
  readonly inCapitals: boolean;
  /** Its words, as one name. */
  readonly name: string;
}

/** What is left of a candidate from its word at `index` on. */
export function startingAt(candidate: Candidate, index: number): Candidate {
  const words = candidate.words.slice(index);
  const name = nameOf(words, 0, words.length);
  return { ...candidate, words, from: candidate.from + index, name };
}

/**
 * The candidates of a line. Short forms that the text introduces can be candidates even if they are also words. Of a
 * headline, `isPlain` tells which words the text has in lowercase.
 */
export function candidatesOf(
  line: readonly Word[],
  shortForms: ReadonlySet<string>,
  sport: Sport | undefined,
  isPlain?: (word: string) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (isHeader(line)) return candidates;
  if (isInCapitals(line)) return runsOf(line);
  const inCapitals = isHeadlineCase(line, isPlain);
  let at = 0;
  while (at < line.length) {
    const odd = inCapitals ? at : oddEnd(line, at);
    if (odd > at) {
      candidates.push(candidateOf(line, at, odd, undefined, false));
      at = odd;
    } else if (
      !isCapital(line[at]) ||
      (sport === "teams" && isPosition(line, at)) ||
      !(canBegin(line, at) || isShortForm(line, at, shortForms, inCapitals))
    )
      at += 1;
    else
      at =
        (inCapitals || !isOfMore(line, at) ? undefined : addBodies(line, at, candidates)) ??
        addStretch(line, at, inCapitals, candidates);
  }
  return candidates;
}

/** The candidates of a line in capitals: `BY ANN LEE` and `BOB HILL` are two. */
function runsOf(line: readonly Word[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < line.length; ) {
    const end = isCapital(line[at]) ? runEnd(line, at) : at + 1;
    if (isCapital(line[at])) candidates.push(candidateOf(line, at, end, undefined, true));
    at = end;
  }
  return candidates;
}

// No body or office has more capitalized words before its joining word.
const MOST_BEFORE = 7;
const JOINTS = /^(?:of|for|on|to|and|['\u2019&])$/;
const FRONTS = /^(?:of|for|to|the)$/;

/**
 * Whether a body or an office may begin at `at`: a joining word follows its capitals, or it is an office, or it comes
 * after `of`, `for`, `to` or `the`.
 */
function isOfMore(line: readonly Word[], at: number): boolean {
  let end = at + 1;
  while (end < at + MOST_BEFORE && isCapital(line[end])) end += 1;
  const after = line[end];
  if (after !== undefined) {
    if (after.text.length < 4 && JOINTS.test(after.text)) return true;
    // Senate Commerce, Science and Transportation Committee
    const isListed = after.text === "," && isCapital(line[end + 1]);
    if (isListed && isField(line[end - 1])) return true;
    // World Bank director for Asia
    if ((after.cues & OFFICE_HEADS) !== 0) return true;
  }
  if (isOn(line[at], OFFICES)) return true;
  const before = wordBefore(line, at);
  return before?.shape === "small" && before.text.length < 4 && FRONTS.test(before.text);
}

/** Adds a body, or an office and its holder. Returns where to continue, or `undefined` if there is neither. */
function addBodies(line: readonly Word[], at: number, candidates: Candidate[]): number | undefined {
  const body = bodyAt(line, at);
  const whole = body && bodyOf(line, at, body);
  if (whole !== undefined) {
    for (const one of whole) candidates.push(one);
    return body?.to ?? at;
  }
  const boss = bossAt(line, at);
  const office = boss ?? postAt(line, at) ?? pairAt(line, at) ?? officeAt(line, at);
  // Secretary of the Alder Department of Public Safety
  if (office === undefined) return bodyAfter(line, at);
  const found = officialsOf(line, at, office, boss !== undefined);
  for (const one of found) candidates.push(one);
  return Math.max(office.to, found.at(-1)?.to ?? 0);
}

/** Adds the names of the stretch that begins at `at`. Returns where it ends. */
function addStretch(
  line: readonly Word[],
  at: number,
  inCapitals: boolean,
  candidates: Candidate[],
): number {
  const to = endOf(line, at);
  const from = inCapitals ? undefined : acronymStart(line, at, to);
  if (from === undefined) {
    for (const piece of split(line, at, to, inCapitals))
      candidates.push(candidateOf(line, piece.from, piece.to, piece.title, inCapitals));
    return to;
  }
  while ((candidates.at(-1)?.to ?? 0) > from) candidates.pop();
  candidates.push(candidateOf(line, from, to, undefined, inCapitals));
  return to;
}

/**
 * A body and what comes before it: `Polish` `Ministry of Health and Welfare`. Returns `undefined` if its head is not
 * part of the name.
 */
function bodyOf(line: readonly Word[], at: number, { head, to }: Body): Candidate[] | undefined {
  // Whose office or foundation it is must not be taken for a title.
  const isOwned = line.slice(at, head).some(({ shape }) => shape === "mark" || shape === "small");
  const pieces = isOwned ? ownedOf(line, at, to) : split(line, at, head + 1, false);
  const last = pieces.at(-1);
  if (last === undefined || last.to < head || last.title !== undefined) return undefined;
  return [...pieces.slice(0, -1), { ...last, to }].map((piece) =>
    candidateOf(line, piece.from, piece.to, piece.title, false),
  );
}

/** A body that is named after its head, with the nationality apart: `South Korean` `Prime Minister's Office`. */
function ownedOf(line: readonly Word[], from: number, to: number): Piece[] {
  const { demonyms } = knowledge();
  for (const start of [from + 2, from + 1]) {
    const nation = nameOf(line, from, start);
    if (demonyms.get(nation) !== undefined)
      return [
        { from, to: start, title: undefined },
        { from: start, to, title: undefined },
      ];
  }
  return [{ from, to, title: undefined }];
}

/** What comes before an office, what the office is of, and its holder: `South Korean` `Minister of Finance` Ann Lee. */
function officialsOf(
  line: readonly Word[],
  at: number,
  office: Office,
  isOfOne: boolean,
): Candidate[] {
  const { from, to } = office;
  const before = from > at ? split(line, at, from, false) : [];
  const places = isOfOne
    ? [{ from: at, to, title: undefined }]
    : placesIn(line, Math.max(at, from), to);
  const title = nameOf(line, from, to);
  const isNamed = isCapital(line[to]);
  const [first, ...rest] = isNamed ? split(line, to, endOf(line, to), false) : [];
  const named = first === undefined ? [] : [{ ...first, title: first.title ?? title }, ...rest];
  return [...before, ...places, ...named].map((piece) =>
    candidateOf(line, piece.from, piece.to, piece.title, false),
  );
}

/** Whether a word in capitals is a short form, although it looks like a word that is no name: `the WHO`. */
function isShortForm(
  line: readonly Word[],
  at: number,
  shortForms: ReadonlySet<string>,
  inCapitals: boolean,
): boolean {
  const { text, shape } = line[at] as Word;
  if (shape !== "CAPITALS" || line[at + 1]?.text === ":") return false;
  return text.length > 2 && (shortForms.has(text) || (text === "WHO" && !inCapitals));
}

function candidateOf(
  line: readonly Word[],
  from: number,
  to: number,
  title: string | undefined,
  inCapitals: boolean,
): Candidate {
  let last = to;
  // `the Freedom Front of General Viljoen`: when the title and its name are split off, the `of` goes too.
  while (last > from + 1 && isSmall(line[last - 1] as Word)) last -= 1;
  const start = takesBefore(line, from, last) ? from - 1 : from;
  if (start < from) return candidateOf(line, start, last, title, inCapitals);
  const words = line.slice(from, last);
  const end = endWord(line, from, last);
  if (end !== words.at(-1)) words[words.length - 1] = end;
  const name = nameOf(words, 0, words.length);
  return { words, line, from, to: last, title, inCapitals, name };
}

function isSmall({ shape, text }: Word): boolean {
  return shape === "small" && SMALL.test(text);
}

/**
 * Whether the word before a name belongs to it: a particle before a surname, the number of a unit, or the number or the
 * `The` of a known name.
 */
function takesBefore(line: readonly Word[], from: number, to: number): boolean {
  const before = wordBefore(line, from);
  if (before === undefined) return false;
  const first = line[from] as Word;
  if (before.shape === "number") {
    if (ORDINAL.test(before.text) && isUnit(line, from, to)) return true;
    // 1860 Munich, 20th Century Fox
    return to < from + 3 && knowledge().organizations.has(nameOf(line, from - 1, to));
  }
  // said de Silva | van der Berg
  if ((before.cues & PARTICLES) !== 0)
    return (
      to === from + 1 &&
      OWN_PARTICLES.test(before.text) &&
      !isModel(first) &&
      !isCapital(line[from - 2]) &&
      first.shape === "Capital"
    );
  if (before.small !== "the" || before.shape === "small" || before.end + 1 !== first.start)
    return false;
  // Papers head their stories in digests, but THE PHILIPPINES is none.
  if (
    before.shape === "CAPITALS" &&
    from === 1 &&
    line.length === 2 &&
    placeInCapitals(first.text) === undefined
  )
    return true;
  // The Australian said, but not the Australian army
  const after = line[to];
  const isNation = to === from + 1 && (first.known & NATION) !== 0;
  if (isNation && after?.shape === "small" && !says(after) && !ON_PAPERS.test(after.text))
    return false;
  const whole = nameOf(line, from - 1, to);
  const { organizations, places } = knowledge();
  const written = before.shape === "CAPITALS" ? properCase(whole) : whole;
  return organizations.has(written) || places.has(written);
}

const ON_PAPERS = /^(?:newspaper|[aio][nst]|first|ha[ds]|reports|that|was|\w+ed)$/;

// 9th U.S. Circuit Court of Appeals, 7th Fleet
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const UNITS =
  /^(?:Circuit|Fleet|Army|Airborne|Infantry|Cavalry|Armou?red|Brigade|Battalion|Regiment|Squadron|Corps)$/;

/** Whether a name is that of a numbered unit or court. */
function isUnit(line: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (UNITS.test((line[at] as Word).text)) return true;
  return false;
}

const OWN_PARTICLES = /^(?:de|van|von|bin|ibn|ter)$/;

// Ann Lee, R-La.
const PARTY = /^[DIR]$/;

/** The last word of a name, without a stop that belongs to the line and with one that belongs to the word. */
function endWord(line: readonly Word[], from: number, to: number): Word {
  const end = line[to - 1] as Word;
  // The stop of `Harbor Co.` and of `S&P.` ends the line.
  const isLast = to === line.length && to > from + 1 && end.text.endsWith(".");
  if (isLast && (isForm(end) || line[to - 2]?.text === "&"))
    return withEnd(end, end.text.slice(0, -1), end.end - 1);
  // Troy, Mich., is
  const stop = line[to];
  if (
    to === from + 1 &&
    stop?.text === "." &&
    stop.start === end.end &&
    (line[from - 1]?.text === "," || PARTY.test(textAt(line, from - 2))) &&
    stateNamed(`${end.text}.`) === "short"
  )
    return withEnd(end, `${end.text}.`, stop.end);
  return end;
}

function withEnd({ start, first }: Word, text: string, end: number): Word {
  return wordOf(formOf(text), start, end, first);
}
