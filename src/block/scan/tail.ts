/** The end mark and what follows it. */

import type { Span } from "../../model.ts";
import { nextLine } from "../../text/lines.ts";
import type { BlockKind } from "../block.ts";
import { lineKind } from "../line/kind.ts";
import { kindBelow } from "../near/heading.ts";
import { isBullet, isNumber } from "../near/listed.ts";
import { signedBelow } from "../near/signed.ts";
import type { Scanner } from "./scanner.ts";

/** Scans the end mark and what follows it. */
export function scanTail(scanner: Scanner): void {
  const { text, line, take, orphans } = scanner;
  let ended = false;
  let entry: Span | undefined;
  let below: ReturnType<typeof kindBelow>;
  let numbered = false;
  do {
    const { start, end } = line;
    const bullet = isBullet(line);
    if (bullet || (entry !== undefined && !numbered && isNumber(line))) {
      if (bullet && entry !== undefined) orphans.push(entry);
      take(bullet ? "bullet" : "number", start, end);
      entry = { start, end };
      numbered = !bullet;
    } else if (entry !== undefined) {
      take("related", start, end);
      entry = undefined;
    } else {
      const kind: BlockKind | undefined =
        lineKind(text, start, end) ?? signedBelow(line, scanner.agency, ended);
      const misplaced = kind === "rule" || kind === "byline" || (kind === "end" && ended);
      take(misplaced ? "trailing" : (kind ?? below ?? "trailing"), start, end);
      below = kindBelow(kind, text.slice(start, end)) ?? below;
      ended ||= kind === "end";
    }
  } while (nextLine(line));
  if (entry !== undefined) orphans.push(entry);
}
