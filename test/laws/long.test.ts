import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/entities.ts";
import { parseHtml } from "../../src/html.ts";
import { creditRoles, parseArticle, serializeArticle } from "../../src/index.ts";
import { parseSgml } from "../../src/sgml.ts";

function times(copies: number, text: string): string {
  return text.repeat(copies);
}

// A call cannot take so many arguments, and calls cannot nest so deep.
const MANY = 150_000;

describe("input far longer than any real copy", () => {
  it("is read when 150,000 markers stand above the headline, each on a line of its own", () => {
    const article = parseArticle(`${times(MANY, "(LEAD)\n")}Tram\n`);
    expect(article.headline?.text).toBe("Tram");
    expect(article.headline?.markers).toHaveLength(MANY);
  });

  it("is read when a credit has 20,000 names and a place with 20,000 regions", () => {
    const names = Array.from({ length: 20_000 }, () => "Ann Lee").join(", ");
    const [role] = creditRoles(`Reporting by ${names} in Harbor City${times(20_000, ", Ill.")}`);
    expect(role?.people).toHaveLength(20_000);
    const place = role?.people[0]?.place;
    expect(place).toMatch(/^Harbor City, Ill\., Ill\./);
    expect(role?.people.every((person) => person.place === place)).toBe(true);
  });

  it("is written when 150,000 paragraphs replace one", () => {
    const article = parseArticle("Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n");
    const paragraphs = Array.from({ length: MANY }, (_, index) => ({ text: `It ran ${index}.` }));
    const text = serializeArticle({ ...article, paragraphs });
    expect(parseArticle(text).paragraphs).toHaveLength(MANY);
  });

  it("is read when a page has 150,000 paragraphs outside its article", () => {
    const page = `<article><h1>Tram</h1><p>It ran.</p></article>${times(MANY, "<p>x</p>")}`;
    expect(parseHtml(page).lost).toHaveLength(MANY);
  });

  it("is read when an archive has 150,000 unclosed elements and as many stray end tags", () => {
    const archive = `<DOC><TEXT>It ran.</TEXT>${times(MANY, "<x>")}${times(MANY, "</y>")}</DOC>`;
    expect(parseSgml(archive)[0]?.article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
  });

  it("is read when it mentions a name 150,000 times", () => {
    const text = `World Health Organization (WHO) met.\n${times(MANY, "WHO said so.\n")}`;
    const [body] = extractEntities(text);
    expect(body?.mentions).toHaveLength(MANY + 2);
  });
});
