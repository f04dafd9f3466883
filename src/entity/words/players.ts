/** Players of team sports: what their teams are called, their positions, and their moves from team to team. */

import { BELONGINGS, BODY_NOUNS, ORGANIZATIONS, TITLES } from "../lists/cue-bits.ts";
import type { Form } from "./forms.ts";
import { isCapital, isOn, textAt, type Word, wordBefore } from "./words.ts";

// Rockets, Heat, but not Banks, Forces, Airlines, Authorities, Communications, Industries, Futures
const NICKNAME = /(?<!bank|ce|line|tie|tion|trie|ture)s$|^(?:heat|jazz|magic)$/;

/** Whether a word is what a team can be called. */
export function isNickname(word: Form): boolean {
  const { cues, small } = word;
  const lists = ORGANIZATIONS | BODY_NOUNS | BELONGINGS;
  return (cues & lists) === ORGANIZATIONS && NICKNAME.test(small);
}

// Cornerbacks, wide receivers and the like.
const POSITION = /^(?:[CDFGST]|[CLR][BFW]|D[BELT]|O[FGLT]|TE|WR|SS|INF)$/;

/**
 * Whether a word is a player's position before the full name, after a team, the verb of a move or a colon, or with an injury
 * after the name: Cardinals `SS` Ann Lee, Traded `C` Bob Hill, `T` Bob Hill (leg).
 */
export function isPosition(line: readonly Word[], at: number): boolean {
  const [before, next] = [wordBefore(line, at), line[at + 1]];
  return (
    POSITION.test((line[at] as Word).text) &&
    next?.shape === "Capital" &&
    line[at + 2]?.shape === next.shape &&
    (isMoved(line, at) ||
      (isCapital(before)
        ? isNickname(before)
        : textAt(line, at - 1) === ":" ||
          (textAt(line, at + 3) === "(" && line[at + 4]?.shape === "small")))
  );
}

// No list of players who move has more words.
const MOST_MOVED = 12;
/** What teams do to a player. */
export const MOVED: RegExp =
  /^(?:acquir|assign|claim|dismiss|loan|option|promot|recall|sign|trad|transferr|waiv)ed$/;
const AMONG_MOVED = /^(?:,|and|him|off|waivers)$/;

/** Whether the players named before `end` change their team: `signed defender Ann Lee from`, `Optioned RHP Bob Hill to`. */
export function isMoved(line: readonly Word[], end: number): boolean {
  for (let at = end; at > end - MOST_MOVED; at -= 1) {
    const word = wordBefore(line, at);
    if (MOVED.test(word?.small ?? "")) return true;
    if (!(AMONG_MOVED.test(word?.small ?? "") || isOn(word, TITLES) || isCapital(word)))
      return false;
  }
  return false;
}
