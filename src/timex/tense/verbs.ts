/** Verbs near an expression, and whether they are about the past or the future. */

import type { TenseCue } from "../../model.ts";
import { matchAt } from "../../text/match.ts";
import { APOSTROPHE, HYPHEN_SIGN, RIGHT_QUOTE, SPACE } from "../../text/signs.ts";
import { isPlainLetter } from "../../text/words.ts";

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
    "hold vot celebrat return retir resum expir go tak launch debut air run turn finish kick rul decid reopen conven head nam laps step choos dock",
);
// Verbs whose past is the same as the present, and past forms that are nouns too
const SAME_FORMS =
  "read cast bid outbid split spread cost upset burst shut shed fed lent bit let hurt quit";
const SAME = /* @__PURE__ */ wordSet(SAME_FORMS);
const PAST = /* @__PURE__ */ wordSet(
  "was were had did has have been said says told asked because following follows went came " +
    "began begun took made fell rose left lost won held met sold found gave spoke led hit sent shot saw " +
    "beat broke became brought bought grew ran stood paid put since ago spent set agreed sat " +
    "underwent sought chose swept knew stole sank wore withdrew flew drove wrote fought struck drew threw rode caught kept slept fled sang " +
    "heard built rebuilt upheld withheld thought felt meant got tore dealt taught laid ate shook forgot repaid resold rewrote " +
    "oversaw foresaw overcame overtook undertook mistook withstood misled blew swore shrank sprang slid hid lit stuck swung hung dug spun " +
    "froze woke arose rang drank swam bore bent wept crept leapt stung forgave " +
    SAME_FORMS,
);
// All of these: most words are none of them, which one look-up shows
const TELLING = /* @__PURE__ */ new Set([...FUTURE, ...WITH_TO.keys(), ...PRESENT.keys(), ...PAST]);
// Ends as other verbs do, or has a capital or a sign, as `'ll` does.
const ENDING_OR_SIGN = /(?:ed|ing|^cut)$|[^a-z]/;

/** The verb nearest to a position, in its sentence and not beyond `to`, in whose direction it looks. */
export function verbNear(text: string, from: number, to: number): TenseCue | undefined {
  const step = to < from ? -1 : 1;
  // The code unit to step over is after the position going forward, and before it going backward.
  const next = step < 0 ? -1 : 0;
  for (let at = from; at !== to; ) {
    const start = at;
    while (at !== to && isOfWord(text.charCodeAt(at + next))) at += step;
    const verb = at === start ? undefined : verbOf(text, Math.min(start, at), Math.max(start, at));
    if (verb !== undefined) return verb;
    if (at !== start) continue;
    // No stop begins with a blank, which is what comes next mostly.
    if (text.charCodeAt(at + next) === SPACE || !matchAt(STOP, text, at + next)) at += step;
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
  return isPlainLetter(code) || code === APOSTROPHE || code === HYPHEN_SIGN || code === RIGHT_QUOTE;
}

// The end of a sentence: a stop before a blank and a capital would be an abbreviation as often, so any stop, `?`, `!`,
// semicolon or empty line counts unless a small letter follows; so does a line in front of a dateline. Abbreviations
// before or at the end of a name do not, by their last three letters: `Gov.`, `Corp.` The ends of a quotation count, unless
// it goes on as the sentence does: `after June," said Lee`, `said, "In June`, but not `will reopen Monday, "and close
// Friday`.
const STOP =
  /\n(?=[A-Z]{3}[A-Z .]{0,30}(?: -|, [A-Z][a-z]))|\.(?!.?[a-z\d])(?<!(?: [A-Z].|.[^A-Za-z\d][A-Za-z]|Gov|[A-Z]e[npv]|Col|Sgt|Mrs|Inc|orp)\.)|[?!;]|\n\n|,["\u201d'\u2019]|[,:] ["\u201c](?![a-z])/sy;

/** The verb between two positions, if the word there is one that tells the time. */
export function verbOf(text: string, start: number, end: number): TenseCue | undefined {
  const written = text.slice(start, end);
  // Most words are in small letters, and no verbs.
  if (!canTell(written)) return undefined;
  const word = written.replace("\u2019", "'");
  const small = word.toLowerCase();
  if (!canTell(small)) return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 24);
  // `lower than expected in March`, `as expected in March`, `will open, followed by a fair in March`
  if (/ (?:than|as) $/.test(before) || (small === "followed" && after.startsWith(" by ")))
    return undefined;
  // `in what would be his last game`
  if (small === "would" && before.endsWith(" what ")) return undefined;
  // `he'd resign`, but not `he'd resigned`
  if (
    small.endsWith("'d") &&
    isWould(after) &&
    !/ (?:thought|think|knew|figured|dreamed|sure) $/.test(before)
  )
    return { start, end, text: written, side: "future" };
  // In running text, `May` and `Will` are names.
  const side = FUTURE.has(word === word.toUpperCase() ? small : word)
    ? // `had been expected Friday`
      before.endsWith(" had been ")
      ? "past"
      : "future"
    : sideOfVerb(word, small, before, after);
  return side && { start, end, text: written, side };
}

// What follows `he'd`, where `had` cannot be meant; and verbs that are not among those of events
const WOULD = /^ (?:(?:not|never|also|soon|probably|still|only) )?([a-z]+)(?: |$)/;
const BASE =
  /^(?:accept|allow|announce|appeal|appear|apply|ask|back|be|bring|buy|change|consider|continue|deliver|do|fight|find|get|give|help|join|keep|lose|make|move|offer|oppose|resign|see|seek|sell|send|sign|speak|stay|step|support|try|use|veto|want|win|work)$/;

/** Whether the verb that follows `'d` is in the form that it has after `would`. */
function isWould(after: string): boolean {
  const verb = WOULD.exec(after)?.[1] ?? "";
  return BASE.test(verb) || (!/^(?:come|run)$/.test(verb) && /^e?$/.test(PRESENT.get(verb) ?? "-"));
}

function canTell(word: string): boolean {
  return TELLING.has(word) || ENDING_OR_SIGN.test(word);
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
  const isAdjective = ADJECTIVE.test(before.slice(-32));
  const isOpen =
    SAME.has(small) &&
    (word !== small || isAdjective || NO_SUBJECT.test(before) || !OBJECT.test(after));
  if ((!regular || isAdjective) && (isOpen || !PAST.has(small) || PARTICIPLE.test(before)))
    return undefined;
  if (isAfterFuture(before) && (SAME.has(small) || (DONE.has(small) && BY.test(after))))
    return undefined;
  const auxiliary = AUXILIARY.exec(before.slice(-40));
  if (auxiliary?.[1] !== undefined) return "future";
  // An auxiliary before it decides instead: `would be held`, `is expected to hit`; but nobody `could be reached`.
  return auxiliary === null || REACHED.test(word) ? "past" : undefined;
}

// No subject that would want an `s` in the present, unlike `Lee read the letter`; and what tells of an object
const NO_SUBJECT = /(?:[\Ws]| and| or) $/;
const OBJECT = /^ (?:[$\d]|(?:the|an?|its|his|her|him|it|all|up|off|out|down|doubt|jobs)\b)/;

// `to be held`, `will be released`, `to quickly hit`
const AUXILIARY =
  /(?:[ (](?:(to be|when \w+ (?:is|are))|be|stay|remain|to|will|won't|[cw]ould|can|may|might|must|should)|['\u2019]ll) (?:(?:[a-z]{2,12}ly|now|also|not) )?$/;
// `the suit is heard in May`, `in a rebuilt hall`, `those hurt`
const PARTICIPLE = /\b(?:an?|the|those|newly|is|are) $/;
// Pasts that are participles too: `will visit a school built by Lee`, `will let Lee read the letter`
const DONE = /* @__PURE__ */ wordSet("built rebuilt heard felt lit stuck laid");
const BY = /^ (?:by|for|from|in [A-Z]) /;
const FUTURE_VERB = /\b(?:will|would|could|can|may|[Ii]f|plans? to) /;

/** Whether the clause that goes on has a verb of the future. */
function isAfterFuture(before: string): boolean {
  const mark = Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf("."));
  return FUTURE_VERB.test(before.slice(mark + 1));
}
const REACHED = /^(?:reach|locat|contact)ed$/;
const ENDS_IN_ED = /^(?:cut|[a-z'-]+[^e]ed)$/;
// Not a verb after an article and the like: `its revised forecast`, `a still unspecified day`, `a rate cut`.
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
  /^(?:\S+ (?:\S+day )?to (?!the )|(?:planned|set|due|forecast) for |due (?!to )|wants? an? |(?:expect|forecast)s \d[\d.,]* [a-z]|(?:plan|expect|forecast)\S* (?:an?|another|more|(?:[a-z]+ ){1,3}to) )/;

// `voters go`, `who go`, `Ann Lee and Bo Marsh go`, `the Games, which open in May, close`, `the Owls, unbeaten in six, visit`, but not `of a go`; `is going`
const PLURAL_BEFORE =
  /\b(?:(?!(?:this|does|says|days|olds) )[A-Za-z]{2,20}[^us\W]s(?: \([^()]{1,16}\))?|[Tt]hey|[Ww]e|(?:^|[.\n] ?)The [A-Z][a-z]+|and [A-Z][A-Za-z '.-]{1,36}|wh(?:o|ich)|, wh(?:o|ich) [^,]{3,70},|[A-Za-z]{2,20}s, [^,]{3,70}(?<!day|\d),) (?:(?:now|also) )?$/;

// `hearings on the bill begin`; but in `prices at the market close`, `fans at the race start`, the last word is a noun
const PLURAL_OF =
  /\b[A-Za-z]{3,20}[^us\W]s (?:of|on|in|for|to|from|with|between) (?!(?:\w+ ){0,3}at )(?:[\w-]+ ){1,4}(?<! (?:the|an?|its|record|came) )$/;
// What is planned, but not `take part`, `open higher`
const OF_PLANS =
  /^(?:begin|resume|(?:re)?open|meet|choose|go|take|expire|start|close(?= (?:on )?[A-Z][a-z]{2,5}day(?!['\u2019]s)))(?! (?:part|to the|a hit|higher|lower|flat))\b/;

function isPresent(word: string, before: string, after: string): boolean {
  const ending = PRESENT.get(word);
  if (ending === undefined) return false;
  // `by 21 runs`
  if (word === "runs" && /\d $/.test(before)) return false;
  if (word === "docks") return DOCKS.test(before);
  // `declared the Games open on Friday`
  if (word === "open" && OPENED.test(before.slice(-40))) return false;
  if (ending === "ing") return /\b(?:is|are) $/.test(before);
  // `decided to hold a vote`, but `failed to open` and `to meet demand`
  if (before.endsWith(" to "))
    return !/^(?:meet|hear|see|attend)$/.test(word) && !TO_NO_AVAIL.test(before);
  // `The court rules`, but not `under the rules`.
  return (
    (ending.endsWith("s") &&
      word !== "names" &&
      !before.endsWith("housing ") &&
      !ADJECTIVE.test(before) &&
      !COUNT.test(before)) ||
    PLURAL_BEFORE.test(before) ||
    (OF_PLANS.test(word + after) && PLURAL_OF.test(before)) ||
    after.startsWith(" their ") ||
    // `won Friday and play again Sunday`
    (/^(?:play|host|visit|face|end(?= (?:on )?[A-Z](?![a-z]+['\u2019]s)))\b/.test(word + after) &&
      /(?:day|night|\d),? and $/.test(before)) ||
    // `Seaport host Alder on Thursday`: teams are plural in British copy.
    (ending.length < 2 && /(?:^|[\s,])[A-Z][a-z]+ $/.test(before) && /^ [A-Z]/.test(after))
  );
}

// `The tanker Merle docks on Friday`, `was launched Sunday and docks Tuesday`, but not `Fire swept docks Monday`
const DOCKS =
  /(?:(?:HMS|USS|ship|ferry|frigate|tanker|shuttle|craft)(?: [A-Z]\w+){0,2}|day,? and|\b[Ii]t|\bwhich) $/;

const OPENED = /\b(?:declared|kept|left) the (?:[A-Z]\w{1,12} ){0,2}\w{1,14} $/;
// `three votes`
const COUNT = /\b(?:two|three|four|five|several|many|some|both) $/;

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
