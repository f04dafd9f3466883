/** Bylines to write: what they must read back as, and how to spell them. */

import { refuse } from "../check/refuse.ts";
import { fieldsOf, line, list, optionalString } from "../check/values.ts";
import { LINE_BREAK } from "../text/lines.ts";
import { reword } from "../text/reword.ts";
import { readByline } from "./byline.ts";

/** A byline to write. */
export interface BylineDraft {
  readonly authors: readonly string[];
  readonly places?: readonly string[] | undefined;
  readonly affiliation?: string | undefined;
  readonly raw?: string | undefined;
  /** The spelling, if it was given as text. */
  readonly given?: string | undefined;
}

/** Checks a byline given as text, with or without `By`, or as fields. */
export function draftByline(value: unknown, path: string): BylineDraft {
  if (typeof value === "string") {
    const text = line(value, path);
    if (/^by:? /i.test(text)) return { ...readByline(text, 0, text.length), given: text };
    const raw = `By ${text}`;
    return readByline(raw, 0, raw.length);
  }
  const fields = fieldsOf(value, path, "authors");
  const lines = (name: string): string[] =>
    list(fields[name], `${path}.${name}`).map((one, index) =>
      line(one, `${path}.${name}[${index}]`),
    );
  const authors = lines("authors");
  if (authors.length === 0)
    refuse(`${path}.authors`, "is empty; name one, or leave the byline out");
  return {
    authors,
    places: lines("places"),
    affiliation: optionalString(fields["affiliation"], `${path}.affiliation`),
    raw: optionalString(fields["raw"], `${path}.raw`),
  };
}

/** Whether two bylines say the same. */
export function sameByline(a: BylineDraft, b: BylineDraft): boolean {
  return saidIn(a) === saidIn(b);
}

function saidIn({ authors, places = [], affiliation }: BylineDraft): string {
  return JSON.stringify([authors, places, affiliation]);
}

/**
 * The words after `By`: `A, B and C in Place, Affiliation`, or another sign before the affiliation. If places are fewer,
 * the last authors have them.
 */
export function bylineWords(
  { authors, places = [], affiliation }: Pick<BylineDraft, "authors" | "places" | "affiliation">,
  sign = ", ",
): string {
  const first = authors.length - places.length;
  const people = authors.map((one, index) =>
    index < first ? one : `${one} in ${places[index - first]}`,
  );
  const last = people.pop();
  const names = people.length > 0 ? `${people.join(", ")} and ${last}` : `${last}`;
  return affiliation === undefined ? names : names + sign + affiliation;
}

/**
 * The byline's text: as recorded if that still says the same, or else with only those words changed that have changed,
 * or else `By A, B and C in Place, Affiliation`, with the recorded `by` and the affiliation on its own line if it was.
 */
export function spellByline(draft: BylineDraft, path: string): string {
  const { raw, affiliation = "" } = draft;
  const spellings = [`By ${bylineWords(draft)}`];
  if (raw !== undefined) {
    const old = readByline(raw, 0, raw.length);
    const [below] = LINE_BREAK.exec(raw) ?? [];
    const fresh = bylineWords(draft, below);
    if (sameByline(old, draft)) spellings.unshift(raw);
    // Another affiliation on the line below might not be read as one, but the plural of the old one is.
    else if (affiliation.startsWith(old.affiliation ?? ""))
      spellings.unshift(
        reword(raw, bylineWords(old, below), fresh),
        raw.replace(/ .*/s, ` ${fresh}`),
      );
  }
  const found = spellings.find((one) => sameByline(readByline(one, 0, one.length), draft));
  if (found === undefined) refuse(`${path}.authors`, "would read back as other authors");
  line(found.replace(LINE_BREAK, ", "), path);
  return found;
}
