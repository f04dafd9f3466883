/** Who says a quotation, by the words next to it. */

import type { Span } from "../model.ts";
import { ARTICLE, isOf } from "./function-words.ts";
import { withoutMarks } from "./marks.ts";
import type { Attribution, Paragraph } from "./paragraph.ts";
import { PLURAL_FORM, SAYS } from "./saying.ts";
import { introduces, saidBy, subjectBefore, subjectNextTo, subjectOfSentence } from "./subject.ts";
import {
  lastSentence,
  lowerAt,
  MARK,
  sentence,
  spanOf,
  type Token,
  tellsAt,
  tokensBetween,
  wordAt,
} from "./tokens.ts";
import { isPlural, PLURAL_SUBJECT } from "./verb.ts";

// How far from a quotation its verb is looked for, in code units.
const REACH = 240;

/** `..., the mayor said Friday.` and `..., said the mayor.` */
function attributionBehind(
  { tokens: all }: Paragraph,
  from: number,
  paragraphEnd: number,
  tells = isCue,
): Attribution | undefined {
  const end = Math.min(paragraphEnd, from + REACH);
  const tokens = sentence(tokensBetween(all, from, end));
  const first = /^[,\u2014\u2013-]/.test(wordAt(tokens, 0)) ? 1 : 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tells(tokens, at)) continue;
    // `..." when Lee blasted him`: another sentence's verb.
    if (at > first && introduces(wordAt(tokens, first))) return undefined;
    const subject = at > first ? subjectNextTo(tokens, at) : saidBy(tokens, at + 1);
    if (subject !== undefined)
      return { speaker: spanOf(tokens, subject), cue: tokens[at] as Token };
    // `..., Lee, citing a report, said`
    if (!wordAt(tokens, at).endsWith("ing")) return undefined;
  }
  return undefined;
}

/** `The mayor said, "...` and `According to the mayor, "...` */
export function attributionBefore(
  { tokens: all }: Paragraph,
  paragraphStart: number,
  to: number,
): Attribution | undefined {
  const from = Math.max(paragraphStart, to - REACH);
  const tokens = lastSentence(tokensBetween(all, from, to).filter(({ word }) => !MARK.test(word)));
  const according = tokens.findIndex(
    ({ word }, index) => /^according$/i.test(word) && tokens[index + 1]?.word === "to",
  );
  if (according >= 0) {
    const subject = saidBy(tokens, according + 2);
    const cue = spanOf(tokens, { first: according, last: according + 1 });
    if (subject !== undefined) return { speaker: spanOf(tokens, subject), cue };
  }
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    if (isCue(tokens, at)) {
      // `Said Lee: "..."`
      const subject = at === 0 ? saidBy(tokens, 1) : subjectBefore(tokens, at);
      return { speaker: subject && spanOf(tokens, subject), cue: tokens[at] as Token };
    }
  return behindColon(tokens);
}

/** `Lee had a warning: "..."`: whom the sentence is about says what is announced. */
function behindColon(tokens: readonly Token[]): Attribution | undefined {
  const colon = tokens.at(-1);
  if (colon?.word !== ":") return undefined;
  const subject = subjectOfSentence(tokens, tokens.length - 1);
  return subject && { speaker: spanOf(tokens, subject), cue: colon };
}

/** Whether the verb of saying is the sentence's own: not `to say`, `the reports`. */
function isCue(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  if (isOf(before, ARTICLE) || /^(?:to|of|no|that's)$/.test(before)) return false;
  if (TOGETHER.test(`${lowerAt(tokens, index)} ${wordAt(tokens, index + 1)}`)) return true;
  const kinds = tellsAt(tokens, index);
  // `a plan that airlines call "madness"`
  if (isPlural(tokens, index)) return false;
  return (kinds & SAYS) !== 0 || ((kinds & PLURAL_FORM) !== 0 && PLURAL_SUBJECT.test(before));
}

/** `"It ran," thundered Lee` and `the crowd roared back`: next to a statement any verb may say it. */
function isAnyVerb(tokens: readonly Token[], at: number): boolean {
  return ANY.test(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);
}

const ANY = /^\p{Ll}{3,14}ed (?:$|,|back$|the$|\p{Lu}|\p{L}+ly$)/u;

// Verbs that say something with the word behind them: `Lee shot back`, `as Lee put it`.
const TOGETHER = /^(?:(?:shot|shoots|fire[ds]|hits?) back|puts? it)$/;

// “It ran.” — Ann Lee
const SIGNED = /^\s{0,2}[\u2013\u2014\u2015-]{1,2}\s{0,2}([A-Z][^\n,;"\u201c.]{1,60})/;

/** The verb behind a quotation, if its last mark lets one stand there, or before it. */
export function attributionOf(
  paragraph: Paragraph,
  { start, end }: Span,
  from: number,
  to: number,
): Attribution | undefined {
  const { text } = paragraph;
  const inner = withoutMarks(text.slice(start, end));
  const behind = text.slice(end, end + 64);
  const signed = SIGNED.exec(behind);
  if (signed !== null) {
    const name = signed[1] as string;
    const at = end + signed[0].length - name.length;
    return {
      speaker: { start: at, end: at + name.trimEnd().length },
      cue: { start: end, end: at },
    };
  }
  const before = (): Attribution | undefined => attributionBefore(paragraph, from, start);
  // `telling her, "Run!" She ran`: announced, and another sentence follows.
  if (/[?!]['\u2019]?\s?$/.test(inner) && /[,:]\s$/.test(text.slice(Math.max(0, start - 2), start)))
    return before() ?? attributionBehind(paragraph, end, to);
  if (/[,?!\u2014-]['\u2019]?\s?$/.test(inner) || behind.startsWith(","))
    return (
      attributionBehind(paragraph, end, to) ??
      before() ??
      // `"Who ran?" The tram stopped.`: another sentence.
      (/,$/.test(inner) || /^ \p{Ll}/u.test(behind)
        ? attributionBehind(paragraph, end, to, isAnyVerb)
        : undefined)
    );
  // `"Stern" measures were what it called for`: within a sentence the verb before it is its own.
  return before() ?? (/^ [a-z]/.test(behind) ? attributionBehind(paragraph, end, to) : undefined);
}
