/**
 * References to entities without their names: `the president`, `the ministry`, `the company`, `the South`,
 * `Seoul said`.
 */

import type { EntityMention } from "../../model.ts";
import { countBefore } from "../../text/count-before.ts";
import { HYPHEN_SIGN, SMALL_A, SMALL_Z, SPACE, UNDERSCORE } from "../../text/signs.ts";
import { isDigit, isPlainLetter } from "../../text/words.ts";
import { BODY_NOUNS, ROLE_NOUNS, SORTS } from "../lists/cue-bits.ts";
import { cuesOf, SEATS } from "../lists/cues.ts";
import { knowledge } from "../lists/knowledge.ts";
import { COMPANIES } from "../lists/part-bits.ts";
import { partsOf } from "../lists/parts.ts";
import { placeNamed } from "../lists/place-named.ts";
import type { EntityDraft } from "./draft.ts";

// If more entities than this share a noun, nothing can be said.
const MOST = 8;
// Of several, the only one that was named within this many code units is meant.
const NEAR = 600;

/** Adds the references that can mean only one entity. `roles` has what people are called besides their titles. */
export function addReferences(
  text: string,
  entities: readonly EntityDraft[],
  roles: ReadonlyMap<EntityDraft, string>,
): void {
  const byNoun = entitiesByNoun(text, entities, roles);
  if (byNoun.size > 0) addPhrases(text, byNoun);
  addSeats(text, entities);
}

// the president | the prime minister | the South Korean president
const MOST_WORDS = 3;
// No role has more letters.
const LONGEST_WORD = 21;

function addPhrases(text: string, byNoun: ReadonlyMap<string, EntityDraft[]>): void {
  for (let at = text.indexOf("he "); at >= 0; at = text.indexOf("he ", at + 1)) {
    const isArticle = (text.charCodeAt(at - 1) | 32) === 116;
    if (isArticle && !isLetter(text.charCodeAt(at - 2))) addPhrase(text, at - 1, byNoun);
  }
}

/** Adds what the phrase at `start`, which begins with `the`, refers to. */
function addPhrase(text: string, start: number, byNoun: ReadonlyMap<string, EntityDraft[]>): void {
  const words = wordsAt(text, start + "the ".length);
  // `the bank chief` means the chief, and `the minister told broadcaster Harbor 1` means the minister.
  for (let noun = words.length - 1; noun >= 0; noun -= 1) {
    const meant = meantBy(text, words, noun, start, byNoun);
    if (meant === undefined) continue;
    const phrase = text.slice(start, start + 4) + words.slice(0, noun + 1).join(" ");
    refer(meant, { text: phrase, start, end: start + phrase.length });
    return;
  }
}

/** Who or what the words up to a noun refer to. */
function meantBy(
  text: string,
  words: readonly string[],
  noun: number,
  start: number,
  byNoun: ReadonlyMap<string, EntityDraft[]>,
): EntityDraft | undefined {
  const written = words[noun] as string;
  const isSmall = written.charCodeAt(0) >= SMALL_A;
  const word = isSmall ? written : written.toLowerCase();
  const known = byNoun.get(word);
  if (known === undefined || known.length > MOST || isNamed(words[noun + 1])) return undefined;
  const before = words.slice(0, noun).join(" ");
  // With a capital it can be a person (the Speaker), but not an organization (the Ministry).
  const meant = one(
    known.filter(
      (entity) => (isSmall || entity.type === "person") && fits(text, entity, before, word),
    ),
    start,
  );
  if (meant?.type !== "person") return meant;
  // `Lee, a lawyer, left. A lawyer stayed, the lawyer said`: another one is meant.
  const near = text.slice(Math.max(lastNamed(meant, start), start - NEAR), start);
  const stop = near.search(/[.\n]/);
  const since = stop < 0 ? "" : near.slice(stop).toLowerCase();
  const isAnother = [...since.matchAll(ANOTHER)].some(([, other]) => other === word);
  return isAnother ? undefined : meant;
}

const ANOTHER = /\b(?:an?|another) ([a-z]+)/g;

/** The words at an offset, with a single blank between them. */
function wordsAt(text: string, start: number): string[] {
  const words: string[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    const end = text.startsWith("U.S.", at) && at === start ? at + 4 : wordEnd(text, at);
    if (end === at) break;
    words.push(text.slice(at, end));
    if (text.charCodeAt(end) !== SPACE) break;
    at = end + 1;
  }
  return words;
}

/** Where a word of two letters or more ends, or a long one is cut; `at` if there is none. */
function wordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first < SMALL_A || first > SMALL_Z) return at;
  let end = at + 1;
  while (end < at + LONGEST_WORD && isOfWord(text.charCodeAt(end))) end += 1;
  return end > at + 1 ? end : at;
}

function isOfWord(code: number): boolean {
  return code === HYPHEN_SIGN || isLetter(code);
}

/** Whether a code unit is a letter, a figure or _, after which no word begins. */
function isLetter(code: number): boolean {
  return isPlainLetter(code) || isDigit(code) || code === UNDERSCORE;
}

/** Whether a role is followed by a name or by what it is of: `the president of France`, `the actor Bob Lee`. */
function isNamed(next = ""): boolean {
  return next === "of" || /^[A-Z][a-z]/.test(next);
}

/** Groups people by the last word of their titles, and organizations by the words of their names. */
function entitiesByNoun(
  text: string,
  entities: readonly EntityDraft[],
  roles: ReadonlyMap<EntityDraft, string>,
): ReadonlyMap<string, EntityDraft[]> {
  const byNoun = new Map<string, EntityDraft[]>();
  const add = (noun: string, entity: EntityDraft): void => {
    const known = byNoun.get(noun) ?? [];
    // Two words of a name can be the same.
    if (known.at(-1) !== entity) byNoun.set(noun, [...known.slice(0, MOST), entity]);
  };
  const addListed = (noun: string, lists: number, entity: EntityDraft): void => {
    if (noun !== "" && (cuesOf(noun) & lists) !== 0) add(noun, entity);
  };
  const hasCompany = text.includes("company");
  for (const entity of entities) {
    const { type, name, title, mentions } = entity;
    if (type === "person") {
      const last = title === undefined ? "" : lastWord(title);
      addListed(CALLED.get(last) ?? last, ROLE_NOUNS, entity);
      addListed(roles.get(entity) ?? "", ROLE_NOUNS, entity);
    } else if (type === "organization") {
      for (const word of name.toLowerCase().split(" "))
        addListed(CALLED.get(word) ?? word, BODY_NOUNS | SORTS, entity);
      addListed(kindBefore(text, entity), BODY_NOUNS | SORTS, entity);
      if (
        hasCompany &&
        mentions.some((mention) => isCompany(mention.text) || text.startsWith(" plc", mention.end))
      )
        add("company", entity);
    }
  }
  return byNoun;
}

/** Whether a name ends as those of companies do. */
function isCompany(name: string): boolean {
  return (partsOf(name.slice(name.lastIndexOf(" ") + 1), "") & COMPANIES) !== 0;
}

/** The nouns for words in the names of organizations, and for titles. */
const CALLED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["airways", "airline"],
  ["airlines", "airline"],
  ["banco", "bank"],
  ["banque", "bank"],
  ["capt.", "captain"],
  ["col.", "colonel"],
  ["dr.", "doctor"],
  ["gen.", "general"],
  ["gov.", "governor"],
  ["insp", "inspector"],
  ["justice", "judge"],
  ["prof.", "professor"],
  ["rep.", "lawmaker"],
  ["sen.", "senator"],
  ["sgt.", "sergeant"],
]);

// Publisher Harbor House
function kindBefore(text: string, { mentions }: EntityDraft): string {
  const { start } = mentions[0] as EntityMention;
  if (!isPlainLetter(text.charCodeAt(start - 2))) return "";
  return lastWord(
    text
      .slice(Math.max(0, start - LONGEST_WORD), start)
      .trimEnd()
      .replaceAll("\n", " "),
  );
}

function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(" ") + 1).toLowerCase();
}

/** Whether the words before a noun belong to the title or the name, or say whose it is. */
function fits(
  text: string,
  { mentions, title = "", name, type, nationality, affiliation = "" }: EntityDraft,
  before: string,
  noun: string,
): boolean {
  if (before === "" || (type === "person" && SIDES.test(before))) return true;
  if (affiliation.toLowerCase().includes(before.toLowerCase())) return true;
  const words = (type === "person" ? title : name).toLowerCase();
  const wanted = `${before.toLowerCase()} ${noun}`;
  if (words.includes(wanted)) return true;
  if (wanted === "central bank" && isCentral(name)) return true;
  // union leader Ann Lee: the union leader
  const { start } = mentions[0] as EntityMention;
  if (text.slice(Math.max(0, start - wanted.length - 1), start - 1).toLowerCase() === wanted)
    return true;
  const country = knowledge().demonyms.get(before) ?? placeNamed(before)?.country;
  return country !== undefined && country !== "" && nationality === country;
}

/** Whether a bank is a country's: the Bank of Japan, but not of America, and China's and Ireland's are others. */
function isCentral(name: string): boolean {
  const country = /^Bank of (?!America|China|Ireland)(.+)/.exec(name)?.[1];
  return country !== undefined && placeNamed(country)?.kind === "country";
}

// the Republican governor | the leftist president
const SIDES =
  /^(?:Republican|Democratic|leftist|rightist|conservative|liberal|socialist|centrist|embattled|outgoing|incumbent|ousted|veteran)$/;

/** The only entity that was named before an offset; of several, the only one that was named near it. */
function one(entities: readonly EntityDraft[], before: number): EntityDraft | undefined {
  const named = entities.filter(({ mentions }) => (mentions[0] as EntityMention).start < before);
  if (named.length < 2) return named[0];
  const near = named.filter((entity) => before - lastNamed(entity, before) < NEAR);
  return near.length === 1 ? near[0] : undefined;
}

/** The offset where an entity was last named before another offset. */
function lastNamed({ mentions }: EntityDraft, before: number): number {
  return (mentions[countBefore(mentions, before) - 1] as EntityMention).start;
}

// What comes after the name of a capital city if its government is meant.
const GOVERNS =
  /^(?:,? (?:has |have |had |also |will |would )?(?:said|says|sought|seeks|(?:(?:want|warn|reject|demand|insist|condemn|vow|respond)e?|urge|accuse|denie|announce|agree|refuse|impose|pledge|propose)[ds]|(?:believe|consider|fear|hope|regard|see)s|called on)\b|['\u2019]s (?:nuclear|foreign|decision|position|stance|policy|ally|allies|claims?|response|demands?|offer|proposal|sanctions|government|threats?)\b|-(?:[A-Z][a-z]+) (?:talks|ties|relations|summit)\b| and [A-Z][a-z]+ (?:agreed|resumed|signed|held talks|have agreed))/;

/** Adds capital cities that say, want or refuse something to the references of their countries. */
function addSeats(text: string, entities: readonly EntityDraft[]): void {
  let countries: ReadonlyMap<string, EntityDraft> | undefined;
  for (const { type, name, country, mentions } of entities) {
    if (type !== "place" || !SEATS.has(name)) continue;
    for (const { start, end } of mentions) {
      if (!isInSentence(text, end) || !GOVERNS.test(text.slice(end, end + 40))) continue;
      countries ??= countriesOf(entities);
      const state = countries.get(country ?? placeNamed(name)?.country ?? "");
      if (state !== undefined) refer(state, { text: text.slice(start, end), start, end });
    }
  }
}

/** The countries of a text, by their codes. */
function countriesOf(entities: readonly EntityDraft[]): ReadonlyMap<string, EntityDraft> {
  const countries = new Map<string, EntityDraft>();
  for (const entity of entities) {
    const { type, name, country } = entity;
    if (type === "place" && country && placeNamed(name)?.kind === "country")
      countries.set(country, entity);
  }
  return countries;
}

// The first letters of everything that governments do. Most words after a name begin with others and need no further
// look.
const GOVERNING = "abcdfhiprsuvw";

/** Whether a name can be followed by what governments do. In a dateline, `SEOUL, May 1`, it cannot. */
function isInSentence(text: string, end: number): boolean {
  const after = text.charAt(end);
  const next = text.charAt(after === "," ? end + 2 : end + 1);
  return after === "-" || (next !== "" && GOVERNING.includes(next));
}

function refer(entity: EntityDraft, reference: EntityMention): void {
  entity.references ??= [];
  entity.references.push(reference);
}
