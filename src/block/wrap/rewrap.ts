/** The public function that restores the original wrapping of rejoined copy. */

import { refuse } from "../../check/refuse.ts";
import { members, membersList, string, whole } from "../../check/values.ts";
import type { DeepReadonly } from "../../model.ts";
import type { UnwrappedText } from "./unwrap.ts";

/**
 * Restores the text that `unwrapText` rejoined, code unit for code unit.
 *
 * @param unwrapped - The rejoined text and its line breaks.
 * @returns The original text.
 * @throws TypeError if `unwrapped` is not a result of `unwrapText`.
 * @throws RangeError if the text has no blank at the offset of a line break, nor the hyphen that the break begins with;
 *   the error's `path` names that break.
 */
export function rewrapText(unwrapped: DeepReadonly<UnwrappedText>): string {
  const fields = members(unwrapped, "unwrapped");
  const text = string(fields["text"], "unwrapped.text");
  const parts: string[] = [];
  let from = 0;
  membersList(fields["breaks"], "unwrapped.breaks").forEach((one, index) => {
    const path = `unwrapped.breaks[${index}]`;
    const offset = whole(one["offset"], `${path}.offset`, 0, text.length);
    const was = string(one["was"], `${path}.was`);
    const sign = was.startsWith("-") ? "-" : " ";
    if (offset < from || text.charAt(offset) !== sign)
      refuse(
        `${path}.offset`,
        `there is no ${sign === "-" ? "hyphen" : "blank"} in the text at ${offset}`,
      );
    parts.push(text.slice(from, offset), was);
    from = offset + 1;
  });
  return parts.join("") + text.slice(from);
}
