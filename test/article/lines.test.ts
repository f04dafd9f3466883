import { describe, expect, it } from "vitest";
import { parseArticle, serializeArticle } from "../../src/index.ts";

/** The node that a line below or above the story becomes, and nothing of it a paragraph. */
function nodeOf(line: string, above: boolean): string | undefined {
  const [top, tail] = above ? [`${line}\n`, ""] : ["", `${line}\n`];
  const text = `Tram line reopens\n${top}SEOUL, May 1 (Yonhap) -- The tram ran.\nIt was full.\n${tail}`;
  const article = parseArticle(text);
  expect(serializeArticle(article)).toBe(text);
  expect(article.paragraphs).toHaveLength(2);
  const { notes, byline, credits, signOffs, end, furniture } = article;
  if (byline !== undefined) return `byline ${byline.authors.join(" & ")}`;
  if (end !== undefined) return "end";
  if (notes.length > 0) return "note";
  if (credits.length > 0) return "credit";
  return signOffs.length > 0 ? "sign-off" : furniture[0]?.kind;
}

describe("lines above the story", () => {
  it.each([
    ["(In May 1 story, in second paragraph, corrects name of the mayor to Han)", "note"],
    ["(The May 1 story was refiled to correct the mayor's name in paragraph 3)", "note"],
    ["AP Photo HS105, HS106", "note"],
    ["KILL KILL KILL =", "note"],
    ["BC-Harbor-Tram, 5th Ld-Writethru", "keywords"],
    ["AM--Harbor Tram,0256", "keywords"],
    ["By: Han Seo-yun and Ann Lee", "byline Han Seo-yun & Ann Lee"],
  ])("%s", (line, node) => expect(nodeOf(line, true)).toBe(node));
});

it("takes the line below a slug for the headline", () => {
  const { headline } = parseArticle(
    "BC-Harbor-Tram, 5th Ld-Writethru\nTram line reopens\nSEOUL (AP) -- It ran.\n",
  );
  expect(headline?.text).toBe("Tram line reopens");
});

describe("lines below the story", () => {
  it.each([
    ["reuter", "end"],
    ["AP-WF-11-13-31 1509GMT", "end"],
    ["dpa hs al", "end"],
    ["-0- www.kcna.kp (Juche120.12.10.)", "end"],
    ["SOURCE: Harbor Trams", "end"],
    ["SOURCE Harbor Trams", "end"],
    ["(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)", "note"],
    ["- Reporting by: Ann Lee in Seoul", "credit"],
    ["Editing by: Sam Roe", "credit"],
    ["Associated Press writer Ann Lee in Busan contributed to this report.", "credit"],
    ["c.2031 Harbor News Service", "credit"],
    ["((ann@example.org; +82 2 555 0100))", "sign-off"],
    ["101137 GMT Dez 31", "timestamp"],
  ])("%s", (line, node) => expect(nodeOf(line, false)).toBe(node));
});
