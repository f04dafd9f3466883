/** The names that an article's byline and datelines give. */

import type { Article, Entity } from "../../model.ts";
import type { Named } from "../evidence/named.ts";
import { OFFICES, ORGANIZATIONS, TITLES } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { isCommon } from "../lists/knowledge.ts";
import { placeNamed } from "../lists/place-named.ts";
import { personName } from "./canonical.ts";
import { isFree } from "./own.ts";

/** The names that the byline and the datelines give. */
export function givenNames(article: Article): Named[] {
  return [...bylineNames(article), ...datelineNames(article)];
}

/** The authors that the byline names. Those who are not named (`Our Correspondent`) and agencies are left out. */
function bylineNames({ byline, offset }: Article): Named[] {
  if (byline === undefined) return [];
  const { authors, raw, start } = byline;
  let from = 0;
  return authors.flatMap((author) => {
    const at = raw.indexOf(author, from);
    if (at < 0 || !isAuthor(author)) return [];
    from = at + author.length;
    const first = start - offset + at;
    const name = personName(author);
    return { kind: "person" as const, name, start: first, end: first + author.length };
  });
}

// Ann Lee, but not Our Correspondent, The Harbor Press, Business Writers, or dpa correspondents, which ends in a small
// word. Titles are read as in the text: Sen. Ann Lee. But Prince Lee and Major Hill are authors with such given names.
function isAuthor(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) as string;
  return (
    words.length > 1 &&
    words.some((word) => !isCommon(word)) &&
    !name.endsWith(` ${last}`) &&
    !/ of |\(/.test(name) &&
    (/^\w+ [^ ]+$/.test(name) || (cuesOf(words[0] as string) & TITLES) === 0) &&
    ((cuesOf(last) | cuesOf(last.replace(/s$/, ""))) & (ORGANIZATIONS | OFFICES)) === 0
  );
}

/** The names that datelines give: their places, in order, and their agencies. */
function datelineNames({ dateline, items, offset }: Article): Named[] {
  return [dateline, ...items.map((item) => item.dateline)].flatMap((one) => {
    if (one === undefined) return [];
    const raw = one.raw.toLowerCase();
    const given: Named[] = [];
    const add = (kind: "place" | "organization", name: string, at: number): void => {
      const start = one.start - offset + at;
      const end = start + name.length;
      if (at >= 0 && isFree(start, end, given)) given.push({ kind, name, start, end });
    };
    let from = 0;
    for (const { name } of one.places) {
      const at = raw.indexOf(name.toLowerCase(), from);
      add("place", name, at);
      if (at >= 0) from = at + name.length;
    }
    if (one.agency !== undefined)
      add("organization", one.agency, raw.lastIndexOf(one.agency.toLowerCase()));
    return given;
  });
}

/** The dateline's places that are on no list, with their kind. */
export function unlistedPlaces(given: readonly Named[]): ReadonlyMap<string, "place"> {
  const unlisted = given.filter(
    ({ kind, name }) => kind === "place" && placeNamed(name) === undefined,
  );
  return new Map(unlisted.map(({ name }) => [name, "place"]));
}

/** Merges the names found with those given, which replace whatever they overlap. */
export function withGiven(names: readonly Named[], given: readonly Named[]): readonly Named[] {
  if (given.length === 0) return names;
  const known = [...given].sort((a, b) => a.start - b.start);
  let next = 0;
  const apart = names.filter(({ start, end }) => {
    while (next < known.length && (known[next] as Named).end <= start) next += 1;
    return (known[next]?.start ?? end) >= end;
  });
  return [...apart, ...known].sort((a, b) => a.start - b.start);
}

/** Gives places that are on no list the country that a dateline implies. */
export function placeDatelines(article: Article, entities: readonly Entity[]): void {
  const countries = new Map<string, string>();
  for (const { dateline } of [article, ...article.items])
    for (const { name, country } of dateline?.places ?? [])
      if (country !== undefined && !countries.has(name)) countries.set(name, country);
  for (const entity of entities) {
    const country = countries.get(entity.name);
    if (entity.type === "place" && country !== undefined) entity.country ??= country;
  }
}
