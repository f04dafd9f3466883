import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/entities.ts";
import { parseHtml } from "../../src/html.ts";
import { creditRoles, parseArticle, serializeArticle } from "../../src/index.ts";
import { parseSgml } from "../../src/sgml.ts";

/** Copies of a text, one after the other. */
function times(copies: number, text: string): string {
  return text.repeat(copies);
}

// More than a call takes arguments, and than there can be calls within calls.
const MANY = 150_000;

describe("what is longer than any copy is read, and written, all the same", () => {
  it("a headline below its markers, each on a line of its own", () => {
    const article = parseArticle(`${times(MANY, "(LEAD)\n")}Tram\n`);
    expect(article.headline?.text).toBe("Tram");
    expect(article.headline?.markers).toHaveLength(MANY);
  });

  it("credits with thousands of names and regions", () => {
    const names = Array.from({ length: 20_000 }, () => "Ann Lee").join(", ");
    const [role] = creditRoles(`Reporting by ${names} in Harbor City${times(20_000, ", Ill.")}`);
    expect(role?.people).toHaveLength(20_000);
    const place = role?.people[0]?.place;
    expect(place).toMatch(/^Harbor City, Ill\., Ill\./);
    expect(role?.people.every((person) => person.place === place)).toBe(true);
  });

  it("a story of so many paragraphs, each another one than it was", () => {
    const article = parseArticle("Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n");
    const paragraphs = Array.from({ length: MANY }, (_, index) => ({ text: `It ran ${index}.` }));
    const text = serializeArticle({ ...article, paragraphs });
    expect(parseArticle(text).paragraphs).toHaveLength(MANY);
  });

  it("a page with so much around its article", () => {
    const page = `<article><h1>Tram</h1><p>It ran.</p></article>${times(MANY, "<p>x</p>")}`;
    expect(parseHtml(page).lost).toHaveLength(MANY);
  });

  it("an archive's elements that are not closed, and ends of such that were never open", () => {
    const archive = `<DOC><TEXT>It ran.</TEXT>${times(MANY, "<x>")}${times(MANY, "</y>")}</DOC>`;
    expect(parseSgml(archive)[0]?.article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
  });

  it("a name that is mentioned so often", () => {
    const text = `World Health Organization (WHO) met.\n${times(MANY, "WHO said so.\n")}`;
    const [body] = extractEntities(text);
    expect(body?.mentions).toHaveLength(MANY + 2);
  });
});
