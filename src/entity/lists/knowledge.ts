/** What is known about names and words, unpacked from the data on first use. */

import { countryOfAbbreviation, countryOfState, stateOf } from "../../place/regions.ts";
import { writtenRows } from "../../place/written.ts";
import { isSmallLetters, unitAt } from "../../text/unit-at.ts";
import {
  CITIES,
  COMMON_WORDS,
  DEMONYMS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  KNOWN_PEOPLE,
  ORGANIZATION_NAMES,
  OTHER_NAMES,
  PEOPLES,
  REGION_NAMES,
} from "./data.ts";
import { numberOf } from "./hashed.ts";
import {
  COMMON_BITS,
  digitAt,
  EVENT_BITS,
  NAME_BITS,
  unpackNames,
  unpackWords,
  type WordList,
} from "./lists.ts";

/** A place and where it is. A region that spans countries has an empty country. */
export interface KnownPlace {
  readonly country: string;
  readonly kind: "country" | "city";
  /**
   * Whether it is a town from the table of countries, which counts only for names that are not in the list of cities.
   */
  readonly isTown: boolean;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

function placeIn(
  country: string,
  kind: KnownPlace["kind"],
  isTown: boolean = false,
  latitude?: number,
  longitude?: number,
): KnownPlace {
  return { country, kind, isTown, latitude, longitude };
}

/** The lists. Given names, family names and common words are looked up in lowercase, all else as written. */
export interface Knowledge {
  readonly given: WordList;
  readonly family: WordList;
  readonly common: WordList;
  /** Organizations that copy names without saying what they are. */
  readonly organizations: WordList;
  /** Events, laws, indexes and products. */
  readonly others: WordList;
  /** Heads of state and government and the like, by their family names. */
  readonly people: WordList;
  /** Peoples, faiths and the like that no country is named after. */
  readonly peoples: WordList;
  readonly places: Places;
  /** The country whose people or things have this name. */
  readonly demonyms: ReadonlyMap<string, string>;
}

let known: Knowledge | undefined;

/** Everything that is known. */
export function knowledge(): Knowledge {
  known ??= {
    given: unpackWords(GIVEN_NAMES),
    family: unpackWords(FAMILY_NAMES),
    common: unpackWords(COMMON_WORDS, COMMON_BITS),
    organizations: unpackWords(ORGANIZATION_NAMES, NAME_BITS),
    others: unpackWords(OTHER_NAMES, EVENT_BITS),
    people: unpackWords(KNOWN_PEOPLE, COMMON_BITS),
    peoples: unpackWords(PEOPLES, NAME_BITS),
    places: unpackPlaces(),
    demonyms: unpackDemonyms(),
  };
  return known;
}

const REGION: KnownPlace = /* @__PURE__ */ placeIn("", "city");

/** Which places names stand for. */
interface Places {
  /** The place of a name. Pass the name's hash if it is known. */
  get(name: string, number?: number): KnownPlace | undefined;
  /** Whether a name is that of a country or of a part of the world. Cities are not searched. */
  isCountry(name: string): boolean;
  /** Whether a country's name of several words begins with this word. */
  beginsCountry(word: string): boolean;
  /** Whether a name is that of any place. */
  has(name: string): boolean;
}

function unpackPlaces(): Places {
  const cityOf = unpackCities();
  const regions = unpackWords(REGION_NAMES, NAME_BITS);
  const listed = writtenPlaces();
  const get = (name: string, number = numberOf(name)): KnownPlace | undefined => {
    const known = listed.get(name);
    if (known !== undefined && !known.isTown) return known;
    const plain = plainLetters(name);
    const city = cityOf(plain === name ? number : numberOf(plain));
    if (city !== undefined) return city;
    return regions.hasNumber(number) ? REGION : known;
  };
  const fronts = new Set<string>();
  listed.forEach(({ kind }, name) => {
    if (kind === "country" && name.includes(" ")) fronts.add(name.slice(0, name.indexOf(" ")));
  });
  return {
    get,
    beginsCountry: (word) => fronts.has(word),
    isCountry: (name) => listed.get(name)?.kind === "country",
    has: (name) => get(name) !== undefined,
  };
}

/**
 * Returns a function that finds a city by the hash of its name. Countries and coordinates are in blocks as the names
 * are.
 */
function unpackCities(): (number: number) => KnownPlace | undefined {
  const [most = "", names = "", countries = "", codes = "", where = ""] = CITIES.split(" ");
  const standingOf = unpackNames(most, names);
  const codesOf = codes.split(".");
  const whereOf = where.split(".");
  // Of each country two letters, then the southern and western edge, the height and the width of its box.
  const edge = (country: number, at: number): number => digitAt(countries, 6 * country + 2 + at);
  const columnsOf = (country: number): number => stepsIn(360, edge(country, 3));
  // How many bits a place has, by its country.
  const bits = Uint8Array.from({ length: countries.length / 6 }, (_, country) => {
    const rows = stepsIn(180, edge(country, 2));
    return 32 - Math.clz32(rows * columnsOf(country) - 1);
  });
  return (number) => {
    const standing = standingOf(number);
    if (standing === undefined) return undefined;
    const { block, place } = standing;
    const digits = codesOf[block] as string;
    let [at, bit] = [0, 0];
    for (let left = place; left > 0; left -= 1) {
      bit += bits[countryAt(digits, at)] as number;
      at += digitAt(digits, at) < COMMONEST ? 1 : 2;
    }
    const country = countryAt(digits, at);
    const columns = columnsOf(country);
    const spot = bitsAt(whereOf[block] as string, bit, bits[country] as number);
    return placeIn(
      countries.slice(6 * country, 6 * country + 2),
      "city",
      false,
      degrees(180, edge(country, 0), edge(country, 2), Math.floor(spot / columns)),
      degrees(360, edge(country, 1), edge(country, 3), spot % columns),
    );
  };
}

// tools/names.mjs counts so many edges of boxes, and at most so many steps from one side of a box to the other.
const [EDGES, STEPS] = [64, 512] as const;

/** How many steps a box has, of a tenth of a degree each if that is not too many; `span` is how far edges are counted. */
function stepsIn(span: number, size: number): number {
  return Math.min(STEPS, Math.ceil((10 * span * size) / EDGES));
}

/** The middle of a step in a country's box, in degrees, to a tenth. */
function degrees(span: number, edge: number, size: number, step: number): number {
  const turn = (edge + (size * (step + 0.5)) / stepsIn(span, size)) / EDGES - 0.5;
  return Math.round(10 * span * turn) / 10;
}

// The rarer countries have a second digit, after one of the last four.
const COMMONEST = 60;

/** The index of the country whose base-64 digits, one or two, begin here. */
function countryAt(digits: string, at: number): number {
  const code = digitAt(digits, at);
  return code < COMMONEST ? code : COMMONEST + 64 * (code - COMMONEST) + digitAt(digits, at + 1);
}

/** So many bits of base-64 digits from this one on. */
function bitsAt(digits: string, bit: number, bits: number): number {
  const at = Math.floor(bit / 6);
  let window = 0;
  for (let next = at; next < at + 4; next += 1) window = 64 * window + digitAt(digits, next);
  return (window >> (24 - (bit % 6) - bits)) & ((1 << bits) - 1);
}

function writtenPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const [country, names] of writtenRows()) {
    const town = placeIn(country, "city", true);
    names.forEach((name, at) => {
      if (at === 0) places.set(name, placeIn(country, "country"));
      else if (!places.has(name)) places.set(name, town);
    });
  }
  // `Gulf` and `Europe` are in no country, but copy names them as places all the same.
  for (const name of REGIONS.split("|")) places.set(name, placeIn("", "country"));
  for (const name of COUNTIES.split("|")) places.set(name, placeIn("GB", "city"));
  // Other names of countries, which the table does not have or has among their cities.
  for (const row of COUNTRY_NAMES.split(";"))
    for (const name of row.slice(2).split("|"))
      places.set(name, placeIn(row.slice(0, 2), "country"));
  return places;
}

/** Removes the accents of a name, because cities are listed without them: `São Paulo` becomes `Sao Paulo`. */
function plainLetters(name: string): string {
  const { length } = name;
  for (let at = 0; at < length; at += 1)
    if (unitAt(name, at) > 0x7f)
      return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u2019", "'");
  return name;
}

const REGIONS =
  "Europe|Asia|Africa|America|Americas|North America|South America|Latin America|Central America|" +
  "Central Asia|Eastern Europe|Western Europe|Middle East|Far East|Gulf|Persian Gulf|Chechnya|" +
  "Kashmir|Balkans|Caribbean|West Indies|Mediterranean|Scandinavia|Crimea|Golan Heights|" +
  "Transvaal|Ulster|Soviet Union|USSR|Surinam|Czechoslovakia|Republika Srpska|Tibet|Kremlin|" +
  "Vatican|White House|Pacific|Atlantic|Baltic|Black Sea|Red Sea|South China Sea|Midwest|" +
  "Old Bailey|Downing Street|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Wall Street|Wall St|" +
  "New England|Abkhazia|Ossetia|Transcaucasus|Caucasus|Catalonia|Oval|Lord's|Headingley|Wembley|" +
  "DMZ|Ceylon|Rhodesia|NSW";

// Each has a team of the same name.
const COUNTIES =
  "Yorkshire|Kent|Sussex|Essex|Surrey|Cornwall|Devon|Lancashire|Cheshire|Somerset|Middlesex|" +
  "Durham|Glamorgan|Derbyshire|Gloucestershire|Hampshire|Leicestershire|Northamptonshire|" +
  "Nottinghamshire|Warwickshire|Worcestershire";

const COUNTRY_NAMES =
  "USUnited States|United States of America|USA;GBUnited Kingdom|Britain|Great Britain|England|" +
  "Scotland|Wales|Northern Ireland|N Ireland;AEUAE;KPN Korea|N.K.|DPRK;KRS Korea|ROK|" +
  "Republic of Korea;ZAS Africa;SSS Sudan;NLHolland|Neths;HKHK|H.K.;TTTrinidad|Tobago|" +
  "Trinidad and Tobago;CZCzech Republic;AGAntigua and Barbuda|Antigua;STSao Tome and Principe|" +
  "São Tomé and Príncipe|Sao Tome;KNSaint Kitts and Nevis|St. Kitts and Nevis|" +
  "St Kitts and Nevis|St. Kitts;LCSaint Lucia|St. Lucia;VCSaint Vincent and the Grenadines|" +
  "St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent;" +
  "TCTurks and Caicos Islands|Turks and Caicos;WFWallis and Futuna;TLTimor-Leste|East Timor;" +
  "TRTürkiye|Turkiye;CICôte d'Ivoire|Cote d'Ivoire|Ivory Coast;GWGuinea-Bissau;FOFaroe Islands;" +
  "FKFalkland Islands|Falklands;EHWestern Sahara;GFFrench Guiana;PFFrench Polynesia;" +
  "ASAmerican Samoa;NCNew Caledonia;AWAruba;AIAnguilla;CWCuracao|Curaçao;CKCook Islands;" +
  "RERéunion;SHSaint Helena|St. Helena;MPNorthern Mariana Islands;VGBritish Virgin Islands;" +
  "VIU.S. Virgin Islands|US Virgin Islands;SXSint Maarten;MFSt. Martin;" +
  "PMSaint Pierre and Miquelon|St. Pierre and Miquelon;" +
  "GSSouth Georgia and the South Sandwich Islands;SJSvalbard|Svalbard and Jan Mayen;" +
  "AQAntarctica;GPGuadeloupe;MQMartinique;MSMontserrat;YTMayotte;TKTokelau;NUNiue;" +
  "PSPalestinian Territories;MMBurma;CNPRC;DEWest Germany|East Germany;CDZaire|DR Congo|" +
  "Democratic Republic of the Congo|Democratic Republic of Congo;MKMacedonia;" +
  "IERepublic of Ireland|Irish Republic|Eire;RURussian Federation;YUYugoslavia|" +
  "Federal Republic of Yugoslavia;NZNZ|N.Z.;BABosnia-Herzegovina|Bosnia and Herzegovina|" +
  "Herzegovina;PSWest Bank|Gaza|Gaza Strip;IRIslamic Republic of Iran;KZKazakstan";

function unpackDemonyms(): Map<string, string> {
  const demonyms = new Map<string, string>();
  for (const row of DEMONYMS.split(";"))
    for (const form of row.slice(2).split("|")) demonyms.set(form, row.slice(0, 2));
  return demonyms;
}

/** The country whose people or things have this name, one or several: `Tibetan`, `Tibetans`. */
export function nationOf(name: string): string | undefined {
  const { demonyms } = knowledge();
  return demonyms.get(name) ?? (name.endsWith("s") ? demonyms.get(name.slice(0, -1)) : undefined);
}

/** The place of a name, which can have its first word shortened: `S. Korea`, `St Louis`. Pass the name's hash if it is known. */
export function placeNamed(name: string, number: number = numberOf(name)): KnownPlace | undefined {
  const { places } = knowledge();
  const known = places.get(name, number);
  if (known !== undefined) return known;
  const first = unitAt(name, 0);
  const isShort = first === LETTER_S || first === LETTER_N || first === LETTER_U;
  return isShort && /^(?:U\.S\.?$|U\.S\.|U\.K\.|[NS]\. |St )/.test(name)
    ? places.get(SHORT[name] ?? name.replace(/^([NS])\. /, "$1 ").replace(/^St /, "St. "))
    : undefined;
}

/** The place of a name that can be in capitals: `MADRID`. Pass the name's hash if it is known. */
export function placeInCapitals(name: string, number?: number): KnownPlace | undefined {
  const known = placeNamed(name, number);
  return known ?? (name.length > 3 ? knowledge().places.get(properCase(name)) : undefined);
}

const LETTER_N = 78;
const LETTER_S = 83;
const LETTER_U = 85;

const SHORT: Readonly<Record<string, string>> = { "U.S.": "US", "U.S": "US", "U.K.": "UK" };

/** A name in capitals as a sentence would have it: `Rio de Janeiro`. */
export function properCase(name: string): string {
  const small = name.toLowerCase();
  let proper = "";
  let from = 0;
  const { length } = small;
  for (let at = 0; at < length; at += 1) {
    const code = unitAt(small, at);
    if (code !== 32 && code !== 45) continue;
    const word = small.slice(from, at + 1);
    proper += from > 0 && INSIDE.has(small.slice(from - 1, at + 1)) ? word : capitalized(word);
    from = at + 1;
  }
  // Rio de Janeiro
  return (proper + capitalized(small.slice(from))).replaceAll(" De ", " de ");
}

// With the blanks or hyphens around them: Port-au-Prince, but not Kim Da-hye
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "and au da de del di of sur the upon".split(" ").flatMap((word) => [` ${word} `, `-${word}-`]),
);

function capitalized(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 97 || code > 122) return word;
  const first = String.fromCharCode(code - 32);
  // McDonald, O'Neill, D'Angelo
  return PREFIXED.test(word)
    ? first + word.charAt(1) + word.charAt(2).toUpperCase() + word.slice(3)
    : first + word.slice(1);
}

const PREFIXED = /^(?:mc|[dol]['\u2019])[a-z]{2}/;

// No state's name has more letters.
const LONGEST_STATE = 20;

/** Whether a name is that of a state or province, in full or shortened with a stop. */
export function stateNamed(name: string): "state" | "short" | undefined {
  const letters = stateLetters(name);
  if (countryOfState(letters)) return "state";
  return name.endsWith(".") && countryOfAbbreviation(letters) ? "short" : undefined;
}

// `Ga.`, `N.Y.`, `Wash.` stay as they are, since a country or a city has the same name; so do `D.C.` and `P.E.I.`
const AMBIGUOUS = /^(?:georgia|newyork|washington|dist|prince)/;
const FRONT = /^(?:northwest|north|new(?!found)|south|west|british|nova|rhode)/;

/** The full name of a state or province that is shortened with a stop: `California` for `Calif.` */
export function wholeState(name: string): string {
  const whole = name.endsWith(".") ? stateOf(stateLetters(name))[0] : "";
  return whole === "" || AMBIGUOUS.test(whole) ? name : properCase(whole.replace(FRONT, "$& "));
}

/** Whether a lowercase word can begin the name of a state or province, in full or shortened. */
export function beginsState(word: string): boolean {
  const letters = lettersOf(word);
  return letters.length < SHORTEST_FRONT || countryOfAbbreviation(letters) !== undefined;
}

// Every shorter word counts as a possible beginning of a state's name.
const SHORTEST_FRONT = 3;

/** The country of a state or province, named in full or shortened with a stop: `Tennessee`, `Fla.` */
export function countryOfStateNamed(name: string): string | undefined {
  const letters = stateLetters(name);
  return (
    countryOfState(letters) ?? (name.endsWith(".") ? countryOfAbbreviation(letters) : undefined)
  );
}

/** The lowercase letters of a name, which is how states are looked up. Empty for a name that cannot be a state's. */
function stateLetters(name: string): string {
  // Blanks and stops make a name longer than its letters. At the end of a sentence, India is not short for Indiana.
  if (name.length > 2 * LONGEST_STATE || name === "India.") return "";
  const letters = lettersOf(name.toLowerCase());
  return letters.length < 2 || letters.length > LONGEST_STATE ? "" : letters;
}

function lettersOf(small: string): string {
  return isSmallLetters(small) ? small : small.replace(/[^a-z]/g, "");
}

// , North Carolina-based | , Ala. It | , N. Dakota, but not: in Rome, Victoria Hill said | in Rome, Col. Hill | BANGKOK, Nov. 3
const HOME_AFTER =
  /^, (?!(?:Col|M[st])\. )((?:(?:[A-Z][a-z]{1,14}|[NSW]\.) )?[A-Z][A-Za-z.]{1,14})(?! \d|[^\0-\x7f])/;
const MOST_AFTER = 38;

// in Harborough, Norland, on Monday, but not: Harborough, Norland, and Alvenia | Harborough, Norland, Alvenia and Suland
const SET_APART = /^(?:,(?! and | [A-Z][a-z]+(?:,| and))|\.| [(\u2014-]|$)/;

/**
 * Where a place is by the state or the country after it, for `, California-based` in the United States, and whether it is
 * in a state where the known place of that name is not. A country has to be set apart: in Harborough, South Korea, but
 * not: in Harborough, Norland said
 */
export function homeAfter(
  text: string,
  end: number,
  known: KnownPlace | undefined,
): readonly [country: string, isOther: boolean] | undefined {
  if (text.charAt(end) !== ",") return undefined;
  const after = text.slice(end, end + MOST_AFTER);
  const name = HOME_AFTER.exec(after)?.[1];
  if (name === undefined) return undefined;
  const state = countryOfStateNamed(name);
  const land = name.replace(/(?<=[a-z])\.$/, "");
  const place = placeNamed(land);
  const isApart = SET_APART.test(after.slice(2 + land.length));
  if (state !== undefined) {
    // Utica, Ohio, but not: in Utica, New York, and Harborough
    const mayBe = known === undefined || state !== "US" || place?.kind === "city";
    const isIn = mayBe || name === "Texas" || isInState(known, stateLetters(name));
    return [state, !isIn && isApart];
  }
  if (place?.kind !== "country" || !place.country) return undefined;
  // Tokyo, Singapore, Kuala Lumpur and Seoul: most cities are where they are known to be.
  const isHere =
    !known?.country ||
    NAMESAKES.test(text.slice(Math.max(0, end - LONGEST_NAMESAKE), end) + place.country);
  return isHere && isApart ? [place.country, false] : undefined;
}

const LONGEST_NAMESAKE = 12;
const NAMESAKES =
  /(?:BarcelonaVE|C[oó]rdobaES|CartagenaES|GranadaNI|HamiltonBM|HyderabadPK|NewcastleAU|PerthGB|San Jos[eé]CR|SantiagoCU|TripoliLB|ValenciaVE)$/i;

// Of each state three digits, in the order of the table: how far its southern edge is from 15° N, how far its eastern
// edge is from 65° W, and its size: eight times its height less one, and half its
// width.
const BOXES =
  "FJhh_vGipIORHn-MbaP6INA9NB19FyFFh3_XRkqLMpMJZPPSMTTLGTENaS1ZMAJQ4BQHySOjFNYLOaTddPULKnpR5QN8QGciP7iIATUVTNFRITTQpj" +
  "O9SQ69HDRRVTJGLBS_MiZR6QLATUpTMCRRLiQdS";
const [SOUTH, EAST, FARTHEST] = [15, -65, 63] as const;

/** Whether a place is about where a state of the United States is. */
function isInState({ latitude = 0, longitude = 0 }: KnownPlace, letters: string): boolean {
  const at = 3 * stateOf(letters)[1];
  const size = digitAt(BOXES, at + 2);
  const south = latitude - SOUTH - digitAt(BOXES, at);
  const east = Math.min(EAST - longitude, FARTHEST) - digitAt(BOXES, at + 1);
  return south >= 0 && south < (size >> 3) + 1 && east >= 0 && east < 2 * (size & 7);
}

// Fishermen, policemen, workmen, numerous, regional, largest, but not Bremen, Saiful, Danial, Newcrest
const FORMS =
  /(?:ing|ly|ness|ment|tion|ed|(?:er|s|k|ce|ia)men|ous|[^i]ful|less|[ai]ble|ive|ics|[iln]cal|[cdrstv]ial|[gs]ional|mental|..[bdghiklmnt]est)$/;
// The last letters of those endings.
const ENDS = "deglnsty";

/** Whether a lowercase word is a common one. */
export function isCommon(word: string, number: number = numberOf(word)): boolean {
  return knowledge().common.hasNumber(number) || endsAsWords(word);
}

/** Whether a lowercase word is common by its ending, so that no list needs to have it. */
export function endsAsWords(word: string): boolean {
  return word.length > 5 && ENDS.includes(word.charAt(word.length - 1)) && FORMS.test(word);
}

/** Whether a lowercase word is a common one, its plural, or a compound of such words: `summaries`, `two-try`. */
export function isPlain(word: string): boolean {
  return word
    .split("-")
    .every(
      (part) => isCommon(part) || PLURALS.some(([end, one]) => isCommon(part.replace(end, one))),
    );
}

// Navratilova, Petrovic, Kowalski, Hofmann: tools/names.mjs, which reads this, leaves them out of the list.
const FAMILIES =
  /..(?:[^g]ova|(?:[cjz]|[oe]v)ich?|[cs]ki|[dlmnrtv]sky|mann|sson|[lr]ini|[aeou]tti|ucci|oglu|escu|cz[ay]k|wicz|[aiou]nen|[nr]sen|enko|vac|quist|strom|gren|shvili|adze|chuk)$/;

/** Whether a lowercase word is a family name. */
export function isFamily(word: string, number: number = numberOf(word)): boolean {
  const { family } = knowledge();
  return family.hasNumber(number) || (FAMILIES.test(word) && !isCommon(word, number));
}

// summaries, rates, firemen
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, "y"],
  [/s$/, ""],
  [/men$/, "man"],
];
