/** The stretches of a line that can be names. */

import { OFFICE_HEADS, OFFICES, PARTICLES } from "../lists/cues.ts";
import { knowledge, properCase, stateNamed } from "../lists/knowledge.ts";
import { formOf } from "../words/forms.ts";
import { isHeader, isHeadlineCase, isLoud } from "../words/lines.ts";
import { isCapital, type Word, wordBefore, wordOf } from "../words/words.ts";
import { acronymStart, SMALL } from "./acronym.ts";
import { type Body, bodyAt, bodyBehind } from "./bodies.ts";
import { bossAt } from "./boss.ts";
import { FORM } from "./joins.ts";
import { isField, type Office, officeAt, pairAt, placesIn, postAt } from "./office.ts";
import { type Piece, split } from "./split.ts";
import { canBegin, endOf } from "./stretch.ts";

/** A stretch that can be a name, and where it stands. */
export interface Candidate {
  readonly words: readonly Word[];
  /** The line, and the places of the first word and behind the last. */
  readonly line: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** The title taken off its front. */
  readonly title: string | undefined;
  /** Whether the line is written in capitals or headline case, so that capitals tell nothing. */
  readonly loud: boolean;
  readonly name: string;
}

/** Adds the candidates of a line; short forms that the text gives can be words in capitals. */
export function candidatesOf(
  text: string,
  line: readonly Word[],
  shortForms: ReadonlySet<string>,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (isHeader(line)) return candidates;
  const loud = isLoud(line) || isHeadlineCase(line);
  let at = 0;
  while (at < line.length) {
    if (!isCapital(line[at]) || !(canBegin(line, at) || isShortForm(line, at, shortForms, loud)))
      at += 1;
    else
      at =
        (loud || !isOfMore(line, at) ? undefined : addBodies(text, line, at, candidates)) ??
        addStretch(text, line, at, loud, candidates);
  }
  return candidates;
}

// No body or office has more words with a capital before the word that joins.
const MOST_BEFORE = 7;
const JOINTS = /^(?:of|for|on|to|and|['’&])$/;
const FRONTS = /^(?:of|for|to|the)$/;

/** Whether what begins at `at` can be a body or an office: a word that joins is behind its capitals, or it is a post. */
function isOfMore(line: readonly Word[], at: number): boolean {
  let end = at + 1;
  while (end < at + MOST_BEFORE && isCapital(line[end])) end += 1;
  const behind = line[end];
  if (behind !== undefined) {
    if (behind.text.length < 4 && JOINTS.test(behind.text)) return true;
    // Senate Commerce, Science and Transportation Committee
    const isListed = behind.text === "," && isCapital(line[end + 1]);
    if (isListed && isField(line[end - 1])) return true;
    // World Bank director for Asia
    if ((behind.cues & OFFICE_HEADS) !== 0) return true;
  }
  if (((line[at] as Word).cues & OFFICES) !== 0) return true;
  const before = wordBefore(line, at);
  return before?.shape === "small" && before.text.length < 4 && FRONTS.test(before.text);
}

/** Adds a body, or an office with who has it; where that ends, or nothing where there is none. */
function addBodies(
  text: string,
  line: readonly Word[],
  at: number,
  candidates: Candidate[],
): number | undefined {
  const body = bodyAt(line, at);
  const whole = body && bodyOf(text, line, at, body);
  if (whole !== undefined) {
    for (const one of whole) candidates.push(one);
    return body?.to ?? at;
  }
  const boss = bossAt(line, at);
  const office = boss ?? postAt(line, at) ?? pairAt(line, at) ?? officeAt(line, at);
  // Secretary of the Alder Department of Public Safety
  if (office === undefined) return bodyBehind(line, at);
  const found = officialsOf(text, line, at, office, boss !== undefined);
  for (const one of found) candidates.push(one);
  return Math.max(office.to, found.at(-1)?.to ?? 0);
}

/** Adds the names of the stretch that begins at `at`; where it ends. */
function addStretch(
  text: string,
  line: readonly Word[],
  at: number,
  loud: boolean,
  candidates: Candidate[],
): number {
  const to = endOf(line, at);
  const from = loud ? undefined : acronymStart(line, at, to);
  if (from === undefined) {
    for (const piece of split(text, line, at, to, loud))
      candidates.push(candidateOf(text, line, piece.from, piece.to, piece.title, loud));
    return to;
  }
  while ((candidates.at(-1)?.to ?? 0) > from) candidates.pop();
  candidates.push(candidateOf(text, line, from, to, undefined, loud));
  return to;
}

/** A body with what stands before it: `Polish` `Ministry of Health and Welfare`; nothing where its head is none. */
function bodyOf(
  text: string,
  line: readonly Word[],
  at: number,
  { head, to }: Body,
): Candidate[] | undefined {
  // Whose office it is, or whose foundation, is no title of it.
  const isOwned = line.slice(at, head).some(({ shape }) => shape === "mark" || shape === "small");
  const pieces = isOwned ? ownedOf(text, line, at, to) : split(text, line, at, head + 1, false);
  const last = pieces.at(-1);
  if (last === undefined || last.to < head || last.title !== undefined) return undefined;
  return [...pieces.slice(0, -1), { ...last, to }].map((piece) =>
    candidateOf(text, line, piece.from, piece.to, piece.title, false),
  );
}

/** `South Korean` `Prime Minister's Office` */
function ownedOf(text: string, line: readonly Word[], from: number, to: number): Piece[] {
  const { demonyms } = knowledge();
  for (const start of [from + 2, from + 1]) {
    const nation = text.slice((line[from] as Word).start, line[start - 1]?.end);
    if (demonyms.get(nation) !== undefined)
      return [
        { from, to: start, title: undefined },
        { from: start, to, title: undefined },
      ];
  }
  return [{ from, to, title: undefined }];
}

/** What stands before an office, what it is of, and who has it: `South Korean` `Minister of Finance` Ann Lee. */
function officialsOf(
  text: string,
  line: readonly Word[],
  at: number,
  office: Office,
  isOfOne: boolean,
): Candidate[] {
  const { from, to } = office;
  const before = from > at ? split(text, line, at, from, false) : [];
  const places = isOfOne
    ? [{ from: at, to, title: undefined }]
    : placesIn(line, Math.max(at, from), to);
  const title = text.slice((line[from] as Word).start, (line[to - 1] as Word).end);
  const isNamed = isCapital(line[to]);
  const [first, ...rest] = isNamed ? split(text, line, to, endOf(line, to), false) : [];
  const named = first === undefined ? [] : [{ ...first, title: first.title ?? title }, ...rest];
  return [...before, ...places, ...named].map((piece) =>
    candidateOf(text, line, piece.from, piece.to, piece.title, false),
  );
}

/** Whether a word in capitals is a short form, though it is a word that is no name: `the WHO`. */
function isShortForm(
  line: readonly Word[],
  at: number,
  shortForms: ReadonlySet<string>,
  loud: boolean,
): boolean {
  const { text, shape } = line[at] as Word;
  if (shape !== "CAPITALS" || line[at + 1]?.text === ":") return false;
  return text.length > 2 && (shortForms.has(text) || (text === "WHO" && !loud));
}

function candidateOf(
  text: string,
  line: readonly Word[],
  from: number,
  to: number,
  title: string | undefined,
  loud: boolean,
): Candidate {
  let last = to;
  // `the Freedom Front of General Viljoen`: the title's name is cut off behind `of`.
  while (last > from + 1 && isSmall(line[last - 1] as Word)) last -= 1;
  const start = takesBefore(text, line, from, last) ? from - 1 : from;
  if (start < from) return candidateOf(text, line, start, last, title, loud);
  const words = line.slice(from, last);
  const end = endWord(line, from, last);
  if (end !== words.at(-1)) words[words.length - 1] = end;
  const name = text.slice((words[0] as Word).start, end.end);
  return { words, line, from, to: last, title, loud, name };
}

function isSmall({ shape, text }: Word): boolean {
  return shape === "small" && SMALL.test(text);
}

/** Whether the word before a name is of it: a particle before a surname, `The` of a name that is known with it. */
function takesBefore(text: string, line: readonly Word[], from: number, to: number): boolean {
  const before = wordBefore(line, from);
  if (before === undefined) return false;
  const first = line[from] as Word;
  if (before.shape === "number") return ORDINAL.test(before.text) && isUnit(line, from, to);
  // said de Silva | van der Berg
  if ((before.cues & PARTICLES) !== 0)
    return (
      to === from + 1 &&
      OWN_PARTICLES.test(before.text) &&
      !isCapital(line[from - 2]) &&
      first.shape === "Capital"
    );
  if (before.small !== "the" || before.shape === "small" || before.end + 1 !== first.start)
    return false;
  const whole = text.slice(before.start, (line[to - 1] as Word).end);
  const { organizations, places } = knowledge();
  const written = before.shape === "CAPITALS" ? properCase(whole) : whole;
  return organizations.has(written) || places.has(written);
}

// 9th U.S. Circuit Court of Appeals, 7th Fleet
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const UNITS =
  /^(?:Circuit|Fleet|Army|Airborne|Infantry|Cavalry|Armou?red|Brigade|Battalion|Regiment|Squadron|Corps)$/;

/** Whether a name is of a unit or a court that is counted. */
function isUnit(line: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (UNITS.test((line[at] as Word).text)) return true;
  return false;
}

const OWN_PARTICLES = /^(?:de|van|von|bin|ibn|ten|ter)$/;

// Ann Lee, R-La.
const PARTY = /^[DIR]$/;

/** The last word of a name, without a stop that is the line's, and with one that is its own. */
function endWord(line: readonly Word[], from: number, to: number): Word {
  const end = line[to - 1] as Word;
  // The stop of `Harbor Co.` ends the line.
  if (to === line.length && to > from + 1 && end.text.endsWith(".") && FORM.test(end.text))
    return withEnd(end, end.text.slice(0, -1), end.end - 1);
  // Troy, Mich., is
  const stop = line[to];
  if (
    to === from + 1 &&
    stop?.text === "." &&
    stop.start === end.end &&
    to + 1 < line.length &&
    (line[from - 1]?.text === "," || PARTY.test(line[from - 2]?.text ?? "")) &&
    stateNamed(`${end.text}.`) === "short"
  )
    return withEnd(end, `${end.text}.`, stop.end);
  return end;
}

function withEnd({ start, first }: Word, text: string, end: number): Word {
  return wordOf(formOf(text), start, end, first);
}
