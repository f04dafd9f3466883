/** Finds the things in JSON-LD: opens lists and graphs, and follows references. */

import type { Members } from "../../check/values.ts";
import { isMembers, listOf, textOf } from "../json/members.ts";

/** The article of a document, the things that it may refer to, and the rest of the document. */
export interface Graph {
  readonly article: Members | undefined;
  /** The things in a member, each with its path; a text by itself is a thing of that name. */
  things(article: Members, member: string): Thing[];
  /** The things in the document besides the article and those that it refers to. */
  others(): readonly Members[];
}

/** A thing, and where it is mentioned. */
export interface Thing {
  readonly path: string;
  readonly members: Members;
}

const ARTICLES = /(?:Article|BlogPosting|Report)$/;

/** Opens a JSON-LD value. */
export function graphOf(value: unknown): Graph {
  const nodes = nodesIn(value);
  const named = new Map(nodes.map((node) => [node["@id"], node]));
  const used = new Set<Members>();
  const article = nodes.find(isArticle);
  if (article !== undefined) used.add(article);
  return {
    article,
    things(from, member) {
      const list = listOf(from[member]);
      return list.flatMap((one, index): Thing[] => {
        const path = Array.isArray(from[member]) ? `${member}[${index}]` : member;
        if (!isMembers(one)) {
          const name = textOf(one);
          return name === undefined ? [] : [{ path, members: { name } }];
        }
        // A reference has only the identifier of a thing that stands elsewhere, and perhaps its type.
        const meant = Object.keys(one).every((key) => key === "@id" || key === "@type")
          ? named.get(one["@id"])
          : undefined;
        if (meant !== undefined) used.add(meant);
        return [{ path, members: meant ?? one }];
      });
    },
    others: () => nodes.filter((node) => !used.has(node)),
  };
}

/** Whether a thing is a schema.org article. */
function isArticle(node: Members): boolean {
  return listOf(node["@type"]).some((type) => ARTICLES.test(textOf(type) ?? ""));
}

/** The things in a value: the value itself, or those in a list or graph. */
function nodesIn(value: unknown): Members[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isMembers(value)) return [];
  const { "@graph": graph, "@context": _context, "@id": _id, ...own } = value;
  if (graph === undefined) return [value];
  return [...(Object.keys(own).length === 0 ? [] : [value]), ...nodesIn(graph)];
}
