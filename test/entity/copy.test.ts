import { describe, expect, it } from "vitest";
import { type Entity, extractEntities } from "../../src/index.ts";
import { COPY } from "./copy.ts";

/** An entity as `COPY` has it. */
function described({ type, name, mentions, title, age, value, unit }: Entity): string {
  const count = mentions.length > 1 ? `x${mentions.length}` : undefined;
  const parts = [type, name, count, title && `(${title})`, age, value, unit];
  return parts.filter((part) => part !== undefined).join(" ");
}

describe("extractEntities", () => {
  it.each(COPY)(
    "finds exactly the entities, with their details, in copy about $about",
    ({ text, names }) => {
      expect(extractEntities(text).map(described)).toEqual(names);
    },
  );
});
