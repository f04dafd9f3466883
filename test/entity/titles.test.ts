import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/index.ts";

const titlesIn = (text: string): string[] =>
  extractEntities(text).flatMap((one) => (one.type === "person" ? (one.title ?? "none") : []));

describe("extractEntities gives titles", () => {
  it.each([
    ["Former U.S. President Bill Carter spoke.", ["Former President"]],
    ["Former Norwegian Prime Minister Ann Lee spoke.", ["Former Prime Minister"]],
    ["Former Harbor Motor CEO Ann Lee spoke.", ["Former CEO"]],
    ["Tom Hale, a former executive of Nippon Harbor, spoke.", ["former executive"]],
    ["Tom Hale, a former mayor, spoke.", ["former mayor"]],
    ["A former mayor, Tom Hale, spoke.", ["former mayor"]],
    ["Bob Kim, a former Turkish lawyer, spoke.", ["former lawyer"]],
    ["Then-President Ann Lee met ex-mayor Bob Hill.", ["Then-President", "ex-mayor"]],
    ["Outgoing French Finance Minister Sam Roe left.", ["Outgoing Finance Minister"]],
    [
      "U.S. President Bill Carter met Norwegian Prime Minister Ann Lee.",
      ["President", "Prime Minister"],
    ],
    ["Tom Hale, the mayor, met Bob Kim, a Turkish lawyer.", ["mayor", "lawyer"]],
  ])("that say whether somebody is still in office: %s", (text, titles) =>
    expect(titlesIn(text)).toEqual(titles),
  );

  it.each([
    ["Then coast guard spokeswoman Maria Voss spoke.", ["coast guard spokeswoman"]],
    ["A coast guard spokeswoman, Maria Voss, spoke.", ["coast guard spokeswoman"]],
    ["Coast guard commander Ann Lee left.", ["Coast guard commander"]],
    ["Border guard chief Bob Hill came.", ["Border guard chief"]],
    ["He met union head Ann Lee.", ["union head"]],
    ["He met fire service spokesman Bob Hill.", ["fire service spokesman"]],
    ["He met human rights lawyer Tom Reed.", ["human rights lawyer"]],
    ["He met central bank governor Sam Roe.", ["central bank governor"]],
    ["He hit lawyer Bob Lee.", ["lawyer"]],
    ["Mariners coach Ann Lee left.", ["coach"]],
    ["A man who saw the mayor, Tom Hale, left.", ["mayor"]],
  ])("as written, whole: %s", (text, titles) => expect(titlesIn(text)).toEqual(titles));
});
