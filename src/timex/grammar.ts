/** Rules as patterns over the words of a run, and what they match. */

import { bit, bits, type Entry } from "./lexicon.ts";
import type { Mean, Rules } from "./rule.ts";
import { BLANK, COMMA, HYPHEN, NONE, type Token } from "./token.ts";

/** A rule: its pattern, what it says, and its place among those of its group. */
export interface Rule {
  readonly pattern: string;
  readonly mean: Mean;
  readonly by: number;
  readonly around: RegExp | undefined;
  readonly rank: number;
}

/** One place in a pattern. */
interface Item {
  readonly source: string;
  /** The kinds of words that can stand here, as bits. */
  readonly kinds: number;
  /** The words that can stand here. */
  readonly words: readonly string[];
  /** The group whose rules can stand here. */
  readonly group: Group | undefined;
  /** What it is called among a match's parts; empty where it is not kept. */
  readonly name: string;
  readonly optional: boolean;
  readonly gaps: number;
}

/** A place between the words of patterns: rules that begin alike share theirs. */
interface State {
  /** What can stand next. */
  readonly edges: Edge[];
  /** The rules that are matched here. */
  readonly rules: Rule[];
  /** The edges that a word can take, told when first asked for. */
  readonly taken: Map<Entry, readonly Edge[]>;
}

interface Edge {
  readonly item: Item;
  readonly next: State;
}

/** Rules that others name, ready to be matched. */
export interface Group extends State {
  /** What was matched last, by place in the run: rules ask for the same group at the same place. */
  longest: (readonly Match[] | undefined)[];
  run: readonly Token[] | undefined;
}

/** Rules, ready; and the words that stand in them, each with whether an expression can do without any word of a kind. */
export interface Grammar {
  readonly groups: Readonly<Record<string, Group>>;
  readonly words: ReadonlyMap<string, boolean>;
}

/** What a rule matched: the tokens to before `to`. */
export interface Match {
  readonly rule: Rule;
  readonly to: number;
  /** Its last part that is kept. */
  readonly last: Part | undefined;
}

/** A word or match that is kept of a match, and the one before it. */
export interface Part {
  readonly name: string;
  readonly token: Token;
  /** What can have matched: as long, the rule that comes first first. */
  readonly matches: readonly Match[] | undefined;
  /** The one of them that means something, once it is known. */
  match: Match | undefined;
  readonly before: Part | undefined;
}

/** Makes rules ready. */
export function makeGrammar(rules: Readonly<Record<string, readonly Rules[]>>): Grammar {
  const groups: Record<string, Group> = {};
  const words = new Map([
    ["'s", false],
    ["through", false],
  ]);
  for (const name in rules) groups[name] = { ...makeState(), longest: [], run: undefined };
  for (const name in rules) {
    let rank = 0;
    for (const [mean, patterns, by = 0, around] of rules[name] as readonly Rules[])
      for (const pattern of patterns.split("; ")) {
        const items = pattern.split(" ").map((source) => readItem(source, groups));
        rank += 1;
        addRule(groups[name] as Group, items, { pattern, mean, by, around, rank });
        addWords(words, items, name);
      }
  }
  return { groups, words };
}

function makeState(): State {
  return { edges: [], rules: [], taken: new Map() };
}

function addRule(start: State, items: readonly Item[], rule: Rule): void {
  let states = [start];
  for (const item of items) {
    const next = states.map((state) => stateBehind(state, item));
    states = item.optional ? [...states, ...next] : next;
  }
  for (const state of states) state.rules.push(rule);
}

function stateBehind({ edges }: State, item: Item): State {
  const known = edges.find((edge) => edge.item.source === item.source);
  if (known !== undefined) return known.next;
  const next = makeState();
  edges.push({ item, next });
  return next;
}

// The last word of a rule that has no kinds and groups can be all that there is. A count is no expression yet.
function addWords(words: Map<string, boolean>, items: readonly Item[], group: string): void {
  const asked = items.filter(({ optional }) => !optional);
  const bare = group !== "count" && asked.every((item) => item.words.length > 0 && !item.kinds);
  for (const item of items)
    for (const word of item.words)
      words.set(word, words.get(word) === true || (bare && item === asked.at(-1)));
}

const GAPS: Readonly<Record<string, number>> = {
  ",": NONE | BLANK | COMMA,
  "-": HYPHEN,
  _: NONE | BLANK,
};

// `?` behind an item: it can be missing. `,` before it: a comma can stand there; `-`: a hyphen must; `_`: none may.
// `$name` is a group, capitals are kinds, anything else words, which are kept where `=` stands before them.
function readItem(source: string, groups: Readonly<Record<string, Group>>): Item {
  const [, sign = "", kept, names = "", missing] = /^([,_-]?)([$=]?)(.*?)(\??)$/.exec(
    source,
  ) as readonly string[];
  const all = names.split("|");
  const kinds = bits(names);
  const kind = kinds === 0 ? "" : (all[0] as string).toLowerCase().replace(/s$/, "");
  return {
    source: sign + kept + names,
    kinds,
    words: kept === "$" ? [] : all.filter((name) => bit(name) === 0),
    group: kept === "$" ? groups[names] : undefined,
    name: kept === "$" ? names : kept ? "word" : kind,
    optional: missing !== "",
    gaps: GAPS[sign] ?? NONE | BLANK | HYPHEN,
  };
}

/** What the rules of a group match at a place of a run, the best first: the longest, of equals the rule that comes first. */
export function matchesAt(group: Group, run: readonly Token[], from: number): readonly Match[] {
  const matches: Match[] = [];
  if (edgesFor(group, (run[from] as Token).entry).length === 0) return matches;
  follow(group, run, from, from, undefined, matches);
  return matches.sort((a, b) => b.to - a.to || a.rule.rank - b.rule.rank);
}

/** Follows every way through the patterns; it calls itself as deep as the longest is long. */
function follow(
  state: State,
  run: readonly Token[],
  from: number,
  at: number,
  last: Part | undefined,
  matches: Match[],
): void {
  for (const rule of state.rules) matches.push({ rule, to: at, last });
  const token = run[at];
  if (token === undefined) return;
  for (const { item, next } of edgesFor(state, token.entry)) {
    if (at > from && (token.gap & item.gaps) === 0) continue;
    const nested = item.group && longestAt(item.group, run, at);
    const to = nested === undefined ? at + 1 : nested[0]?.to;
    if (to === undefined) continue;
    const part =
      item.name === ""
        ? last
        : { name: item.name, token, matches: nested, match: undefined, before: last };
    follow(next, run, from, to, part, matches);
  }
}

function longestAt(group: Group, run: readonly Token[], at: number): readonly Match[] {
  if (group.run !== run) {
    group.run = run;
    group.longest = [];
  }
  const known = group.longest[at];
  if (known !== undefined) return known;
  const matches = matchesAt(group, run, at);
  const longest = matches.length < 2 ? matches : matches.filter(({ to }) => to === matches[0]?.to);
  group.longest[at] = longest;
  return longest;
}

function edgesFor(state: State, entry: Entry): readonly Edge[] {
  const known = state.taken.get(entry);
  if (known !== undefined) return known;
  const edges = state.edges.filter(({ item }) => canBegin(item, entry));
  state.taken.set(entry, edges);
  return edges;
}

function canBegin({ group, kinds, words }: Item, entry: Entry): boolean {
  if (group !== undefined) return edgesFor(group, entry).length > 0;
  return (entry.kinds & kinds) !== 0 || words.includes(entry.word);
}
