import { describe, expect, it } from "vitest";
import { type Entity, extractEntities } from "../../src/index.ts";
import { COPY } from "./copy.ts";

function told({ type, name, mentions, title, age, value, unit }: Entity): string {
  const count = mentions.length > 1 ? `x${mentions.length}` : undefined;
  const parts = [type, name, count, title && `(${title})`, age, value, unit];
  return parts.filter((part) => part !== undefined).join(" ");
}

describe("extractEntities tells of invented copy all that is named in", () => {
  it.each(COPY)("$about", ({ text, names }) => {
    expect(extractEntities(text).map(told)).toEqual(names);
  });
});
