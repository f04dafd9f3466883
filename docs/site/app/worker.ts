/** Reads copy off the page's own thread, so that typing stays smooth however long the text is. */

import {
  type Article,
  compareVersions,
  extractDates,
  extractEntities,
  extractQuotes,
  groupStories,
  parseArticle,
  parseFeed,
  serializeArticle,
  withHeadline,
  withNextRevision,
} from "wirecopy";
import { annotationsOf } from "./annotations.ts";
import { CONVERTERS, type Output } from "./converters.ts";
import { foundGroups } from "./found-groups.ts";
import { membersOf } from "./members.ts";
import type {
  Annotation,
  Answers,
  Edited,
  FeedChanges,
  FeedStory,
  Found,
  Loss,
  MapPlace,
  Question,
  Reading,
  Stretch,
  Written,
} from "./protocol.ts";

/** The text that was read last, and what was found in its current article. */
interface State {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly at: number;
  readonly article: Article;
  readonly found: Found;
  readonly annotations: readonly Annotation[];
}

const NOTHING: Found = { dates: [], entities: [], quotes: [] };
let state: State = emptyState();

const ANSWERS: { [K in keyof Answers]: (question: Question & { kind: K }) => Answers[K] } = {
  read: ({ text, at, day }) => {
    const began = performance.now();
    state = stateOf(text, at, day);
    return reading(began, day);
  },
  more: ({ from }) => stretch(from),
  members: ({ path }) => membersOf({ article: state.article, ...state.found }, path),
  changes: ({ before, after }) => changesOf(state.articles[before], state.articles[after]),
  convert: ({ format }) => converted(format),
  readBack: ({ format, output }) => {
    const article = converterOf(format).read?.(output);
    if (article === undefined) throw new RangeError("nothing to read");
    return { text: withArticle(serializeArticle(article)) };
  },
  headline: ({ headline }) => {
    const markers = state.article.headline?.markers ?? [];
    return edited(withHeadline(state.article, { text: headline, markers }));
  },
  revise: () => edited(withNextRevision(state.article)),
};

const scope = self as unknown as {
  onmessage: (event: { data: { id: number; question: Question } }) => void;
  postMessage(answer: { id: number; answer?: unknown; error?: string }): void;
};
scope.onmessage = ({ data: { id, question } }) => {
  try {
    const answer = (ANSWERS[question.kind] as (question: Question) => unknown)(question);
    scope.postMessage({ id, answer });
  } catch (error) {
    scope.postMessage({ id, error: (error as Error).message });
  }
};

/** Reads a text. `day` is the day that it was sent on, for copy that does not say so itself, or empty. */
function stateOf(text: string, wanted: number, day: string): State {
  const articles = parseFeed(text, day === "" ? {} : { date: day });
  const at = Math.max(0, Math.min(wanted, articles.length - 1));
  const article = articles[at];
  if (article === undefined || text.trim() === "") return emptyState();
  const entities = extractEntities(article);
  const found = {
    dates: extractDates(article, day === "" || dateOf(article) !== "" ? {} : { reference: day }),
    entities,
    quotes: extractQuotes(article, { entities }),
  };
  return { text, articles, at, article, found, annotations: annotationsOf(article, found) };
}

function emptyState(): State {
  return {
    text: "",
    articles: [],
    at: 0,
    article: parseArticle(""),
    found: NOTHING,
    annotations: [],
  };
}

function reading(began: number, day: string): Reading {
  const { articles, at, article, found } = state;
  const start = article.offset;
  return {
    articles: articles.length,
    at,
    start,
    end: start + (article.source?.length ?? 0),
    headline: article.headline?.text ?? "",
    wantsDay:
      articles.length > 0 && article.date === undefined && (day !== "" || dateOf(article) === ""),
    stretch: stretch(start),
    places: placesOf(article, found),
    found: foundGroups(found),
    problems: articles.length === 0 ? [] : article.diagnostics.slice(0, MOST_PROBLEMS),
    stories: articles.length > 1 ? storiesOf(articles) : [],
    milliseconds: performance.now() - began,
  };
}

const MOST_PROBLEMS = 200;

// The most that is drawn at once. The page asks for more when the user wants to read on.
const LONGEST_STRETCH = 30_000;

function stretch(from: number): Stretch {
  const { article, annotations } = state;
  const { source = "", offset } = article;
  const rest = source.slice(from - offset);
  const cut = rest.length <= LONGEST_STRETCH ? rest.length : endOfLine(rest, LONGEST_STRETCH);
  const end = from + cut;
  return {
    start: from,
    text: rest.slice(0, cut),
    annotations: annotations.filter((one) => one.start < end && one.end > from),
    rest: rest.length - cut,
  };
}

/** The end of the last line that ends before `most`, or `most` itself if none does. */
function endOfLine(text: string, most: number): number {
  const at = text.lastIndexOf("\n", most - 1);
  return at <= 0 ? most : at + 1;
}

function placesOf({ dateline }: Article, { entities }: Found): MapPlace[] {
  const filed = new Set(dateline?.places.map(({ name }) => name));
  return entities.flatMap(({ name, latitude, longitude, mentions }) =>
    latitude === undefined || longitude === undefined
      ? []
      : [
          {
            name,
            latitude,
            longitude,
            filed: filed.has(name),
            mentions: mentions.map(({ start, end }) => ({ start, end })),
          },
        ],
  );
}

function storiesOf(articles: readonly Article[]): FeedStory[] {
  return groupStories(articles).map(({ versions, latest }) => ({
    headline: headlineOf(latest.article),
    date: dateOf(latest.article),
    versions: versions.map(({ index, article }) => ({
      at: index,
      headline: headlineOf(article),
      markers: article.headline?.markers.map(({ label }) => label) ?? [],
      date: dateOf(article),
      source: article.dateline?.agency ?? "",
    })),
  }));
}

function headlineOf({ headline, paragraphs }: Article): string {
  return headline?.text ?? paragraphs[0]?.text.slice(0, 80) ?? "(no headline)";
}

function dateOf({ dateline, date }: Article): string {
  return dateline?.date ?? date ?? "";
}

function changesOf(before: Article | undefined, after: Article | undefined): FeedChanges {
  if (before === undefined || after === undefined) throw new RangeError("no such version");
  const { fields, paragraphs, claims } = compareVersions(before, after);
  return {
    fields: fields.map(({ field }) => field),
    paragraphs,
    untrue: claims
      .filter(({ found }) => found === false)
      .map(({ action: { verb, object } }) => [verb, object].join(" ").trim()),
  };
}

function converterOf(format: string): (typeof CONVERTERS)[number] {
  const converter = CONVERTERS.find(({ name }) => name === format);
  if (converter === undefined) throw new RangeError(`no format ${format}`);
  return converter;
}

function converted(format: string): Written {
  if (state.articles.length === 0) return { output: "", lost: [], isRead: false };
  const converter = converterOf(format);
  const { output, lost } = converter.write(state.article, state.found);
  return {
    output,
    lost: lossesOf(lost),
    isRead: converter.read !== undefined,
  };
}

/** What was lost, with each reason once. */
function lossesOf(lost: Output["lost"]): Loss[] {
  const byReason = new Map<string, { path: string; text: string }[]>();
  for (const { path, text, reason } of lost.slice(0, MOST_LOST))
    byReason.set(reason, [...(byReason.get(reason) ?? []), { path, text }]);
  return [...byReason].map(([reason, parts]) => ({ reason, parts }));
}

const MOST_LOST = 50;

/** The whole text with another article in place of the current one. */
function withArticle(copy: string): string {
  const { text, article } = state;
  const end = article.offset + (article.source?.length ?? 0);
  return text.slice(0, article.offset) + copy + text.slice(end);
}

function edited(article: Article): Edited {
  return { text: withArticle(serializeArticle(article)) };
}
