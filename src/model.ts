/**
 * The values that the library reads and writes. Everything here is plain data:
 * no classes, no cycles, nothing that JSON or `postMessage` would lose.
 *
 * A node says in its fields what it means. Where it can be spelled in more than one way,
 * `raw` records how it was written; the writer uses `raw` only while it still reads back as the same fields.
 */

/** A calendar date as ISO 8601 writes it, `"2021-05-01"`, in the years 0001 to 9999. */
export type PlainDate = string;

/** A half-open range of UTF-16 code units: `text.slice(start, end)` is what it covers. */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset behind the last code unit. */
  end: number;
}

/** What a headline marker stands for. */
export type MarkerKind = "lead" | "urgent" | "correction" | "advisory" | "genre" | "unknown";

/** A label in parentheses before a headline: `(2nd LD)`, `(URGENT)`, `(News Focus)`. */
export interface Marker {
  /** What the label stands for; `"unknown"` when the library has never met it. */
  kind: MarkerKind;
  /** Which lead it is: 1 for `(LEAD)`, 2 for `(2nd LD)`. Only leads have one. */
  ordinal?: number;
  /** The words in the parentheses, as written: `"2nd LD"`. */
  label: string;
}

/** A headline with its markers told apart. */
export interface Headline extends Span {
  /** The headline's words, without its markers. */
  text: string;
  /** The markers before the words, in their order. */
  markers: Marker[];
  /** As written, markers included. */
  raw: string;
}

/** A headline in the list of related stories behind the end mark. */
export interface RelatedHeadline extends Headline {
  /** Its number, where the list is numbered. */
  number?: number;
}

/** A line to editors before the text: `(ATTN: UPDATES with details in paras 3-5; ADDS photo)`. */
export interface EditorsNote extends Span {
  /** The word before the colon: `"ATTN"`, `"Eds"`; left out where the note has none. */
  label?: string;
  /** What the note says. */
  text: string;
  /** As written, label and parentheses included. */
  raw: string;
}

/** The line that names who wrote the story: `By Han Seo-yun`. */
export interface Byline extends Span {
  /** The authors, as written. */
  authors: string[];
  /** Where they wrote, where it says so: of each of them, or one place for those before it. */
  places?: string[];
  /** What follows the names behind a comma: an agency, a paper, a role. */
  affiliation?: string;
  /** As written. */
  raw: string;
}

/** A place named in a dateline. */
export interface Place {
  /** The place's name in title case: `"Seoul"`. */
  name: string;
  /** What the dateline adds behind a comma, as written: `"Calif."`, `"South Korea"`. */
  region?: string;
  /** The country as an ISO 3166-1 alpha-2 code, where the region or the name tells it. */
  country?: string;
  /** The countries in which a place of this name can be, where nothing tells which: `["CR", "US"]` of San Jose. */
  countries?: string[];
}

/** Where, when and by whom a story was filed: `SEOUL, May 1 (Yonhap) -- `. */
export interface Dateline extends Span {
  /** The places in their order; empty where the dateline names none, as in `(Reuters) - `. */
  places: Place[];
  /** The month, 1 to 12, where a date is written. */
  month?: number;
  /** The day of the month, where a date is written. */
  day?: number;
  /** The year, only where the dateline itself writes one. */
  year?: number;
  /** The whole date, where it can be told: with the year written, or else the one nearest to the header's date. */
  date?: PlainDate;
  /** The hour as written, where one is: `"1400 GMT"`. */
  time?: string;
  /** The agency as written: `"Yonhap"`, `"AFP/APP"`. */
  agency?: string;
  /** As written, through the separator and the blanks behind it, so that the lede begins at `end`. */
  raw: string;
}

/** A stretch of the text that is no more than its words. */
export interface TextNode extends Span {
  /** The words, as written. */
  text: string;
}

/** A paragraph of the story: one line of the text, without the blanks around it. */
export interface Paragraph extends TextNode {}

/** The author's address on a line of its own below the story. */
export interface SignOff extends TextNode {}

/** A line or tail that says who made the copy: `(Reporting by ...; Editing by ...)`, `Photo : ...`, `(Yonhap)`. */
export interface Credit extends TextNode {}

/** The mark that ends a story: `(END)`, `Enditem`, `-0-`. */
export interface EndMark extends TextNode {}

/** What a piece of page furniture was for. */
export type FurnitureKind =
  | "navigation"
  | "advertisement"
  | "timestamp"
  | "keywords"
  | "section"
  | "caption"
  | "separator"
  | "deck";

/** Something that came along from the page and is no part of the story: told apart and kept. */
export interface Furniture extends TextNode {
  /** What it was for. */
  kind: FurnitureKind;
}

/** One story of a digest ("News Summary"). */
export interface DigestItem {
  /** The item's headline, where it has one. */
  headline?: Headline;
  /** The item's dateline, where it has one. */
  dateline?: Dateline;
  /** The item's paragraphs; the first one's text begins behind the dateline. */
  paragraphs: Paragraph[];
}

/** How much a diagnostic weighs: an error is wrong in any copy, a warning likely, an info worth knowing. */
export type Severity = "error" | "warning" | "info";

/** The closed list of what the reader can remark on; docs/diagnostics.md tells each with an example. */
export type DiagnosticCode =
  | "empty-text"
  | "no-header"
  | "no-headline"
  | "no-dateline"
  | "no-end-mark"
  | "incomplete-date"
  | "impossible-date"
  | "date-mismatch"
  | "weekday-mismatch"
  | "damaged-dateline"
  | "unknown-agency"
  | "unknown-marker"
  | "second-header"
  | "hard-wrapped"
  | "text-after-end"
  | "broken-related-list"
  | "unbalanced-quotes"
  | "html-entity"
  | "control-character"
  | "unpaired-surrogate";

/** Something in the text that looks wrong or is worth knowing; the text itself is never changed for it. */
export interface Diagnostic extends Span {
  /** What it is. */
  code: DiagnosticCode;
  /** The same in a sentence, with the place's own words. */
  message: string;
  /** How much it weighs. */
  severity: Severity;
}

/** A wire article: what its text says, node by node, and the text itself. */
export interface Article {
  /** The header's date. */
  date?: PlainDate;
  /** The headline, from the header line or from the line after it. */
  headline?: Headline;
  /** The notes to editors. */
  notes: EditorsNote[];
  /** Who wrote it. */
  byline?: Byline;
  /** Where, when and by whom it was filed. */
  dateline?: Dateline;
  /** The story; the first paragraph's text begins behind the dateline. */
  paragraphs: Paragraph[];
  /** The stories of a digest; empty in any other article. */
  items: DigestItem[];
  /** The authors' addresses. */
  signOffs: SignOff[];
  /** Who made the copy. */
  credits: Credit[];
  /** The mark that ends the story. */
  end?: EndMark;
  /** The headlines of related stories behind the end mark. */
  related: RelatedHeadline[];
  /** What came along from the page. */
  furniture: Furniture[];
  /** Lines behind the end mark that are neither a related story nor furniture. */
  trailing: TextNode[];
  /** What looks wrong in the text. */
  diagnostics: Diagnostic[];
  /** Where the article begins in the text that was parsed: 0, or its place in a feed. */
  offset: number;
  /** The article's text as it was written; the writer changes in it only what the fields say differently. */
  source?: string;
}

/** A time expression of the text, with what it means as ISO-TimeML's TIMEX3 writes it. */
export interface DateMention extends Span {
  /** The words, as written. */
  text: string;
  /** A day or longer, a time of the day, a length of time, or what happens again and again. */
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * The TIMEX3 value, as exact as the words: `"2021-05-01"`, `"2021-W18"`, `"2021-Q3"`, `"199"` (a decade), `"P2W"`,
   * `"2021-05-01TMO"`, `"XXXX-WXX-1"` (Mondays), `"PRESENT_REF"`. `X` stands where the text or a missing reference
   * leaves a digit open.
   */
  value: string;
  /** What makes the value less exact or names its part: `early`, `mid`, `late`, `about`, `more than`. */
  mod?: DateModifier;
  /** The zone of a clock time. */
  zone?: ClockZone;
  /** The values of both ends, on either end of a range: `April 8-9`, `from Monday to Friday`. */
  range?: DateRange;
  /** Why it has its value; only with the option `explain`. */
  explanation?: DateExplanation;
}

/** TIMEX3's modifiers of a value. */
export type DateModifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** The zone of a clock time. */
export interface ClockZone {
  /** As written: `"EDT"`, `"Seoul time"`. */
  name: string;
  /** How far it is from UTC, `"-04:00"`, where that does not depend on the season. */
  offset?: string;
}

/** Both ends of a range, as TIMEX3 values. */
export interface DateRange {
  /** The first. */
  begin: string;
  /** The last. */
  end: string;
}

/** Why a time expression has its value. */
export interface DateExplanation {
  /** The words that the rule asks for which read it, and those that the rules of its parts do: `"$date/WEEKDAY"`. */
  rule: string;
  /** The date that it was counted from, where it was: the reference, or the value of the date named last. */
  anchor?: string;
  /** Whether that was the reference or a date named before. */
  anchoredBy?: "reference" | "mention";
  /** The word that put it in the past or the future, where one did. */
  verb?: TenseCue;
}

/** A word that tells whether something has happened or is to come. */
export interface TenseCue extends Span {
  /** The word, as written. */
  text: string;
  /** On which side of the article's date it puts an expression. */
  side: "past" | "future";
}

/** What a name is of. Nationalities, events, laws, prizes and the like are `"other"`. */
export type NameKind = "person" | "organization" | "place" | "other";

/** What an entity is. */
export type EntityType = NameKind | "money" | "percent" | "quantity" | "email" | "url" | "phone";

/** A place in the text that names an entity. */
export interface EntityMention extends Span {
  /** The words, as written. */
  text: string;
  /** Why it is taken for what it is; only with the option `explain`. */
  reasons?: string[];
}

/** Somebody or something that a text names, with all the places where it does. */
export interface Entity {
  /** What it is. */
  type: EntityType;
  /** Its name: the fullest that the text has; of a country its own, of a company without `Inc.` and the like. */
  name: string;
  /** Where it is named, in the order of the text. */
  mentions: EntityMention[];
  /**
   * Where the text means it without its name: `the president`, `the ministry`, `the company`, and of a country its
   * capital where that stands for the government. Only where no other of its entities can be meant.
   */
  references?: EntityMention[];
  /** Of a person: the title or role before the name, or behind it (`Ann Lee, the mayor`), as written. */
  title?: string;
  /** Of a person: the name of the organization that the text tells as theirs, as its entity has it. */
  affiliation?: string;
  /** Of a person: the country that the text tells as theirs, ISO 3166-1 alpha-2. */
  nationality?: string;
  /** Of a person: the age. */
  age?: number;
  /** Of an organization: the short form that the text gives for it. */
  acronym?: string;
  /** Of a place: its country, ISO 3166-1 alpha-2; of a nationality: whose it is. */
  country?: string;
  /** Of a place: degrees north, to a tenth. */
  latitude?: number;
  /** Of a place: degrees east, to a tenth. */
  longitude?: number;
  /** Of an amount: the number, with its magnitude worked in. */
  value?: number;
  /** Of an amount: the currency, ISO 4217 where it is known, or the unit. */
  unit?: string;
}

/** Words that a text quotes, with their quotation marks, or reports without them. */
export interface Quote extends Span {
  /** The words with their marks, as written. */
  text: string;
  /**
   * `"direct"` is a statement in its own words, `"fragment"` a few words within a sentence: `vowed "stern" measures`,
   * `"title"` the name of a work or a motto: `the film "Harbor Nights"`. What is reported without quotation marks is
   * `"indirect"`: `said that it ran`; and `"mixed"` where some of its words are quoted: those are told by themselves too.
   * Where the speaker's verb breaks a statement, or it goes over paragraphs, each stretch is a quote.
   */
  kind: "direct" | "fragment" | "title" | "indirect" | "mixed";
  /** Who says it. */
  speaker?: QuoteSpeaker;
  /** The verb or words that say so: `said`, `according to`. */
  cue?: Span;
  /** Whether it goes on with the quote before, and has its speaker from there. */
  continues?: boolean;
}

/** Who says a quote, where the text names them. */
export interface QuoteSpeaker extends Span {
  /** The words, as written: `Ann Lee`, `the mayor`, `he`. */
  text: string;
  /** Whether it is a name, an office without one (`the ministry`), somebody unnamed (`a source`), or a pronoun. */
  grade: "named" | "official" | "anonymous" | "pronoun";
  /** Which of the entities that were given it is; missing where that is not told. */
  entity?: Entity;
}

/** How to read an article. */
export interface ReadOptions {
  /**
   * The day the copy moved, to tell a dateline's year by where the text has no header date. The article does not keep it:
   * `extractDates` has its own `reference`.
   */
  date?: PlainDate | undefined;
  /** `false` leaves `source` out: about two thirds of the size as JSON, but written back in the canonical form only. */
  source?: boolean | undefined;
}

/** A headline to write: as text with its markers, `"(LEAD) Harbor city reopens its tram line"`, or as fields. */
export type HeadlineInit = string | HeadlineFields;

/** The fields that a headline is written from. */
export interface HeadlineFields {
  /** The headline's words, without markers. */
  text: string;
  /** The markers before the words. */
  markers?: readonly MarkerInit[] | undefined;
  /** The number in a list of related stories that is numbered. */
  number?: number | undefined;
  /** A recorded spelling, used while it still says the same. */
  raw?: string | undefined;
}

/** A marker to write: a lead needs its ordinal, any other kind its label. */
export interface MarkerInit {
  /** What the label stands for. */
  kind: MarkerKind;
  /** Which lead it is. */
  ordinal?: number | undefined;
  /** The words in the parentheses; written for you where the kind has a usual form. */
  label?: string | undefined;
}

/** A note to write: as text, `"(ATTN: ADDS photo)"`, or as fields. */
export type EditorsNoteInit = string | EditorsNoteFields;

/** The fields that a note to editors is written from. */
export interface EditorsNoteFields {
  /** The word before the colon. */
  label?: string | undefined;
  /** What the note says. */
  text: string;
  /** A recorded spelling, used while it still says the same. */
  raw?: string | undefined;
}

/** A byline to write: as text, `"By Han Seo-yun"` or only the name, or as fields. */
export type BylineInit = string | BylineFields;

/** The fields that a byline is written from. */
export interface BylineFields {
  /** The authors. */
  authors: readonly string[];
  /** Where they wrote: of each of them, or one place for all. */
  places?: readonly string[] | undefined;
  /** What follows the names behind a comma. */
  affiliation?: string | undefined;
  /** A recorded spelling, used while it still says the same. */
  raw?: string | undefined;
}

/** A dateline to write: as text, `"SEOUL, May 1 (Yonhap) -- "`, or as fields. */
export type DatelineInit = string | DatelineFields;

/** The fields that a dateline is written from. */
export interface DatelineFields {
  /** The places, each as fields or only by name. */
  places: readonly (Place | string)[];
  /** The month, 1 to 12. */
  month?: number | undefined;
  /** The day of the month. */
  day?: number | undefined;
  /** The year, where the dateline is to write it. */
  year?: number | undefined;
  /** The whole date; enough by itself, without `month` and `day`. */
  date?: PlainDate | undefined;
  /** The hour, with its zone: `"1400 GMT"`. */
  time?: string | undefined;
  /** The agency. */
  agency?: string | undefined;
  /** A recorded spelling, used while it still says the same. */
  raw?: string | undefined;
}

/** A node of plain words to write: the words, or fields. */
export type TextInit = string | TextFields;

/** The fields that a node of plain words is written from. */
export interface TextFields {
  /** The words, on one line. */
  text: string;
  /** Where it was read, which tells it from its neighbours when a list is edited. */
  start?: number | undefined;
}

/** Furniture to write: the words, or fields. */
export type FurnitureInit = string | FurnitureFields;

/** The fields that a piece of furniture is written from. */
export interface FurnitureFields extends TextFields {
  /** What it was for. */
  kind?: FurnitureKind | undefined;
}

/** A digest's story to write. */
export interface DigestItemInit {
  /** The item's headline. */
  headline?: HeadlineInit | undefined;
  /** The item's dateline. */
  dateline?: DatelineInit | undefined;
  /** The item's paragraphs. */
  paragraphs?: readonly TextInit[] | undefined;
}

/**
 * What an article is written from: an `Article`, edited or not, or as little of one as there is. A part that is
 * `undefined` is left out: `{ ...article, byline: undefined }`.
 */
export interface ArticleInit {
  /** The header's date. */
  date?: PlainDate | undefined;
  /** The headline. */
  headline?: HeadlineInit | undefined;
  /** The notes to editors. */
  notes?: readonly EditorsNoteInit[] | undefined;
  /** Who wrote it. */
  byline?: BylineInit | undefined;
  /** Where, when and by whom it was filed. */
  dateline?: DatelineInit | undefined;
  /** The story. */
  paragraphs?: readonly TextInit[] | undefined;
  /** The stories of a digest. */
  items?: readonly DigestItemInit[] | undefined;
  /** The authors' addresses. */
  signOffs?: readonly TextInit[] | undefined;
  /** Who made the copy. */
  credits?: readonly TextInit[] | undefined;
  /** The end mark, for example `"(END)"`. */
  end?: TextInit | undefined;
  /** The headlines of related stories. */
  related?: readonly HeadlineInit[] | undefined;
  /** What came along from the page. */
  furniture?: readonly FurnitureInit[] | undefined;
  /** Lines behind the end mark. */
  trailing?: readonly TextInit[] | undefined;
  /** Where the article began in the text that was parsed. */
  offset?: number | undefined;
  /** The text that the fields were read from. */
  source?: string | undefined;
}
