/** Evidence for an event, a people, a prize or another thing in the name itself. */

import { OTHERS, PLACES } from "../../lists/cue-bits.ts";
import { knowledge, nationOf } from "../../lists/knowledge.ts";
import { BODY_HEADS, LEAGUES, STORMS, STRENGTHS } from "../../lists/part-bits.ts";
import { NATION, PEOPLE } from "../../words/form-bits.ts";
import type { Form } from "../../words/forms.ts";
import { isOn, textAt } from "../../words/words.ts";
import { IN_SPORT, SEVERAL, SINGLE } from "../bits.ts";
import type { Reading } from "../reading.ts";
import type { Evidence } from "../rows.ts";
import { EVENT, LISTED_FIRST, LISTED_LAST, MORE, NATIONAL, OF_PEOPLE, SIGNED } from "./bits.ts";

export const otherNames: readonly Evidence<Reading>[] = [
  { reason: "is a nationality", other: 6, needs: NATIONAL },
  { reason: "is a people or a faith", other: 6, needs: OF_PEOPLE, when: isPeople },
  { reason: "is a known event, law, index or product", other: 9, needs: EVENT },
  {
    reason: "is a storm",
    other: 9,
    needs: SEVERAL | LISTED_FIRST,
    when: ({ words }) => isStorm(words),
  },
  {
    reason: "begins as events do before `of` or `Mass`",
    other: 5,
    needs: SEVERAL,
    // Christmas Eve Mass
    when: ({ name, first, last, words: [, second] }) =>
      isOther(first) &&
      (last.text === "Mass" ||
        (name.includes(" of ") && (second?.text === "of" || isOther(second)))),
  },
  { reason: "is a prize and what it is for", other: 9, needs: MORE, when: isPrize },
  { reason: "is two names in one", other: 5, needs: SINGLE | SIGNED, when: isPair },
  {
    reason: "ends like a model",
    other: 6,
    needs: SEVERAL,
    when: ({ first, last }) => MODEL.test(last.text) && !ROADS.test(first.text),
  },
  {
    reason: "ends like the name of an event, a law or a prize",
    other: 5.5,
    needs: LISTED_LAST,
    // Jason Day, Institute for the Study of War
    when: ({ name, count, first, last, commonLast, given, plain }) =>
      (last.cues & OTHERS) !== 0 &&
      !((first.parts & BODY_HEADS) !== 0 && / (?:of|for) /.test(name)) &&
      (count > 1 || !(commonLast || plain)) &&
      !(count === 2 && given && last.small === "day"),
  },
  {
    reason: "is a sports league",
    other: 4,
    needs: IN_SPORT | LISTED_LAST,
    when: ({ last }) => (last.parts & LEAGUES) !== 0,
  },
];

// Galaxy S24, Airbus A320, Boeing 737
const MODEL = /^(?:[A-Z]{1,2}\d{1,4}|\d{3})$/;
// Highway A1
const ROADS = /^(?:Autobahn|Group|Highway|Interstate|Motorway|Road|Route)$/;

// Tour of Norland, Grand Prix of Norland, but not Law Association of Norland
function isOther(word: Form | undefined): boolean {
  return isOn(word, OTHERS);
}

function isPeople({ name, count, last, words }: Reading): boolean {
  if (count > 1) {
    if (!isNation(last)) return knowledge().peoples.has(name);
    // African Americans
    return (count === 2 && COMPASS.test(name)) || words.every(isNation);
  }
  if ((last.known & PEOPLE) !== 0) return true;
  if (!name.includes("-") || !/^[A-Z][a-z]+-[A-Z][a-z]+$/.test(name)) return false;
  return (
    knowledge().demonyms.get(name.slice(name.indexOf("-") + 1).replace(/s$/, "")) !== undefined
  );
}

function isNation({ text, known }: Form): boolean {
  return (known & (NATION | PEOPLE)) !== 0 || nationOf(text) !== undefined;
}

const COMPASS =
  /^(?:\S+-)?(?:[NSEW]\.|Han|Social|Christian|Latin|South(?:ern)?|Southeast|North(?:ern)?|Central|East(?:ern)?|West(?:ern)?|Roman|Bosnian|Croatian|Turkish|Iraqi) /;

// Israel-PLO talks
function isPair({ name }: Reading): boolean {
  const cut = name.indexOf("-");
  if (cut < 1) return false;
  const { places, organizations, demonyms } = knowledge();
  return [name.slice(0, cut), name.slice(cut + 1)].every(
    (one) =>
      places.isCountry(one) ||
      demonyms.get(one) !== undefined ||
      (one === one.toUpperCase() && organizations.has(one)),
  );
}

/** Whether words are the name of a storm: `Hurricane Milton`, `Tropical Storm Debby`. */
export function isStorm(words: Reading["words"]): boolean {
  const { length } = words;
  if (length < 2 || length > 4) return false;
  const isStrong = ((words[0] as Form).parts & STRENGTHS) !== 0;
  const storm = words[isStrong ? 1 : 0] as Form;
  const last = words[length - 1] as Form;
  return (storm.parts & STORMS) !== 0 && storm !== last && (last.cues & PLACES) === 0;
}

// Nobel Prize in Literature | Booker Prize for Fiction
function isPrize({ words }: Reading): boolean {
  return words.some(
    ({ text }, at) =>
      /^(?:Prize|Award|Medal)$/.test(text) && /^(?:in|for|of)$/.test(textAt(words, at + 1)),
  );
}
