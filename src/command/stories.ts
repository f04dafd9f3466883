/** `wirecopy stories`: which articles are versions of one story. */

import { type Article, groupStories, type Story } from "../stories.ts";
import { eachArticle } from "./input.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";
import { plain } from "./plain.ts";

/** Where an article comes from: its file, and its number among the file's articles, counted from 1. */
interface Place {
  readonly file: string;
  readonly article: number;
}

/** Writes every story with its versions, after reading all articles. */
export async function stories(options: Options, output: Output): Promise<number> {
  const articles: Article[] = [];
  const places: Place[] = [];
  let number = 0;
  const status = await eachArticle(
    { ...options, source: false },
    false,
    async ({ article, text }, file) => {
      // An empty file is reported, and tells no story.
      if (text.trim() === "") return;
      // A file may be named twice in a row.
      const begins = article.offset === 0 || places.at(-1)?.file !== file;
      number = begins ? 1 : number + 1;
      places.push({ file, article: number });
      articles.push(article);
    },
  );
  for (const story of groupStories(articles)) {
    await output.write(
      options.json ? `${JSON.stringify(asJson(story, places))}\n` : asText(story, places),
    );
  }
  return status;
}

function asJson({ versions }: Story, places: readonly Place[]): object {
  return {
    versions: versions.map(({ index, article, revision, correction, withdrawal }) => ({
      ...places[index],
      headline: article.headline?.raw,
      date: article.dateline?.date ?? article.date,
      agency: article.dateline?.agency,
      revision,
      correction,
      withdrawal,
    })),
  };
}

function asText({ versions, latest }: Story, places: readonly Place[]): string {
  const lines = versions.map(({ index, article }) => {
    const { file, article: number } = places[index] as Place;
    return `  ${file} ${number}  ${plain(article.headline?.raw ?? opening(article))}\n`;
  });
  const title = latest.article.headline?.text ?? opening(latest.article);
  return `${plain(title)}\n${lines.join("")}`;
}

const LONGEST_OPENING = 60;

/** The first words of an article without a headline. */
function opening({ paragraphs }: Article): string {
  const { text = "" } = paragraphs[0] ?? {};
  if (text === "") return "(no headline)";
  return text.length <= LONGEST_OPENING ? text : `${text.slice(0, LONGEST_OPENING).trimEnd()}…`;
}
