/** The paragraphs that a note to editors names: in figures, in words, by ordinals, from either end of the story. */

// paragraphs 3 to 5 | paras 3 through 5, 9 and 11 to 13; but not in para 3 to 5.1 percent
const RANGES =
  /(?<=\b(?:para(?:graph)?|graf|par)s\.? )\d{1,3}(?:(?:,? and |, ?|-| (?:to|through) )\d{1,3}\b){1,12}(?!,? not\b|[.,]\d| percent)/gi;

const TO = / (?:to|through) /g;

// paras 2, 5, 10, 13-16 and 18-20 | paras 3, 5 and last
const NUMBERED =
  / ?(?:\b(?:in|to|from|throughout) )?\b(?:para(?:graph)?|graf|par)s?\.? (\d[\d, -]{0,60}(?:and \d{1,3}(?:-\d{1,3})?)?)(and (?:the )?(?:last|final)\b(?! \w))?/gi;

// first 3 paras, top 2 grafs
const LEADING =
  / ?(?:\b(?:in|to|from) )?(?:\bthe )?\b(?:first|top|opening) (\d{1,2}) (?:para(?:graph)?|graf|par)s\b/gi;

// last para, the final 2 grafs; but not second to last, fifth from last
const CLOSING =
  / ?(?:\b(?:in|to|from) )?(?:\bthe )?(?<!(?:\d[a-z]{2}|second|third|fourth|fifth|sixth|next)[ -](?:(?:to|from)[ -])?(?:the )?)\b(?:last|final) (?:(?:para(?:graph)?|graf|par)\b|(\d{1,2}) (?:para(?:graph)?|graf|par)s?\b)/gi;

// Graphs, which are paragraphs only where something is in them: in graph 3, in 2nd-4th graphs, to the last two graphs; not
// adds graphs of prices, link to 2 graphs
const GRAPHS =
  /(?<=\b(?:in|to|from|throughout) (?:the )?)graph(?=s? \d)|(?<=\b(?:in|to|from|throughout) (?:the )?(?:\d{1,3}[a-z]{2}|first|second|third|fourth|fifth|top|opening|last|final)(?:[\d ,&-]|[dhnrst]{2}|and|to|second|third|fourth|fifth|two|three|four|five){0,20} )graph(?=s?\b)/gi;
// from para 8 onward, from 4th graf on
const ONWARD =
  /(?<=\b(?:para(?:graph)?|graf|par)s?(?: \d{1,3})?) (?:onwards?\b|on(?=[.;, ]{0,3}$))/gi;
// paragraphs two to four | para six | paras one, two and three
const SPELLED =
  /(?<=\b(?:para(?:graph)?|graf|par)s? )(?:(?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?:,? and |, | (?:to|through) |-)?){1,10}/gi;

// first two paras, the last three grafs
const COUNTED =
  /(?<=\b(?:first|top|opening|last|final) )(?:two|three|four|five|six|seven|eight|nine|ten)(?= (?:para(?:graph)?|graf|par)s\b)/gi;

// first and last paras
const ENDS = /\b(?:first|top|opening) and (last|final) (para(?:graph)?|graf|par)s\b/gi;

// 5th paras, second paragraph
const ORDINAL =
  /\b(\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: |-)(?:para(?:graph)?|graf|par)s?\b/i;

// in third paragraph from bottom, which no number of `NoteAction` can say
const FROM_BOTTOM =
  / ?(?:\b(?:in|to|from) )?(?:\bthe )?\b[a-z\d]{3,8}[ -](?:para(?:graph)?|graf|par) from (?:the )?(?:bottom|end)\b/gi;

// The one before it in a list: 3rd, | 4th and | second to
const LISTED =
  /\b(\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(,? and |, ?| ?& ?| (?:to|through) |-)$/i;

// What may stand before the paragraphs: in, to the
const LEADS_TO = /(?: (?:in|to|from))?(?: the)? $/i;

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const CARDINALS = "one two three four five six seven eight nine ten".split(" ");

/** The paragraphs that words name, and the words without them. */
interface NamedParagraphs {
  /** The numbers of the paragraphs, counted from 1, in order. */
  readonly paragraphs: number[];
  /** How many paragraphs at the end of the story the words name. */
  readonly last: number;
  readonly rest: string;
}

/** Finds the paragraphs that words name: `quotes in paras 3-5`, `byline, 4th and last graf`. */
export function paragraphsIn(words: string): NamedParagraphs {
  const named = new Set<number>();
  let last = 0;
  const add = (numbers: readonly number[]): void => {
    for (const number of numbers) named.add(number);
  };
  const close = (count: number): void => {
    last = Math.max(last, count);
  };
  const rest = withoutOrdinals(withoutNumbers(inFigures(words), add, close), add);
  return { paragraphs: [...named].sort((a, b) => a - b), last, rest };
}

/** Writes the numbers of paragraphs in figures, ranges with a hyphen, and each end of the story by itself. */
function inFigures(words: string): string {
  return (
    words
      .replace(GRAPHS, "graf")
      .replace(ONWARD, "")
      .replace(FROM_BOTTOM, "")
      // paras three to five -> paras 3 to 5
      .replace(SPELLED, (list) => list.replace(/[a-z]{3,5}/gi, (word) => cardinal(word) || word))
      // last two paras -> last 2 paras
      .replace(COUNTED, cardinal)
      // first and last paras -> first para and last para, which an ordinal and CLOSING name
      .replace(ENDS, "first $2 and $1 $2")
      // paras 3 to 5 -> paras 3-5, which SPELLED may have written
      .replace(RANGES, (list) => list.replace(TO, "-"))
  );
}

/**
 * Removes the paragraphs that are named in figures, as `inFigures` leaves them, and passes their numbers to `add`, and
 * how many at the story's end are named to `close`.
 */
function withoutNumbers(
  words: string,
  add: (numbers: readonly number[]) => void,
  close: (count: number) => void,
): string {
  return (
    words
      // paras 2, 3-5 and last, before CLOSING looks for a last one
      .replace(NUMBERED, (_, list: string, end?: string) => {
        if (end !== undefined) close(1);
        for (const part of list.split(/, ?| and /)) add(range(part));
        return list.endsWith(", ") ? ", " : " ";
      })
      // first 3 paras
      .replace(LEADING, (_, count: string) => {
        add(range(`1-${count}`));
        return "";
      })
      // last para, last 2 paras
      .replace(CLOSING, (_, count = "1") => {
        close(Number(count));
        return "";
      })
  );
}

/** A cardinal in figures; empty for other words. */
function cardinal(word: string): string {
  const at = CARDINALS.indexOf(word.toLowerCase());
  return at === -1 ? "" : String(at + 1);
}

// No story has more paragraphs; a longer range is a slip.
const MOST_PARAGRAPHS = 300;

/** The numbers of a range such as `13-16`. */
function range(part: string): number[] {
  const [from = 0, to = from] = part.split("-").map((digits) => Number.parseInt(digits, 10));
  if (!(from > 0) || !(to >= from) || to - from > MOST_PARAGRAPHS) return from > 0 ? [from] : [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// Words that list more than this are not a note.
const MOST_LISTED = 30;

/** Removes the paragraphs that are named by ordinals, `4th and 5th paras`, and passes their numbers to `add`. */
function withoutOrdinals(words: string, add: (numbers: readonly number[]) => void): string {
  let out = "";
  let rest = words;
  for (let found = ORDINAL.exec(rest); found; found = ORDINAL.exec(rest)) {
    let before = rest.slice(0, found.index);
    let next = ordinal(found[1] as string);
    add([next]);
    for (let count = 0; count < MOST_LISTED; count += 1) {
      const listed = LISTED.exec(before);
      if (!listed) break;
      const number = ordinal(listed[1] as string);
      add(RANGE.test(listed[2] as string) ? range(`${number}-${next}`) : [number]);
      before = before.slice(0, listed.index);
      next = number;
    }
    out += before.replace(LEADS_TO, "");
    rest = rest.slice(found.index + found[0].length);
  }
  return out + rest;
}

// 3rd to 5th, 3rd-5th
const RANGE = /^(?:-| to | through )$/i;

function ordinal(written: string): number {
  return ORDINALS.indexOf(written.toLowerCase()) + 1 || Number.parseInt(written, 10);
}
