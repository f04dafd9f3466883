/** ninjs items, limited to the members that the library writes. */

/** A text in an item, such as a headline or a body. */
export interface NinjsText {
  /** The role of the text: `"main"`. */
  role?: string;
  /** The media type (ninjs 3). */
  contentType?: string;
  /** The media type (ninjs 2). */
  contenttype?: string;
  /** The number of words (ninjs 3). */
  wordCount?: number;
  /** The number of words (ninjs 2). */
  wordcount?: number;
  /** The number of characters (ninjs 3). */
  charCount?: number;
  /** The number of characters (ninjs 2). */
  charcount?: number;
  /** The text itself. */
  value: string;
}

/** A GeoJSON point. */
export interface NinjsPoint {
  /** The GeoJSON type. */
  type: "Point";
  /** The longitude in degrees east, then the latitude in degrees north. */
  coordinates: [number, number];
}

/** A person, organization, place or subject in an item. */
export interface NinjsConcept {
  /** The name. */
  name: string;
  /** The relation of the item to it: `"mentioned"`, `"dateline"`, `"keyword"`. */
  rel?: string;
  /** The location of a place (ninjs 3). */
  geoJSON?: NinjsPoint;
  /** The location of a place (ninjs 2). */
  geojson?: NinjsPoint;
}

/** Another item that is associated with an item. */
export interface NinjsAssociation {
  /** The name of the association. */
  name: string;
  /** The URI of the other item. */
  uri: string;
  /** The type of the other item. */
  type: "text";
  /** The headlines of the other item. */
  headlines: NinjsText[];
}

/** A source of an item's content. */
export interface NinjsSource {
  /** The name of the source. */
  name: string;
}

/** The standard that an item follows. */
export interface NinjsStandard {
  /** The name of the standard. */
  name: "ninjs";
  /** The version of the standard. */
  version: string;
  /** The URL of the JSON Schema. */
  schema: string;
}

/** The members that have the same name in ninjs 2 and 3. */
export interface NinjsShared {
  /** The URI of the item. */
  uri: string;
  /** The type of the item. */
  type: "text";
  /** The version of the item. */
  version?: string;
  /** The urgency, from 1 to 9. */
  urgency?: number;
  /** The language of the text. */
  language?: string;
  /** The headline with its markers, if it has any. */
  title?: string;
  /** The authors. */
  by?: string;
  /** The slug. */
  slugline?: string;
  /** The place from which it was filed. */
  located?: string;
  /** The headline, without markers. */
  headlines?: NinjsText[];
  /** The text, as plain text and as XHTML. */
  bodies?: NinjsText[];
  /** The people that are named. */
  people?: NinjsConcept[];
  /** The organizations that are named. */
  organisations?: NinjsConcept[];
  /** The places of the dateline, and the places that are named. */
  places?: NinjsConcept[];
  /** The keywords, and everything else that is named. */
  subjects?: NinjsConcept[];
  /** The related stories. */
  associations?: NinjsAssociation[];
  /** The standard that the item follows. */
  standard: NinjsStandard;
}

/** An item of IPTC's ninjs 3. */
export interface Ninjs3 extends NinjsShared {
  /** When it was first created. */
  firstCreated?: string;
  /** When this version was created. */
  versionCreated?: string;
  /** Whether the item may be published, unless it is `"usable"`. */
  pubStatus?: "withheld" | "canceled";
  /** The copyright line. */
  copyrightNotice?: string;
  /** The usage terms. */
  usageTerms?: string;
  /** The notes to editors. */
  edNote?: string;
  /** The agency. */
  infoSources?: NinjsSource[];
}

/** An item of IPTC's ninjs 2. */
export interface Ninjs2 extends NinjsShared {
  /** When it was first created. */
  firstcreated?: string;
  /** When this version was created. */
  versioncreated?: string;
  /** Whether the item may be published, unless it is `"usable"`. */
  pubstatus?: "withheld" | "canceled";
  /** The copyright line. */
  copyrightnotice?: string;
  /** The usage terms. */
  usageterms?: string;
  /** The notes to editors. */
  ednote?: string;
  /** The agency. */
  infosources?: NinjsSource[];
}
