/** Bylines: authors and their affiliation. */

import { refuse } from "../check/refuse.ts";
import { line, list, members, optionalString } from "../check/values.ts";
import type { Byline } from "../model.ts";

// By Han Seo-yun | By: Han Seo-yun | by Ann LEE
const BY = /^[Bb]y:? /;

// A role on the line below.
const ROLE = /\r?\n(.+)$/;

/**
 * Reads the byline in `[start, end)`.
 *
 *     By Sam Lee and Ann Byers, Harbor Press      By SAM LEE
 *        ^authors               ^affiliation      Associated Press Writer
 *                                                 ^affiliation
 */
export function readByline(text: string, start: number, end: number): Byline {
  const raw = text.slice(start, end);
  const role = ROLE.exec(raw);
  const first = role === null ? raw : raw.slice(0, role.index);
  const names = first.replace(BY, "").replace(/=$/, "").trim();
  const comma = affiliationComma(names);
  const authors = (comma === -1 ? names : names.slice(0, comma)).split(/, | and | & /);
  const affiliations = comma === -1 ? [] : [names.slice(comma + 1).trim()];
  if (role !== null) affiliations.push(role[1] as string);
  return {
    authors: authors.map((author) => author.trim()).filter((author) => author !== ""),
    ...(affiliations.length > 0 && { affiliation: affiliations.join("; ") }),
    raw,
    start,
    end,
  };
}

/** The comma before the affiliation: the last one, unless more authors follow it, as in `A, B and C`. */
function affiliationComma(names: string): number {
  const comma = names.lastIndexOf(", ");
  const behind = names.slice(comma + 1);
  return behind.includes(" and ") || behind.includes(" & ") ? -1 : comma;
}

/** A byline to write. */
export interface BylineDraft {
  readonly authors: readonly string[];
  readonly affiliation?: string | undefined;
  readonly raw?: string | undefined;
}

/** Checks a byline given as text, with `By` or only the names, or as fields. */
export function draftByline(value: unknown, path: string): BylineDraft {
  if (typeof value === "string") {
    const text = line(value, path);
    const raw = BY.test(text) ? text : `By ${text}`;
    return readByline(raw, 0, raw.length);
  }
  const fields = members(value, path);
  const authors = list(fields["authors"], `${path}.authors`);
  if (authors.length === 0)
    refuse(`${path}.authors`, "is empty; name one, or leave the byline out");
  return {
    authors: authors.map((author, index) => line(author, `${path}.authors[${index}]`)),
    affiliation: optionalString(fields["affiliation"], `${path}.affiliation`),
    raw: optionalString(fields["raw"], `${path}.raw`),
  };
}

/** Whether two bylines say the same. */
export function sameByline(a: BylineDraft, b: BylineDraft): boolean {
  return (
    a.affiliation === b.affiliation &&
    a.authors.length === b.authors.length &&
    a.authors.every((author, index) => author === b.authors[index])
  );
}

/** The byline's text: as recorded while that still says the same, and else `By A, B and C, Affiliation`. */
export function spellByline(draft: BylineDraft, path: string): string {
  const { raw, authors, affiliation } = draft;
  if (raw !== undefined && sameByline(readByline(raw, 0, raw.length), draft)) {
    line(raw.replace(ROLE, ", $1"), path);
    return raw;
  }
  const names = [authors.slice(0, -1).join(", "), authors.at(-1) ?? ""];
  const joined = names.filter((name) => name !== "").join(" and ");
  const spelling = affiliation === undefined ? `By ${joined}` : `By ${joined}, ${affiliation}`;
  if (!sameByline(readByline(spelling, 0, spelling.length), draft)) {
    refuse(`${path}.authors`, "would read back as other authors");
  }
  return line(spelling, path);
}
