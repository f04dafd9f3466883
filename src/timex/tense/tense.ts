/** Whether a position in the text is about the past or the future, judged by the verb near it. */

import type { TenseCue } from "../../model.ts";
import { type Cue, cueIn } from "./cue.ts";
import { limitOf } from "./limit.ts";
import { OWNER, type Sentence, sentenceAt, verbAfter, verbBefore } from "./sentence.ts";
import { BEFORE_VERB, BESIDE, IN_PRESENT, OF_DAYS, OF_PERIODS, TO_RUN } from "./table.ts";
import { verbOf } from "./verbs.ts";

/** One way to tell: the cues of a list, or a search. */
type Step = readonly Cue[] | ((sentence: Sentence) => TenseCue | false | undefined);

/** The nearest verb before an expression in its sentence, or else the nearest after it. Special cases come first. */
const STEPS: readonly Step[] = [
  BEFORE_VERB,
  verbOfClause,
  verbAfterOpening,
  cueOfPresentClause,
  limitOf,
  OF_PERIODS,
  nextVerb,
  BESIDE,
  verbOfOwned,
  OF_DAYS,
  verbOrClauseBefore,
  TO_RUN,
  verbAfter,
  IN_PRESENT,
];

/** What tells whether an expression is about the past or the future, if anything does: what the first such step finds. */
export function tenseAt(text: string, start: number, end: number): TenseCue | undefined {
  const sentence = sentenceAt(text, start, end);
  for (const step of STEPS) {
    const cue = typeof step === "function" ? step(sentence) : cueIn(step, sentence);
    if (cue) return cue;
  }
  return undefined;
}

/** `It will close, but on Friday it cut rates` */
function verbAfterOpening(sentence: Sentence): TenseCue | false | undefined {
  return OPENING.test(sentence.before) && verbAfter(sentence);
}

const OPENING = /\b(?:(?:where|but|because|although|while) (?:on|by|in)|that (?:on|in)) (?:the )?$/;

/** A verb of the future, after what the expression owns: `He said Friday's summit will be short`. */
function verbOfOwned(sentence: Sentence): TenseCue | false | undefined {
  const { before, after } = sentence;
  const verb = OWNER.test(after) && !before.endsWith(" follows ") && verbAfter(sentence);
  return verb && verb.side === "future" && verb;
}

/** A verb that is the next word: `the ministry on Sunday issued`. */
function nextVerb({ text, end, after }: Sentence): TenseCue | undefined {
  const next = /^ (?!because|following|since)[A-Za-z'\u2019-]+/.exec(after)?.[0] ?? "";
  return verbOf(text, end + 1, end + next.length);
}

/**
 * The verb of the expression's own clause: `the rain that began on Friday will last`, `the law signed on Friday bans
 * trams`, `A ship launched Sunday will land`, but not `A rally planned Friday will be long`.
 */
function verbOfClause(sentence: Sentence): TenseCue | false | undefined {
  const { before, after } = sentence;
  const isOwn =
    OWN_VERB.test(before.slice(-40)) || (PARTICIPLE.test(before) && after.startsWith(" will "));
  return isOwn && verbBefore(sentence);
}

const OWN_VERB =
  /\b(?:(?:that|which|who) (?!(?:on|in|by|from|until|through) )[a-z]+(?: on)?|[a-z]+ed on) $/;
const PARTICIPLE = /(?<!\b(?:plann|(?:re)?schedul))ed $/;

/** The same in the present: `The mill, which reports results on Friday, fell`. */
function cueOfPresentClause(sentence: Sentence): TenseCue | false | undefined {
  const { before } = sentence;
  return (
    PRESENT_CLAUSE.test(before.slice(before.lastIndexOf(","))) &&
    !verbBefore(sentence) &&
    cueIn(IN_PRESENT, sentence)
  );
}

const PRESENT_CLAUSE = /^, wh(?:ich|o) (?!is |are |.* and )/;

/** The verb before, or a present one after the clause that it ends: `The Owls, who have lost four, are in Rome Sunday`. */
function verbOrClauseBefore(sentence: Sentence): TenseCue | undefined {
  const { before, start } = sentence;
  const verb = verbBefore(sentence);
  // Looking for a comma first saves time.
  if (!verb || !before.includes(",", before.length + verb.end - start)) return verb;
  const present = cueIn(IN_PRESENT, sentence);
  if (!present) return verb;
  const between = before.slice(verb.end - start, present.start - start);
  // Not `Kim, who was shot, is in a coma after surgery Sunday`
  const isAfter = / (?:after|since|following) /.test(before.slice(present.end - start));
  return /^(?:[^,;:]|,\d)*, $/.test(between) && !isAfter ? present : verb;
}
