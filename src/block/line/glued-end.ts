/** What is glued to a line's end: an end mark, a credit. */

import { isKnownAgency } from "../../agency/find.ts";
import { allMatches } from "../../text/match.ts";
import { lineKind } from "./kind.ts";

/** No end mark has more code units: `==Kyodo`, `Enditem`, `PTI AL JD KLM KLM`. */
export const LONGEST_MARK = 24;
// Enough for four names with their roles and cities.
const LONGEST_CREDIT = 300;

/** Whether a line ends as a sentence does, with nothing glued to its end. */
export function endsSentence(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2e) return last === 0x22 || last === 0x201d;
  // ... on Tuesday. (ANSA). | ... on Tuesday./. | ... on Tuesday. Enditem.
  const before = text.charCodeAt(end - 2);
  return before !== 0x29 && before !== 0x2f && !text.endsWith(" Enditem.", end);
}

// Where a sentence ends: ... he said. -- BERNAMA | ... he said." Enditem | ... in May. (Reporting by Ann Lee) Enditem |
// ... in May (ANSA). | Yen 5.20 5.40 Enditem | Record April 1 Reuter | Revs 12.3 mln vs 9.4 mln Reuter |
// ann@example.org(END)
const LAST_STOP =
  /[.!?)"”][ \xa0]*| (?=\((?!\*)|Enditem$|(?:Reuter|REUTER)$(?<=(?:\d|billion|mln) .{6}))|(?=\(END\)$)/g;

/** The start of an end mark glued to a line's last sentence, or `end`: `... in May. Enditem`. */
export function gluedMark(text: string, start: number, end: number): number {
  const tail = text.slice(start, end).slice(-LONGEST_MARK);
  if (tail.endsWith("./.")) return end - "/.".length;
  for (const { 0: stop, index } of allMatches(LAST_STOP, tail)) {
    const from = end - tail.length + index + stop.length;
    if (from > start + stop.length && lineKind(text, from, end) === "end") return from;
  }
  return end;
}

// ... in May. PTI | ... in May." — HTA | ... in May. AFP-JIJI | ... in May. Reuters/AFP | ... in May. AFP, Reuters |
// ... in May. WAM/Ann/Sam
const SIGNED =
  /[.!?)"”] ?([—–-] ?[A-Z]{3,8}|([A-Z]{2,9}|[A-Z]\w{1,8}(?=[/,]))(?:(?:[/-]|, )[A-Z]\w{1,8}(?:\/[A-Z]\w{1,8})?)?)$/;

// ... in May. (HRB) (www.harbor.example)
const SITE = /(?<=\)) ?\(www\.[^() ]{3,40}\)$/;

/**
 * The start of a credit at a line's end, or `end`: `... in May. (Reporting by Ann Lee)`, `... in May. PTI`, or the
 * `agency` of the story's dateline on its last line.
 */
export function gluedCredit(text: string, start: number, end: number, agency: string): number {
  const tail = text.slice(start, end).slice(-LONGEST_MARK);
  const close = tail.slice(-1);
  if (close !== ")" && close !== "]") {
    const [, signed = "", name] = SIGNED.exec(tail) ?? [];
    return name === undefined || isKnownAgency(name) ? end - signed.length : end;
  }
  const from = Math.max(start, end - LONGEST_CREDIT);
  const words = text.slice(from, end).replace(SITE, "");
  const open = words.lastIndexOf(close === ")" ? "(" : "[");
  // ... in May. [Jiji Press], but not: quoting an agency [Reuters]
  const stopped = /[.!?"”] ?$/.test(words.slice(Math.max(0, open - 2), open));
  if (open < 0 || (close === "]" && !stopped)) return end;
  // ... in May. (Harbor Wire)
  const name = words.slice(open + 1, -1);
  const isOwn = stopped && agency !== "" && name.toLowerCase() === agency.toLowerCase();
  return isOwn || lineKind(words, open, words.length) === "credit" ? from + open : end;
}
