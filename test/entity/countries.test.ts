import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/index.ts";

const namesIn = (text: string): string[] =>
  extractEntities(text).map(({ type, name, mentions }) => `${type}: ${name} (${mentions.length})`);

describe("extractEntities tells countries and cities", () => {
  it.each([
    ["Michael Jordan scored. Jordan's coach left. Jordan stayed.", "person: Michael Jordan (3)"],
    ["The Wolfsburg-based carmaker grew.", "place: Wolfsburg (1)"],
    ["The NATO-based office grew.", "organization: NATO (1)"],
    [
      "Norland said it would close its plant. Norland President Olav Brandt left. Norland shares fell.",
      "organization: Norland (3)",
    ],
  ])("in: %s", (text, one) => expect(namesIn(text)).toContain(one));

  it.each([
    ["They got a 7-per-cent raise.", "percent: 7-per-cent (1)"],
    ["They left a 20-square-mile zone.", "quantity: 20-square-mile (1)"],
    ["They won 5-mile races.", "quantity: 5-mile (1)"],
  ])("and amounts with hyphens: %s", (text, one) => expect(namesIn(text)).toContain(one));
});
