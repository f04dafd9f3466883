/** What reading a text needs, and has found. */

import type { DateMention } from "../../model.ts";
import type { WritableContext } from "../value/context.ts";
import type { Language } from "./language.ts";

/** What reading needs, and the mentions that it has found. */
export interface Reading extends Language {
  readonly context: WritableContext;
  readonly explain: boolean;
  readonly ages: boolean;
  /** The offset of the text in the text that positions refer to. */
  offset: number;
  readonly mentions: DateMention[];
}
