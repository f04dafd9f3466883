/** Evidence for the kind of a name in results, tables and sports reports. */

import { BEFORE_PLACES, CONTEST, OTHERS, RIVALS, SAYING, TITLES } from "../../lists/cue-bits.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { placeNamed } from "../../lists/place-named.ts";
import { stateNamed } from "../../lists/states.ts";
import { isResult } from "../../words/lines.ts";
import { isMoved, isNickname, MOVED } from "../../words/players.ts";
import { isCapital, nameOf, textAt, wordBefore } from "../../words/words.ts";
import { IN_SPORT, KNOWN, NO_COUNTRY, SEVERAL, SINGLE, UNPLACED } from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  COMMA_AFTER,
  COMMA_BEFORE,
  FIGURE_AFTER,
  HEADS_ROW,
  IN_ROW,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  NO_NATION,
  OF_SINGLES,
  OF_TEAMS,
  THE_BEFORE,
  TOWARDS,
  UNKNOWN,
} from "./bits.ts";
import { employs } from "./companies.ts";
import { isClub, VERSUS } from "./people.ts";
import {
  hasAssists,
  hasGoalsAfter,
  hasInnings,
  hasPitcher,
  hasScoreAfter,
  hasScored,
  isBowled,
  isCricketer,
  isGolfer,
  isMinute,
  isOfGoal,
  isOfTwo,
  isOfWeather,
  isPitcher,
  isScorer,
  isTeamOfDriver,
  isTeamOfRider,
} from "./results.ts";

export const sport: readonly Evidence<Clue>[] = [
  {
    reason: "says something",
    organization: 7,
    needs: SEVERAL | LISTED_AFTER,
    // the PGA Tour said
    when: ({ first, last, afterCues }) =>
      (afterCues & SAYING) !== 0 && last.small === "tour" && first.shape === "CAPITALS",
  },
  {
    reason: "stands beside a verb of contests",
    organization: 2,
    needs: NO_COUNTRY | LISTED_AFTER,
    when: ({ afterCues, sport, count }) =>
      (afterCues & CONTEST) !== 0 && (sport === "teams" || (sport === undefined && count === 1)),
  },
  {
    reason: "stands beside a verb of contests",
    organization: 1.5,
    needs: SINGLE | KNOWN | LISTED_AFTER,
    when: ({ afterCues, reading }) => reading.commonFirst && (afterCues & CONTEST) !== 0,
  },
  {
    reason: "competes with somebody in an individual sport",
    person: 2.5,
    needs: OF_SINGLES | NO_COUNTRY | NO_NATION,
    when: ({ beforeCues, afterCues }) => (beforeCues & RIVALS) !== 0 || (afterCues & CONTEST) !== 0,
  },
  {
    reason: "stands beside a verb of contests",
    organization: 2.5,
    needs: NO_COUNTRY | LISTED_BEFORE,
    when: ({ beforeCues, sport }) => (beforeCues & RIVALS) !== 0 && sport !== "singles",
  },
  {
    reason: "stands in a result or a table",
    organization: 9,
    needs: NO_COUNTRY | FIGURE_AFTER,
    when: (clue) => isSideOf(clue) && isResult(clue.line, clue.from, clue.to),
  },
  {
    reason: "is in a sports report",
    organization: 4,
    needs: OF_TEAMS | NO_COUNTRY | NO_NATION,
    when: (clue) => isHome(clue) && isSide(clue),
  },
  {
    reason: "is in a sports report",
    organization: 1.5,
    needs: OF_TEAMS | NO_COUNTRY | NO_NATION,
    when: (clue) => !isHome(clue) && !clue.reading.commonFirst && isSide(clue),
  },
  {
    reason: "stands in brackets after a name",
    organization: 6,
    needs: OF_TEAMS | NO_COUNTRY | BRACKET_BEFORE,
    // Ann Lee (Texas), but neither Newton (N.Y.) nor Referee: Ann Lee (Essex)
    when: ({ after, reading: { state }, line, from }) =>
      after === ")" &&
      textAt(line, from - 5) !== "Referee" &&
      state !== "short" &&
      line[from - 2]?.shape === "Capital",
  },
  {
    reason: "is a scorer in brackets after a score",
    person: 7,
    needs: OF_TEAMS | UNPLACED | BRACKET_BEFORE,
    when: ({ after, line, from }) =>
      /^[,)]$/.test(after) && line[from - 2]?.shape === "number" && isCapital(line[from - 3]),
  },
  {
    reason: "has goals, wins or the like after it",
    person: 9,
    needs: SINGLE,
    // W_Lee 5-7. Penalties_Hill, Buf (Tripping)
    when: ({ before, line, from }) => before === "_" && PARTS.test(textAt(line, from - 2)),
  },
  {
    reason: "is in a line-up",
    person: 7,
    needs: OF_TEAMS | UNPLACED,
    when: isInLineUp,
  },
  {
    reason: "is in a line-up",
    organization: 7,
    needs: OF_TEAMS | HEADS_ROW | NO_COUNTRY,
    // Harbor: Lee; White, Kim
    when: ({ known, place, after, line, to }) =>
      (known || place !== undefined) && after === ":" && textAt(line, to + 2) === ";",
  },
  {
    reason: "has goals, wins or the like after it",
    person: 9,
    needs: OF_TEAMS | BRACKET_AFTER,
    when: ({ line, to }) => textAt(line, to + 2) === "shots",
  },
  {
    reason: "is where a team plays",
    place: 4,
    needs: IN_SPORT | LITTLE_BEFORE,
    when: ({ place, before, known }) => (place !== undefined || known) && before === "in",
  },
  {
    reason: "is where a team plays",
    place: 4,
    needs: OF_TEAMS | NO_NATION | THE_BEFORE,
    when: ({ last, reading: { event }, line, from }) =>
      !event && (last.cues & OTHERS) === 0 && line[from - 2]?.text === "at",
  },
  {
    reason: "is where a team plays",
    place: 6,
    needs: IN_SPORT | SEVERAL | LISTED_BEFORE,
    // at Lambeau Field, at White Hart Lane
    when: ({ before, last }) => before === "at" && /^(?:Field|Lane)$/.test(last.text),
  },
  {
    reason: "has points, or a score against it",
    organization: 7,
    needs: OF_TEAMS | NO_COUNTRY | NO_NATION,
    when: isOpposed,
  },
  {
    reason: "is an opponent",
    organization: 3,
    needs: OF_TEAMS | LITTLE_BEFORE | UNKNOWN,
    when: isOpponent,
  },
  {
    reason: "is where a player comes from or goes to",
    organization: 6,
    needs: OF_TEAMS | NO_COUNTRY | TOWARDS,
    // Ann Lee of Harbor scored, late of Newton, but not: the judge, Ann Lee of Harbor
    when: ({ before, place, line, from, to }) =>
      before === "of"
        ? place !== undefined &&
          (line[from - 2]?.text === "late" ||
            (isCapital(line[from - 2]) && PLAYED.test(textAt(line, to))))
        : isMoved(line, from - 1),
  },
  {
    reason: "is what a team is called",
    organization: 3,
    needs: OF_TEAMS | SINGLE | THE_BEFORE,
    when: ({ last }) => isNickname(last),
  },
  {
    reason: "is what a team is called",
    organization: 5,
    needs: IN_SPORT | SINGLE,
    when: (clue) => isNickname(clue.last) && plays(clue),
  },
  {
    reason: "is a state",
    organization: 2.5,
    needs: OF_TEAMS,
    // No. 9 Texas, Texas coach Ann Lee, but not Texas lawyer Bob Hill
    when: ({ reading: { state }, after, line, from }) =>
      state === "state" &&
      (PLAYER.test(after) || MOVED.test(after) || nameOf(line, from - 3, from - 1) === "No."),
  },
  {
    reason: "is a college",
    organization: 9,
    needs: OF_TEAMS | SEVERAL,
    when: isCollege,
  },
  {
    reason: "follows a name and its country",
    organization: 6,
    needs: IN_SPORT | SINGLE | NO_COUNTRY | COMMA_BEFORE,
    when: ({ line, from }) =>
      line[from - 3]?.text === "," &&
      isCapital(line[from - 4]) &&
      knowledge().places.isCountry(textAt(line, from - 2)),
  },
  {
    reason: "stands in a result or a table",
    organization: 5,
    needs: IN_SPORT | NO_COUNTRY | FIGURE_AFTER,
    when: hasInnings,
  },
  {
    reason: "bats or bowls",
    person: 10,
    needs: LITTLE_BEFORE,
    when: ({ line, from }) => isBowled(line[from - 1]),
  },
  {
    reason: "has goals, wins or the like after it",
    person: 9,
    needs: OF_TEAMS | FIGURE_AFTER,
    // Goals - Harbor: Lee 5, Hill 9.
    when: ({ before, line }) => TALLIES.test(textAt(line, 0)) && /^[:,]$/.test(before),
  },
  { reason: "bats or bowls", person: 10, needs: IN_SPORT, when: isCricketer },
  { reason: "has goals, wins or the like after it", person: 8, needs: IN_SPORT, when: isGolfer },
  {
    reason: "is a side in a fixture",
    organization: 3.5,
    needs: OF_TEAMS | NO_COUNTRY | NO_NATION,
    when: (clue) => VERSUS.test(clue.after) || (isClub(clue) && !clue.nation),
  },
  { reason: "is away in a fixture", organization: 6, needs: NO_COUNTRY | HEADS_ROW, when: isAway },
  {
    reason: "is what a team is called",
    organization: 6,
    needs: IN_SPORT | SINGLE | NO_COUNTRY | NO_NATION,
    when: ({ after, next }) => after === "team" && next?.text === "mate",
  },
  {
    reason: "has won or lost",
    organization: 2.5,
    needs: OF_TEAMS | NO_COUNTRY,
    when: ({ after, next }) =>
      (after === "has" || after === "have" || after === "had") &&
      /^(?:won|lost|beaten|dropped|drawn)$/.test(next?.text ?? ""),
  },
  {
    reason: "stands in a result or a table",
    organization: 9,
    needs: BRACKET_AFTER,
    when: hasScoreAfter,
  },
  {
    reason: "follows a name and its country",
    organization: 6,
    needs: IN_ROW,
    when: isTeamOfRider,
  },
  {
    reason: "follows a name and its country",
    organization: 6,
    needs: BRACKET_BEFORE,
    when: isTeamOfDriver,
  },
  {
    reason: "stands in brackets after a name",
    organization: 6,
    needs: IN_SPORT | NO_COUNTRY,
    // Ann Lee (Norland, Kestrel)
    when: ({ after, before, line, from }) =>
      after === ")" &&
      (before === "," || before === "/") &&
      line[from - 3]?.text === "(" &&
      knowledge().places.isCountry(textAt(line, from - 2)),
  },
  {
    reason: "stands in a result or a table",
    organization: 5,
    needs: IN_SPORT | FIGURE_AFTER,
    when: hasGoalsAfter,
  },
  {
    reason: "has goals, wins or the like after it",
    person: 4,
    needs: IN_SPORT | FIGURE_AFTER,
    when: ({ after, next }) => isMinute(after) || GAINED.test(next?.text ?? ""),
  },
  {
    reason: "is a scorer in brackets after a score",
    person: 6,
    needs: OF_TEAMS | FIGURE_AFTER,
    when: isScorer,
  },
  {
    reason: "has goals, wins or the like after it",
    person: 5,
    needs: OF_TEAMS | BRACKET_AFTER,
    when: hasScored,
  },
  {
    reason: "has goals, wins or the like after it",
    person: 9,
    needs: BRACKET_BEFORE | FIGURE_AFTER,
    when: isPitcher,
  },
  {
    reason: "stands in a result or a table",
    organization: 9,
    needs: COMMA_BEFORE | COMMA_AFTER,
    when: isOfGoal,
  },
  {
    reason: "has goals, wins or the like after it",
    person: 9,
    needs: OF_TEAMS | FIGURE_AFTER,
    when: hasAssists,
  },
  {
    reason: "stands in a result or a table",
    organization: 9,
    needs: NO_NATION | BRACKET_AFTER,
    when: hasPitcher,
  },
];

// But neither Kiev -3 -9 snow, nor Ann Lee 9 8, nor Total 9 8
function isSideOf(clue: Clue): boolean {
  const { line, count, first, given, plain, sport, after } = clue;
  const isOther = isOfWeather(clue) || (sport === undefined && (plain || after.includes(".")));
  return (
    !isOther && !(count > 1 && given && (first.cues & BEFORE_PLACES) === 0 && !isOfTwo(line, sport))
  );
}

// No fixture has more words.
const LONGEST_FIXTURE = 11;

// A line of its own: Harbor at Newton
function isAway({ after, place, known, reading, line, to }: Clue): boolean {
  if (after !== "at" || line.length > LONGEST_FIXTURE) return false;
  if (place === undefined && !known && reading.state === undefined) return false;
  // Harbor at Newton, (n) | Harbor at Newton, 7:05 p.m.
  const comma = line.findIndex(({ text }, at) => text === "," && /[(:]/.test(textAt(line, at + 1)));
  const end = comma < 0 ? line.length : comma;
  const home = nameOf(line, to + 1, end);
  const where = placeNamed(home);
  return (
    where?.kind !== "country" &&
    (where !== undefined || stateNamed(home) === "state") &&
    line.slice(to + 1, end).every(isCapital)
  );
}

// Won, lost, saved
const PARTS = /^(?:[WLS]|Sv|Penalties)$/;
// Lee 12 pass from Kim
const GAINED = /^(?:fumble|interception|kickoff|pass|punt|run)$/;
// Ann Lee of Harbor hit two homers
const PLAYED = /^(?:hit|scored|threw|pitched|homered|batted|made|leads?)$/;
const TALLIES = /^(?:Goals|Saves|Scorers)$/;
// What is on no list of titles, since it has other meanings.
const PLAYER =
  /^(?:catcher|center|coach|cornerback|goalie|kicker|(?:left|right)-hander|manager|running|safety|slugger|tackle|wide)$/;

// Rockets guard Ann Lee, ROCKETS BEAT HEAT
function plays({ after, next, beforeCues, afterCues }: Clue): boolean {
  return (
    ((beforeCues & RIVALS) | (afterCues & CONTEST)) !== 0 ||
    (isCapital(next) && ((afterCues & TITLES) !== 0 || PLAYER.test(after)))
  );
}

// Weber State beat Harbor, No. 9 Weber State, Ann Lee of Weber State, but not police in Kaduna State
function isCollege(clue: Clue): boolean {
  const { last, before, line, from, to } = clue;
  return (
    /^St(?:ate|\.)$/.test(last.text) &&
    (/^(?:at|met)$/.test(before) ||
      line[from - 1]?.shape === "number" ||
      line[to]?.shape === "number" ||
      (before === "of" && isCapital(line[from - 2])) ||
      employs(clue) ||
      plays(clue))
  );
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
  const { count, before, after, next, given, from } = clue;
  if (count > 3 || (count > 1 && given)) return false;
  // KANSAS CITY, Missouri -
  if (before === "," && clue.reading.state !== undefined && after === "-") return false;
  // Leicester: Surrey 280 | (at Edgbaston, Birmingham)
  if ((from === 0 && after === ":") || (before === "," && after === ")")) return false;
  // He rested after Rawalpindi.
  if (before === "after" && after === ".") return false;
  return (
    !/^(?:in|at|near|from|of|\()$/.test(before) && !(after === "," && next?.shape === "Capital")
  );
}

// The team and a colon are within so many words.
const MOST_OF_TEAM = 4;

/** Whether a player is listed after a team: Harbor: `Lee`; `White`, Kim (`Hill` 60), but not: Semifinalists: Harbor, Kestrel */
function isInLineUp({ known, count, before, after, line }: Clue): boolean {
  if (known || count > 2 || !/^[:,;(]$/.test(before) || !/^(?:[,;()]|\d+|)$/.test(after))
    return false;
  const colon = line.slice(0, MOST_OF_TEAM).findIndex(({ text }) => text === ":");
  const team = nameOf(line, 0, colon);
  return (
    colon > 0 &&
    // Harbor: Lee; White, Kim, but not the clubs of Norway: Brann, Molde
    (knowledge().organizations.has(team) ||
      (placeNamed(team) !== undefined && line.some(({ text }) => text === ";")))
  );
}

// two hits for Texas | 22 for Texas | won 4-1 at Harbor | a 2-0 victory at Harbor | a point ahead of Harbor
// within two points of Harbor | a game behind Harbor
function isOpposed(clue: Clue): boolean {
  const { before, place, count, given, line, from } = clue;
  if (count > 1 && given) return false;
  const [dash, score] = [wordBefore(line, from, 3), wordBefore(line, from, 2)];
  const head = score?.text ?? "";
  if (before === "for") return SCORED.test(head) || score?.shape === "number";
  if (before === "of" || before === "behind") return LEAD.test(head) && dash?.text !== "the";
  return (
    // But not a 2-0 win at Old Trafford
    before === "at" &&
    place?.country !== "" &&
    (OUTCOME.test(head) || (score?.shape === "number" && dash?.text === "-"))
  );
}

// a win over Harbor Velk | drew 1-1 with Harbor Velk | lost to Harbor Velk
function isOpponent({ before, line, from }: Clue): boolean {
  const head = line[from - 2];
  return (
    /^(?:over|with|to|by|against)$/.test(before) &&
    (head?.shape === "number" ||
      /^(?:win|victory|draw|drew|lost|loss|defeat|beaten)$/.test(head?.text ?? ""))
  );
}

const SCORED =
  /^(?:points|goals|hits|runs|homers|rebounds|touchdowns|tries|yards|innings|saves|assists)$/;
// But not the Olympic Games of Harbor
const LEAD = /^(?:ahead|clear|games?|points?)$/;
const OUTCOME = /^(?:win|victory|defeat|loss|draw)$/;
