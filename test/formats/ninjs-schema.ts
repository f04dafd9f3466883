/**
 * What IPTC's JSON Schemas of ninjs 2 and 3 allow for the members that the library writes. It is restated here because
 * the schemas themselves are not in this repository. Like them, it refuses members that it does not name. Whatever 2.1
 * and 3.0 allow for these members, 2.4 and 3.3 allow too.
 */

import { Ajv } from "ajv";
import { addFormats } from "./uris-and-times.mjs";

const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const time = { type: "string", format: "date-time" };

function object(properties: Record<string, object>, required: readonly string[] = []): object {
  return { type: "object", properties, required, additionalProperties: false };
}

function list(items: object): object {
  return { type: "array", items };
}

// GeoJSON's own schema requires two numbers and allows more.
const point = {
  type: "object",
  required: ["type", "coordinates"],
  properties: {
    type: { const: "Point" },
    coordinates: { type: "array", items: { type: "number" }, minItems: 2 },
  },
};

/** The schema of a version; `as` spells a name as that version does. */
function ninjsSchema(version: "2.1" | "3.0"): object {
  const as = (name: string): string => (version === "3.0" ? name : name.toLowerCase());
  const words = (...counts: string[]): object =>
    list(
      object(
        {
          role: text,
          [as("contentType")]: text,
          value: text,
          ...Object.fromEntries(
            counts.map((name) => [as(name), { type: version === "3.0" ? "integer" : "number" }]),
          ),
        },
        ["value"],
      ),
    );
  const concept = { name: text, rel: text, uri, literal: text };
  const item: Record<string, object> = {
    uri,
    type: {
      enum: ["text", "audio", "video", "picture", "graphic", "composite", "component"].concat(
        version === "3.0" ? ["event", "planning"] : [],
      ),
    },
    version: text,
    [as("firstCreated")]: time,
    [as("versionCreated")]: time,
    [as("pubStatus")]: { enum: ["usable", "withheld", "canceled"] },
    urgency: { type: "integer", minimum: 1, maximum: 9 },
    [as("copyrightNotice")]: text,
    [as("usageTerms")]: text,
    [as("edNote")]: text,
    language: text,
    title: text,
    by: text,
    slugline: text,
    located: text,
    headlines: words(),
    bodies: words("wordCount", "charCount"),
    people: list(object(concept)),
    organisations: list(object(concept)),
    places: list(object({ ...concept, [as("geoJSON")]: point })),
    subjects: list(object(concept)),
    [as("infoSources")]: list(object({ name: text, role: text, uri, literal: text })),
    standard: object({ name: text, version: text, schema: uri }),
  };
  const association = object({ ...item, name: text }, ["name", "uri"]);
  return object({ ...item, associations: list(association) }, ["uri"]);
}

/** Checks items against our transcript of a version's schema, and gives what is wrong with each. */
export function ninjsFaults(version: "2.1" | "3.0"): (item: unknown) => unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(ninjsSchema(version));
  return (item) => (validate(item) ? [] : (validate.errors ?? []));
}
