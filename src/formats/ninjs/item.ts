/** The members of a ninjs item, with a record of which ones were read, so that the others can be reported. */

import type { Members } from "../../check/values.ts";
import { isMembers, listOf, reportValue, textOf } from "../json/members.ts";
import type { Loss } from "../model.ts";

/** An item of any version, with names in lower case: ninjs 1, 2 and 3 capitalize the same names differently. */
export interface Item {
  /** The first of the named members that is a text; the others stay unread unless they say the same. */
  text(...names: readonly string[]): string | undefined;
  /** The objects in the named member, which counts as read. */
  list(name: string): readonly Members[];
  /** The named member as a list of texts, which counts as read; empty, and unread, if it is anything else. */
  texts(name: string): readonly string[];
  /** The named member as it is, which counts as read. */
  value(name: string): unknown;
  /** Makes the named member count as unread again. */
  giveBack(name: string): void;
  /** Whether there is any member that ninjs has, read so far. */
  isKnown(): boolean;
  /** Reports the members that were not read. */
  reportRest(lost: Loss[]): void;
}

/** Members that say the same of every article, with their values. */
const SAID: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "type text",
  "pubstatus usable",
  "representationtype full",
  "mimetype text/plain",
]);

/** Creates an item of the given members. */
export function itemOf(members: Members): Item {
  const named = new Map(
    Object.entries(members).map(([name, value]) => [name.toLowerCase(), [name, value]]),
  );
  const read = new Set<string>();
  const at = (name: string): unknown => named.get(name)?.[1];
  const isSaid = (name: string, value: unknown): boolean =>
    read.has(name) || SAID.has(`${name} ${String(value)}`);
  return {
    text(...names) {
      const name = names.find((one) => textOf(at(one)) !== undefined);
      if (name === undefined) return undefined;
      for (const one of names) if (at(one) === at(name)) read.add(one);
      return textOf(at(name));
    },
    list(name) {
      read.add(name);
      return listOf(at(name)).filter(isMembers);
    },
    texts(name) {
      const all = listOf(at(name));
      const texts = all.flatMap((one) => textOf(one) ?? []);
      if (texts.length < all.length) return [];
      read.add(name);
      return texts;
    },
    value(name) {
      read.add(name);
      return at(name);
    },
    giveBack(name) {
      read.delete(name);
    },
    isKnown() {
      return [...named].some(([name, [, value]]) => isSaid(name, value));
    },
    reportRest(lost) {
      for (const [name, [written, value]] of named)
        if (!isSaid(name, value)) reportValue(written as string, value, lost);
    },
  };
}
