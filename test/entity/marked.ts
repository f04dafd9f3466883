/** Marks the names that are found in copy as the tests' copy has them marked. */

import { extractEntities } from "../../src/index.ts";

const LETTERS = { person: "P", organization: "O", place: "L" } as const;

/** The text with the people, organizations and places that are found in it marked, as in `MARKED`. */
export function marked(text: string): string {
  let markedText = "";
  let end = 0;
  const names = extractEntities(text).flatMap(({ type, mentions }) =>
    type === "person" || type === "organization" || type === "place"
      ? mentions.map((one) => ({ ...one, letter: LETTERS[type] }))
      : [],
  );
  for (const name of names.sort((a, b) => a.start - b.start)) {
    markedText += `${text.slice(end, name.start)}[${name.letter} ${name.text}]`;
    end = name.end;
  }
  return markedText + text.slice(end);
}
