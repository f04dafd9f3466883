/** A ninjs item's members, by whoever has read them: what nobody has is told. */

import { isMembers, listOf, type Members, tellValue, textOf } from "../json/members.ts";
import type { Loss } from "../model.ts";

/** An item of any version: ninjs 1, 2 and 3 write the same names in other letters. */
export interface Item {
  /** The first of the named members that is a text; the others stay unread, unless they say the same. */
  text(...names: readonly string[]): string | undefined;
  /** The objects in the named member, which counts as read. */
  list(name: string): readonly Members[];
  /** The named member as a list of texts, which counts as read; as none where it is something else. */
  texts(name: string): readonly string[];
  /** The named member as it is, which counts as read. */
  value(name: string): unknown;
  /** Makes the named member count as unread again. */
  giveBack(name: string): void;
  /** Tells what was not read. */
  tellRest(lost: Loss[]): void;
}

/** What is said of every article. */
const SAID: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "type text",
  "pubstatus usable",
  "representationtype full",
  "mimetype text/plain",
]);

/** The members of an item. */
export function itemOf(members: Members): Item {
  const named = new Map(
    Object.entries(members).map(([name, value]) => [name.toLowerCase(), [name, value]]),
  );
  const read = new Set<string>();
  const at = (name: string): unknown => named.get(name)?.[1];
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
    tellRest(lost) {
      for (const [name, [written, value]] of named) {
        if (read.has(name) || SAID.has(`${name} ${String(value)}`)) continue;
        tellValue(written as string, value, lost);
      }
    },
  };
}
