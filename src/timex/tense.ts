/** Whether a position in the text is about the past or the future, judged by the verb near it. */

import type { TenseCue } from "../model.ts";
import { isDigit } from "../text/words.ts";
import {
  BEFORE_VERB,
  BESIDE,
  cueIn,
  cueOf,
  IN_PRESENT,
  OF_DAYS,
  OF_PERIODS,
  type Sentence,
  TO_RUN,
} from "./cues.ts";
import { verbNear, verbOf } from "./verbs.ts";

// How far away a verb is looked for, in code units; clauses in wire copy are shorter.
const FAR = 110;
// The same for cues after the expression.
const NEAR = 40;

/** The nearest verb before an expression in its sentence, or else the nearest after it. Special cases come first. */
export function tenseAt(text: string, start: number, end: number): TenseCue | undefined {
  const from = start - FAR;
  // Drops a word that is cut off.
  const reach = from > 0 ? text.slice(from, start).replace(/^\S+/, "") : text.slice(0, start);
  // Lines can end anywhere.
  const before = reach.slice(stopIn(reach) + 1).replace(/(?<=[a-z])\n$/, " ");
  const after = text.slice(end, end + NEAR);
  const sentence: Sentence = { start, end, before, after, of: kindOf(text.slice(start, end)) };
  const next = /^ (?!because|following|since)[A-Za-z'\u2019-]+/.exec(after)?.[0] ?? "";
  const verbBefore = (): TenseCue | undefined => verbNear(text, start, start - reach.length);
  const verbAfter = (): TenseCue | undefined =>
    verbNear(
      text,
      // `On Friday, she said, the tram will reopen`
      end + (/^, [^,.]{2,30} sa(?:id|ys)(?=, [a-z])/.exec(after)?.[0].length ?? 0),
      end + text.slice(end, end + FAR).replace(/(?: that|:) .*/s, "").length,
    );
  return (
    cueIn(BEFORE_VERB, sentence) ||
    (isOfClause(sentence) && verbBefore()) ||
    (OPENING.test(before) && verbAfter()) ||
    (isOfPresentClause(sentence) && !verbBefore() && cueIn(IN_PRESENT, sentence)) ||
    limitOf(text, sentence) ||
    cueIn(OF_PERIODS, sentence) ||
    // `the ministry on Sunday issued`
    verbOf(text, end + 1, end + next.length) ||
    cueIn(BESIDE, sentence) ||
    // `He said Friday's summit will be short`
    (OWNER.test(after) && !before.endsWith(" follows ") && toCome(verbAfter())) ||
    cueIn(OF_DAYS, sentence) ||
    afterClause(sentence, verbBefore()) ||
    cueIn(TO_RUN, sentence) ||
    verbAfter() ||
    cueIn(IN_PRESENT, sentence) ||
    undefined
  );
}

/** Where the last stop is that is not a decimal point, or -1. */
function stopIn(text: string): number {
  let at = text.lastIndexOf(".");
  while (at >= 0 && isDigit(text.charCodeAt(at + 1)))
    at = at === 0 ? -1 : text.lastIndexOf(".", at - 1);
  return at;
}

// `It will close, but on Friday it cut rates`
const OPENING = /\b(?:(?:where|but|because|although|while) (?:on|by|in)|that (?:on|in)) (?:the )?$/;
const OWNER = /^['\u2019]s /;

function kindOf(expression: string): Sentence["of"] {
  if (!/day|[a-z.] \d\d?$/.test(expression)) return "period";
  return /\d$/.test(expression) ? "date" : "day";
}

/**
 * Whether the expression is in a clause with a verb of its own: `the rain that began on Friday will last`, `the law signed
 * on Friday bans trams`, `A ship launched Sunday will land`, but not `A rally planned Friday will be long`.
 */
function isOfClause({ before: all, after }: Sentence): boolean {
  const before = all.slice(-40);
  return (
    /\b(?:(?:that|which|who) (?!(?:on|in|by|from|until|through) )[a-z]+(?: on)?|[a-z]+ed on) $/.test(
      before,
    ) ||
    (/(?<!\b(?:plann|(?:re)?schedul))ed $/.test(before) && after.startsWith(" will "))
  );
}

/** The same for a clause in the present: `The mill, which reports results on Friday, fell`. */
function isOfPresentClause({ before }: Sentence): boolean {
  return /^, wh(?:ich|o) (?!is |are |.* and )/.test(before.slice(before.lastIndexOf(",")));
}

/** The verb before, or a present one after the clause that it ends: `The Owls, who have lost four, are in Rome Sunday`. */
function afterClause(sentence: Sentence, verb: TenseCue | undefined): TenseCue | undefined {
  const { before, start } = sentence;
  // Looking for a comma first saves time.
  if (!verb || !before.includes(",", before.length + verb.end - start)) return verb;
  const present = cueIn(IN_PRESENT, sentence);
  if (!present) return verb;
  const between = before.slice(verb.end - start, present.start - start);
  // Not `Kim, who was shot, is in a coma after surgery Sunday`
  const isAfter = / (?:after|since|following) /.test(before.slice(present.end - start));
  return /^(?:[^,;:]|,\d)*, $/.test(between) && !isAfter ? present : verb;
}

/** The verb, if it points to the future. */
function toCome(verb: TenseCue | undefined): TenseCue | undefined {
  return verb?.side === "future" ? verb : undefined;
}

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
const TO_BE_DONE = /^(?:sa(?:id|ys)|asked|demanded|wanted|promised|ordered|set|gave)$/;

/** The cue of a limit, which is to come unless it is told of as over: `by Friday`, `until Friday`. */
function limitOf(text: string, sentence: Sentence): TenseCue | undefined {
  const { before, start } = sentence;
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
  return verb?.side === "past" && (clause.endsWith("nothing ") || !TO_BE_DONE.test(verb.text));
}
