/** Checks the options of writers: what to include besides the article. */

import { refuseType } from "../check/refuse.ts";
import {
  array,
  eachOf,
  list,
  type Members,
  members,
  optionalString,
  optionsOf,
  string,
} from "../check/values.ts";
import type { DocumentMetadata, WriteDocumentOptions } from "./model.ts";

/** The type of each metadata field. */
export const METADATA: Readonly<Record<keyof DocumentMetadata, "text" | "number" | "list">> = {
  id: "text",
  version: "number",
  revises: "list",
  language: "text",
  slug: "text",
  take: "text",
  keywords: "list",
  category: "text",
  urgency: "number",
  service: "text",
  number: "text",
  routing: "text",
  wordCount: "number",
  created: "text",
  modified: "text",
  provider: "text",
  copyright: "text",
  usage: "text",
};

/**
 * Refuses an option of the wrong type, with its path: `options.metadata.language`. `more` names the options that only one
 * format has.
 */
export function checkOptions(options: WriteDocumentOptions, more = ""): void {
  const {
    metadata,
    entities = [],
    dates = [],
    quotes = [],
  } = optionsOf(options, `metadata entities dates quotes${more}`);
  if (metadata !== undefined) checkMetadata(members(metadata, "options.metadata"));
  for (const [path, entity] of eachOf(entities, "options.entities")) {
    string(entity["type"], `${path}.type`);
    string(entity["name"], `${path}.name`);
    const mentions = array(entity["mentions"], `${path}.mentions`);
    for (const [at, mention] of eachOf(mentions, `${path}.mentions`)) checkStretch(mention, at);
  }
  for (const [path, date] of eachOf(dates, "options.dates")) {
    checkStretch(date, path);
    string(date["value"], `${path}.value`);
  }
  for (const [path, quote] of eachOf(quotes, "options.quotes")) {
    checkStretch(quote, path);
    string(quote["kind"], `${path}.kind`);
  }
}

function checkMetadata(metadata: Members): void {
  for (const [name, kind] of Object.entries(METADATA)) {
    const path = `options.metadata.${name}`;
    const value = metadata[name];
    if (kind === "text") optionalString(value, path);
    else if (kind === "list")
      list(value, path).forEach((one, index) => {
        string(one, `${path}[${index}]`);
      });
    else if (value !== undefined) number(value, path);
  }
}

function checkStretch({ start, end, text }: Members, path: string): void {
  number(start, `${path}.start`);
  number(end, `${path}.end`);
  string(text, `${path}.text`);
}

/** Throws a `TypeError` unless the value is a number. */
export function number(value: unknown, path: string): void {
  if (typeof value !== "number") refuseType(path, "a number", value);
}
