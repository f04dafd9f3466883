/** Whether a story may be published. */

import { CYCLE } from "../agency/cycle.ts";
import { EMBARGO } from "../block/line/embargo.ts";
import { isWithdrawal, type Stating, statementsIn } from "./withdrawal.ts";

/** Whether a story may be published, not yet, or no more. */
export type PublishingStatus = "usable" | "embargoed" | "canceled";

// EMBARGOED | ///EMBARGO: not before 6 p.m./// | HOLD HOLD HOLD | Adv for Sunday | EMBARGOED: Tram runs, below a headline |
// FOR RELEASE AT 6 A.M. | For Release Sunday | Not for publication or broadcast before noon, but
// not For immediate release | For release March 4, 2031, which may be the day of the story
const BARE =
  /^(?:(?:strictly |under )?embargo(?:ed)?(?:[^\w\s]{0,3}$|(?<=d): | till )|hold hold\b|adv for |for release:? (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? and thereafter)?\.?$|for release\b.{0,40}?(?: (?:after|at|from|on|until)\b|\d ?[ap]\.?m\b| [a-z]{2}t\b|noon\b|midnight\b)|not (?:for|to be) .{3,40}? (?:before|until)\b)/i;
// This story is embargoed until noon | Story is under embargo, but not Hana is under embargo
const TOLD =
  /\b(?:article|copy|it|item|material|report|speech|story|text|this) (?:are|is|remains?) (?:still |strictly )?(?:embargoed|under (?:an |strict )?embargo)\b(?! (?:by|on|since)\b)/i;
// What says until when is no longer; only so much of a statement is looked at.
const LONGEST_EMBARGO = 300;

// BC-Harbor-Tram, Adv 05,300 | BC-Harbor-Tram-Adv05 | BC-Harbor-Tram, Withhold,300
const HELD_IN_SLUG = /[,-] ?(?:adv ?(?:0[1-9]|[12]\d|3[01])(?!\d)|withhold(?=,|$))/i;

// What ends an embargo, by any label, note or slug: (Embargo lifted) | Adv05 is released
const LIFTED =
  /\bembargo (?:has been |is )?(?:broken|dropped|ended|expired|lifted|removed)\b|\badv ?\d\d\b.{0,40}\b(?<!\bbe )released\b/i;
// By the words of the embargo itself, before its time: EMBARGO expired, free for use, but not Embargoed until the talks are over
const ENDED = /\b(?:broken|dropped|ended|ends|expired|lifted|no longer|over|removed)\b/i;
// By those words, wherever they stand: Embargo until noon has been lifted
const BEEN_ENDED = /\b(?:been|now|was) (?:broken|dropped|ended|expired|lifted|removed)\b/i;

/** The status that an article's markers, notes and slug give it. */
export function statusIn(article: Stating): PublishingStatus {
  if (isWithdrawal(article)) return "canceled";
  const { headline, notes, furniture } = article;
  const labels = (headline?.markers ?? []).map(({ label }) => ({ text: label }));
  const said = [...labels, ...notes];
  const isLifted = said.some(({ text }) => LIFTED.test(text));
  const isHeld = said.some(isEmbargo) || furniture.some(({ text }) => isHeldBySlug(text.trimEnd()));
  return !isLifted && isHeld ? "embargoed" : "usable";
}

/** Whether a line above the story, such as AP's slug, says that it is not to be published yet. */
function isHeldBySlug(line: string): boolean {
  return BARE.test(line) || (CYCLE.test(line) && HELD_IN_SLUG.test(line) && !LIFTED.test(line));
}

/** Whether a note or a marker says that the story is not to be published yet. */
function isEmbargo(note: { label?: string; text: string }): boolean {
  const { label, text } = note;
  const isHeld = (words: string): boolean =>
    BARE.test(words) || EMBARGO.test(words.slice(0, LONGEST_EMBARGO)) || TOLD.test(words);
  const whole = label === undefined ? text : `${label}: ${text}`;
  if (![...statementsIn(note), text, whole].some(isHeld)) return false;
  const [said = ""] = text.split(/\b(?:before|until)\b/i);
  return !ENDED.test(said) && !BEEN_ENDED.test(text);
}
