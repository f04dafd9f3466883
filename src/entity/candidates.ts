/** The stretches of a line that can be names. */

import { type Body, bodyAt, bodyBehind } from "./bodies.ts";
import { NO_NAMES, ORGANIZATIONS } from "./cues.ts";
import { isCommon, knowledge, properCase, stateNamed } from "./knowledge.ts";
import { isHeadlineCase, isLoud } from "./lines.ts";
import { isField, type Office, officeAt, pairAt, placesIn, postAt } from "./office.ts";
import { isRanking, type Piece, split } from "./split.ts";
import type { Word } from "./words.ts";

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

/** The candidates of a line; short forms that the text gives can be words in capitals. */
export function candidatesOf(
  text: string,
  line: readonly Word[],
  shortForms: ReadonlySet<string>,
): Candidate[] {
  const loud = isLoud(line) || isHeadlineCase(line);
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < line.length) {
    if (!canBegin(line, at) && !isShortForm(line, at, shortForms, loud)) {
      at += 1;
      continue;
    }
    const body = loud ? undefined : bodyAt(line, at);
    const whole = body && bodyOf(text, line, at, body);
    if (whole !== undefined) {
      for (const candidate of whole) candidates.push(candidate);
      at = body?.to ?? at;
      continue;
    }
    const office = loud ? undefined : (postAt(line, at) ?? pairAt(line, at) ?? officeAt(line, at));
    if (office !== undefined) {
      const found = officialsOf(text, line, at, office);
      for (const candidate of found) candidates.push(candidate);
      at = Math.max(office.to, found.at(-1)?.to ?? 0);
      continue;
    }
    // Secretary of the Alder Department of Public Safety
    const behind = loud ? undefined : bodyBehind(line, at);
    if (behind !== undefined) {
      at = behind;
      continue;
    }
    const to = endOf(line, at);
    const from = loud ? undefined : acronymStart(line, at, to);
    if (from !== undefined) {
      while ((candidates.at(-1)?.to ?? 0) > from) candidates.pop();
      candidates.push(candidateOf(text, line, from, to, undefined, loud));
    } else {
      for (const piece of split(text, line, at, to, loud))
        candidates.push(candidateOf(text, line, piece.from, piece.to, piece.title, loud));
    }
    at = to;
  }
  return candidates;
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
    if (demonyms.has(nation))
      return [
        { from, to: start, title: undefined },
        { from: start, to, title: undefined },
      ];
  }
  return [{ from, to, title: undefined }];
}

/** What stands before an office, what it is of, and who has it: `South Korean` `Minister of Finance` Ann Lee. */
function officialsOf(text: string, line: readonly Word[], at: number, office: Office): Candidate[] {
  const { from, to } = office;
  const before = from > at ? split(text, line, at, from, false) : [];
  const places = placesIn(line, Math.max(at, from), to);
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

function canBegin(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  if (word.shape !== "Capital" && word.shape !== "CAPITALS") return false;
  // The fourth quarter is Q4.
  if (word.text.length < 3 && /^(?:[A-Z]|[QH]\d)$/.test(word.text)) return false;
  const next = line[at + 1];
  // Group C
  if (next?.text.length === 1 && /^[A-Z]$/.test(next.text) && GROUP.test(word.text)) return false;
  // <ABC> and the ME of <ABC.ME> are tickers.
  const before = line[at - 1];
  const ticker =
    before?.text === "<" ||
    (before?.text === "." && before.end === word.start) ||
    (before?.text === ":" && EXCHANGE.test(line[at - 2]?.text ?? ""));
  if (word.shape === "CAPITALS" && ticker) return false;
  // NOTE: and US$
  if (
    word.shape === "CAPITALS" &&
    (next?.text === ":" || (next?.text === "$" && next.start === word.end))
  )
    return false;
  if (isGame(word, next) || isRanking(line, at)) return true;
  return !isNoName(word.text) && !(DAY.test(word.text) && !isSpelledOut(before, word, next));
}

// (NASDAQ: NGRB)
const EXCHANGE = /^(?:NASDAQ|NYSE|AMEX|TSX|LSE|ASX|KRX|KOSDAQ|HKEX|SGX|TSE|OTC|OTCQB|OTCQX)$/i;
const GROUP = /^(?:Group|Pool|Division)$/i;
// Kim In-so
const KOREAN = /^[A-Z][a-z]{1,5}-[a-z]{1,6}$/;

// Rugby Football Union, but not SOCCER - HARBOR BEAT NEWTON
const GAME = /^(?:Baseball|Cricket|Soccer|Tennis|Golf|Rugby|Basketball)$/;

function isGame(word: Word, next: Word | undefined): boolean {
  return GAME.test(word.text) && next?.shape === "Capital" && next.start - word.end === 1;
}

// Jan Kowalski | the Sun
function isSpelledOut(before: Word | undefined, word: Word, next: Word | undefined): boolean {
  if (/^the$/i.test(before?.text ?? "")) return word.text === "Sun";
  return next?.shape === "Capital" && next.start > word.end;
}

// Jan 5
const DAY = /^(?:jan|sun)(?:-|$)/i;

// January-June, We've
function isNoName(word: string): boolean {
  // As-Safir
  if (/^A[dnrstz]-[A-Z]/i.test(word)) return false;
  const cut = word.search(/[-'’]/);
  return NO_NAMES.has((cut < 0 ? word : word.slice(0, cut)).toLowerCase());
}

function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && (word.shape === "Capital" || word.shape === "CAPITALS");
}

const PARTICLES =
  /^(?:de|da|do|dos|del|della|di|du|es|van|von|der|den|la|le|el|al|bin|ibn|ben|y|e|ter|ten)$/;

/** Where the stretch that begins at `at` ends. */
function endOf(line: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < line.length) {
    const before = line[to - 1] as Word;
    const word = line[to] as Word;
    const close = word.start - before.end === 1 || word.start === before.end;
    if (!close) break;
    // Northgate Robotics, Inc.
    if (word.text === "," && INCORPORATED.test(line[to + 1]?.text ?? "")) {
      to += 2;
      continue;
    }
    if (word.start > before.end && (isGame(word, line[to + 1]) || endsKnown(line, at, to))) {
      to += 1;
      continue;
    }
    if (
      isCapital(word) &&
      word.start > before.end &&
      (!isNoName(word.text) || KOREAN.test(word.text) || isInitial(line, to)) &&
      (!DAY.test(word.text) || isSpelledOut(before, word, line[to + 1])) &&
      !/^[QHW]\d{1,3}$/.test(word.text) &&
      // Newsroom Tel +44 20 7946 0100, but Hapoel Tel Aviv
      (word.text !== "Tel" || isCapital(line[to + 1]))
    ) {
      to += 1;
      continue;
    }
    const next = line[to + 1];
    if (/^['’]$/.test(word.text) && isPart(line, at, to)) {
      to += 2;
      continue;
    }
    if (
      PARTICLES.test(word.text) &&
      next !== undefined &&
      PARTICLES.test(next.text) &&
      isCapital(line[to + 2])
    ) {
      to += 3;
      continue;
    }
    if (
      next?.text === "the" &&
      isCapital(line[to + 2]) &&
      ((word.text === "of" && takesOf(line, at, to)) ||
        (word.text === "for" && takesFor(line, at, to)) ||
        (word.text === "and" && joinsCountry(line, at, to, to + 3)))
    ) {
      to += 3;
      continue;
    }
    // Group of 20
    if (word.text === "of" && before.text === "Group" && /^\d{1,2}$/.test(next?.text ?? "")) {
      to += 2;
      continue;
    }
    if (!isCapital(next) || isNoName(next.text)) break;
    if (PARTICLES.test(word.text)) to += 2;
    else if (word.text === "and" && (joinsParts(line, to) || joinsCountry(line, at, to, to + 2)))
      to += 2;
    else if (/^(?:in|for|of|or)$/.test(word.text) && takesField(line, at, to)) to += 2;
    else if (/^(?:for|on)$/.test(word.text) && takesFor(line, at, to)) to += 2;
    else if (
      word.text === "and" &&
      /^(?:for|of|on)$/.test(line[to - 2]?.text ?? "") &&
      isCommon(before.text.toLowerCase()) &&
      takesOf(line, at, to)
    )
      to += 2;
    else if (word.text === "&") to += 2;
    else if (word.text === "of" && takesOf(line, at, to)) to += 2;
    else break;
  }
  return to;
}

const INCORPORATED = /^(?:Inc|Ltd|LLC|Corp|LLP|LP|PLC|Plc)\.?$/;
/** Whether a word that is no name is an initial: `Charles Q. Brown`. */
function isInitial(line: readonly Word[], at: number): boolean {
  return /^[A-Z]\.$/.test(line[at]?.text ?? "") && isCapital(line[at + 1]);
}

const WHOSE = /^(?:People|Workers|Women|Men|Children|King|Queen|Farmers|Teachers|Veterans|St)$/;

/** Whether `'s` is inside a name or ends it: `Moody's`, `People's Action Party`. */
function isPart(line: readonly Word[], from: number, at: number): boolean {
  const { start, text } = line[at] as Word;
  const before = line[at - 1] as Word;
  const s = line[at + 1];
  if (before.end !== start || s?.text !== "s" || s.start !== start + text.length) return false;
  if (WHOSE.test(before.text) && isCapital(line[at + 2])) return true;
  if (at - from > 2) return false;
  const name = line
    .slice(from, at)
    .map((word) => word.text)
    .join(" ");
  const { organizations, places } = knowledge();
  return organizations.has(`${name}'s`) || places.has(`${name}'s`);
}

/** Whether a word that is no name ends one that is known: `Sheffield Wednesday`. */
function endsKnown(line: readonly Word[], from: number, at: number): boolean {
  const { text, shape } = line[at] as Word;
  return (
    shape === "Capital" &&
    at === from + 1 &&
    isNoName(text) &&
    knowledge().organizations.has(`${line[from]?.text} ${text}`)
  );
}

// KDCA leaves out Prevention.
const MOST_SKIPPED = 2;
// Common in the plural only, which the list leaves out.
const FIELD = /^(?:Securities|Savings|Sports|Arts|Foods|Truth)$/;
const FORM = /^(?:Co|Corp|Inc|Ltd|Bros|Sons|Company|Associates|Partners|Brothers)\.?$/;

/** Whether `and` is inside a name: `Wells and Co`, `Securities and Exchange Commission`. */
function joinsParts(line: readonly Word[], at: number): boolean {
  if (FORM.test(line[at + 1]?.text ?? "")) return true;
  const before = line[at - 1] as Word;
  const word = before.text.toLowerCase();
  const part = FIELD.test(before.text) || (isCommon(word) && !ORGANIZATIONS.has(word));
  if ((before.first && !FIELD.test(before.text)) || !part) return false;
  let last = at + 1;
  while (last < at + FARTHEST && isCapital(line[last + 1])) last += 1;
  if (last === at + 1 || !ORGANIZATIONS.has((line[last] as Word).text.toLowerCase())) return false;
  // Human Rights Watch and Amnesty International
  const behind = line.slice(at + 1, last + 1).map(({ text }) => text);
  return !knowledge().organizations.has(behind.join(" "));
}

// No country's name has more words before `and`.
const MOST_JOINED = 3;

/** Whether `and` is inside a country's name: `Trinidad and Tobago`. */
function joinsCountry(line: readonly Word[], from: number, at: number, to: number): boolean {
  if (at - from > MOST_JOINED) return false;
  const name = line.slice(from, to).map(({ text }) => text);
  return knowledge().places.isCountry(name.join(" "));
}

const PRIZES = /^(?:Prize|Award|Medal)$/;
const COUNTS = /^(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Fifteen|Twenty|Thirty)$/;

/** Whether a name goes on with what a prize is for, or how many a group is of: `Nobel Prize in Literature`. */
function takesField(line: readonly Word[], from: number, at: number): boolean {
  const next = line[at + 1] as Word;
  const before = line[at - 1] as Word;
  if (before.text === "Group") return COUNTS.test(next.text);
  const least = Math.max(from, at - FARTHEST);
  return (
    isField(next.text) &&
    line.slice(least, at).some(({ text }) => PRIZES.test(text)) &&
    (PRIZES.test(before.text) || line[at]?.text === "or")
  );
}

const SMALL = /^(?:and|of|for|the|in|on|to)$/;

/**
 * Where a name begins whose short form stands behind it: `Korea Disease Control and Prevention Agency (KDCA)`. Its words
 * are counted back by the short form's letters; nothing where they do not fit, or another name begins there.
 */
function acronymStart(line: readonly Word[], at: number, to: number): number | undefined {
  const short = line[to + 1];
  if (line[to]?.text !== "(" || short?.shape !== "CAPITALS" || line[to + 2]?.text !== ")")
    return undefined;
  const letters = short.text.toLowerCase().replace(/[^a-z]/g, "");
  let left = letters.length;
  let skipped = 0;
  const least = Math.max(0, to - FARTHEST - letters.length);
  for (let index = to - 1; index >= least && left > 0; index -= 1) {
    const word = line[index] as Word;
    if (word.shape === "small" && SMALL.test(word.text)) continue;
    if (!isCapital(word)) return undefined;
    const initials = initialsOf(word.text);
    if (!letters.endsWith(initials, left)) {
      skipped += 1;
      if (skipped > MOST_SKIPPED) return undefined;
      continue;
    }
    left -= initials.length;
    // A nationality and a title stand apart: the short form has to have the country too.
    if (left === 0) return index < at || initials.length > 1 ? index : undefined;
  }
  return undefined;
}

/** The letters that a word gives a short form: of `U.S.` both. */
function initialsOf(word: string): string {
  return (
    /^(?:[A-Z]\.){2,3}$/.test(word) ? word.replaceAll(".", "") : word.charAt(0)
  ).toLowerCase();
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
  while (last > from + 1 && SMALL.test((line[last - 1] as Word).text)) last -= 1;
  const article = line[from - 1];
  // said de Silva | van der Berg
  if (
    article !== undefined &&
    last === from + 1 &&
    OWN_PARTICLES.test(article.text) &&
    !isCapital(line[from - 2]) &&
    line[from]?.shape === "Capital"
  )
    return candidateOf(text, line, from - 1, last, title, loud);
  if (
    /^The$/i.test(article?.text ?? "") &&
    article?.shape !== "small" &&
    (article?.end ?? 0) + 1 === line[from]?.start
  ) {
    const whole = text.slice(article?.start, (line[last - 1] as Word).end);
    const { organizations, places } = knowledge();
    const written = article?.shape === "CAPITALS" ? properCase(whole) : whole;
    if (organizations.has(written) || places.has(written))
      return candidateOf(text, line, from - 1, last, title, loud);
  }
  const words = line.slice(from, last);
  const end = words.at(-1) as Word;
  // The stop of `Harbor Co.` ends the line.
  if (last === line.length && FORM.test(end.text) && end.text.endsWith(".") && words.length > 1)
    words.splice(-1, 1, { ...end, text: end.text.slice(0, -1), end: end.end - 1 });
  // Troy, Mich., is
  const stop = line[last];
  if (
    stop?.text === "." &&
    stop.start === end.end &&
    last + 1 < line.length &&
    words.length === 1 &&
    line[from - 1]?.text === "," &&
    stateNamed(`${end.text}.`) === "short"
  )
    words.splice(-1, 1, { ...end, text: `${end.text}.`, end: stop.end });
  const name = text.slice((words[0] as Word).start, (words.at(-1) as Word).end);
  return { words, line, from, to: last, title, loud, name };
}

const OWN_PARTICLES = /^(?:de|van|von|bin|ibn|ten|ter)$/;
const FARTHEST = 12;
const HEADS_OF =
  /^(?:University|Bank|Ministry|Department|House|Board|Court|Institute|Council|Chamber|College|School|Office|Bureau|Museum|Republic|Bay|Gulf|Strait|Cape|Isle|Church|Academy|Association|Federation|Organisation|Organization|Union|League|Secretary|Committee|Commission|Society|Movement|Party|Army|Front|Port|City|Confederation|Congress|Faculty|Center|Centre|States|Federated|Democratic|Bishop|Archbishop|Conference|Directorate|Assembly|Duchy|Province|Battle|Treaty|Sea|Companhia|Banco)s?$/;

const HEADS_FOR =
  /^(?:Organi[sz]ation|Commission|Committee|Cent(?:er|re)|Council|Institute|Association|Department|Ministry|Fund|Conference|Agency|Office|Movement|Union|Campaign|Foundation|Front|Party|Alliance|Forum|League|Society|Assembly|Rally|Coalition|Service)s?$/;

function takesFor(line: readonly Word[], from: number, at: number): boolean {
  return at - from < 6 && line.slice(from, at).some(({ text }) => HEADS_FOR.test(text));
}

function takesOf(line: readonly Word[], from: number, at: number): boolean {
  // A name whose head stands further back has had its `of`.
  for (let index = Math.max(from, at - FARTHEST); index < at; index += 1)
    if (HEADS_OF.test((line[index] as Word).text)) return true;
  return false;
}
