/** What a document says that neither the article nor its metadata tells. */

import type { Loss, ReadDocument } from "../model.ts";
import type { XmlElement } from "./tree.ts";

// A document that says more than this beside its text is told of in part.
const MOST = 200;
// Headline, notes, byline and dateline are this long at most together, or are looked through so far.
const LONGEST = 4000;

/**
 * The stretches of text, outside the elements of `skipped`, that are nowhere in what was read. Lists of any length are
 * told up to a limit, with how many more there are.
 */
export function untoldIn(
  root: XmlElement,
  read: ReadDocument,
  skipped: ReadonlySet<string>,
): Loss[] {
  const told = new Set(wordsTold(read).map(plain));
  const head = plain(headOf(read)).slice(0, LONGEST);
  const lost: Loss[] = [];
  let more = 0;
  const visit = (node: XmlElement, path: string): void => {
    for (const child of node.children) {
      if (typeof child !== "string") {
        if (!skipped.has(child.name)) visit(child, `${path}/${child.name}`);
        continue;
      }
      const words = plain(child);
      if (!/[\p{L}\d]/u.test(words) || told.has(words)) continue;
      if (lost.length === MOST) more += 1;
      else if (!head.includes(words)) lost.push({ path, text: child.trim(), reason: UNTOLD });
    }
  };
  visit(root, root.name);
  if (more > 0) lost.push({ path: root.name, text: `${more} more`, reason: UNTOLD });
  return lost;
}

const UNTOLD = "an article has no field for it";

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function wordsTold({ metadata, names, lost }: ReadDocument): string[] {
  return [
    ...Object.values(metadata).flatMap((value: unknown) =>
      Array.isArray(value) ? value.map(String) : [String(value)],
    ),
    ...Object.keys(names),
    ...lost.map(({ text }) => text),
  ];
}

function headOf({ article }: ReadDocument): string {
  const { headline, notes, byline, dateline, credits, date = "" } = article;
  const { authors = [], affiliation = "", raw = "" } = byline ?? {};
  return [
    headline?.raw ?? "",
    date,
    dateline?.date ?? "",
    raw,
    ...authors,
    affiliation,
    dateline?.raw ?? "",
    ...(dateline?.places ?? []).flatMap(({ name, region = "", country = "" }) => [
      name,
      region,
      country,
    ]),
    ...notes.map((note) => note.raw),
    ...credits.map(({ text }) => text),
  ].join("\n");
}
