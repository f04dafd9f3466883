/**
 * Splits a stretch of capitalized words into names: takes titles off the front, and sets nationalities and countries
 * apart.
 */

import {
  FIELDS,
  OFFICE_FRONTS,
  OFFICES,
  ORGANIZATIONS,
  PORTFOLIOS,
  ROLE_NOUNS,
  TITLE_FRONTS,
} from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { PLAIN } from "../words/form-bits.ts";
import { isOn, isOwner, nameOf, says, type Word } from "../words/words.ts";
import { apartEnd, homeEnd, isMarket, isShortState, nationEnd } from "./apart.ts";
import { isHouse } from "./chamber.ts";
import { isSentenceWord } from "./sentence-word.ts";
import { isMinistry, isOfOffice, isRole, roleStart, titlesIn } from "./titles.ts";
import { isRanking, isWhole } from "./whole.ts";

/** A part of a stretch that can be a name: the words from `from` to before `to`, and the title before them. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: string | undefined;
}

/** The names of a stretch, in order. */
export function split(
  line: readonly Word[],
  from: number,
  to: number,
  inCapitals: boolean,
): Piece[] {
  if (to - from === 1)
    return isName(line, from, to, undefined) ? [{ from, to, title: undefined }] : [];
  const pieces: Piece[] = [];
  const add = (start: number, end: number, title: string | undefined): void => {
    if (isName(line, start, end, title)) pieces.push({ from: start, to: end, title });
  };
  let start = homeEnd(line, from, to);
  if (start > from) add(from, start, undefined);
  // U.S. Congress: the country is a name by itself.
  const setApart = (): void => {
    for (;;) {
      const end = apartEnd(line, start, to);
      if (end === start) return;
      add(start, end, undefined);
      start = end;
    }
  };
  setApart();
  if (!inCapitals && isHouse(line, start, to)) {
    add(start, start + 1, undefined);
    start += 1;
  }
  if (
    !inCapitals &&
    !isMinistry(line, start) &&
    (isSentenceWord(line, start, to) || isOfOffice(line, start, to))
  ) {
    start += 1;
    // Three U.S. Senators
    setApart();
  }
  const last = line[to - 1] as Word;
  const whole = isWhole(line, start, to);
  const isTitled = !(whole || (last.cues & FIELDS) !== 0 || isRanking(line, start));
  const titles = isTitled ? titlesIn(line, start, to) : undefined;
  const end = titles?.from ?? to;
  const nation = nationEnd(line, start, end, whole);
  // Associated Press Writer
  const writer = titles === undefined ? roleStart(line, start, to) : to;
  if (writer < to) return [...pieces, ...split(line, start, writer, inCapitals)];
  if (nation > start) add(start, nation, undefined);
  if (inCapitals || !isThing(line, nation, end)) add(nation, end, undefined);
  if (titles === undefined) return pieces;
  const title = nameOf(line, titles.from, titles.to);
  let name = titles.to;
  // Bishop of Nueva Segovia, of the Red River
  while (name < to && /^(?:of|the)$/.test((line[name] as Word).text)) name += 1;
  add(name, to, name > titles.to ? undefined : title);
  return pieces;
}

/** Whether all that follows a country is a common word: U.S. `Senators`, U.K. `Retail`. */
function isThing(line: readonly Word[], from: number, to: number): boolean {
  if (to !== from + 1) return false;
  const { known, cues, text } = line[from] as Word;
  return (
    isShortState(line[from - 1]?.text) &&
    (known & PLAIN) !== 0 &&
    !/^(?:Constitution|House)$/.test(text) &&
    ((cues & ORGANIZATIONS) === 0 || isMarket(text)) &&
    !knowledge().organizations.has(text)
  );
}

// Chief Executive Officer
const NOBODY = /^(?:minister|secretary|officer|executive|agreement|directors)$/;
const SURNAME = /^(?:King|Major|Pope|Bishop|Prince|Judge)$/;

// An office alone is nobody's name: Secretary of State. But Major is one in Prime Minister Major.
function isName(
  line: readonly Word[],
  from: number,
  to: number,
  title: string | undefined,
): boolean {
  const word = line[from];
  if (word === undefined || to <= from) return false;
  if (to - from === 1) {
    if (title !== undefined) {
      // Chief Economist, but not: Chief Painter left
      if (/(?:ist|yst|or)$/.test(word.text) && isRole(line, from)) return false;
      // Finance Minister or Senior Vice President, with no name after it. But the Vice President is somebody.
      const isOffice = (word.cues & OFFICES) !== 0 && line[from - 2]?.small !== "the";
      if (SURNAME.test(word.text) || !(isOffice || (word.cues & PORTFOLIOS) !== 0))
        return !NOBODY.test(word.small);
    } else if (
      (word.cues & OFFICES) !== 0 &&
      (isADM(word) || isSurname(line, from) || isMississippi(line, from))
    )
      return true;
    // The Treasury itself, although its secretary's title begins with it.
    else if (word.small === "treasury") return true;
    // Group net profit
    else if (word.text === "Group") return false;
  }
  const isOffice = isOn(line[to - 1], OFFICES) || isRole(line, to - 1);
  const parts = isOffice ? OFFICES | OFFICE_FRONTS | TITLE_FRONTS | FIELDS | ROLE_NOUNS : OFFICES;
  for (let index = from; index < to; index += 1) {
    const { shape, cues } = line[index] as Word;
    const isPart =
      (cues & parts) === 0 ||
      (isOwner(line, index + 1) &&
        // Lord's, King's College
        (index + 3 === to || isOn(line[index + 3], ORGANIZATIONS)));
    if (shape !== "small" && isPart) return shape !== "mark";
  }
  return false;
}

// ADM bought soybeans, but not ADM Ann Lee
function isADM({ shape, text }: Word): boolean {
  return shape === "CAPITALS" && knowledge().organizations.has(text);
}

// Jackson, Miss., but not: He asked Bob, Miss Lee
function isMississippi(line: readonly Word[], at: number): boolean {
  return (
    line[at]?.text === "Miss" && line[at - 1]?.text === "," && line[at + 1]?.start === line[at]?.end
  );
}

/** Whether a family name that is also an office comes without an article: `asked Major`, `Major said`, `Bishop 16-3-57-1`. */
function isSurname(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  const before = line[at - 1];
  const isBare = before?.shape === "small" && !/^(?:the|a|former|then)$/.test(before.text);
  return (
    SURNAME.test(word.text) &&
    (isBare || line[at + 2]?.text === "-" || (word.first && says(line[at + 1])))
  );
}
