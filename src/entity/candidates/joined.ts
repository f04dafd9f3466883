/** Names that go on after a lowercase word: `Harbor and Newton Co`, `Lee van der Berg`, `University of Norland`. */

import { NO_NAMES, PARTICLES } from "../lists/cue-bits.ts";
import { isKnown, knowledge } from "../lists/knowledge.ts";
import { COMMON } from "../words/form-bits.ts";
import { isCapital, isKnownAs, nameOf, textAt, type Word } from "../words/words.ts";
import { isForm, joinsCountry, joinsParts, takesField, takesFor, takesOf } from "./joins.ts";
import { isField } from "./office.ts";
import { partnersEnd } from "./partners.ts";

const JOINTS = /^(?:and|of|for|on|in|or|to)$/;

/** The index after the part of a stretch that begins with the lowercase word at `at`; `at` if there is none. */
export function joined(line: readonly Word[], from: number, at: number): number {
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

// SK hynix
function isBrand(line: readonly Word[], from: number, at: number): boolean {
  return at === from + 1 && knowledge().organizations.has(nameOf(line, from, at + 1));
}

function takesThe(line: readonly Word[], from: number, at: number): boolean {
  const { text } = line[at] as Word;
  if (text === "and") return joinsCountry(line, from, at, at + 3);
  // Great Hall of the People
  if (text === "of") return takesOf(line, from, at) || isKnown(nameOf(line, from, at + 3));
  return text === "for" && takesFor(line, from, at);
}

// How far back the `of` before a field of common words can be.
const MOST_OF_FIELD = 4;
const FIELDS_AFTER = /^(?:for|of|on)$/;

/** Whether a company's country follows, and its form: Harbor Motor of `Canada Ltd`, Gold Fields of `South Africa Ltd`. */
function isOfCountry(line: readonly Word[], at: number): boolean {
  const to = isForm(line[at + 1]) ? at + 1 : at + 2;
  return isForm(line[to]) && knowledge().places.isCountry(nameOf(line, at, to));
}

const OF_LAST = /^(?:Fame|America)$/;

function takesNext(line: readonly Word[], from: number, at: number): boolean {
  const { text } = line[at] as Word;
  if (text === "and") {
    if (joinsParts(line, from, at) || joinsCountry(line, from, at, at + 2)) return true;
    if (!isKnownAs(line[at - 1], COMMON)) return false;
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
      isOfCountry(line, at + 1) ||
      takesOf(line, from, at) ||
      // Horn of Africa
      (at === from + 1 && isKnown(nameOf(line, from, at + 2)))
    );
  // Committee to Protect Journalists
  if (text === "to" && !isKnownAs(line[at + 1], COMMON)) return false;
  return (text === "for" || text === "on" || text === "to") && takesFor(line, from, at);
}
