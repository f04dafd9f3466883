/** What figures and brackets show in results and tables of sports. */

import { knowledge } from "../../lists/knowledge.ts";
import { isCapital, nameOf, textAt, type Word, wordBefore } from "../../words/words.ts";
import type { Clue } from "../clue.ts";
import { hasCountryAfter } from "./people.ts";

/** Whether a line is a result of teams and nothing else: `Harbor 1 Ann Lee 0`, where a club is named after Ann Lee. */
export function isOfTwo(line: readonly Word[], sport: Clue["sport"]): boolean {
  const scores = line.filter(({ shape }) => shape === "number");
  return (
    sport === "teams" &&
    scores.length === 2 &&
    line.at(-1) === scores[1] &&
    line.every((word) => word.shape === "number" || isCapital(word))
  );
}

/** Whether two figures and a small word follow, as in tables of the weather: `Harbor` 11 4 rain. */
export function isOfWeather({ sport, line, to }: Clue): boolean {
  return (
    sport === undefined &&
    line.length === to + 3 &&
    line[to + 1]?.shape === "number" &&
    line[to + 2]?.shape === "small"
  );
}

/** Whether a team stands after the number of its goal: First period - 1, `Harbor`, Lee 12 (Hill, Kim), 4:12. */
export function isOfGoal({ line, from }: Clue): boolean {
  return /^\d{1,2}$/.test(textAt(line, from - 2)) && !isCapital(line[from - 3]);
}

/** Whether goals, and assists in brackets, follow a scorer after the team: Harbor, `Lee` 12 (Hill, Kim). */
export function hasAssists({ next, line, from }: Clue): boolean {
  return next?.text === "(" && line[from - 1]?.text === "," && isCapital(line[from - 2]);
}

// No bracket with scorers has more words before the last of them.
const MOST_SCORERS = 24;

/** Whether a name is among the scorers in brackets after a score: Harbor 2 (`Lee` 24, 61, `Kim` 85) Newton 0. */
export function isScorer({ line, from, to }: Clue): boolean {
  const farthest = Math.max(0, from - MOST_SCORERS);
  let at = from - 1;
  while (at > farthest && (line[at]?.shape !== "mark" || line[at]?.text === ",")) at -= 1;
  const isOpen = wordBefore(line, at + 1)?.text === "(" && isCapital(wordBefore(line, at, 2));
  return isOpen && [line[at - 1], line[to]].every((word) => /^\d{1,2}$/.test(word?.text ?? ""));
}

/** Whether a word is the minute of a goal or the like. */
export function isMinute(word: string): boolean {
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(word);
}

/**
 * Whether a score follows a club with its country: `Brodno` (Bulgaria) 1 `Kostanj` (Slovenia) 0, but not Bellavista
 * (Argentina) 7-6.
 */
export function hasScoreAfter(clue: Clue): boolean {
  const { line, to } = clue;
  const score = line[to + 3];
  if (
    (clue.given && clue.count > 1 && !clue.known) ||
    /^(?:beat|to|with)$/.test(clue.before) ||
    score?.shape !== "number" ||
    !hasCountryAfter(clue) ||
    isRanked(line)
  )
    return false;
  const after = line[to + 4];
  return (
    /^\d{1,2}$/.test(score.text) &&
    after?.shape !== "number" &&
    after?.shape !== "small" &&
    !/^[-:.]$/.test(after?.text ?? "")
  );
}

// 3. Ann Lee (Ireland) 16
function isRanked(line: readonly Word[]): boolean {
  return line[0]?.shape === "number" && line[1]?.text === ".";
}

/** Whether the runs and wickets of a side follow: `Harborshire` 255-3 (A. Lee 64). */
export function hasInnings({ count, given, line, to }: Clue): boolean {
  if (count > 1 && given) return false;
  const [runs, dash, wickets, more] = line.slice(to, to + 4);
  return (
    /^\d{2,3}$/.test(runs?.text ?? "") &&
    dash?.text === "-" &&
    /^\d{1,3}$/.test(wickets?.text ?? "") &&
    more?.text !== "-"
  );
}

const MOST_ROUNDS = 4;

/** Whether rounds of golf follow: 133 `Ann Lee` 67 66, `Bob Kim` (Ireland) 66 67. */
export function isGolfer({ line, to }: Clue): boolean {
  const from = line[to]?.text === "(" && line[to + 2]?.text === ")" ? to + 3 : to;
  if (line[from]?.shape !== "number") return false;
  let at = from;
  while (at < from + MOST_ROUNDS && /^(?:6\d|7\d|8[0-5])$/.test(textAt(line, at))) at += 1;
  return at > from + 1 && /^(?:[,;]|)$/.test(textAt(line, at));
}

// A row of averages has no more words after the name.
const LONGEST_ROW = 8;

const BOWLED = /^(?:c|b|lbw)$/;

/** Whether a word begins how a batsman was out: `c` Kim `b` Park 35. */
export function isBowled(word: Word | undefined): boolean {
  return word !== undefined && word.text.length < 4 && BOWLED.test(word.text);
}

/**
 * Whether how a batsman was out, or what a bowler gave away, follows: `Lee` c Kim b Park 35, `Lee` 29-6-64-1, `Lee`
 * 13 2 42 1 42.00.
 */
export function isCricketer({ line, from, to }: Clue): boolean {
  if (isBowled(line[from - 1])) return false;
  const after = line[to];
  if (after === undefined || after.shape === "Capital") return false;
  // Lee run out (Kim) 4
  if (after.text === ")") return nameOf(line, from - 3, from - 1) === "run out";
  if (after.shape === "small") return isBowled(after);
  if (after.shape !== "number") return false;
  const isBowler = line[to + 1]?.text === "-" && line[to + 3]?.text === "-";
  if (isBowler && /^\d{1,2}(?:\.\d)?$/.test(after.text)) return true;
  if (line.length - to > LONGEST_ROW) return false;
  const row = line.slice(to);
  return (
    row.length > 3 &&
    /^(?:\d{1,3}\.\d\d|-)$/.test(row.at(-1)?.text ?? "") &&
    row.slice(0, -1).every(({ shape }) => shape === "number")
  );
}

/** Whether minutes or wins follow in brackets: `Lee` (5th, 89th), `Kim` (6-13), but not the Spartans (6-3). */
export function hasScored({ before, count, next, place, known, line, to }: Clue): boolean {
  if (next?.shape !== "number" || count > 3) return false;
  if (isMinute(next.text)) return true;
  return place === undefined && !known && before !== "the" && hasRecord(line, to + 1);
}

/** Whether the wins and losses of a pitcher follow: Harbor (`Lee` 8-4) at Newton (`Kim` 6-6). */
export function isPitcher({ count, line, to }: Clue): boolean {
  return count < 3 && hasRecord(line, to);
}

/** Whether a pitcher follows a team in brackets: `Harbor` (Lee 8-4). */
export function hasPitcher({ count, next, line, to }: Clue): boolean {
  if (count > 3 || !isCapital(next)) return false;
  return hasRecord(line, isCapital(line[to + 2]) ? to + 3 : to + 2);
}

/** Whether wins and losses come at `at`, and then the end of a bracket. */
function hasRecord(line: readonly Word[], at: number): boolean {
  const [wins, dash, losses, end] = line.slice(at, at + 4);
  return (
    wins?.shape === "number" &&
    dash?.text === "-" &&
    losses?.shape === "number" &&
    end?.text === ")"
  );
}

/** Whether a team stands between a rider with his country and his time: 7. Rob Harlow (Britain) `Kestrel` 1:20.031. */
export function isTeamOfRider({ after, next, line, from }: Clue): boolean {
  if (!isRanked(line)) return false;
  const apart = line[from - 1]?.text === ",";
  if (apart && !(after === "," && next?.shape === "number")) return false;
  const end = apart ? from - 1 : from;
  return isAfterCountry(line, end);
}

function isAfterCountry(line: readonly Word[], at: number): boolean {
  const country = textAt(line, at - 2);
  if (line[at - 1]?.text !== ")" || line[at - 3]?.text !== "(") return false;
  return knowledge().places.has(country) || /^(?:[A-Z]{3}$|U\.?S|Neths)/.test(country);
}

/**
 * Whether a team stands after a driver in a starting grid: Front row: 1. Rob Harlow (Britain) `Kestrel`, 2. Ann Lee
 * (Norland) `Harbor`.
 */
export function isTeamOfDriver({ after, place, known, sport, line, from }: Clue): boolean {
  // European Central Bank (ECB) President
  if (sport === undefined && !knowledge().places.isCountry(textAt(line, from - 2))) return false;
  if (after === "(" || isRanked(line) || (place !== undefined && !known)) return false;
  return isCapital(line[from - 4]) && isAfterCountry(line, from);
}

/**
 * Whether goals, with their scorers, follow a side: `Harbor Bremen` 1 (Lindner 31st), (Lee 21 own goal, Hill 60)
 * `Newton` 2 (Kim 33, 77).
 */
export function hasGoalsAfter({ after, before, next, line, to }: Clue): boolean {
  if (!/^\d{1,2}$/.test(after) || !/^[(.]?$/.test(next?.text ?? "")) return false;
  // (Lee 31) Newton 0
  if (before === ")") return true;
  return next?.text === "(" && line.slice(to + 2, to + 7).some(({ text }) => isMinute(text));
}
