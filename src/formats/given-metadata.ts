/** The metadata that a writer is given, with the slug line above the headline: `BC-Harbor--Tram, 3rd Ld-Writethru,0842`. */

import { isSlug } from "../block/line/slug.ts";
import type { Article } from "../model.ts";
import type { DocumentMetadataInit, WriteDocumentOptions } from "./model.ts";

/** The metadata to write, without empty fields. The slug is the article's own, unless one is given: an empty one for none. */
export function givenMetadata(
  { furniture }: Article,
  { metadata: given = {} }: Pick<WriteDocumentOptions, "metadata">,
): DocumentMetadataInit {
  const metadata: DocumentMetadataInit = Object.fromEntries(
    Object.entries(given)
      .map(([name, value]) => [name, Array.isArray(value) ? value.filter(isFilled) : value])
      .filter(([, value]) => isFilled(value)),
  );
  const line = furniture.find(
    ({ kind, text }) => kind === "keywords" && isSlug(text, 0, text.length),
  );
  return line === undefined || given.slug !== undefined
    ? metadata
    : { ...metadata, slug: line.text };
}

function isFilled(value: unknown): boolean {
  return value !== "";
}
