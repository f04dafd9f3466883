/** Names with a figure: stock indexes and roads. An index can also have the same name as its exchange. */

import { isDigit } from "../../text/words.ts";
import { textAt, type Word } from "./words.ts";

const NUMBERED =
  /^(?:FTSE (?:100|250|350)|CAC 40|DAX 30|Nikkei (?:225|300)|S&P (?:100|400|500|600)|(?:Stoxx|STOXX) (?:50|600)|Nifty 50|Russell (?:1000|2000|3000)|CSI 300|ASX 200|(?:KOSPI|Kospi) (?:100|200)|(?:KOSDAQ|Kosdaq) 150|(?:Ibex|IBEX) 35|TSX 60|Nasdaq 100)$/;
const NAMES = /^(?:KOSDAQ|Kosdaq)$/;
const ROADS = /^(?:Interstate|Highway|Route)$/;
// What follows a figure that is not part of the name: The CAC 40 points higher.
const COUNTED = /^(?:points?|percent|pct|per|%)$/;

/** Whether the figure at `at` belongs to the index named before it: `FTSE 100`. */
export function isIndexFigure(line: readonly Word[], at: number): boolean {
  const { text } = line[at] as Word;
  const isShort = text.length > 1 && text.length < 5;
  return (
    isShort && NUMBERED.test(`${line[at - 1]?.text} ${text}`) && !COUNTED.test(textAt(line, at + 1))
  );
}

const AIRCRAFT = /^(?:Airbus|Antonov|Boeing|Fokker|Tupolev)$/;
const MODEL = /^(?:7[0-8]7s?|A?3[0-8]\d|1[235]4)$/;

/** Whether an aircraft's maker and its number are at `at`: `Boeing 767`. */
export function isAircraft(line: readonly Word[], at: number): boolean {
  const figure = line[at + 1];
  // Few words are followed by a figure.
  return (
    (figure?.shape === "number" || figure?.text.charAt(0) === "A") &&
    MODEL.test(figure.text) &&
    AIRCRAFT.test(textAt(line, at)) &&
    !/^(?:[mb]illion|percent|points)$/.test(textAt(line, at + 2))
  );
}

/** Whether the figure at `at` belongs to the road named before it: `Interstate 95`. */
export function isRoadFigure(line: readonly Word[], at: number): boolean {
  return ROADS.test(textAt(line, at - 1)) && /^\d{1,3}$/.test(textAt(line, at));
}

// Stations, branches of unions, and things that come one after another.
const BODIES = /^(?:Radio|Local)$/;
const THINGS = /^(?:Ligue|Windows|Apollo|Artemis|Shenzhou|Soyuz)\b/;

/** Whether the figure at `at` tells a name from others of its kind: BBC Radio `4`, Harbor Local `222`, Windows `11`. */
export function isNumbered(line: readonly Word[], at: number): boolean {
  const before = textAt(line, at - 1);
  return (
    (BODIES.test(before) || THINGS.test(before)) &&
    /^\d{1,4}$/.test(textAt(line, at)) &&
    !COUNTED.test(textAt(line, at + 1))
  );
}

/** Whether a name is that of a road with a figure. */
export function isRoad(name: string): boolean {
  return isDigit(name.charCodeAt(name.length - 1)) && ROADS.test(name.slice(0, name.indexOf(" ")));
}

/** Whether a name is that of an index, or of one of several things: `Windows 11`. */
export function isIndex(name: string): boolean {
  return isDigit(name.charCodeAt(name.length - 1))
    ? NUMBERED.test(name) || THINGS.test(name)
    : name.length === 6 && NAMES.test(name);
}
