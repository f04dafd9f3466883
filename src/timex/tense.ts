/** Whether a position in the text is about the past or the future, judged by the verb near it. */

import type { TenseCue } from "../model.ts";
import { matchAt } from "../text/match.ts";
import { isPlainLetter } from "../text/words.ts";

const FUTURE = /* @__PURE__ */ wordSet(
  "will won't shall scheduled expected slated payable upcoming would may might could can should must if If",
);
// These point to the future only with an infinitive, or before a day: `plans to`, `planned for`.
const WITH_TO = /* @__PURE__ */ formsOf(
  "plan plann hop expect intend want aim forecast prepar ready invited poised " +
    "going likely due set is are was were have has agre decid pledg promis vow",
  "ed",
);
// Events on a day in the present tense are to come: `the summit ends Friday`, `voters go to the polls Sunday`. The
// verbs are without their endings.
const PRESENT = /* @__PURE__ */ formsOf(
  "begin beginn start open end clos requir hear attend se meet play fac host visit arriv leav depart " +
    "hold vot celebrat return resum expir go tak launch debut air run turn finish kick rul decid reopen conven head nam",
);
const PAST = /* @__PURE__ */ wordSet(
  "was were had did has have been said says told asked because following follows went came " +
    "began took made fell rose left lost won held met sold found gave spoke led hit sent shot saw " +
    "beat broke became brought bought grew ran stood paid put since ago spent set agreed sat " +
    "flew drove wrote fought struck drew threw rode caught kept slept fled sang",
);
// Most words are none of these, nor end as other verbs do.
const TELLING = [FUTURE, WITH_TO, PRESENT, PAST];
const ENDING = /(?:ed|ing|^cut|'ll)$/;

/** The nearest verb before an expression in its sentence, or else the nearest after it. Special cases come first. */
export function tenseAt(text: string, start: number, end: number): TenseCue | undefined {
  // How far away a verb is looked for, in code units; clauses in wire copy are shorter.
  const far = 110;
  const from = start - far;
  // Drops a word that is cut off.
  const reach = from > 0 ? text.slice(from, start).replace(/^\S+/, "") : text.slice(0, start);
  const before = reach.split(/\.(?!\d)/).at(-1) as string;
  const after = text.slice(end, end + 40);
  const isDay = /day|[a-z.] \d\d?$/.test(text.slice(start, end));
  const isOwner = /^['\u2019]s /.test(after);
  const next = /^ (?!because|following|since)[A-Za-z'\u2019-]+/.exec(after)?.[0] ?? "";
  const cueBefore = (cue: RegExp): TenseCue | undefined => cueOf(cue.exec(before), start, "future");
  const cueAfter = (cue: RegExp, side: TenseCue["side"]): TenseCue | undefined =>
    cueOf(cue.exec(after), end + after.length, side);
  const verbBefore = (): TenseCue | undefined => verbNear(text, start, start - reach.length);
  const verbAfter = (): TenseCue | undefined =>
    verbNear(
      text,
      // `On Friday, she said, the tram will reopen`
      end + (/^, [^,.]{2,30} sa(?:id|ys)(?=, [a-z])/.exec(after)?.[0].length ?? 0),
      end + text.slice(end, end + far).replace(/(?: that|:) .*/s, "").length,
    );
  return (
    // `the rain that began on Friday will last`, `the law signed on Friday bans trams`
    (/\b(?:(?:that|which|who) [a-z]+(?: on)?|[a-z]+ed on) $/.test(before) && verbBefore()) ||
    // `The mill, which reports results on Friday, fell`
    (isDay &&
      /^, wh(?:ich|o) (?!is |are |.* and )/.test(before.slice(before.lastIndexOf(","))) &&
      verbBefore() === undefined &&
      cueBefore(IN_PRESENT)) ||
    // `A ship launched Sunday will land`
    (LAUNCHED.test(before) && after.startsWith(" will ") && verbBefore()) ||
    (/^(?:\.|$|,? (?:because|after|due|so|at)\b)/.test(after) && cueBefore(MOVED)) ||
    limitOf(text, before, start, isDay) ||
    (!isDay &&
      (cueAfter(CONTRACT, "future") ||
        (OPENS.test(before) && cueAfter(QUOTED, "future")) ||
        (before.endsWith(" for ") && cueAfter(/^ (shipment)\b/, "future")) ||
        cueBefore(/ (futures|contracts?) for $/) ||
        (!/ will /.test(before) && cueOf(FROM_FIGURE.exec(before), start, "past")))) ||
    // `the ministry on Sunday issued`
    verbOf(text, end + 1, end + next.length) ||
    cueAfter(DONE, "past") ||
    cueAfter(TO_FOLLOW, "future") ||
    // `was to open Friday but did not`
    (BUT.test(after) && cueOf(WAS_TO.exec(before), start, "past")) ||
    // `had until Friday to reply`
    (/^ to (?![^.]*(?: but|;))/.test(after) && cueBefore(/ (had) until $/)) ||
    // `Friday is the deadline`
    (!/\w/.test(before) && cueAfter(/^ (is|marks) /, "future")) ||
    // `He said Friday's summit will be short`
    (isOwner && !/ follows $/.test(before) && toCome(verbAfter())) ||
    // `Friday's game is in Paris`
    (isDay && cueAfter(/^['\u2019]s \w+ (is)(?= (?:in|at) [A-Z])/, "future")) ||
    // `ready for Friday's summit`, `set a hearing for Friday`, `comes on Friday`, but `sales for May`
    (isDay &&
      (cueBefore(TO_BE) ||
        (isOwner && cueBefore(PUT_OFF)) ||
        (AS_DATE.test(text.slice(end - 1, end + 24)) &&
          cueBefore(/ (set|picked|named|fixed)(?: a)? $/)))) ||
    verbBefore() ||
    cueBefore(TO_RUN) ||
    verbAfter() ||
    (isDay && !isOwner && cueBefore(IN_PRESENT)) ||
    undefined
  );
}

// `The governor signs the bill Friday`, `He testifies Friday`, `She is in London on Friday`: a verb in the present, told by what is before or after it,
// if nothing else tells the time.
const IN_PRESENT =
  /((?<=[a-z]{2}[^s\W] )[a-z]{2,12}[^s\W]s(?= (?:the|an?|its|his|her|their|off|before|in|into|at|to|with) )|reports(?= (?:\S{4,15} )?(?:results|earnings) )|(?<=\b(?:[Hh]e|[Ss]he|[Ii]t|which|who) )[a-z]{2,12}s|\bis|\bare) (?:[^,;:]{0,28} )?$/;

// Events that are reported once they are over: `appeal Friday's ruling`, `after the Friday attack`.
const DONE =
  /^(?:['\u2019]s)? ((?:[\w-]{2,15} )?(?:(?:rul|bomb|shoot)ing|decision|arrest|attack|blast|crash|explosion|win|loss|edition)s?)\b/;

// `ready for Friday's summit`, `told her to appear on Friday`
const TO_BE =
  / (for|deadline of|(?:comes|follows) on|(?:ordered|told|wanted)(?: [^,;]{1,20})? to [a-z]+(?: in [^,;]{3,24})?(?: on)?) $/;
// `postponed Friday's vote`
const PUT_OFF = / (postponed|(?:pulled|ruled) out of|withdrew from) $/;
// `set May 1 as the date`, `set a May 1 hearing date`
const AS_DATE = /^\d (?:(?:as|for) (?:the|a) |(?:[a-z]+ )?date\b)/;
// `A ship launched Friday will land`, but not `A rally planned Friday will be long`
const LAUNCHED = /(?<!\b(?:plann|(?:re)?schedul))ed $/;
const BUT = /^,? but (?:\S+ ){0,2}(?:didn?|was|were|had|never|fell|[a-z]+ed)\b/;
const WAS_TO =
  /\b(was|were|had been) (?:to|due|set|planned|scheduled|expected|supposed)\b[^,;:]{0,40}$/;

// `declared Friday a holiday`, `corn for March delivery`
// `Friday's games have been called off`
const TO_FOLLOW =
  /^(?: (an? (?:[a-z]+ )?(?:holiday|day of)|delivery|futures)\b|(?:['\u2019]s \w+)?,? ha(?:s|ve) been (called off|postponed|cancell?ed|scrapped|put off))/;

// Contracts are traded before their month: `May corn fell`, `May cotton closed at 70 cents`, but not `May corn exports fell`
// nor `May cotton production rose`.
const CONTRACT =
  /^ (crude|wheat|corn|cocoa|sugar|(?:coffee|cotton|robustas?|arabicas?|soy[a-z]{3,6})(?= (?:clos|end|fell|gain|lost|rose|settl|trad))) (?!\w+(?:put|rts|les)\b)/;
// `May ended 3 cents up`, but not `Prices in May ended 3 cents up`
const OPENS = /(?:^|\n) ?$/;
const QUOTED = /^ (closed|ended|fell|rose|settled) [\d.]+ (?:cents|points|ticks)\b/;
// `adjourned the trial to Friday`
const MOVED = /\b(adjourned|deferred|postponed|rescheduled) [^,;:.]{2,30} (?:to|until|till) $/;

// `see a rise of 3 percent after 2 percent in May`: what it is compared with is over.
const FROM_FIGURE =
  / (after|against) [\d.,]+ (?:percent|pct|[bmtr]illion|mln|bln) in $| (backdated) to $/;

/** The verb, if it points to the future. */
function toCome(verb: TenseCue | undefined): TenseCue | undefined {
  return verb?.side === "future" ? verb : undefined;
}

const LIMIT =
  /\b((?<!and |But |; )by|until|no [a-z]+er than|(?<!(?:day|all|the (?:week|month|year)) )through(?! on)|as (?:early|soon|late) as|effective|starting|beginning|(?:strike|curfew|lockdown|(?:declared|days of) [a-z ]{0,20}(?:mourning|emergency)) from|[Aa]head of|[Hh]eading into|(?<!-)await\w*|needed before|due|for (?:shipment|delivery)|(?:[a-z]{2,8}(?<!compar|backdat)ed|back|off|forward) to|is|are) (?:on |in |for |at |at least )?(?:the )?$/;
// What was over by a day, or did not happen until it: `had not rained until Friday`, `met in Oslo until Friday`; but not
// `met to extend the truce until Friday`.
const PAST_LIMIT =
  /\b(?:(?:had|lasted|continued|ran|served|remained|rained|snowed|burned|waited) |(?:up|down) \d|flat $|(?:met|worked|stayed) (?:(?:in|at|for|with) (?:\S+ ){1,2}|(?:\w+ly|late|on|there|home|open|shut|closed) )?$)/;
// Limits only if they are days: figures are given through a month that is over, reports of such a month are awaited.
const OF_DAYS = /^(?:thr|aw)/;
// `was mayor until Friday`, but not `was again put off until Friday`
const WAS =
  /\bwas (?:(?!\w{1,20}(?:ed|en|ing) |(?:put|set|held|sent|left|shut|due|likely|to) )\w{1,20} ){1,5}$/;
// `killed 40 by Sunday`, but `demanded answers by Sunday`
const TO_BE_DONE = /^(?:sa(?:id|ys)|asked|demanded|wanted|promised|ordered|set|gave)$/;
// `Tram to run Friday`: the future tense of headlines.
const TO_RUN = / (to)(?= [a-z]{1,14}[^s] $)/;

/** The cue in the first or second group of a match, for a text that ends at `end`. */
function cueOf(
  found: RegExpExecArray | null,
  end: number,
  side: TenseCue["side"],
): TenseCue | undefined {
  if (found === null) return undefined;
  const text = (found[1] ?? found[2]) as string;
  const start = end - found.input.length + found.index + found[0].indexOf(text);
  return { start, end: start + text.length, text, side };
}

// `by Friday`, `until Friday`
function limitOf(text: string, before: string, end: number, isDay: boolean): TenseCue | undefined {
  const found = LIMIT.exec(before.slice(-24));
  if (found === null || (!isDay && OF_DAYS.test(found[1] as string))) return undefined;
  const clause = before.slice(0, -found[0].length);
  const last = clause.slice(clause.lastIndexOf(", ") + 1);
  if (PAST_LIMIT.test(last) || (found[1] === "until" && WAS.test(last))) return undefined;
  const limit = cueOf(found, end, "future");
  if (
    !(found[1] === "by" || (found[1] === "until" && /\bno(?:t|body|thing)? /i.test(clause))) ||
    / (?:to|will|won't|[cw]ould|can|may|might|must|should) [a-z]/.test(clause)
  )
    return limit;
  const to = end - found[0].length;
  const verb = verbNear(text, to, to - clause.length);
  return verb?.side === "past" && !TO_BE_DONE.test(verb.text) ? undefined : limit;
}

/** The verb nearest to a position, in its sentence and not beyond `to`, in whose direction it looks. */
function verbNear(text: string, from: number, to: number): TenseCue | undefined {
  const step = to < from ? -1 : 1;
  // The code unit to step over is after the position going forward, and before it going backward.
  const next = step < 0 ? -1 : 0;
  for (let at = from; at !== to; ) {
    const start = at;
    while (at !== to && isOfWord(text.charCodeAt(at + next))) at += step;
    const verb = at === start ? undefined : verbOf(text, Math.min(start, at), Math.max(start, at));
    if (verb !== undefined) return verb;
    if (at !== start) continue;
    if (!matchAt(STOP, text, at + next)) at += step;
    else if (step > 0) return undefined;
    else {
      at = openingOf(text, at, to);
      if (at < to) return undefined;
    }
  }
  return undefined;
}

/**
 * Where the quotation begins whose closing mark is at `at`, after a comma: `will reopen, "weather permitting," on
 * Friday`. Less than `to` if it is not there.
 */
function openingOf(text: string, at: number, to: number): number {
  const closing = text.charAt(at);
  if (text.charAt(at - 1) !== "," || closing === " ") return -1;
  return to + text.slice(to, at - 1).lastIndexOf(closing === "\u201d" ? "\u201c" : closing);
}

// A letter from A to Z, an apostrophe or a hyphen.
function isOfWord(code: number): boolean {
  return isPlainLetter(code) || code === 39 || code === 45 || code === 0x2019;
}

// The end of a sentence: a stop before a blank and a capital would be an abbreviation as often, so any stop, `?`, `!`,
// semicolon or empty line counts unless a small letter follows; so does a line
// in front of a dateline. Abbreviations before or at the end of a name do not, by
// their last three letters: `Gov.`, `Corp.` The ends of a quotation count, unless it goes on as the sentence does: `after
// June," said Lee`, `said, "In June`, but not `will reopen Monday, "and close Friday`.
const STOP =
  /\n(?=[A-Z]{3}[A-Z .]{0,30}(?: -|, [A-Z][a-z]))|\.(?!.?[a-z\d])(?<!(?: [A-Z].|.[^A-Za-z\d][A-Za-z]|Gov|[A-Z]e[npv]|Col|Sgt|Mrs|Inc|orp)\.)|[?!;]|\n\n|,["\u201d'\u2019]|[,:] ["\u201c](?![a-z])/sy;

function verbOf(text: string, start: number, end: number): TenseCue | undefined {
  const written = text.slice(start, end);
  const word = written.replace("\u2019", "'");
  const small = word.toLowerCase();
  if (!TELLING.some((words) => words.has(small)) && !ENDING.test(small)) return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 24);
  // `lower than expected in March`, `as expected in March`, `will open, followed by a fair in March`
  if (/ (?:than|as) $/.test(before) || (small === "followed" && after.startsWith(" by ")))
    return undefined;
  // `in what would be his last game`
  if (small === "would" && before.endsWith(" what ")) return undefined;
  // In running text, `May` and `Will` are names.
  const side = FUTURE.has(word === word.toUpperCase() ? small : word)
    ? // `had been expected Friday`
      before.endsWith(" had been ")
      ? "past"
      : "future"
    : sideOfVerb(word, small, before, after);
  return side && { start, end, text: written, side };
}

function sideOfVerb(
  word: string,
  small: string,
  before: string,
  after: string,
): TenseCue["side"] | undefined {
  if (small.endsWith("'ll") || isToCome(small, before, after) || isPresent(word, before, after))
    return "future";
  // `will play again after beating Spain on Friday`
  const regular = ENDS_IN_ED.test(word) || (word.endsWith("ing") && before.endsWith(" after "));
  if ((!regular || ADJECTIVE.test(before)) && (!PAST.has(small) || /\ban? $/.test(before)))
    return undefined;
  const auxiliary = AUXILIARY.exec(before);
  if (auxiliary?.[1] !== undefined) return "future";
  // An auxiliary before it decides instead: `would be held`, `is expected to hit`; but nobody `could be reached`.
  return auxiliary === null || REACHED.test(word) ? "past" : undefined;
}

// `to be held`, `will be released`, `to quickly hit`
const AUXILIARY =
  /(?: (?:(to be|when \w+ (?:is|are))|be|stay|remain|to|will|won't|[cw]ould|can|may|might|must|should)|['\u2019]ll) (?:(?:[a-z]{2,12}ly|now|also|not) )?$/;
const REACHED = /^(?:reach|locat|contact)ed$/;
// Not a verb after an article and the like: `its revised forecast`, `a still unspecified day`, `a rate cut`.
const ENDS_IN_ED = /^(?:cut|[a-z'-]+[^e]ed)$/;
const ADJECTIVE =
  /\b(?:an?|the|its|his|her|their|our|new|more|rate|tax|job|of|for|with|by|in|on|from) (?:(?:[a-z]{2,12}ly|still|once) )?$/;

// `plans to meet`, `agreed Friday to meet`, but not `due to the storm`
function isToCome(word: string, before: string, after: string): boolean {
  if (!WITH_TO.has(word) || (word === "due" && !/\b(?:is|are|was|were|be) $/.test(before)))
    return false;
  if (/ had (?:been )?$/.test(before) && after.startsWith(" to ")) return false;
  return TO_COME.test(word + after) || (word === "planned" && /\b(?:is|are) $/.test(before));
}

// `is to meet`, `planned for`, `due in`, `planned a march`
const TO_COME =
  /^(?:\S+ (?:\S+day )?to (?!the )|(?:planned|set|due) for |due (?!to )|(?:plan|expect|forecast)\S* (?:an?|another|more|(?:[a-z]+ ){1,3}to) )/;

// `voters go`, `Ann Lee and Bo Marsh go`, `the Games, which open in May, close`, but not `of a go`; `is going`
const PLURAL_BEFORE =
  /\b(?:[A-Za-z]{3,20}[^us\W]s|[Tt]hey|[Ww]e|(?:^|[.\n] ?)The [A-Z][a-z]+|and [A-Z][A-Za-z '.-]{1,36}|, wh(?:o|ich) [^,]{3,70},) (?:(?:now|also) )?$/;

function isPresent(word: string, before: string, after: string): boolean {
  const ending = PRESENT.get(word);
  if (ending === undefined) return false;
  // `by 21 runs`
  if (word === "runs" && /\d $/.test(before)) return false;
  if (ending === "ing") return /\b(?:is|are) $/.test(before);
  // `decided to hold a vote`, but `failed to open` and `to meet demand`
  if (before.endsWith(" to "))
    return !/^(?:meet|hear|see|attend)$/.test(word) && !TO_NO_AVAIL.test(before);
  // `The court rules`, but not `under the rules`.
  return (
    (ending.endsWith("s") && word !== "names" && !ADJECTIVE.test(before)) ||
    PLURAL_BEFORE.test(before) ||
    after.startsWith(" their ") ||
    // `Seaport host Alder on Thursday`: teams are plural in British copy.
    (ending.length < 2 && /(?:^|[\s,])[A-Z][a-z]+ $/.test(before) && /^ [A-Z]/.test(after))
  );
}

const TO_NO_AVAIL = /\b(?:had(?: been)?(?: [a-z]{2,12})?|used|failed|refused|began|forced) to $/;

/** The forms of verbs with these stems, each with its ending. */
function formsOf(stems: string, ...more: readonly string[]): ReadonlyMap<string, string> {
  const endings = ["", "s", "e", "es", "ing", ...more];
  return new Map(
    stems.split(" ").flatMap((stem) => endings.map((ending) => [stem + ending, ending] as const)),
  );
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
