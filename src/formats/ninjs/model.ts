/** ninjs items, as much of them as the library writes. */

/** A text of an item: a headline, a body. */
export interface NinjsText {
  /** What the text is for: `"main"`. */
  role?: string;
  /** The media type, in ninjs 3. */
  contentType?: string;
  /** The media type, in ninjs 2. */
  contenttype?: string;
  /** How many words it has, in ninjs 3. */
  wordCount?: number;
  /** How many words it has, in ninjs 2. */
  wordcount?: number;
  /** How many characters it has, in ninjs 3. */
  charCount?: number;
  /** How many characters it has, in ninjs 2. */
  charcount?: number;
  /** The text itself. */
  value: string;
}

/** A point on the map, as GeoJSON writes it. */
export interface NinjsPoint {
  /** What it is. */
  type: "Point";
  /** Degrees east, and degrees north. */
  coordinates: [number, number];
}

/** A person, an organization, a place or a subject of an item. */
export interface NinjsConcept {
  /** Its name. */
  name: string;
  /** How the item relates to it: `"mentioned"`, `"dateline"`, `"keyword"`. */
  rel?: string;
  /** A code: the country of a place, ISO 3166-1 alpha-2. */
  literal?: string;
  /** Where a place is, in ninjs 3. */
  geoJSON?: NinjsPoint;
  /** Where a place is, in ninjs 2. */
  geojson?: NinjsPoint;
}

/** Another item that belongs to an item. */
export interface NinjsAssociation {
  /** What the association is called. */
  name: string;
  /** The other item's name. */
  uri: string;
  /** What the other item is. */
  type: "text";
  /** The other item's headlines. */
  headlines: NinjsText[];
}

/** Whom an item's content comes from. */
export interface NinjsSource {
  /** The source's name. */
  name: string;
}

/** Which standard an item follows. */
export interface NinjsStandard {
  /** The standard's name. */
  name: "ninjs";
  /** Its version. */
  version: string;
  /** Where its JSON Schema is. */
  schema: string;
}

/** The members that ninjs 2 and 3 call the same. */
export interface NinjsShared {
  /** The item's name. */
  uri: string;
  /** What the item is. */
  type: "text";
  /** Which version of the item it is. */
  version?: string;
  /** How urgent it is, from 1 to 9. */
  urgency?: number;
  /** The language of the text. */
  language?: string;
  /** The headline with its markers, where it has any. */
  title?: string;
  /** Who wrote it. */
  by?: string;
  /** The slug. */
  slugline?: string;
  /** Where it was filed. */
  located?: string;
  /** The headline, without markers. */
  headlines?: NinjsText[];
  /** The text, plain and as XHTML. */
  bodies?: NinjsText[];
  /** The people that it names. */
  people?: NinjsConcept[];
  /** The organizations that it names. */
  organisations?: NinjsConcept[];
  /** The dateline's places, and those that it names. */
  places?: NinjsConcept[];
  /** The keywords, and what else it names. */
  subjects?: NinjsConcept[];
  /** The related stories. */
  associations?: NinjsAssociation[];
  /** The standard that the item follows. */
  standard: NinjsStandard;
}

/** An item as IPTC's ninjs 3 writes it. */
export interface Ninjs3 extends NinjsShared {
  /** When it was first made. */
  firstCreated?: string;
  /** When this version was made. */
  versionCreated?: string;
  /** The copyright line. */
  copyrightNotice?: string;
  /** What one may do with it. */
  usageTerms?: string;
  /** The notes to editors. */
  edNote?: string;
  /** The agency. */
  infoSources?: NinjsSource[];
}

/** An item as IPTC's ninjs 2 writes it. */
export interface Ninjs2 extends NinjsShared {
  /** When it was first made. */
  firstcreated?: string;
  /** When this version was made. */
  versioncreated?: string;
  /** The copyright line. */
  copyrightnotice?: string;
  /** What one may do with it. */
  usageterms?: string;
  /** The notes to editors. */
  ednote?: string;
  /** The agency. */
  infosources?: NinjsSource[];
}
