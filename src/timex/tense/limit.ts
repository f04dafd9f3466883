/** Limits: `by Friday`, `until May`, `as early as Monday`. */

import type { TenseCue } from "../../model.ts";
import { cueOf } from "./cue.ts";
import { OWNER, type Sentence } from "./sentence.ts";
import { verbNear } from "./verbs.ts";

const LIMIT =
  /\b((?<!and |But |; )by|until|till|beyond|no [a-z]+er than|(?<!(?:day|all|the (?:week|month|year)) )through(?! on)|as (?:early|soon|late) as|effective|starting|beginning|(?:strike|curfew|lockdown|(?:(?:declared|days of) [a-z ]{0,20}|national |official )(?:mourning|emergency)) from|[Aa]head of|[Hh]eading into|(?<!-)await\w*|needed before|due|for (?:shipment|delivery)|(?:[a-z]{2,8}(?<!compar|backdat)ed|back|off|forward) to|is|are) (?:on |in |for |at |at least )?(?:the )?$/;
// What was over by a day, or did not happen until it: `had not rained until Friday`, `met in Oslo until Friday`; but not
// `met to extend the truce until Friday`.
const PAST_LIMIT =
  /\b(?:(?:had|lasted|continued|ran|served|remained|rained|snowed|burned|waited) |(?:up|down) \d|flat $|(?:[Ii]n|[Oo]ver|[Ff]or) the (?:\d\d?|[a-z]{3,6}) months $|(?:danced|drank|fought|marched|partied|sang|slept|talked) $|(?:met|worked|stayed) (?:(?:in|at|for|with) (?:\S+ ){1,2}|(?:\w+ly|late|on|there|home|open|shut|closed) )?$)/;
// Limits only if they are days: figures are given through a month that is over, reports of such a month are awaited.
const ONLY_DAYS = /^(?:thr|aw)/;
// `was mayor until Friday`, but not `was again put off until Friday`
const WAS =
  /\bwas (?:(?!\w{1,20}(?:ed|en|ing) |(?:put|set|held|sent|left|shut|due|likely|to) )\w{1,20} ){1,5}$/;
// `Lee, head of the board until May, will`
const HEAD = /^ [a-z -]{0,20}(?:[a-z]man|[a-z][eo]r|head|chief|ident) of [A-Zt][^,]+$/;
// `began as early as May`, but not `could be known as early as May`
const BEGAN =
  /\b(?:(?:began|started|opened|went on|occurred|happened|appeared)(?: (?:at|in) [A-Z][a-z]+)?(?: from)?|detected|knew|known|met|noticed|warned) $/;
const OWN_CLOSE = /^['\u2019]s (?:close|closing|trading)\b/;
// Nor is what has a chance: `put at 70 percent the chance of rain by Friday`, but not `the risk of rain eased by Friday`
const TO_COME =
  / (?:(?:to|will|won't|[cw]ould|can|may|might|must|should) [a-z]|(?:chance|likelihood|odds|probability|risk) of (?:an? |another (?:[a-z]+ (?=one ))?)?[a-z]+ $)/;
// `killed 40 by Sunday`, but `demanded answers by Sunday`
const TO_BE_DONE =
  /^(?:sa(?:id|ys)|asked|demanded|wanted|promised|ordered|set|gave|called for|proposed|urged|recommended|requested)\b/;

/** The cue of a limit, which is to come unless it is told of as over: `by Friday`, `until Friday`. */
export function limitOf(sentence: Sentence): TenseCue | undefined {
  const { text, before, start } = sentence;
  const found = LIMIT.exec(before.slice(-24));
  if (found === null) return undefined;
  const [all, written = ""] = found;
  const word = written === "till" ? "until" : written;
  const clause = before.slice(0, -all.length);
  const part = clause.slice(clause.lastIndexOf(", ") + 1);
  if (isNoLimit(word, part, sentence)) return undefined;
  const side = isOver(word, part) ? "past" : "future";
  const isDone = side === "future" && isDoneBy(word, clause, text, start - all.length);
  return isDone ? undefined : cueOf(found, start, side);
}

function isNoLimit(word: string, part: string, { after, of }: Sentence): boolean {
  return (
    (of === "period" && ONLY_DAYS.test(word)) ||
    (word === "through" && OWN_CLOSE.test(after)) ||
    PAST_LIMIT.test(part) ||
    (word === "until" && WAS.test(part)) ||
    (word === "beyond" && (!TO_COME.test(part) || OWNER.test(after)))
  );
}

function isOver(word: string, part: string): boolean {
  return word === "until"
    ? HEAD.test(part)
    : word === "as early as" && BEGAN.test(part) && !TO_COME.test(part);
}

/** Whether the clause up to `to` tells what was done by then: `killed 40 by Sunday`, `had no word until Sunday`. */
function isDoneBy(word: string, clause: string, text: string, to: number): boolean {
  const canBe =
    word === "by" ||
    (word === "until" && /\b(?:no(?:t|body|thing)?|(?:was|were|had)n.t) /i.test(clause));
  if (!canBe || TO_COME.test(clause)) return false;
  const verb = verbNear(text, to, to - clause.length);
  // `said nothing until Monday`
  return (
    verb?.side === "past" &&
    (clause.endsWith("nothing ") || !TO_BE_DONE.test(text.slice(verb.start, to)))
  );
}
