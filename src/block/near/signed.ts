/** The last lines of stories, which say who made them: the agency of the dateline, names, initials. */

import type { LineCursor } from "../../text/lines.ts";
import type { BlockKind } from "../block.ts";
import {
  SIGNED_BELOW_AGENCYS_STORY,
  SIGNED_BELOW_CREDIT,
  SIGNED_BELOW_END,
  SIGNED_BELOW_SENTENCE,
  SIGNED_BY_AGENCY,
  SIGNED_LAST,
} from "../line/desk.ts";
import { wordsOf } from "./cursor.ts";
import { isLast } from "./going-on.ts";

/** What a line's story has above it. */
interface Above {
  /** The agency in the dateline, as written there, and its `agencyKey`. */
  readonly agency: string;
  readonly agencyKey: string;
  /** The end of the paragraph right above the line, or -1. */
  readonly paragraphEnd: number;
  /** Whether the last paragraph ends as a sentence does. */
  readonly stopped: boolean;
}

/** The kind of a line above the end mark, if it is one of those who made the story. */
export function signedWithin(
  line: LineCursor,
  { agency, agencyKey, paragraphEnd, stopped }: Above,
): BlockKind | undefined {
  const words = wordsOf(line);
  if (SIGNED_LAST.test(words) && isLast(line)) return "sign-off";
  if (!stopped) return undefined;
  const signature = SIGNED_BY_AGENCY.get(agencyKey);
  const isSignature =
    (signature?.test(words) && isLast(line, signature)) ||
    (paragraphEnd < 0 && SIGNED_BELOW_CREDIT.test(words) && isLast(line));
  return isSignature ? "sign-off" : signedKind(line, agency);
}

/** The kind of a line below the end mark or, where it has not `ended` the story yet, below what else follows it. */
export function signedBelow(
  line: LineCursor,
  agency: string,
  ended: boolean,
): BlockKind | undefined {
  const words = wordsOf(line);
  return ended && (SIGNED_BELOW_END.test(words) || SIGNED_LAST.test(words))
    ? "sign-off"
    : signedKind(line, agency);
}

// What stands around the agency, which is an @: (@) | /@/ | Ann Lee/@ | al/hs/@
const CREDIT =
  /^(?:[([/]{0,2}|(?:[A-Z][a-z]{1,14} [A-Z][\w-]{1,19}|[a-z]{2,4}(?:\/[a-z]{2,4})?) ?\/ ?)@[)\]/]{0,2}$/;

// - @ | @/al | @/al/2031 | (@) A. L.
const END =
  /^(?:[([/]{0,2}|(?:--?|[–—]) ?)@(?:[)\]/]{1,2}(?= |$))?(?:\/[A-Za-z]{1,4}(?:\/\w{1,4})?| [A-Z]\. ?[A-Z]\.)?$/;

// Harbor News Agency/al/2031
const LONGEST = 40;

/**
 * The kind of a short line below the last sentence of a story whose dateline names `agency`, if it is one of those who
 * made it; `undefined` for others, and where a sentence follows.
 */
function signedKind(line: LineCursor, agency: string): BlockKind | undefined {
  const words = wordsOf(line);
  if (words.length > LONGEST) return undefined;
  const signed =
    SIGNED_BELOW_SENTENCE.test(words) || (agency !== "" && SIGNED_BELOW_AGENCYS_STORY.test(words));
  const kind = signed ? "sign-off" : agencyKind(words, agency);
  // A. Lee, above B. Roe, is an entry of a list.
  return kind !== undefined && isLast(line) ? kind : undefined;
}

/** The kind of a line that has the story's agency and little else: `(Harbor Wire)`, `- Harbor Wire`, `Ann Lee/Harbor Wire`. */
function agencyKind(words: string, agency: string): BlockKind | undefined {
  const at = agency === "" ? -1 : words.toLowerCase().lastIndexOf(agency.toLowerCase());
  if (at === -1) return undefined;
  const around = `${words.slice(0, at)}@${words.slice(at + agency.length)}`;
  return CREDIT.test(around) ? "credit" : END.test(around) ? "end" : undefined;
}

/**
 * The number of sign-offs that stand above the end mark, given whether there is one, and a heading above the sign-offs.
 * Without a heading, the first initials of PTI's desk would be a paragraph there, so that they stand below the mark, as
 * does what follows them.
 */
export function countAboveEnd(
  signOffs: readonly { readonly text: string }[],
  isEnded: boolean,
  isHeaded: boolean,
): number {
  const initials = signOffs.findIndex(({ text }) => SIGNED_BELOW_END.test(text));
  return initials >= 0 && isEnded && !isHeaded ? initials : signOffs.length;
}
