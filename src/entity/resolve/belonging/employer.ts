/** Who somebody works for, after words that say what it is. */

import { SORTS } from "../../lists/cue-bits.ts";
import { cuesOf } from "../../lists/cues.ts";
import type { EntityDraft } from "../draft.ts";
import type { Mentions } from "./mentions.ts";
import { LONGEST_ROLE } from "./reach.ts";

/** The entity that somebody belongs to, after words that say what it is: `partner at law firm` Lee Hill. */
export function ownerAt(text: string, start: number, { from }: Mentions): EntityDraft | undefined {
  let at = start;
  for (let words = 0; words < MOST_SORTS; words += 1) {
    const owner = from(at);
    if (owner !== undefined) return owner.entity;
    const word = SMALL.exec(text.slice(at, at + LONGEST_ROLE))?.[1];
    if (word === undefined || !(SORT.test(word) || (cuesOf(word) & SORTS) !== 0)) return undefined;
    at += word.length + 1;
  }
  return from(at)?.entity;
}

const MOST_SORTS = 2;
const SMALL = /^([a-z-]+) /;
const SORT =
  /^(?:conservative|influential|investment|largest|law|liberal|local|main|opposition|presidential|private|research|ruling|state-owned|state-run|think|tank)$/;
