/** Decides the kinds of candidates, by the evidence for each and for the same name elsewhere in the text. */

import type { Candidate } from "../candidates/candidates.ts";
import type { ShortForms } from "../candidates/shorts.ts";
import { BELONGINGS, CONTEST, MOVES, SAYING, TITLES } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import type { Copy } from "../words/copy.ts";
import { COUNTRY, PLAIN } from "../words/form-bits.ts";
import { nameOf, type Word } from "../words/words.ts";
import { LINE, TOWARDS } from "./around/bits.ts";
import { DOES } from "./around/neighbors.ts";
import { type InLists, inListsOf } from "./beside.ts";
import { allInCapitals } from "./capitals/capitals.ts";
import type { Clue } from "./clue.ts";
import { lookAt, type Weighed, withElsewhere } from "./elsewhere.ts";
import { KINDS, type Kind, ORGANIZATION, PERSON, PLACE } from "./kinds.ts";
import type { Named } from "./named.ts";
import { addParts, frontOf, type Parts, partsOf, takesFirst } from "./parts.ts";
import { add, bestOf, see, type Tally } from "./tally.ts";
import type { Topic } from "./topic.ts";

// The weight of being introduced in brackets as the short form of an organization.
const SHORT_FORM = 4;

/** What counts for all candidates of a text. */
interface Setting {
  readonly parts: Parts;
  readonly addLists: InLists;
  readonly isOfMarkets: boolean;
  readonly shortForms: ShortForms;
  /** The kinds of the user's names. */
  readonly own: ReadonlyMap<string, Kind>;
  readonly isSmallWord: (word: string) => boolean;
}

/** The kind of each candidate. Those that are not names are left out. */
export function weigh(
  copy: Copy,
  candidates: readonly Candidate[],
  isSmallWord: (word: string) => boolean,
  { sport, isOfMarkets }: Topic,
  own: ReadonlyMap<string, Kind>,
  shortForms: ShortForms,
): Named[] {
  const weighed = lookAt(copy, candidates, sport);
  const parts = partsOf(weighed);
  const addLists = inListsOf(weighed, sport);
  const setting: Setting = { parts, addLists, isOfMarkets, shortForms, own, isSmallWord };
  const named: Named[] = [];
  for (let at = 0; at < weighed.length; at += 1) {
    const { clue } = weighed[at] as Weighed;
    const tally = tallyOf(weighed, at, setting);
    if (shortForms.things.size > 0 && shortForms.things.has(clue.name)) continue;
    const { line, from, to } = clue;
    const isWhole =
      takesFirst(clue.candidate, parts) &&
      (named.at(-1)?.end ?? 0) <= (line[from - 1] as Word).start;
    const kind = kindOf(clue, tally, isWhole, setting);
    if (kind === undefined) continue;
    const front = kind === "person" ? frontOf(line, from, to, parts.people) : from;
    named.push(namedAs(copy.text, kind, isWhole ? from - 1 : front, clue, tally));
  }
  // Most texts have no line in capitals.
  if (weighed.length === candidates.length) return named;
  return [...named, ...allInCapitals(candidates, named, parts, sport)].sort(
    (a, b) => a.start - b.start,
  );
}

/** All that speaks for the kinds of a candidate. Call it for the candidates in their order. */
function tallyOf(
  weighed: readonly Weighed[],
  at: number,
  { parts, addLists, isOfMarkets, shortForms }: Setting,
): Tally {
  const { clue, scores, everywhere } = weighed[at] as Weighed;
  const tally: Tally = { sums: withElsewhere(clue, scores, everywhere), seen: [] };
  const isNew = isUnknown(clue);
  addLists(at, isNew, tally);
  if (isOfMarkets && isNew && mayBeAny(clue, tally.sums)) {
    add(tally.sums, PERSON, -1);
    see(tally, ORGANIZATION, 1, "is unknown, in a report of markets");
  }
  addParts(clue, parts, tally, everywhere);
  if (shortForms.bodies.has(clue.name))
    see(tally, ORGANIZATION, SHORT_FORM, "is introduced as a short form");
  return tally;
}

/** The kind that most speaks for; `undefined` for what is no name. With the word before it, a name can be whole. */
function kindOf(
  clue: Clue,
  { sums }: Tally,
  isWhole: boolean,
  { parts, own, isSmallWord }: Setting,
): Kind | undefined {
  const { name } = clue;
  const mine = own.size === 0 ? undefined : own.get(name);
  if (mine !== undefined) return mine;
  const best = bestOf(sums);
  const kind = isWhole ? "organization" : KINDS[best];
  if (kind === undefined) return undefined;
  const isOfFull = (parts.people.has(name) || parts.organizations.has(name)) && acts(clue);
  return isOfFull || !isOpening(clue, sums[best] as number, isSmallWord) ? kind : undefined;
}

function namedAs(text: string, kind: Kind, front: number, clue: Clue, { seen }: Tally): Named {
  const { line, from, to } = clue;
  const { end } = clue.last;
  const name = front < from ? nameOf(line, front, to) : clue.name;
  // OPEC+, Canal+
  const plus = kind === "organization" && PLUS.test(text.slice(end, end + 2)) ? "+" : "";
  return {
    kind,
    name: name + plus,
    start: (line[front] as Word).start,
    end: end + plus.length,
    clue,
    seen,
  };
}

const PLUS = /^\+(?!\w)/;

/** Whether nothing tells of a name, on no line of its own: no list, no title, no role, no dash of a line that signs. */
function isUnknown({
  given,
  place,
  nation,
  reading,
  title,
  bits,
  beforeCues,
  before,
}: Clue): boolean {
  return (
    !given &&
    reading.state === undefined &&
    place === undefined &&
    nation === undefined &&
    title === undefined &&
    (bits & LINE) === 0 &&
    (beforeCues & TITLES) === 0 &&
    before !== "-" &&
    before !== "by"
  );
}

// Bankruptcy, Additional
const WORD_ENDINGS = /(?:ional|[ct]y|ment)$/;

/** Whether what little is known of a name is that it can be a person's, or a place's after `of`, `to` or `from`. */
function mayBeAny(
  { count, plain, first, after, next, bits }: Clue,
  sums: readonly number[],
): boolean {
  const best = bestOf(sums);
  // Ann Lee of Harbor, but not Harbor Steel of Norland
  if (count === 2 && after === "of" && next !== undefined && (next.known & COUNTRY) === 0)
    return false;
  if (best >= 0 || plain) return best === PERSON || (best === PLACE && (bits & TOWARDS) !== 0);
  return (sums[PERSON] as number) > 0 && !WORD_ENDINGS.test(first.small);
}

// A clear name has this much evidence. A sentence's first word needs as much if it is a common one.
const CLEAR = 3;

const ACTS = /^(?:and|wins|faces|leads|owns|sees|says|,)$/;

/** Whether what follows shows that a word names somebody: `Brown was late`, `Brown's plan`, but not `Brown bears`. */
function acts({ after, afterCues, sport }: Clue): boolean {
  const isVerb = (afterCues & (SAYING | CONTEST | MOVES)) !== 0 || DOES.test(after);
  return isVerb || ACTS.test(after) || sport !== undefined;
}

/** Whether a candidate is only the first word of a sentence. */
function isOpening(
  { line, count, first, known, plain, sport }: Clue,
  score: number,
  isSmallWord: (word: string) => boolean,
): boolean {
  if (count > 1 || !first.first || score >= CLEAR) return false;
  // COLLEGE HOCKEY heads results, ARSENAL a team's; elsewhere capitals are a short form.
  if (first.shape !== "Capital")
    return sport !== undefined && !known && line.every(({ shape }) => shape === "CAPITALS");
  return (
    plain ||
    (first.known & PLAIN) !== 0 ||
    (cuesOf(first.small.replace(/s$/, "")) & TITLES) !== 0 ||
    (first.cues & BELONGINGS) !== 0 ||
    isSmallWord(first.small)
  );
}
