/** Identifies a speaker. */

import type { Entity, QuoteSpeaker, Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { NATIONAL, PRONOUNS } from "./anaphora.ts";
import { isOf } from "./function-words.ts";
import { isPersonNoun, NO_PERSON, OFFICE } from "./person-nouns.ts";
import { PLURAL_NOUN } from "./word-forms.ts";
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  CONJUNCTION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from "./word-kinds.ts";

// Nobody in particular, one or many: an unnamed official, residents
const ANONYMOUS =
  /\b(?:sources?|person|people|anonymous|un(?:identifi|nam)ed|few|many|insiders?|observers?|onlookers?|critics|residents?|(?:eye)?witness(?:es)?|bystanders?|passers-by|protest[eo]rs?|demonstrators?|crowds?|fans|locals|neighbou?rs?|survivors?|villagers?|one|another|some|others|analysts?|diplomats?)\b/i;

/** Where people and organizations are named, in text order. */
export type Mentions = readonly (Span & { readonly entity: Entity })[];

/** The mentions of people and organizations, which can speak. */
export function mentionsOf(entities: readonly Entity[]): Mentions {
  return entities
    .filter(({ type }) => type === "person" || type === "organization")
    .flatMap((entity) =>
      [...entity.mentions, ...(entity.references ?? [])].map(({ start, end }) => ({
        start,
        end,
        entity,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

// How many mentions within a speaker's words are looked at.
const MOST_MENTIONS = 6;

/** Makes a speaker, with its grade and the entity that its words name. */
export function speakerOf(words: string, span: Span, mentions: Mentions): QuoteSpeaker {
  const { start, end } = span;
  const speaker: QuoteSpeaker = { start, end, text: words, grade: gradeOf(words) };
  const count = countBefore(mentions, span.end);
  const within = mentions
    .slice(Math.max(0, count - MOST_MENTIONS), count)
    .filter(({ end }) => end > span.start);
  const entities = headsIn(words, span.start, within);
  const [entity] = entities;
  if (entity !== undefined) {
    speaker.entity = entity;
    if (entities.length > 1) speaker.entities = entities;
    // Peters, who are no drivers
    if (entity.name.endsWith(words)) speaker.grade = "named";
  } else if (NATIONAL.test(words)) speaker.grade = "pronoun";
  return speaker;
}

/**
 * The entities that speak: of each part the last name, since others say what it is, as in
 * `Harbor Bank Governor Ann Lee and the mayor, Bob Kim`.
 */
function headsIn(words: string, start: number, within: Mentions): Entity[] {
  const byPart = new Map<number, Entity>();
  within.forEach(({ entity, end }, index) => {
    const parts = wordsBefore(words, start, within, index).split(/,|\band\b/);
    // `a lawyer for Lee and Kim` has one part after its preposition, `Ann Lee of Norland and Bob Kim` has two.
    const before = byPart.size > 0 ? parts.slice(-1) : parts;
    if (isHead(entity, before.join(" "), words.slice(end - start)))
      byPart.set(parts.length, entity);
  });
  return [...new Set(byPart.values())];
}

/** Whether a name is that of a speaker, unlike in `a resident of Karam`, `a Norland official` and `Norland's owner`. */
function isHead({ type }: Entity, before: string, after: string): boolean {
  if (before.split(/\s/).some((word) => isOf(word, PREPOSITION))) return false;
  // `the Norland-run ministry`
  if (/^-\p{Ll}/u.test(after)) return false;
  if (type === "organization") {
    if (SHORT_TITLE.test(after)) return false;
    if (ITSELF.test(after)) return true;
  }
  const [, noun] = NOUN_AFTER.exec(after) ?? [];
  return noun === undefined || isOf(noun, ENDS_NAME);
}

/**
 * The words of a speaker before a mention, without its title and the names before it, since prepositions in those are
 * their own: nothing in `Secretary of State Ann Lee` and `Bank of Norland Governor Ann Lee`, but `a lawyer for` in
 * `a lawyer for Harbor Bank President Ann Lee`.
 */
function wordsBefore(words: string, start: number, within: Mentions, index: number): string {
  const { entity, start: at } = within[index] as Mentions[number];
  const { title } = entity;
  let before = words.slice(0, Math.max(0, at - start)).trimEnd();
  if (title !== undefined && before.endsWith(title)) before = before.slice(0, -title.length);
  // The last name is cut out first, so that the positions before it stay valid.
  for (const name of within.slice(0, index).reverse())
    before = `${before.slice(0, Math.max(0, name.start - start))}${before.slice(name.end - start)}`;
  return before;
}

// Words that may follow a name without making it part of a longer noun phrase: `Lee then said`, `Lee of Seaport`.
const ENDS_NAME =
  ARTICLE | AUXILIARY | ADVERB | CONJUNCTION | PREPOSITION | RELATIVE | SUBORDINATOR;
const NOUN_AFTER = /^['\u2019]?s?\s(?!\p{L}+self)(\p{Ll}{2,14})/u;
// the Yonhap news agency | the Harbor Times newspaper | the Harbor Front rebel group
const ITSELF =
  /^ (?:news agency|newspaper|daily|magazine|broadcaster|airline|charity|party|movement|militia|(?:(?:militant|rebel|rights) )?group)$/;
// the Harbor MP | the Harbor Trams CEO
const SHORT_TITLE = /^ (?:C[EFO]O|M[EL]?P|MLA|PM|VP)s?\b/;

// Nouns that describe a speaker who is not named.
const ROLE =
  /^(?:\w{3,12}(?:[eo]r|ist)s|(?:advis|lawmak|lawy|lead|minist|offic)er|governor|senator|(?:aide|candidate|employee|executive|expert|judge|nominee|official|opponent|president|relative|student)s?|(?:chair|congress|spokes)(?:people|person|(?:wo)?m[ae]n)|attorneys|authorities|chief|police|troops)$/i;

// A capital that is not only that of the first word of the sentence.
const NAME_CAPITAL =
  /(?:^|[ (]|^[ae]l-)(?!(?:The|An?|One|Some|Another|Few|Many|Most|Several|Both|All|His|Her|Its|Their|This|That|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b)[A-Z]/;

/** Whether a word in small letters is a noun for a person. */
function isSomebody(noun: string): boolean {
  return isPersonNoun(noun) && !NO_PERSON.test(noun);
}

function gradeOf(words: string): QuoteSpeaker["grade"] {
  // `according to him`
  if (PRONOUNS.test(words) || /^(?:him|her|them)$/.test(words)) return "pronoun";
  // In `a lawyer for Moreau`, only the first part says who speaks.
  const [head = ""] = words.split(/ (?:at|close to|familiar with|for|from|in|of|to|who|with) /);
  // `Officials`, and `a BTA official`, where the name is that of the organization.
  const last = head.slice(head.lastIndexOf(" ") + 1);
  const isNoun = last === head || /^\p{Ll}/u.test(last);
  if (isNoun && (ROLE.test(last) || ANONYMOUS.test(last)))
    return ANONYMOUS.test(words) ? "anonymous" : "official";
  // a Department for Transport spokesperson, the CEO, the Harbor Trams manager
  const noun = words.slice(words.lastIndexOf(" ") + 1);
  const isRole = ROLE.test(noun) || SHORT_TITLE.test(` ${noun}`);
  if (/^(?:an?|the) /i.test(words) && isRole) return "official";
  if (/^the /i.test(words) && /^\p{Ll}{4}/u.test(noun) && isSomebody(noun)) return "official";
  // `a Malaysian scholar` is anybody, `a Seoul court` and `a Seoul retailer` are bodies.
  if (/^(?:an?|one) /i.test(head) && /^\p{Ll}/u.test(last)) {
    const isAnybody = isSomebody(last) && !OFFICE.test(last);
    return isAnybody || ANONYMOUS.test(words) ? "anonymous" : "official";
  }
  // `Ann Lee's mother`, `Norland's air force`
  const owned = head.split(/['\u2019]s? /).at(-1) as string;
  if (owned !== head && !/\p{Lu}/u.test(owned)) return "official";
  // A capital after the first word, or in the first one unless that is `The` or the like, or `Reports`.
  if (NAME_CAPITAL.test(head) && !PLURAL_NOUN.test(head)) return "named";
  return ANONYMOUS.test(words) ? "anonymous" : "official";
}
