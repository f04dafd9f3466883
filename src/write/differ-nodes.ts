/** Edits a single node, or a list of nodes of one kind. */

import type { BlockKind } from "../block/block.ts";
import type { Span } from "../model.ts";
import { align } from "./align.ts";
import { insert, insertLine, type Patch, remove, replace } from "./patch.ts";

/** A node as read; `raw` is its spelling, if there is more than one. */
type Read = Span & { readonly raw?: string };

/** A node to write. */
interface Fresh {
  readonly start?: unknown;
  /** The spelling that a caller gave. */
  readonly given?: string | undefined;
}

/** Whether a node has another spelling than a caller gave. One that was given as fields may have any. */
export function isRespelled(old: Partial<Read> | undefined, fresh: Fresh | undefined): boolean {
  return fresh?.given !== undefined && fresh.given !== old?.raw;
}

/** Edits a node that an article has at most one of: one whose field has the name of its blocks' kind. */
export function editNode<Old extends Read, New extends Fresh>(
  patch: Patch,
  kind: BlockKind,
  old: Old | undefined,
  fresh: New | undefined,
  equal: (a: Old, b: New) => boolean,
  spell: (fresh: New, path: string) => string,
): void {
  if (fresh === undefined) {
    if (old !== undefined) remove(patch, old);
  } else if (old === undefined) insertLine(patch, kind, spell(fresh, kind));
  else if (!equal(old, fresh) || isRespelled(old, fresh)) replace(patch, old, spell(fresh, kind));
}

/** How to edit a list of nodes. */
export interface ListRules<Old, New> {
  readonly equal: (a: Old, b: New) => boolean;
  /** Returns the text of a node to insert. */
  readonly spell: (fresh: New, path: string) => string;
  /** Inserts a node where the text has none of its kind. */
  readonly first: (spelling: string) => void;
  /** The text between two nodes; a line break if left out. */
  readonly apart?: string;
  /** The stretch that is removed with a node; the node's own if left out. */
  readonly whole?: (old: Old) => Span;
  /** Changes a node in place; if left out, its text is replaced. */
  readonly change?: (old: Old, fresh: New, path: string) => void;
}

/** Edits a list of nodes: changes nodes in place, and inserts new ones next to their neighbors. */
export function editList<Old extends Read, New extends Fresh>(
  patch: Patch,
  path: string,
  old: readonly Old[],
  fresh: readonly New[],
  rules: ListRules<Old, New>,
): void {
  const { spell, first, apart = patch.lineBreak, whole = (node) => node } = rules;
  const equal = (a: Old, b: New): boolean => rules.equal(a, b) && !isRespelled(a, b);
  const change = rules.change ?? ((from, to, at) => replace(patch, from, spell(to, at)));
  let before: Old | undefined;
  let pending: string[] = [];
  for (const step of align(old, fresh, equal, patch.offset)) {
    const from = step.old === undefined ? undefined : old[step.old];
    const to = step.fresh === undefined ? undefined : fresh[step.fresh];
    const at = `${path}[${step.fresh}]`;
    if (from === undefined) {
      const spelling = spell(to as New, at);
      if (before === undefined) pending.push(spelling);
      else insert(patch, whole(before).end, apart + spelling);
    } else if (to === undefined) remove(patch, whole(from));
    else {
      for (const text of pending) insert(patch, whole(from).start, text + apart);
      pending = [];
      if (!equal(from, to)) change(from, to, at);
      before = from;
    }
  }
  for (const text of pending) first(text);
}
