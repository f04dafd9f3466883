/** Rules as patterns over the words of a run, and what they match. */

import { bit, type Entry, KINDS, type Kind } from "./lexicon.ts";
import type { Rule } from "./rule.ts";
import { BLANK, COMMA, HYPHEN, NONE, type Token } from "./token.ts";

/** One place in a pattern. */
interface Item {
  /** The kinds of words that can stand here, as bits. */
  readonly kinds: number;
  /** The words that can stand here. */
  readonly words: readonly string[];
  /** The group whose rules can stand here; empty for words. */
  readonly group: string;
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
  readonly rules: RankedRule[];
  /** The edges that a word can take, told when first asked for. */
  readonly taken: Map<Entry, readonly Edge[]>;
}

interface Edge {
  readonly source: string;
  readonly item: Item;
  /** The rules that can stand here. */
  readonly group: Group | undefined;
  readonly next: State;
}

interface RankedRule {
  readonly rule: Rule;
  readonly rank: number;
}

/** Rules that others name, ready to be matched. */
export interface Group extends State {
  /** What was matched last, by place in the run: rules ask for the same group at the same place. */
  longest: (Match | null | undefined)[];
  run: readonly Token[] | undefined;
}

/** Groups of rules by their names. */
export type Grammar = ReadonlyMap<string, Group>;

/** What a rule matched: the tokens to before `to`. */
export interface Match extends RankedRule {
  readonly to: number;
  /** Its last part that is kept. */
  readonly last: Part | undefined;
  /** The match that comes next to it. */
  next: Match | undefined;
}

/** A word or match that is kept of a match, and the one before it. */
export interface Part {
  readonly name: string;
  readonly token: Token | undefined;
  readonly match: Match | undefined;
  readonly before: Part | undefined;
}

/** Makes rules ready. */
export function makeGrammar(groups: Readonly<Record<string, readonly Rule[]>>): Grammar {
  const grammar = new Map<string, Group>();
  for (const name in groups) grammar.set(name, { ...makeState(), longest: [], run: undefined });
  for (const [name, group] of grammar)
    groups[name]?.forEach((rule, rank) => {
      addRule(grammar, group, rule, rank);
    });
  return grammar;
}

function makeState(): State {
  return { edges: [], rules: [], taken: new Map() };
}

function addRule(grammar: Grammar, start: State, rule: Rule, rank: number): void {
  let states: readonly State[] = [start];
  for (const source of rule[0].split(" ")) {
    const item = readItem(source);
    const next = states.map((state) =>
      stateBehind(state, source.replace(/\?$/, ""), item, grammar.get(item.group)),
    );
    states = item.optional ? [...states, ...next] : next;
  }
  for (const state of states) state.rules.push({ rule, rank });
}

function stateBehind(state: State, source: string, item: Item, group: Group | undefined): State {
  const known = state.edges.find((edge) => edge.source === source);
  if (known !== undefined) return known.next;
  const next = makeState();
  state.edges.push({ source, item, group, next });
  return next;
}

const GAPS: Readonly<Record<string, number>> = {
  ",": NONE | BLANK | COMMA,
  "-": HYPHEN,
  _: NONE | BLANK,
};

// `?` behind an item: it can be missing. `,` before it: a comma can stand there; `-`: a hyphen must; `_`: none may.
// `$name` is a group, capitals are kinds, anything else words; what they are kept as stands before them: `dir:last|this`.
function readItem(source: string): Item {
  const sign = GAPS[source.charAt(0)];
  const optional = source.endsWith("?");
  const rest = source.slice(sign === undefined ? 0 : 1, optional ? -1 : undefined);
  const gaps = sign ?? NONE | BLANK | HYPHEN;
  if (rest.startsWith("$"))
    return { kinds: 0, words: [], group: rest.slice(1), name: rest.slice(1), optional, gaps };
  const [first, second] = rest.split(":") as [string, string?];
  const names = (second ?? first).split("|");
  const kinds = names.filter((name) => KINDS.includes(name as Kind)) as Kind[];
  return {
    kinds: kinds.reduce((bits, kind) => bits | bit(kind), 0),
    words: names.filter((name) => !KINDS.includes(name as Kind)),
    group: "",
    name: second === undefined ? (kinds[0]?.toLowerCase() ?? "") : first,
    optional,
    gaps,
  };
}

/**
 * The words that stand in rules themselves, each with whether an expression can do without any word of a kind: the last
 * word of a rule that has no kinds and groups. A count is no expression yet.
 */
export function wordsOf(groups: Readonly<Record<string, readonly Rule[]>>): Map<string, boolean> {
  const words = new Map<string, boolean>([
    ["'s", false],
    ["through", false],
  ]);
  for (const [group, rules] of Object.entries(groups))
    for (const [pattern] of rules) {
      const items = pattern.split(" ").map(readItem);
      const asked = items.filter(({ optional }) => !optional);
      const bare = asked.every((item) => item.kinds === 0 && item.group === "");
      const head = group !== "count" && bare ? asked.at(-1) : undefined;
      for (const item of items)
        for (const word of item.words) words.set(word, words.get(word) === true || item === head);
    }
  return words;
}

/** What the rules of a group match best at a place of a run. */
export function bestAt(group: Group, run: readonly Token[], from: number): Match | undefined {
  return follow(group, run, from, from, undefined, undefined);
}

/** Follows every way through the patterns; it calls itself as deep as the longest is long. */
function follow(
  state: State,
  run: readonly Token[],
  from: number,
  at: number,
  last: Part | undefined,
  others: Match | undefined,
): Match | undefined {
  let best = others;
  for (const { rule, rank } of state.rules)
    best = withMatch(best, { rule, rank, to: at, last, next: undefined });
  const token = run[at];
  if (token === undefined) return best;
  for (const { item, group, next } of edgesFor(state, token.entry)) {
    if (at > from && (token.gap & item.gaps) === 0) continue;
    const match = group && longestAt(group, run, at);
    if (match === null) continue;
    const part = item.name === "" ? last : { name: item.name, token, match, before: last };
    best = follow(next, run, from, match === undefined ? at + 1 : match.to, part, best);
  }
  return best;
}

/** The matches with one more, longest first; of equals the rule that comes first. */
function withMatch(best: Match | undefined, match: Match): Match {
  if (best === undefined || isBetter(match, best)) {
    match.next = best;
    return match;
  }
  best.next = withMatch(best.next, match);
  return best;
}

function isBetter(a: Match, b: Match): boolean {
  return a.to === b.to ? a.rank < b.rank : a.to > b.to;
}

function longestAt(group: Group, run: readonly Token[], at: number): Match | null {
  if (group.run !== run) {
    group.run = run;
    group.longest = [];
  }
  const known = group.longest[at];
  if (known !== undefined) return known;
  const match = bestAt(group, run, at) ?? null;
  group.longest[at] = match;
  return match;
}

function edgesFor(state: State, entry: Entry): readonly Edge[] {
  const known = state.taken.get(entry);
  if (known !== undefined) return known;
  const edges = state.edges.filter((edge) => canBegin(edge, entry));
  state.taken.set(entry, edges);
  return edges;
}

function canBegin({ item, group }: Edge, entry: Entry): boolean {
  if (group !== undefined) return edgesFor(group, entry).length > 0;
  return (entry.kinds & item.kinds) !== 0 || item.words.includes(entry.word);
}
