/** Takes the text of an article of a page into slots. */

import { attributeLosses } from "../markup/attributes.ts";
import { createGatherer, isBlock, type ParagraphGatherer } from "../markup/lines.ts";
import type { Loss } from "../model.ts";
import { SLOTS, type Slot, slotOf } from "./slots.ts";
import { loseTime, takeTime } from "./times.ts";

/** An article of a page. */
export interface PageArticle {
  id?: string | undefined;
  language?: string | undefined;
  slug?: string | undefined;
  keywords?: string[] | undefined;
  /** When the article itself says that it was published, which is then its date. */
  published?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  readonly slots: Readonly<Record<Slot, ParagraphGatherer>>;
  /** What stands in attributes and has no field: the addresses of links and pictures, and second times. */
  readonly lost: Loss[];
}

/** Creates an article without any text. */
export function emptyArticle(): PageArticle {
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, createGatherer()]));
  return { slots: slots as Record<Slot, ParagraphGatherer>, lost: [] };
}

/** An open element, and where its text goes. */
interface Open {
  readonly name: string;
  readonly slot: Slot;
  /** Whether it is a header, or within one. */
  readonly header: boolean;
  /** Whether it is a footer, or within one. */
  readonly footer: boolean;
  /** Whether it is an ordinary paragraph, or within one: a date in it belongs to the story. */
  readonly plain: boolean;
}

// What the article's own element is to those in it.
const OUTERMOST: Open = { name: "", slot: "body", header: false, footer: false, plain: false };
// Elements without an end tag.
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);
// Elements whose end tag may be left out: the next element of the same kind ends them.
const UNCLOSED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "dd dt li option p td th tr".split(" "),
);
// Browsers stop at 512 as well.
const DEEPEST = 512;

/** Whether an element ends where another begins, although it has no end tag. */
function isClosedBy(name: string, open: string): boolean {
  return UNCLOSED.has(open) && (open === name || (open === "p" && isBlock(name)));
}

// Published | Last updated: | Posted on | · Updated, after another time
const LABEL =
  /^[\s|·]{0,99}(?:(?:first|last) )?(?:posted|published|updated)(?: (?:at|on))?:?\s{0,99}$/i;

/** Takes the content of an article's element. */
export interface ArticleReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Closes an element, and returns whether it is within the article's own. */
  close(name: string): boolean;
  text(text: string): void;
  end(): void;
}

/** Creates a reader that adds to an article. */
export function articleReader(article: PageArticle): ArticleReader {
  const path: Open[] = [];
  const met = new Set<Slot>();
  // `Published` above the story, which belongs to the time after it.
  let label = "";
  // Whether there was a paragraph of the story: a time below it is one that the story tells.
  let told = false;
  const take = (slot: Slot, text: string): void => {
    if (text.trim() !== "") met.add(slot);
    article.slots[slot].text(text);
  };
  const takeLabel = (slot: Slot): void => {
    if (label !== "") take(slot, label);
    label = "";
  };
  const outer = (): Open => path.at(-1) ?? OUTERMOST;
  const end = (name: string): boolean => {
    let at = path.length - 1;
    while (at >= 0 && path[at]?.name !== name) at -= 1;
    if (at === -1) return false;
    for (let last = path.pop(); last !== undefined; last = path.pop()) {
      article.slots[last.slot].close(last.name);
      if (path.length === at) break;
    }
    return true;
  };
  return {
    open(name, attributes) {
      if (isBlock(name)) takeLabel("body");
      if (isClosedBy(name, outer().name)) end(outer().name);
      const { slot: outerSlot, header, footer, plain } = outer();
      const begun = met.has("body") || plain;
      const place = { begun, has: (one: Slot) => met.has(one), header, footer };
      const slot = outerSlot === "body" ? slotOf(name, attributes, place) : outerSlot;
      const said = label;
      if (name === "time") takeLabel(slot);
      if (slot === "time") takeTime(article, attributes, said);
      else if (name === "time" && slot === "body" && !told && !plain) loseTime(article, attributes);
      for (const one of attributeLosses("article", name, attributes)) article.lost.push(one);
      article.slots[slot].open(name);
      if (name === "p" && slot === "body") told = true;
      if (EMPTY.has(name) || path.length >= DEEPEST) return;
      path.push({
        name,
        slot,
        header: header || name === "header",
        footer: footer || name === "footer",
        plain: plain || (name === "p" && !attributes.has("class")),
      });
    },
    close(name) {
      if (isBlock(name)) takeLabel("body");
      return end(name);
    },
    text(text) {
      const { slot } = outer();
      if (label !== "" && text.trim() === "") {
        label += text;
        return;
      }
      takeLabel("body");
      if (slot === "body" && !met.has(slot) && LABEL.test(text)) label = text;
      else take(slot, text);
    },
    end() {
      takeLabel("body");
    },
  };
}
