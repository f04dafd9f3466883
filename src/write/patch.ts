/** A text with the positions of its nodes, and the edits made to it so far. */

import type { Block, BlockKind } from "../block/block.ts";
import type { Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { hasBreak } from "../text/lines.ts";
import type { Edit } from "./edits.ts";

/** A text that is being edited. Positions refer to the text itself. */
export interface Patch {
  readonly text: string;
  /** Where the text begins in the one that the article's positions refer to. */
  readonly offset: number;
  readonly blocks: readonly Block[];
  readonly edits: Edit[];
  /** The line break that the text uses. */
  readonly lineBreak: string;
  /** The lines to insert, with the kind of block that each follows. */
  readonly lines: [BlockKind, string][];
  /** Where the nodes that were removed began. */
  readonly gone: Set<number>;
}

/** Makes a patch without edits. */
export function patchOf(text: string, offset: number, blocks: readonly Block[]): Patch {
  return {
    text,
    offset,
    blocks,
    edits: [],
    lineBreak: lineBreakOf(text),
    lines: [],
    gone: new Set(),
  };
}

/** Replaces a node's text with `content`. */
export function replace({ edits }: Patch, { start, end }: Span, content: string): void {
  edits.push({ offset: start, length: end - start, content });
}

/** Inserts `content` at a position. */
export function insert({ edits }: Patch, at: number, content: string): void {
  edits.push({ offset: at, length: 0, content });
}

/**
 * Removes a node with the blanks between it and the next node, or, at the end of a line that it shares, with the blanks
 * before it. The paragraph after the one removed moves up to its dateline.
 */
export function remove(patch: Patch, { start, end }: Span): void {
  const { text, blocks } = patch;
  const previous = blocks[countBefore(blocks, start) - 1];
  const next = blocks[countBefore(blocks, end)];
  const before = previous?.end ?? 0;
  const after = next?.start ?? text.length;
  const movesUp = previous?.kind === "dateline" && next?.kind === "paragraph";
  const closesLine =
    !movesUp && before > 0 && !hasBreak(text, before, start) && hasBreak(text, end, after);
  const gone = closesLine ? { start: before, end } : { start, end: after };
  replace(patch, gone, "");
  patch.gone.add(start);
}

function lineBreakOf(text: string): string {
  const at = text.indexOf("\n");
  if (at > 0 && text.charAt(at - 1) === "\r") return "\r\n";
  return at === -1 && text.includes("\r") ? "\r" : "\n";
}

/** The text between two paragraphs: a line break, or a blank line as well. */
export function paragraphBreak(patch: Patch, paragraphs: readonly Span[]): string {
  const { text } = patch;
  const [first, second] = paragraphs;
  const gap =
    first === undefined || second === undefined ? "" : text.slice(first.end, second.start);
  return gap.trim() === "" && hasBreak(gap) ? gap : patch.lineBreak;
}

/** The order of blocks in an article. */
const ORDER: readonly BlockKind[] = [
  "date",
  "headline",
  "deck",
  "note",
  "byline",
  "dateline",
  "paragraph",
  "rule",
  "sign-off",
  "credit",
  "end",
  "related",
  "trailing",
];

/** The blocks that other kinds can follow only if they come after these in the order as well. */
const LIMITS: readonly BlockKind[] = ["dateline", "rule", "trailing"];

/** The last block that comes before a node of a kind that the text does not have yet. */
function blockBefore(blocks: readonly Block[], kind: BlockKind): Block | undefined {
  const rank = ORDER.indexOf(kind);
  // Related headlines come after everything but what follows them, so also after links and keywords, which have no rank.
  const isLast = kind === "related";
  const limit = blocks.findIndex(
    (one) => LIMITS.includes(one.kind) && ORDER.indexOf(one.kind) > rank,
  );
  const own = limit === -1 ? blocks : blocks.slice(0, limit);
  return own
    .filter((block) => {
      const at = ORDER.indexOf(block.kind);
      return at === -1 ? isLast : at <= rank;
    })
    .at(-1);
}

/** Inserts a new line after the block that a node of this kind follows, or before everything, in `placeLines`. */
export function insertLine({ lines }: Patch, kind: BlockKind, content: string): void {
  lines.push([kind, content]);
}

/** Places the new lines. This is the last step, since no line can follow a block that is removed. */
export function placeLines(patch: Patch): void {
  const { gone, lines, lineBreak, text } = patch;
  const blocks = patch.blocks.filter(({ start }) => !gone.has(start));
  // Looked up once for each kind, since lines may be inserted by the thousand.
  const before = new Map<BlockKind, Block | undefined>();
  // Lines that follow the same block come in the order of articles.
  lines.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  for (const [kind, content] of lines) {
    if (!before.has(kind)) before.set(kind, blockBefore(blocks, kind));
    const block = before.get(kind);
    if (block !== undefined) insert(patch, block.end, lineBreak + content);
    else insert(patch, blocks[0]?.start ?? text.length, content + lineBreak);
  }
}
