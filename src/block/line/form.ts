/** Lines that are not part of the story, told by their form. */

import type { BlockKind } from "../block.ts";
import { BYLINES } from "./forms/bylines.ts";
import { CREDITS } from "./forms/credits.ts";
import { MARKS } from "./forms/marks.ts";
import { NOTES } from "./forms/notes.ts";
import { PAGES } from "./forms/pages.ts";
import type { Row } from "./forms/row.ts";
import { SIGN_OFFS } from "./forms/sign-offs.ts";

/** One form that the lines with some start may have. */
interface Form {
  readonly kind: BlockKind;
  readonly form: RegExp;
  /** The third character of those lines; 0 for any. */
  readonly third: number;
}

let formsByStart: readonly (readonly Form[] | undefined)[] | undefined;

/** The forms by the first two characters of their lines. Most lines have none, others a few. */
function readForms(): (Form[] | undefined)[] {
  const found = new Array<Form[] | undefined>(FIRST * SECOND);
  // In the order in which they are tried.
  const all = { ...MARKS, ...NOTES, ...CREDITS, ...SIGN_OFFS, ...PAGES, ...BYLINES };
  for (const [kind, rows] of Object.entries(all) as [BlockKind, readonly Row[]][])
    for (const [starts, ...forms] of rows)
      for (const start of starts.split(" ")) {
        const third = start.length > 2 ? start.charCodeAt(2) | SMALL : 0;
        const first = pairAt(start, 0);
        // A start of one character is followed by any.
        const last = start.length > 1 ? first : first + SECOND - 1;
        for (let pair = first; pair <= last; pair += 1) {
          const list = found[pair] ?? [];
          found[pair] = list;
          for (const form of forms) list.push({ kind, form, third });
        }
      }
  return found;
}

// Capitals have the bits of small letters without this one.
const SMALL = 0x20;
// Characters are told apart by their lowest bits. Those of others are the same, so that forms are tried in vain.
const FIRST = 0x80;
const SECOND = 0x20;

/** Two characters as one number, the same whether the second one is a small letter or a capital. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) & (FIRST - 1)) * SECOND + (text.charCodeAt(at + 1) & (SECOND - 1));
}

/** The kind of the first form that the line `[start, end)` has, if it has any. */
export function formOf(text: string, start: number, end: number): BlockKind | undefined {
  formsByStart ??= readForms();
  const forms = formsByStart[pairAt(text, start)];
  if (forms === undefined) return undefined;
  const line = text.slice(start, end);
  const third = text.charCodeAt(start + 2) | SMALL;
  for (const one of forms)
    if ((one.third === 0 || one.third === third) && one.form.test(line)) return one.kind;
  return undefined;
}
