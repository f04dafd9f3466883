/** A stretch of capitalized words to names: titles off its front, nationalities and countries by themselves. */

import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  OFFICES,
  ORGANIZATIONS,
  OTHERS,
  PEOPLES,
  PLACES,
  PORTFOLIOS,
  TITLES,
} from "./cues.ts";
import { isCommon, isPlain, knowledge } from "./knowledge.ts";
import { isAffairs } from "./office.ts";
import type { Word } from "./words.ts";

/** A part of a stretch that can be a name: the words `from` to before `to`, and the title that stood before them. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: string | undefined;
}

// No name has so many words: what is longer is not looked at word by word.
const LONGEST = 16;

/** The names of a stretch, in order. */
export function split(
  text: string,
  line: readonly Word[],
  from: number,
  to: number,
  loud: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  // U.S. Congress: the country by itself.
  while (to - start > 1 && to - start < LONGEST && standsApart(text, line, start, to)) {
    pieces.push({ from: start, to: start + 1, title: undefined });
    start += 1;
  }
  if (!loud && isSentenceWord(text, line, start, to)) start += 1;
  const whole =
    isWhole(text, line, start, to) || isAffairs(lower(line, to - 1)) || isRanking(line, start);
  const titles = whole ? undefined : titlesIn(line, start, to);
  if (titles === undefined) {
    pieces.push(...withoutNation(text, line, start, to, isWhole(text, line, start, to)));
  } else {
    pieces.push(...withoutNation(text, line, start, titles.from, false));
    const title = text.slice((line[titles.from] as Word).start, (line[titles.to - 1] as Word).end);
    let name = titles.to;
    // Bishop of Nueva Segovia, of the Red River
    while (name < to && /^(?:of|the)$/.test((line[name] as Word).text)) name += 1;
    pieces.push({ from: name, to, title: name > titles.to ? undefined : title });
  }
  return pieces.filter((piece) => isName(line, piece));
}

/** Whether a country before a name is none of it: `U.S. Congress`, `Brazil CVRD`, but not `U.S. Treasury`, `U.S. Open`. */
function standsApart(text: string, line: readonly Word[], from: number, to: number): boolean {
  const first = line[from] as Word;
  const second = line[from + 1] as Word;
  const { organizations, others, places } = knowledge();
  const isShort = /^U\.[SK]\.$/.test(first.text);
  if (countryEnd(text, line, from, to) > from + 1) return false;
  if (!isShort && !places.isCountry(first.text)) return false;
  const end = (line[to - 1] as Word).end;
  const whole = text.slice(first.start, end);
  if (organizations.has(whole) || others.has(whole) || places.has(whole)) return false;
  if (isShort) {
    const last = lower(line, to - 1);
    const heads = [last, lower(line, from + 1)];
    return (
      CHAMBER.test(last) || !heads.some((word) => word === "treasury" || ORGANIZATIONS.has(word))
    );
  }
  const rest = text.slice(second.start, end);
  return (
    PEOPLES.has(second.text) ||
    (to - from === 2 && second.shape === "CAPITALS" && first.shape === "Capital") ||
    (organizations.has(rest) && !ORGANIZATIONS.has(rest.toLowerCase()))
  );
}

// No country's name has more words.
const LONGEST_COUNTRY = 5;

/** Where the longest name of a country or a part of the world at the front ends; `from` where there is none. */
function countryEnd(text: string, line: readonly Word[], from: number, to: number): number {
  const { places } = knowledge();
  const { start, text: first } = line[from] as Word;
  const longest = places.beginsCountry(first) ? LONGEST_COUNTRY : 1;
  for (let end = Math.min(to, from + longest); end > from; end -= 1)
    if (places.isCountry(text.slice(start, (line[end - 1] as Word).end))) return end;
  return from;
}

function lower(line: readonly Word[], index: number): string {
  return (line[index] as Word).text.toLowerCase();
}

const SURNAME = /^(?:King|Major|Pope|Bishop|Prince|Judge)$/;

// Offices alone are nobody's name: Secretary of State; but Prime Minister Major.
function isName(line: readonly Word[], { from, to, title }: Piece): boolean {
  if (title !== undefined && to - from === 1 && !PORTFOLIOS.has(lower(line, from))) return true;
  // A family's name, which is an office's too, stands without an article.
  if (
    to - from === 1 &&
    title === undefined &&
    SURNAME.test((line[from] as Word).text) &&
    line[from - 1]?.shape === "small" &&
    !/^(?:the|a|former|then)$/.test(line[from - 1]?.text ?? "")
  )
    return true;
  // The Treasury itself, though its secretary is called by it.
  if (to - from === 1 && title === undefined && lower(line, from) === "treasury") return true;
  const isOffice = to > from && OFFICES.has(lower(line, to - 1));
  for (let index = from; index < to; index += 1) {
    const { shape } = line[index] as Word;
    const word = lower(line, index);
    if (
      shape !== "small" &&
      !OFFICES.has(word) &&
      !(isOffice && (FRONT.test(word) || isAffairs(word)))
    )
      return shape !== "mark";
  }
  return false;
}

const ARTICLE = /^(?:as|standard|real|red|federal)$/;

/** Whether the first word only begins the sentence: a common one that no known name begins with. */
function isSentenceWord(text: string, line: readonly Word[], from: number, to: number): boolean {
  const first = line[from] as Word;
  if (!first.first || first.shape !== "Capital" || to - from < 2) return false;
  const { demonyms, given, organizations, places } = knowledge();
  const word = lower(line, from);
  if (
    !(isCommon(word) || TITLES.has(word)) ||
    BEFORE_PLACES.has(word) ||
    OFFICES.has(word) ||
    given.has(word)
  )
    return false;
  if (demonyms.has(first.text) || places.has(first.text)) return false;
  if (BEFORE_ORGANIZATIONS.has(word) && !ARTICLE.test(word)) return false;
  if (ORGANIZATIONS.has(word) && /^(?:of|for)$/.test(lower(line, from + 1))) return false;
  if (/^(?:hurricane|typhoon|cyclone|storm|tropical|super|subtropical)$/.test(word)) return false;
  if (FRONT.test(word) && OFFICES.has(lower(line, from + 1))) return false;
  const last = lower(line, to - 1);
  if (ORGANIZATIONS.has(last) || OTHERS.has(last)) return false;
  const name = text.slice(first.start, (line[to - 1] as Word).end);
  return !places.has(name) && !organizations.has(name);
}

/** Whether the last word makes one name of all: `Foreign Ministry`, `Harbor Cup`, but not `President Ann Lake`. */
function isWhole(text: string, line: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  const last = lower(line, to - 1);
  const name = text.slice((line[from] as Word).start, (line[to - 1] as Word).end);
  if (knowledge().organizations.has(name)) return true;
  // State Bank of India
  if (
    PORTFOLIOS.has(lower(line, from)) &&
    ORGANIZATIONS.has(lower(line, from + 1)) &&
    (line[from + 2]?.text ?? "") === "of"
  )
    return true;
  if (!ORGANIZATIONS.has(last) && !OTHERS.has(last) && !PLACES.has(last)) return false;
  const first = lower(line, from);
  return !OFFICES.has(first) || PORTFOLIOS.has(first);
}

/** Whether `CEO` begins the name of who counts them, one common word that is nobody's: `CEO Score`. */
export function isRanking(line: readonly Word[], from: number): boolean {
  const [ceo, word] = [line[from], line[from + 1]];
  if (ceo?.text !== "CEO" || word?.shape !== "Capital" || line[from + 2]?.shape === "Capital")
    return false;
  const { family, given } = knowledge();
  const small = word.text.toLowerCase();
  return isPlain(small) && !family.has(small) && !given.has(small);
}

// Before an office these are of it: Crown Prince, First Lady, Assistant Secretary.
const FRONT =
  /^(?:crown|first|assistant|special|senior|grand|managing|financial|operating|technology|information|marketing|investment|legal|medical|commercial|product|strategy|police|fire|cabinet|majority|minority|opposition|supreme|floor|presiding|associate)$/;

/** Where the titles stand before a name, from the first office to the last: `Secretary of State` Ann Lee. */
function titlesIn(
  line: readonly Word[],
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  // What is made of offices to its end has no name behind them.
  let to = end - 1;
  while (to > start && !OFFICES.has(lower(line, to - 1))) to -= 1;
  if (to === start) return undefined;
  let from = to - 1;
  while (from > start && isOfOffice(lower(line, from - 1))) from -= 1;
  while (from > start + 1 && lower(line, from - 1) === "of" && OFFICES.has(lower(line, from - 2)))
    from -= 2;
  // Department of Agriculture Undersecretary Lee: what stands behind `of` belongs to it.
  if (from > start && from < to - 1 && lower(line, from - 1) === "of") from += 1;
  return { from, to };
}

function isOfOffice(word: string): boolean {
  return OFFICES.has(word) || FRONT.test(word) || isAffairs(word);
}

// The U.S. Senate is two names, the U.S. Treasury one.
const CHAMBER = /^(?:senate|congress|house|government|embassy|cabinet)$/;
// The French Foreign Ministry and the Polish Senate are called so in France and Poland.
const BRANCH = /^(?:ministry|senate|parliament|congress|army|navy|cabinet|embassy|government)$/;

/** A nationality at the front by itself: `South Korean` Kim, but not in the name of an organization. */
function withoutNation(
  text: string,
  line: readonly Word[],
  from: number,
  to: number,
  whole: boolean,
): Piece[] {
  const { demonyms } = knowledge();
  const kept = whole && !BRANCH.test(lower(line, to - 1));
  const country = countryEnd(text, line, from, to) - from;
  for (let length = kept ? 0 : Math.min(2, to - from - 1); length > 0; length -= 1) {
    const phrase = text.slice((line[from] as Word).start, (line[from + length - 1] as Word).end);
    // Of `Saudi Arabia` the first word is none.
    if (length < country || !demonyms.has(phrase)) continue;
    return [
      { from, to: from + length, title: undefined },
      { from: from + length, to, title: undefined },
    ];
  }
  return [{ from, to, title: undefined }];
}
