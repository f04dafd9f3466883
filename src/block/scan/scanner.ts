/** What the scans of a text's head, body and tail share. */

import type { PlainDate, Span } from "../../model.ts";
import type { LineCursor } from "../../text/lines.ts";
import type { TakeBlock } from "../block.ts";

/** The state of a scan. */
export interface Scanner {
  readonly text: string;
  /** The date that determines the year of datelines. */
  readonly reference: PlainDate | undefined;
  readonly line: LineCursor;
  readonly take: TakeBlock;
  readonly orphans: Span[];
  /** The agency in the story's dateline, as written there, and by what it is told however it is written. */
  agency: string;
  agencyKey: string;
  /** The end of the paragraph right above the line, or -1; below a credit that is glued to it, the story can be over. */
  paragraphEnd: number;
  /** Whether the last paragraph ends as a sentence does; where not, what is below it can be a row of its table. */
  stopped: boolean;
  /** Whether the line can open an item of a digest, below its rule or its headline. */
  item: "none" | "begun" | "headed";
}
