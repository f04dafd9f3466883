/**
 * The data model: every value the library reads and writes. Everything here is plain data, with no classes and no
 * cycles, so that JSON and `postMessage` carry it without loss.
 *
 * The fields of a node hold its meaning. Where that meaning can be spelled in more than one way, `raw` holds the
 * original spelling; the writer uses `raw` only as long as it still reads back as the same fields.
 */

/** A value that is only read, so that all of its fields and lists may be readonly, as those in a store are. */
export type DeepReadonly<T> = { readonly [Name in keyof T]: DeepReadonly<T[Name]> };

/** A calendar date in ISO 8601 form, `"2021-05-01"`, from year 0001 to 9999. */
export type PlainDate = string;

/** A half-open range of UTF-16 code units; `text.slice(start, end)` is the text it covers. */
export interface Span {
  /** The offset of the first code unit. */
  start: number;
  /** The offset just past the last code unit. */
  end: number;
}

/** What kind of marker stands before a headline, or after it. */
export type MarkerKind = "lead" | "urgent" | "correction" | "advisory" | "genre" | "unknown";

/** A label before a headline, such as `(2nd LD)`, `(URGENT)` or `(News Focus)`, or after it: `(Update2)`. */
export interface Marker {
  /** The kind of marker; `"unknown"` if the library does not recognize the label. */
  kind: MarkerKind;
  /** The number of the lead: 1 for `(LEAD)`, 2 for `(2nd LD)`; also of a genre that counts its versions: `WRAPUP 3`. */
  ordinal?: number;
  /** The words of the label, as written and without parentheses: `"2nd LD"`. */
  label: string;
}

/** A headline, split into its markers and its words. */
export interface Headline extends Span {
  /** The words of the headline, without markers. */
  text: string;
  /** The markers before and after the words, in order. */
  markers: Marker[];
  /** The headline as written, including its markers. */
  raw: string;
}

/** A headline in the list of related stories after the end mark. */
export interface RelatedHeadline extends Headline {
  /** The headline's number, if the list is numbered. */
  number?: number;
}

/**
 * A note to editors, most often above the story: `(ATTN: UPDATES with details in paras 3-5; ADDS photo)`. Others stand
 * within or below it: `(STORY CAN END HERE)`.
 */
export interface EditorsNote extends Span {
  /** The word before the colon, such as `"ATTN"` or `"Eds"`; absent if the note has none. */
  label?: string;
  /** The text of the note. */
  text: string;
  /** The note as written, including its label and parentheses. */
  raw: string;
}

/** The line that names the authors of the story: `By Han Seo-yun`. */
export interface Byline extends Span {
  /** The names of the authors, as written. */
  authors: string[];
  /**
   * Where the authors wrote from, if the byline says so: one place for each author, or one place for all the authors
   * before it.
   */
  places?: string[];
  /**
   * What the byline says of the authors beside their names, such as an agency, a newspaper or a role: after a comma or
   * the like, before the names, or on a line below. If there are several, they are joined by `"; "`.
   */
  affiliation?: string;
  /** The byline as written. */
  raw: string;
}

/** A place named in a dateline. */
export interface Place {
  /** The name of the place in title case: `"Seoul"`. */
  name: string;
  /** The region that the dateline gives after a comma, as written: `"Calif."`, `"South Korea"`. */
  region?: string;
  /** The ISO 3166-1 alpha-2 code of the country, if the region or the name identifies it. */
  country?: string;
  /**
   * The countries that have a place of this name, if nothing identifies which is meant: `["CR", "US"]` for San Jose.
   * ISO 3166-1 alpha-2 codes.
   */
  countries?: string[];
}

/** The dateline, which says where, when and by which agency a story was filed: `SEOUL, May 1 (Yonhap) -- `. */
export interface Dateline extends Span {
  /** The places, in order; empty if the dateline names none, as in `(Reuters) - `. */
  places: Place[];
  /** The month, 1 to 12, if the dateline contains a date. */
  month?: number;
  /** The day of the month, if the dateline contains a date. */
  day?: number;
  /** The year, only if the dateline itself contains one. */
  year?: number;
  /**
   * The full date, if it can be determined: with the written year, or else in the year that puts it nearest to the
   * header's date.
   */
  date?: PlainDate;
  /** The time of day as written, if any: `"1400 GMT"`. */
  time?: string;
  /** The agency, as written: `"Yonhap"`, `"AFP/APP"`. */
  agency?: string;
  /** The dateline as written, including the separator and the blanks after it, so that the lede begins at `end`. */
  raw: string;
}

/** A node that consists of text alone. */
export interface TextNode extends Span {
  /** The text, as written. */
  text: string;
}

/** A paragraph of the story: one line of the text, without surrounding blanks. */
export interface Paragraph extends TextNode {}

/** A line below the story that says who made it or how to reach them: an address, contacts, initials, a signature. */
export interface SignOff extends TextNode {}

/**
 * A line, or the end of one, that credits those who made the copy: `(Reporting by ...; Editing by ...)`, `Photo : ...`,
 * `(Yonhap)`.
 */
export interface Credit extends TextNode {}

/** The mark that ends a story: `(END)`, `Enditem`, `-0-`. */
export interface EndMark extends TextNode {}

/** The purpose of a piece of furniture. */
export type FurnitureKind =
  | "navigation"
  | "advertisement"
  | "timestamp"
  | "keywords"
  | "section"
  | "caption"
  | "separator"
  | "deck";

/**
 * A line that is not part of the story, but kept: what is left over from a web page, and slugs, decks, captions and
 * separators.
 */
export interface Furniture extends TextNode {
  /** The purpose that it serves. */
  kind: FurnitureKind;
}

/** One item of a digest, such as a "News Summary". */
export interface DigestItem {
  /** The headline of the item, if it has one. */
  headline?: Headline;
  /** The dateline of the item, if it has one. */
  dateline?: Dateline;
  /** The paragraphs of the item; the text of the first one begins after the dateline. */
  paragraphs: Paragraph[];
}

/**
 * How serious a diagnostic is: an `"error"` is wrong in any copy, a `"warning"` is probably wrong, an `"info"` is worth
 * knowing.
 */
export type Severity = "error" | "warning" | "info";

/** The code of a diagnostic. The list is closed; docs/diagnostics.md explains each code with an example. */
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
  | "damaged-header"
  | "damaged-dateline"
  | "unknown-agency"
  | "unknown-marker"
  | "second-header"
  | "second-dateline"
  | "hard-wrapped"
  | "text-after-end"
  | "broken-related-list"
  | "unbalanced-brackets"
  | "unbalanced-quotes"
  | "html-entity"
  | "double-encoding"
  | "control-character"
  | "unpaired-surrogate";

/** A problem or remarkable feature found in the text. The text itself is never changed because of it. */
export interface Diagnostic extends Span {
  /** What kind of problem it is. */
  code: DiagnosticCode;
  /** A message for people, which quotes the text in question. */
  message: string;
  /** How serious it is. */
  severity: Severity;
}

/** A wire article: its content as nodes, and the text it was read from. */
export interface Article {
  /** The date in the header line. */
  date?: PlainDate;
  /** The headline, from the header line or the line below it. */
  headline?: Headline;
  /** The notes to editors. */
  notes: EditorsNote[];
  /** The byline. */
  byline?: Byline;
  /** The dateline. */
  dateline?: Dateline;
  /** The paragraphs of the story; the text of the first one begins after the dateline. */
  paragraphs: Paragraph[];
  /** The items of a digest; empty in any other article. */
  items: DigestItem[];
  /** Who made the copy, and how to reach them: addresses, contacts, initials. */
  signOffs: SignOff[];
  /** The credit lines. */
  credits: Credit[];
  /** The mark that ends the story. */
  end?: EndMark;
  /** The headlines of related stories, listed after the end mark, each below a line `-` of its own. */
  related: RelatedHeadline[];
  /** The lines that are not part of the story, in the order of the text. */
  furniture: Furniture[];
  /** Lines after the end mark that are neither related headlines nor furniture. */
  trailing: TextNode[];
  /** The problems found in the text. */
  diagnostics: Diagnostic[];
  /** The UTF-16 offset at which the article begins in the parsed text: 0, or its position in a feed. */
  offset: number;
  /**
   * The article's original text. When the article is written, only the parts whose fields have changed are rewritten.
   */
  source?: string;
  /**
   * What ends the article in its feed, `"NNNN\n"`: the end of `source`, but no part of the copy; empty if that is the
   * story's own end mark. See `FeedOptions`.
   */
  separator?: string;
}

/** A time expression in the text, with its meaning as a TIMEX3 type and value of ISO-TimeML. */
export interface DateMention extends Span {
  /** The text, as written. */
  text: string;
  /**
   * The TIMEX3 type: a day or a longer period (`"DATE"`), a time of day (`"TIME"`), a length of time (`"DURATION"`), or
   * a recurring time (`"SET"`).
   */
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * The TIMEX3 value, as precise as the words are: `"2021-05-01"`, `"2021-W18"`, `"2021-Q3"`, `"199"` (a decade),
   * `"P2W"`, `"2021-05-01TMO"`, `"XXXX-WXX-1"` (Mondays), `"PRESENT_REF"`. `X` stands for each digit that the text, or
   * a missing reference date, leaves open.
   */
  value: string;
  /**
   * The modifier, which makes the value less exact or names a part of it, for words such as `early`, `mid`, `late`,
   * `about` and `more than`.
   */
  mod?: DateModifier;
  /** The time zone of a clock time. */
  zone?: ClockZone;
  /**
   * The values of both ends of a range, such as `April 8-9` or `from Monday to Friday`; set on the mention at either
   * end.
   */
  range?: DateRange;
  /** Why the expression has this value; set only with the option `explain`. */
  explanation?: DateExplanation;
}

/** A TIMEX3 modifier of a value. */
export type DateModifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** The time zone of a clock time. */
export interface ClockZone {
  /** The name of the zone, as written: `"EDT"`, `"Seoul time"`. */
  name: string;
  /** The offset from UTC, `"-04:00"`, if it is known for this time. */
  offset?: string;
}

/** The two ends of a range, as TIMEX3 values. */
export interface DateRange {
  /** The value of the first end. */
  begin: string;
  /** The value of the last end. */
  end: string;
}

/** How the value of a time expression was arrived at. */
export interface DateExplanation {
  /** The pattern of the rule that matched, including the patterns of its parts: `"$date/WEEKDAY"`. */
  rule: string;
  /**
   * The date that the value was counted from, if any: the reference date, or the value of the most recently mentioned
   * date.
   */
  anchor?: string;
  /** Whether `anchor` is the reference date or a date mentioned earlier. */
  anchoredBy?: "reference" | "mention";
  /** The word that placed the expression in the past or the future, if any. */
  verb?: TenseCue;
}

/** A word that shows whether something has already happened or is still to come. */
export interface TenseCue extends Span {
  /** The word, as written. */
  text: string;
  /** The side of the article's date on which it places an expression. */
  side: "past" | "future";
}

/** The kind of thing a name denotes. Nationalities, events, laws, prizes and the like are `"other"`. */
export type NameKind = "person" | "organization" | "place" | "other";

/** The kind of thing an entity is. */
export type EntityType = NameKind | AmountType | AddressType;

/** The kind of amount. */
export type AmountType = "money" | "percent" | "quantity";

/** The kind of address. */
export type AddressType = "email" | "url" | "phone";

/** A mention of an entity in the text. */
export interface EntityMention extends Span {
  /** The text, as written. */
  text: string;
  /** The evidence for the entity's type; set only with the option `explain`. */
  reasons?: string[];
}

/** What every entity has: a name and all its mentions. */
export interface EntityFields {
  /**
   * The name in its fullest form in the text. For a country it is the country's own name; for a company, the name
   * without `Inc.` and the like.
   */
  name: string;
  /** The mentions of the name, in text order. */
  mentions: EntityMention[];
  /**
   * References to the entity without its name: `the president`, `the ministry`, `the company`, and for a country, its
   * capital used for the government. Only references that can mean no other entity of the text are included.
   */
  references?: EntityMention[];
}

/** A person named in a text. */
export interface PersonEntity extends EntityFields {
  /** The type of entity. */
  type: "person";
  /** The title or role before the name, or after it (`Ann Lee, the mayor`), as written. */
  title?: string;
  /** The organization that the text connects them with, by its entity's name. */
  affiliation?: string;
  /** The country that the text connects them with, as an ISO 3166-1 alpha-2 code. */
  nationality?: string;
  /** Their age. */
  age?: number;
  /** The short form that the text says they are known as. */
  acronym?: string;
}

/** An organization named in a text. */
export interface OrganizationEntity extends EntityFields {
  /** The type of entity. */
  type: "organization";
  /** The short form that the text introduces for it. */
  acronym?: string;
}

/** A place named in a text. */
export interface PlaceEntity extends EntityFields {
  /** The type of entity. */
  type: "place";
  /** Its country as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** The latitude in degrees north of a city, right to a tenth of a degree, or in the largest countries to a quarter. */
  latitude?: number;
  /** The longitude in degrees east, as exact as the latitude. */
  longitude?: number;
}

/** Another thing with a name: a nationality, event, law, prize or the like. */
export interface OtherEntity extends EntityFields {
  /** The type of entity. */
  type: "other";
  /** For a nationality: the country it belongs to, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** The short form that the text introduces for it. */
  acronym?: string;
}

/** An amount of money, a percentage, or a quantity of anything. */
export interface AmountEntity<Type extends AmountType = AmountType> extends EntityFields {
  /** The type of entity. */
  type: Type;
  /** The number, with `million` and the like multiplied out. */
  value: number;
  /** The unit, or the currency as an ISO 4217 code if it is known. */
  unit?: string;
}

/** An e-mail address, a web address or a telephone number. */
export interface AddressEntity<Type extends AddressType = AddressType> extends EntityFields {
  /** The type of entity. */
  type: Type;
}

/** The fields that only some types of entities have. */
export type EntityDetail = Exclude<
  | keyof PersonEntity
  | keyof OrganizationEntity
  | keyof PlaceEntity
  | keyof OtherEntity
  | keyof AmountEntity,
  "type" | keyof EntityFields
>;

/** An entity of one type. The details that only others have can be asked for, and are `undefined`. */
export type EntityOf<T extends EntityFields> = T & {
  [Name in Exclude<EntityDetail, keyof T>]?: undefined;
};

/** A person, organization, place, amount or other thing named in a text, with all its mentions. Its `type` tells which. */
export type Entity =
  | EntityOf<PersonEntity>
  | EntityOf<OrganizationEntity>
  | EntityOf<PlaceEntity>
  | EntityOf<OtherEntity>
  | EntityOf<AmountEntity<"money">>
  | EntityOf<AmountEntity<"percent">>
  | EntityOf<AmountEntity<"quantity">>
  | EntityOf<AddressEntity<"email">>
  | EntityOf<AddressEntity<"url">>
  | EntityOf<AddressEntity<"phone">>;

/** A quotation, including its quotation marks, or reported speech without any. */
export interface Quote extends Span {
  /** The quoted words as written, including their quotation marks. */
  text: string;
  /**
   * The kind of quotation:
   *
   * - `"direct"`: a statement in the speaker's own words;
   * - `"fragment"`: a few quoted words within a sentence: `vowed "stern" measures`;
   * - `"title"`: the title of a work, or a motto: `the film "Harbor Nights"`;
   * - `"indirect"`: reported speech without quotation marks: `said that it ran`;
   * - `"mixed"`: reported speech with some words in quotation marks; those are also listed as quotes of their own.
   *
   * A statement that is interrupted by the speaker's verb, or that runs over several paragraphs, is one quote per
   * stretch.
   */
  kind: "direct" | "fragment" | "title" | "indirect" | "mixed";
  /** The speaker. */
  speaker?: QuoteSpeaker;
  /** The word or phrase that attributes the quote: `said`, `according to`. */
  cue?: Span;
  /** Whether it continues the previous quote and takes its speaker from there. */
  continues?: boolean;
  /** Whether it is a reported statement that the speaker denies: `denied that it ran`, `denied the charges`. */
  denied?: boolean;
}

/** The speaker of a quote, as the text identifies them. */
export interface QuoteSpeaker extends Span {
  /** The words for the speaker, as written: `Ann Lee`, `the mayor`, `he`. */
  text: string;
  /**
   * How the speaker is identified: by name, by office without a name (`the ministry`), as an unnamed source
   * (`a source`), or by a pronoun.
   */
  grade: "named" | "official" | "anonymous" | "pronoun";
  /**
   * The speaker's entity among those passed as `entities`, the first if several speak together; absent if it could not be
   * determined.
   */
  entity?: Entity;
  /** All of them if several entities speak together: `Ann Lee and Bob Kim`. */
  entities?: readonly Entity[];
}

/** Options for reading an article. */
export interface ReadOptions {
  /**
   * The day the copy moved, used to determine the year of a dateline if the text has no header date. The article does
   * not store it: `extractDates` takes its own `reference`.
   */
  date?: PlainDate | undefined;
  /**
   * `false` omits `source`. This reduces the article to about two thirds of its size as JSON, but it can then be
   * written in the canonical form only.
   */
  source?: boolean | undefined;
}

/** Options for reading a feed. */
export interface FeedOptions extends ReadOptions {
  /**
   * What ends each article of the feed: a line such as `NNNN`, `####`, `(END)` or `-30-`, compared without the blanks
   * around it, or `"\f"`, a form feed anywhere. It stays in the `source` of the article that it ends, as its
   * `separator`, and is no part of the copy: neither an end mark nor written in other formats; except for a story's own
   * end mark, such as `(END)`, which is its `end` and must stay, while `separator` is empty. Header lines then begin no
   * article: if they did, copy that quotes one would be cut in two.
   */
  separator?: string | undefined;
}

/** A headline to write: either its text with markers, `"(LEAD) Harbor city reopens its tram line"`, or its fields. */
export type HeadlineInit = string | HeadlineFields;

/** The fields of a headline to write. */
export interface HeadlineFields {
  /** The words of the headline, without markers. */
  text: string;
  /** The markers to write before the words. The last is written behind them if `raw` has it there: `Tram runs (Update2)`. */
  markers?: readonly MarkerInit[] | undefined;
  /** The headline's number, in a numbered list of related stories. */
  number?: number | undefined;
  /** The original spelling. If it no longer agrees with the other fields, only the words that changed are replaced. */
  raw?: string | undefined;
}

/** A marker to write. A lead without `ordinal` is the first lead; a kind without a usual form needs its `label`. */
export interface MarkerInit {
  /** The kind of marker. */
  kind: MarkerKind;
  /** The number of the lead, or of a genre that counts its versions. */
  ordinal?: number | undefined;
  /** The words of the label; may be omitted for a kind with a usual form. */
  label?: string | undefined;
}

/** A note to editors to write: either its text, `"(ATTN: ADDS photo)"`, or its fields. */
export type EditorsNoteInit = string | EditorsNoteFields;

/** The fields of a note to editors to write. */
export interface EditorsNoteFields {
  /** The word before the colon. */
  label?: string | undefined;
  /** The text of the note. */
  text: string;
  /** The original spelling, used as long as it still agrees with the other fields. */
  raw?: string | undefined;
}

/** A byline to write: either its text, `"By Han Seo-yun"` or just the name, or its fields. */
export type BylineInit = string | BylineFields;

/** The fields of a byline to write. */
export interface BylineFields {
  /** The names of the authors. */
  authors: readonly string[];
  /** Where the authors wrote from, one place for each. Fewer are those of the last authors: `Ann Lee and Sam Roe in Seoul`. */
  places?: readonly string[] | undefined;
  /** What the byline says of the authors beside their names; several are joined by `"; "`. */
  affiliation?: string | undefined;
  /** The original spelling. If it no longer agrees with the other fields, only the words that changed are replaced. */
  raw?: string | undefined;
}

/** A dateline to write: either its text, `"SEOUL, May 1 (Yonhap) -- "`, or its fields. */
export type DatelineInit = string | DatelineFields;

/** The fields of a dateline to write. */
export interface DatelineFields {
  /** The places, each given as fields or by name alone. */
  places: readonly PlaceInit[];
  /** The month, 1 to 12. */
  month?: number | undefined;
  /** The day of the month. */
  day?: number | undefined;
  /** The year, if the dateline is to contain one. */
  year?: number | undefined;
  /** The full date; may be given instead of `month` and `day`. */
  date?: PlainDate | undefined;
  /** The time of day with its zone: `"1400 GMT"`. */
  time?: string | undefined;
  /** The agency: its name as written, or its id, `"ap"`, in place of which its name is written. */
  agency?: string | undefined;
  /** The original spelling. If it no longer agrees with the other fields, only the words that changed are replaced. */
  raw?: string | undefined;
}

/** A place in a dateline to write: either its name or its fields. */
export type PlaceInit = string | PlaceFields;

/** The fields of a place in a dateline to write. */
export interface PlaceFields {
  /** The name of the place in title case. */
  name: string;
  /** The region to write after a comma. */
  region?: string | undefined;
  /** The ISO 3166-1 alpha-2 code of the country; not written. */
  country?: string | undefined;
  /** The countries that have a place of this name; not written. */
  countries?: readonly string[] | undefined;
}

/** A text node to write: either its text or its fields. */
export type TextInit = string | TextFields;

/** The fields of a text node to write. */
export interface TextFields {
  /** The text, on a single line. */
  text: string;
  /** The offset at which the node was read; identifies the node when a list has been edited. */
  start?: number | undefined;
}

/** A piece of furniture to write: either its text or its fields. */
export type FurnitureInit = string | FurnitureFields;

/** The fields of a piece of furniture to write. */
export interface FurnitureFields extends TextFields {
  /** The purpose that it serves. */
  kind?: FurnitureKind | undefined;
}

/** A digest item to write. */
export interface DigestItemInit {
  /** The headline of the item. */
  headline?: HeadlineInit | undefined;
  /** The dateline of the item. */
  dateline?: DatelineInit | undefined;
  /** The paragraphs of the item. */
  paragraphs?: readonly TextInit[] | undefined;
}

/**
 * The fields of an article to write: an `Article`, edited or not, or only some of its fields. Setting a field
 * to `undefined` removes that part: `{ ...article, byline: undefined }`.
 */
export interface ArticleInit {
  /** The date in the header line. */
  date?: PlainDate | undefined;
  /** The headline. */
  headline?: HeadlineInit | undefined;
  /** The notes to editors. */
  notes?: readonly EditorsNoteInit[] | undefined;
  /** The byline. */
  byline?: BylineInit | undefined;
  /** The dateline. */
  dateline?: DatelineInit | undefined;
  /** The paragraphs of the story. */
  paragraphs?: readonly TextInit[] | undefined;
  /** The items of a digest. */
  items?: readonly DigestItemInit[] | undefined;
  /** Who made the copy, and how to reach them: addresses, contacts, initials. */
  signOffs?: readonly TextInit[] | undefined;
  /** The credit lines. */
  credits?: readonly TextInit[] | undefined;
  /** The end mark, for example `"(END)"`. */
  end?: TextInit | undefined;
  /** The headlines of related stories. */
  related?: readonly HeadlineInit[] | undefined;
  /** The lines that are not part of the story: slugs, decks, captions, links. */
  furniture?: readonly FurnitureInit[] | undefined;
  /** Other lines after the end mark. */
  trailing?: readonly TextInit[] | undefined;
  /** The UTF-16 offset at which the article began in the parsed text. */
  offset?: number | undefined;
  /** The text that the fields were read from. */
  source?: string | undefined;
  /** What ends the article in its feed, with its line break. */
  separator?: string | undefined;
}

/** What functions throw for a value that they refuse: a `RangeError` or `TypeError` with the path of the field. */
export interface FieldError extends Error {
  /** The field, as it would be written in code: `paragraphs[1]`, `dateline.month`. */
  path: string;
}
