/** Groups articles into stories: the public function. */

import { readableList } from "../check/article.ts";
import type { Article, DeepReadonly } from "../model.ts";
import { areOfTwoTimes, disagree, type Likeness, scaleFor } from "./alike.ts";
import { candidatePairs } from "./candidates.ts";
import type { Story, StoryVersion } from "./model.ts";
import { daysBetween, type Profile, profileOf } from "./profile.ts";
import { createSets, type JoinedSets } from "./sets.ts";

/**
 * Groups articles into stories, each with its versions: the urgent, the first filing, the leads and the corrections.
 *
 * Versions come from the same agency and lie within two days. They are recognized by the agency's slug, if there is
 * one, by the text that they share, and, if an article is marked as one of several versions, by the topic of headline
 * and opening, since agencies rewrite headlines. Text that recurs from day to day, as in market reports, carries little
 * weight. Running time is dominated by reading the articles and grows with their number, not with the number of pairs.
 *
 * @param articles - The articles of a feed, in the order in which they moved.
 * @returns The stories, in the order of their first articles. An article with no other version is a story of one.
 *   Versions are ordered by their markers, with a correction after the version that it corrects, and otherwise as they
 *   moved.
 * @throws TypeError if `articles` is not an array of parsed articles.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const feed = parseFeed(
 *   " date 2031-03-04 (URGENT) Old tram line reopens\nSEOUL, March 4 (Yonhap) -- The old tram line has reopened.\n" +
 *     " date 2031-03-04 Ferry sold to harbor museum\nBUSAN, March 4 (Yonhap) -- The museum bought a ferry.\n" +
 *     " date 2031-03-04 (LEAD) Crowds board old tram as line reopens\nSEOUL, March 4 (Yonhap) -- The old tram line has reopened after ten years.\n",
 * );
 * groupStories(feed).map(({ versions }) => versions.map(({ index }) => index)); // => [[0, 2], [1]]
 * ```
 */
export function groupStories(articles: readonly DeepReadonly<Article>[]): Story[] {
  const all = readableList(articles, "articles");
  const profiles = all.map(profileOf);
  const { pairs, postings } = candidatePairs(profiles);
  const scale = scaleFor(profiles, postings);
  const links: Link[] = [];
  for (const [a, b] of pairs) {
    const likeness = { text: scale.text(a, b), topic: scale.topic(a, b) };
    const evidence = evidenceFor(profiles[a] as Profile, profiles[b] as Profile, likeness);
    if (evidence !== undefined) links.push({ a, b, ...evidence });
  }
  return storiesOf(all, profiles, links);
}

/** Why two articles are taken for versions of one story, and how strongly they agree in that. */
interface Evidence {
  readonly by: "slug" | "text" | "title" | "topic";
  readonly strength: number;
}

/** Two articles that are versions of one story. */
interface Link extends Evidence {
  readonly a: number;
  readonly b: number;
}

// A slug is the agency's own word for it. A topic alone is the least certain.
const SURETY = { slug: 3, text: 2, title: 1, topic: 0 };

// The share of text that versions keep, not counting what recurs. Other stories about the same event share their
// background, which is a third at most.
const SAME_TEXT = 0.4;
const NEAR_TEXT = 0.25;
// Articles of different days without a version marker are versions only if nearly the same text is repeated.
const REPEATED = 0.6;
// The share of headline and opening that versions keep, however much they are rewritten.
const SAME_TOPIC = 0.6;
const NEAR_TOPIC = 0.2;
// A text with fewer runs of words than this is an urgent or a brief, which the next version rewrites.
const SHORT = 60;
// A short text is soon shared by chance, so that its topic must agree better than that of a long one.
const SHORT_TOPIC = 0.4;
// An update in other words has this much of the urgent in common, in text and topic together.
const RECAST = 0.6;
// On another day, the same slug can name another story, so the text must agree as well.
const SLUG_TEXT = 0.1;
// The share of text above which an article was sent twice, whatever it says of its day or its number.
const SENT_TWICE = 0.8;

/** What makes two articles versions of one story; `undefined` if they are not. */
function evidenceFor(a: Profile, b: Profile, { text, topic }: Likeness): Evidence | undefined {
  const least = Math.min(a.shingles.length, b.shingles.length);
  const apart = daysBetween(a, b) > 0;
  if (a.slug !== undefined && b.slug !== undefined) {
    if (a.slug !== b.slug) return undefined;
    // A withdrawal has no text to compare.
    const agrees = text >= SLUG_TEXT || (!apart && (least < 1 || topic >= NEAR_TOPIC));
    return agrees ? { by: "slug", strength: text } : undefined;
  }
  // A withdrawal repeats the headline of what it withdraws, which of several alike is the one of the nearest day.
  if (a.withdrawal !== b.withdrawal && a.title !== "" && a.title === b.title)
    return { by: "title", strength: -daysBetween(a, b) };
  if (text < SENT_TWICE && areOfTwoTimes(a, b)) return undefined;
  // Between versions of one day, a different weekday or number is what was revised.
  const revised = a.day !== undefined && a.day === b.day && (a.marked || b.marked);
  if (!revised && disagree(a, b)) return undefined;
  if (apart && !a.marked && !b.marked && text < REPEATED) return undefined;
  const short = least < SHORT;
  const sameText =
    (!short && text >= NEAR_TEXT && topic >= SAME_TOPIC) ||
    (text >= SAME_TEXT && topic >= (short ? SHORT_TOPIC : NEAR_TOPIC));
  if (sameText) return { by: "text", strength: text };
  const recast = short && !apart && isUpdate(a, b) && topic > 0 && text + topic >= RECAST;
  return recast ? { by: "topic", strength: topic } : undefined;
}

/** Whether one of two articles can be an update of the other in different words. */
function isUpdate(a: Profile, b: Profile): boolean {
  const samePlace = a.place === b.place || a.place === undefined || b.place === undefined;
  return (a.marked || b.marked) && samePlace;
}

/** Joins linked articles into stories. */
function storiesOf(
  articles: readonly Article[],
  profiles: readonly Profile[],
  links: readonly Link[],
): Story[] {
  const sets = joinedSets(profiles, links);
  const groups: StoryVersion[][] = articles.map(() => []);
  articles.forEach((article, index) => {
    const { revision, correction, withdrawal } = profiles[index] as Profile;
    groups[sets.leastOf(index)]?.push({ index, article, revision, correction, withdrawal });
  });
  return groups.filter(({ length }) => length > 0).map(inOrder);
}

/** The sets of articles that are versions of one story, joined by the most certain links first. */
function joinedSets(profiles: readonly Profile[], links: readonly Link[]): JoinedSets {
  const sets = createSets(profiles.length);
  const numbers = profiles.map(
    ({ revision, correction }) => new Set(revision > 0 && !correction ? [revision] : []),
  );
  const told = profiles.map(({ withdrawal }) => !withdrawal);
  for (const { a, b, by, strength } of [...links].sort(bySurety)) {
    const [one, two] = [sets.leastOf(a), sets.leastOf(b)];
    const first = Math.min(one, two);
    const second = Math.max(one, two);
    if (first === second) continue;
    const known = numbers[first] as Set<number>;
    const added = numbers[second] as Set<number>;
    // Two articles that are both a story's second lead belong to two stories, unless one was sent twice or the agency
    // calls them the same. Corrections are exempt, since they have the number of the version that they correct.
    const mayRepeat = by === "slug" || (by === "text" && strength >= SENT_TWICE);
    if (!mayRepeat && [...added].some((number) => known.has(number))) continue;
    // A link by topic alone adds an urgent to the story that it fits best, but never joins two stories.
    if (by === "topic" && sets.sizeOf(first) > 1 && sets.sizeOf(second) > 1) continue;
    // Nor does a withdrawal, which is of one story, unless the agency says by the slug that they are one.
    const withdraws = profiles[a]?.withdrawal || profiles[b]?.withdrawal;
    if (by !== "slug" && withdraws && told[first] && told[second]) continue;
    for (const number of added) known.add(number);
    told[first] ||= told[second] as boolean;
    sets.join(first, second);
  }
  return sets;
}

function bySurety(one: Link, two: Link): number {
  return (
    SURETY[two.by] - SURETY[one.by] || two.strength - one.strength || one.a - two.a || one.b - two.b
  );
}

// A correction comes after the other versions of its number.
const BEFORE_NEXT = 0.5;

/** Puts the versions in order. A correction without a number corrects the last version before it. */
function inOrder(versions: StoryVersion[]): Story {
  let reached = 0;
  const placed = versions.map((version) => {
    const { revision, correction } = version;
    const rank = revision === 0 && correction ? reached : revision;
    reached = Math.max(reached, rank);
    return { version, rank: correction ? rank + BEFORE_NEXT : rank };
  });
  const ordered = placed.sort((one, two) => one.rank - two.rank).map(({ version }) => version);
  return { versions: ordered, latest: ordered.at(-1) as StoryVersion };
}
