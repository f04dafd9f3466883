import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/index.ts";

/** The entities of a text as `type: name`. */
const namesIn = (text: string): string[] =>
  extractEntities(text).map(({ type, name }) => `${type}: ${name}`);
/** The amounts of a text as they are written. */
const amountsIn = (text: string): string[] =>
  extractEntities(text)
    .filter(({ type }) => type === "money")
    .map(({ name }) => name);

// What only looks like the names that a rule is for.
describe("extractEntities takes for what they are", () => {
  it.each([
    ["Jazz clarinetist Pete Fountain died.", ["person: Pete Fountain"]],
    ["Rubén Plaza won the stage.", ["person: Rubén Plaza"]],
    ["He explained the Oedipus Complex to her.", []],
    ["Place Kicker Tom Lee made it.", ["person: Kicker Tom Lee"]],
  ])("people and things that end or begin like places: %s", (text, names) =>
    expect(namesIn(text)).toEqual(names),
  );

  it.each([
    ["New York trader Ann Lee was there.", ["place: New York", "person: Ann Lee"]],
    ["Buenos Aires economist Ann Lee said so.", ["place: Buenos Aires", "person: Ann Lee"]],
    ["Cold War analyst Tom Lee said so.", ["other: Cold War", "person: Tom Lee"]],
    ["Nobel Prize economist Tom Lee said so.", ["other: Nobel Prize", "person: Tom Lee"]],
    ["Ann Lee broker Tom King was there.", ["person: Ann Lee", "person: Tom King"]],
    ["Jamestown founder John Smith met her.", ["person: John Smith"]],
    ["Jobs co-founder Ann Lee spoke.", ["person: Ann Lee"]],
    ["FX president John Lee said so.", ["organization: FX", "person: John Lee"]],
  ])("what stands before somebody's role: %s", (text, names) =>
    expect(namesIn(text)).toEqual(names),
  );

  it.each([
    ["Lawyer Tom Lee of New York is leading the case.", "place: New York"],
    ["U.S. District Judge Ann Lee of Minneapolis is hearing it.", "place: Minneapolis"],
    ["Commissioner Ann Lee of New York was there.", "place: New York"],
    ["The suit was filed by Tom Lee of Detroit.", "place: Detroit"],
    ["Tom Lee went to Wimbledon to watch the final.", "other: Wimbledon"],
  ])("places and events in a report on sport: %s", (text, name) =>
    expect(namesIn(`NFL - teams\n${text}`)).toContain(name),
  );

  it.each([
    ["The Marines field a new rifle.", []],
    ["The Greens field 40 candidates.", ["organization: Greens"]],
    ["The Heisman field was strong.", []],
    ["He edits the Style section of The Washington Post.", ["organization: The Washington Post"]],
    ["She liked the Obama section of the speech.", ["person: Obama"]],
    ["The Trump plain talk won him votes.", []],
  ])("what is before a field or a section: %s", (text, names) =>
    expect(namesIn(text)).toEqual(names),
  );

  it.each([
    ["Lincoln at Gettysburg, 1863", ["person: Lincoln", "place: Gettysburg"]],
    ["Paris at Versailles, 1919.", ["place: Paris", "place: Versailles"]],
    ["Denver at Boston, where rain fell", ["place: Denver", "place: Boston"]],
    ["London at Windsor, England", ["place: London", "place: Windsor", "place: England"]],
  ])("places on a line that is no fixture: %s", (text, names) =>
    expect(namesIn(text)).toEqual(names),
  );

  it.each([
    [
      "The Lakers and Clippers Center is full.",
      ["organization: Lakers", "organization: Clippers Center"],
    ],
    [
      "Packers and Raiders Group said so.",
      ["organization: Packers", "organization: Raiders Group"],
    ],
    [
      "The Garment Makers and Exporters Association met.",
      ["organization: Garment Makers and Exporters Association"],
    ],
    ["He got Junk Mail, Voice Mail and U.S. Mail.", ["place: United States"]],
    ["The Russian Broadcasting Corp. said so.", ["organization: Russian Broadcasting"]],
    ["The British Broadcasting Corp. said so.", ["organization: British Broadcasting Corp."]],
  ])("organizations: %s", (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    ['Will Ferrell stars in "Elf" and who would want more?', "person: Will Ferrell"],
    ["Will Smith won the award?", "person: Will Smith"],
    ["Will Congress act?", "organization: Congress"],
  ])("the first words of a question: %s", (text, name) => expect(namesIn(text)).toContain(name));

  it("a candidate for an office", () =>
    expect(
      extractEntities("The Labour candidate for mayor of London, Tom Lee, said so."),
    ).toContainEqual(expect.objectContaining({ name: "Tom Lee", title: "candidate for mayor" })));

  it.each([
    ["He bought it for $2.99 1/2 hour ago.", ["$2.99"]],
    ["Oil rose to $18.25 1/2 way through.", ["$18.25"]],
    ["He paid $5.50 1/2 price.", ["$5.50"]],
    ["Corn rose to $4.37-3/4 a bushel.", ["$4.37-3/4"]],
    ["Soybeans fell to $12.37 1/2 a bushel.", ["$12.37 1/2"]],
    ["Wheat closed at $6.45 1/2, a high.", ["$6.45 1/2"]],
    ["It paid CAD 50/10AM.", ["CAD 50"]],
    ["The bank sold GBP 100/12M bonds.", ["GBP 100"]],
    ["The police log reads CAD 1234/10NOV.", []],
  ])("amounts: %s", (text, amounts) => expect(amountsIn(text)).toEqual(amounts));
});
