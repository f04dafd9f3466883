/** Reads copy off the page's own thread, so that typing stays smooth however long the text is. */

import {
  type Article,
  compareVersions,
  extractDates,
  extractEntities,
  extractQuotes,
  groupStories,
  parseFeed,
  serializeArticle,
  withHeadline,
  withNextRevision,
} from "wirecopy";
import { annotationsOf } from "./annotations.ts";
import { CONVERTERS } from "./converters.ts";
import type {
  Answer,
  FeedChanges,
  FeedVersion,
  Found,
  MapPlace,
  Reading,
  Request,
} from "./protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: { data: Request }) => void) | null;
  postMessage(answer: Answer): void;
};

scope.onmessage = ({ data }) => {
  answer(data).then(
    (given) => scope.postMessage(given),
    (error: Error) => scope.postMessage({ id: data.id, error: error.message }),
  );
};

async function answer(request: Request): Promise<Answer> {
  const { id, text } = request;
  if (request.kind === "read") return { id, reading: read(text) };
  const [first, ...rest] = parseFeed(text);
  if (first === undefined) return { id, text: "" };
  if (request.kind === "convert") {
    const converter = CONVERTERS.find(({ name }) => name === request.format) ?? CONVERTERS[0];
    if (converter === undefined) return { id, text: "" };
    const { output, lost } = converter.write(first, foundIn(first));
    return {
      id,
      text: output,
      lost: lost.map(({ path, text: words, reason }) => `${path}: ${words} (${reason})`),
    };
  }
  const edited =
    request.kind === "revise"
      ? withNextRevision(first)
      : withHeadline(first, { text: request.headline, markers: first.headline?.markers ?? [] });
  return { id, text: [edited, ...rest].map((article) => serializeArticle(article)).join("") };
}

function foundIn(article: Article): Found {
  const entities = extractEntities(article);
  return { dates: extractDates(article), entities, quotes: extractQuotes(article, { entities }) };
}

// What is annotated of a long feed: its first article is shown, the others are listed.
function read(text: string): Reading {
  const began = performance.now();
  const articles = parseFeed(text);
  const article = articles[0] ?? (parseFeed("Nothing yet")[0] as Article);
  const found = foundIn(article);
  return {
    article,
    annotations: annotationsOf(article, found),
    places: placesOf(article, found),
    stories: articles.length > 1 ? storiesOf(articles) : [],
    articles: articles.length,
    milliseconds: performance.now() - began,
  };
}

function placesOf({ dateline }: Article, { entities }: Found): MapPlace[] {
  const filed = new Set(dateline?.places.map(({ name }) => name));
  return entities.flatMap(({ name, latitude, longitude }) =>
    latitude === undefined || longitude === undefined
      ? []
      : [{ name, latitude, longitude, filed: filed.has(name) }],
  );
}

function changesOf(before: Article, after: Article): FeedChanges {
  const { fields, paragraphs } = compareVersions(before, after);
  return { fields: fields.map(({ field }) => field), paragraphs };
}

// A timeline of more stories than this is no longer looked at.
const MOST_STORIES = 200;

function storiesOf(articles: readonly Article[]): FeedVersion[][] {
  return groupStories(articles)
    .slice(0, MOST_STORIES)
    .map(({ versions }) =>
      versions.map(({ article }, index) => {
        const before = versions[index - 1]?.article;
        return {
          headline: article.headline?.raw ?? "(no headline)",
          date: article.dateline?.date ?? article.date ?? "",
          ...(before !== undefined && { changes: changesOf(before, article) }),
        };
      }),
    );
}
