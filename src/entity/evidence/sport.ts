/** Evidence for the kind of a name in results, tables and sports reports. */

import {
  BEFORE_PLACES,
  BODY_NOUNS,
  CONTEST,
  ORGANIZATIONS,
  OTHERS,
  RIVALS,
} from "../lists/cues.ts";
import { knowledge, placeNamed, stateNamed } from "../lists/knowledge.ts";
import { isResult } from "../words/lines.ts";
import { isCapital, nameOf, type Word, wordBefore } from "../words/words.ts";
import { hasCountryAfter } from "./around/people.ts";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  COMMA_AFTER,
  COMMA_BEFORE,
  FIGURE_AFTER,
  HEADS_ROW,
  IN_ROW,
  IN_SPORT,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  OF_SINGLES,
  OF_TEAMS,
  SINGLE,
  THE_BEFORE,
  TOWARDS,
  UNKNOWN,
} from "./bits.ts";
import type { Clue } from "./clue.ts";
import type { Evidence } from "./rows.ts";

/** All of this evidence. The weights were set by hand, guided by errors on real copy. */
export function inSport(): readonly Evidence<Clue>[] {
  return [
    [
      "is followed by a verb of contests",
      "organization",
      2,
      ({ afterCues, country, sport, count }) =>
        (afterCues & CONTEST) !== 0 &&
        !country &&
        (sport === "teams" || (sport === undefined && count === 1)),
      LISTED_AFTER,
    ],
    [
      "competes with somebody in an individual sport",
      "person",
      2.5,
      ({ beforeCues, afterCues, country, nation }) =>
        !country &&
        nation === undefined &&
        ((beforeCues & RIVALS) !== 0 || (afterCues & CONTEST) !== 0),
      OF_SINGLES,
    ],
    [
      "follows a verb of contests",
      "organization",
      2.5,
      ({ beforeCues, country, sport }) =>
        (beforeCues & RIVALS) !== 0 && !country && sport !== "singles",
      LISTED_BEFORE,
    ],
    [
      "stands in a result or a table",
      "organization",
      9,
      ({ candidate: { line, from, to }, country, count, first, given, plain, sport, after }) =>
        !country &&
        !(count > 1 && given && (first.cues & BEFORE_PLACES) === 0 && !isOfTwo(line, sport)) &&
        (sport !== undefined || !(plain || after.includes("."))) &&
        isResult(line, from, to),
      FIGURE_AFTER,
    ],
    [
      "is a place in a sports report",
      "organization",
      4,
      (clue) => isHome(clue) && isSide(clue),
      OF_TEAMS,
    ],
    [
      "is in a sports report",
      "organization",
      1.5,
      (clue) => !isHome(clue) && !clue.reading.commonFirst && isSide(clue),
      OF_TEAMS,
    ],
    [
      "stands in brackets after a player",
      "organization",
      4.5,
      ({ after, country, candidate: { line, from } }) =>
        after === ")" && !country && line[from - 2]?.shape === "Capital",
      OF_TEAMS | BRACKET_BEFORE,
    ],
    [
      "is where a team plays",
      "place",
      4,
      ({ place, before, known }) => (place !== undefined || known) && before === "in",
      IN_SPORT | LITTLE_BEFORE,
    ],
    [
      "is where a team plays",
      "place",
      4,
      ({ last, nation, reading: { event }, candidate: { line, from } }) =>
        !event &&
        nation === undefined &&
        (last.cues & OTHERS) === 0 &&
        line[from - 2]?.text === "at",
      OF_TEAMS | THE_BEFORE,
    ],
    ["has points, or a score against it", "organization", 7, isOpposed, OF_TEAMS | LITTLE_BEFORE],
    ["is an opponent", "organization", 3, isOpponent, OF_TEAMS | LITTLE_BEFORE | UNKNOWN],
    [
      "is where a player comes from or goes to",
      "organization",
      6,
      ({ before, country, candidate: { line, from } }) =>
        (before === "from" || before === "to") &&
        !country &&
        /^(?:signed|recalled|traded|loaned|transferred)$/.test(line[from - 2]?.text ?? ""),
      OF_TEAMS | TOWARDS,
    ],
    [
      "is what a team is called",
      "organization",
      3,
      ({ last }) =>
        (last.cues & (ORGANIZATIONS | BODY_NOUNS)) === ORGANIZATIONS && /s$|jazz/.test(last.small),
      OF_TEAMS | SINGLE | THE_BEFORE,
    ],
    [
      "is made or sponsored by, after a country",
      "organization",
      6,
      ({ country, candidate: { line, from } }) =>
        !country &&
        line[from - 3]?.text === "," &&
        isCapital(line[from - 4]) &&
        knowledge().places.isCountry(line[from - 2]?.text ?? ""),
      IN_SPORT | SINGLE | COMMA_BEFORE,
    ],
    ["has a score of cricket after it", "organization", 5, hasInnings, IN_SPORT | FIGURE_AFTER],
    [
      "bats or bowls",
      "person",
      10,
      ({ before, candidate: { line, from } }) => isBowled(before, line[from - 1]),
      LITTLE_BEFORE,
    ],
    ["bats or bowls", "person", 10, isCricketer, IN_SPORT],
    ["has rounds of golf after it", "person", 8, isGolfer, IN_SPORT],
    [
      "is a side in a fixture",
      "organization",
      3.5,
      ({ before, after, country, nation }) =>
        !country && nation === undefined && (isVersus(before) || isVersus(after)),
      OF_TEAMS,
    ],
    ["is away in a fixture", "organization", 6, isAway, HEADS_ROW],
    [
      "has won or lost",
      "organization",
      2.5,
      ({ after, next, country }) =>
        !country &&
        (after === "has" || after === "have" || after === "had") &&
        /^(?:won|lost|beaten|dropped|drawn)$/.test(next?.text ?? ""),
      OF_TEAMS,
    ],
    ["has a country and a score after it", "organization", 6, hasScoreAfter, BRACKET_AFTER],
    ["follows a place, a name and its country", "organization", 6, isTeamOfRider, IN_ROW],
    ["follows a name and its country", "organization", 6, isTeamOfDriver, BRACKET_BEFORE],
    [
      "stands in brackets after a country",
      "organization",
      6,
      // Ann Lee (Norland, Kestrel)
      ({ after, before, country, candidate: { line, from } }) =>
        after === ")" &&
        !country &&
        (before === "," || before === "/") &&
        line[from - 3]?.text === "(" &&
        knowledge().places.isCountry(line[from - 2]?.text ?? ""),
      IN_SPORT,
    ],
    [
      "is followed by goals and their minutes",
      "organization",
      5,
      hasGoalsAfter,
      IN_SPORT | FIGURE_AFTER,
    ],
    [
      "is followed by the minute of a goal",
      "person",
      4,
      ({ after }) => isMinute(after),
      IN_SPORT | FIGURE_AFTER,
    ],
    ["is a scorer in brackets after a score", "person", 6, isScorer, OF_TEAMS | FIGURE_AFTER],
    ["has goals or wins in brackets after it", "person", 5, hasScored, OF_TEAMS | BRACKET_AFTER],
    ["pitches, followed by wins and losses", "person", 9, isPitcher, BRACKET_BEFORE | FIGURE_AFTER],
    ["is the scorer of a numbered goal", "organization", 9, isOfGoal, COMMA_BEFORE | COMMA_AFTER],
    ["has goals and assists after it", "person", 9, hasAssists, OF_TEAMS | FIGURE_AFTER],
    ["has a pitcher in brackets after it", "organization", 9, hasPitcher, BRACKET_AFTER],
  ];
}

/** Whether a line is a result of teams and nothing else: `Harbor 1 Ann Lee 0`, where a club is named after Ann Lee. */
function isOfTwo(line: readonly Word[], sport: Clue["sport"]): boolean {
  const scores = line.filter(({ shape }) => shape === "number");
  return (
    sport === "teams" &&
    scores.length === 2 &&
    line.at(-1) === scores[1] &&
    line.every((word) => word.shape === "number" || isCapital(word))
  );
}

// First period - 1, Harbor, Lee 12 (Hill, Kim), 4:12.
function isOfGoal({ candidate: { line, from } }: Clue): boolean {
  return /^\d{1,2}$/.test(line[from - 2]?.text ?? "") && !isCapital(line[from - 3]);
}

function hasAssists({ next, candidate: { line, from } }: Clue): boolean {
  return next?.text === "(" && line[from - 1]?.text === "," && isCapital(line[from - 2]);
}

// No bracket with scorers has more words before the last of them.
const MOST_SCORERS = 24;

// Harbor 2 (Lee 24, 61, Kim 85) Newton 0
function isScorer({ candidate: { line, from, to } }: Clue): boolean {
  const farthest = Math.max(0, from - MOST_SCORERS);
  let at = from - 1;
  while (at > farthest && (line[at]?.shape !== "mark" || line[at]?.text === ",")) at -= 1;
  const isOpen = wordBefore(line, at + 1)?.text === "(" && isCapital(wordBefore(line, at, 2));
  return isOpen && [line[at - 1], line[to]].every((word) => /^\d{1,2}$/.test(word?.text ?? ""));
}

// No fixture has more words.
const LONGEST_FIXTURE = 7;

// A line of its own: Harbor at Newton
function isAway({ after, place, country, known, reading, candidate: { line, to } }: Clue): boolean {
  if (after !== "at" || country || line.length > LONGEST_FIXTURE) return false;
  if (place === undefined && !known && reading.state === undefined) return false;
  const home = nameOf(line, to + 1, line.length);
  const where = placeNamed(home, false);
  return (
    where?.kind !== "country" &&
    (where !== undefined || stateNamed(home) === "state") &&
    line.slice(to + 1).every(isCapital)
  );
}

function isVersus(word: string): boolean {
  return word === "v" || word === "vs";
}

function isMinute(word: string): boolean {
  return /^\d{1,3}(?:st|nd|rd|th)$/.test(word);
}

/** Whether a team can be called by where it is at home: a city, a county, a state. */
function isHome({ place, name, reading }: Clue): boolean {
  // Western Australia, South Australia
  return (
    place !== undefined ||
    reading.state === "state" ||
    name.endsWith("shire") ||
    name.endsWith("n Australia") ||
    name === "South Australia"
  );
}

// A city's name stands for its team, unless something happens there.
function isSide(clue: Clue): boolean {
  const { country, nation, count, before, after, next, given, candidate } = clue;
  if (country || nation !== undefined || count > 3 || (count > 1 && given)) return false;
  // KANSAS CITY, Missouri -
  if (before === "," && clue.reading.state !== undefined && after === "-") return false;
  // Leicester: Surrey 280 | (at Edgbaston, Birmingham)
  if ((candidate.from === 0 && after === ":") || (before === "," && after === ")")) return false;
  return (
    !/^(?:in|at|near|from|of|\()$/.test(before) && !(after === "," && next?.shape === "Capital")
  );
}

// two hits for Texas | 22 for Texas | won 4-1 at Harbor | a 2-0 victory at Harbor | a point ahead of Harbor
function isOpposed(clue: Clue): boolean {
  const { before, country, nation, count, given } = clue;
  const { line, from } = clue.candidate;
  if (country || nation !== undefined || (count > 1 && given)) return false;
  const [dash, score] = [wordBefore(line, from, 3), wordBefore(line, from, 2)];
  const head = score?.small ?? "";
  if (before === "for") return SCORED.test(head) || score?.shape === "number";
  if (before === "of") return head === "ahead" || head === "clear";
  return (
    before === "at" && (OUTCOME.test(head) || (score?.shape === "number" && dash?.text === "-"))
  );
}

// a win over Harbor Velk | drew 1-1 with Harbor Velk | lost to Harbor Velk
function isOpponent({ before, candidate: { line, from } }: Clue): boolean {
  const head = line[from - 2];
  return (
    /^(?:over|with|to|by|against)$/.test(before) &&
    (head?.shape === "number" ||
      /^(?:win|victory|draw|drew|lost|loss|defeat|beaten)$/.test(head?.text ?? ""))
  );
}

const SCORED =
  /^(?:points|goals|hits|runs|homers|rebounds|touchdowns|tries|yards|innings|saves|assists)$/;
const OUTCOME = /^(?:win|victory|defeat|loss|draw)$/;

// Brodno (Bulgaria) 1 Kostanj (Slovenia) 0, but not Bellavista (Argentina) 7-6
function hasScoreAfter(clue: Clue): boolean {
  const { line, to } = clue.candidate;
  const score = line[to + 3];
  if (
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

// Harborshire 255-3 (A. Lee 64)
function hasInnings({ country, count, given, candidate: { line, to } }: Clue): boolean {
  if (country || (count > 1 && given)) return false;
  const [runs, dash, wickets, more] = line.slice(to, to + 4);
  return (
    /^\d{2,3}$/.test(runs?.text ?? "") &&
    dash?.text === "-" &&
    /^\d{1,3}$/.test(wickets?.text ?? "") &&
    more?.text !== "-"
  );
}

const MOST_ROUNDS = 4;

// 133 Ann Lee 67 66, Bob Kim (Ireland) 66 67
function isGolfer({ candidate: { line, to } }: Clue): boolean {
  const from = line[to]?.text === "(" && line[to + 2]?.text === ")" ? to + 3 : to;
  if (line[from]?.shape !== "number") return false;
  let at = from;
  while (at < from + MOST_ROUNDS && /^(?:6\d|7\d|8[0-5])$/.test(line[at]?.text ?? "")) at += 1;
  return at > from + 1 && /^(?:[,;]|)$/.test(line[at]?.text ?? "");
}

// A row of averages has no more words after the name.
const LONGEST_ROW = 8;

const BOWLED = /^(?:c|b|lbw)$/;

// c Kim b Park 35
function isBowled(small: string, word: Word | undefined): boolean {
  return small.length < 4 && BOWLED.test(small) && word?.text === small;
}

// Lee c Kim b Park 35 | Lee 29-6-64-1 | Lee 13 2 42 1 42.00
function isCricketer({ before, candidate: { line, from, to } }: Clue): boolean {
  if (isBowled(before, line[from - 1])) return false;
  const after = line[to];
  if (after === undefined || after.shape === "Capital") return false;
  if (after.shape === "small") return after.text.length < 4 && BOWLED.test(after.text);
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

// Lee (5th, 89th) | Kim (6-13)
function hasScored({ count, next, place, known, candidate: { line, to } }: Clue): boolean {
  if (next?.shape !== "number" || count > 3) return false;
  if (isMinute(next.text)) return true;
  const [dash, losses, end] = line.slice(to + 2, to + 5);
  return (
    place === undefined &&
    !known &&
    dash?.text === "-" &&
    losses?.shape === "number" &&
    end?.text === ")"
  );
}

// Harbor (Lee 8-4) at Newton (Kim 6-6)
function isPitcher({ count, candidate: { line, to } }: Clue): boolean {
  return count < 3 && hasRecord(line, to);
}

function hasPitcher({ count, next, nation, candidate: { line, to } }: Clue): boolean {
  if (count > 3 || nation !== undefined || !isCapital(next)) return false;
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

// 7. Rob Harlow (Britain) Kestrel 1:20.031
function isTeamOfRider({ after, next, candidate: { line, from } }: Clue): boolean {
  if (!isRanked(line)) return false;
  const apart = line[from - 1]?.text === ",";
  if (apart && !(after === "," && next?.shape === "number")) return false;
  const end = apart ? from - 1 : from;
  return isAfterCountry(line, end);
}

function isAfterCountry(line: readonly Word[], at: number): boolean {
  const country = line[at - 2]?.text ?? "";
  if (line[at - 1]?.text !== ")" || line[at - 3]?.text !== "(") return false;
  return knowledge().places.has(country) || /^(?:[A-Z]{3}$|U\.?S|Neths)/.test(country);
}

// Front row: 1. Rob Harlow (Britain) Kestrel, 2. Ann Lee (Norland) Harbor
function isTeamOfDriver({ after, place, known, sport, candidate: { line, from } }: Clue): boolean {
  // European Central Bank (ECB) President
  if (sport === undefined && !knowledge().places.isCountry(line[from - 2]?.text ?? ""))
    return false;
  if (after === "(" || isRanked(line) || (place !== undefined && !known)) return false;
  return isCapital(line[from - 4]) && isAfterCountry(line, from);
}

// Harbor Bremen 1 (Lindner 31st)
function hasGoalsAfter({ after, next, candidate: { line, to } }: Clue): boolean {
  if (next?.text !== "(" || !/^\d{1,2}$/.test(after)) return false;
  return line.slice(to + 2, to + 7).some(({ text }) => isMinute(text));
}
