/** ninjs items, as much of them as the library reads and writes. */

/** A text of an item with its role: a headline, a body. */
export interface NinjsText {
  role?: string;
  /** The media type; `contenttype` in ninjs 2. */
  contentType?: string;
  contenttype?: string;
  wordCount?: number;
  wordcount?: number;
  charCount?: number;
  charcount?: number;
  value: string;
}

/** A person, an organization or a place that an item is about. */
export interface NinjsConcept {
  name: string;
  rel?: string;
  literal?: string;
  geojson?: { type: "Point"; coordinates: [number, number] };
}

/** The members that ninjs 2 and 3 call the same. */
export interface NinjsShared {
  uri: string;
  type: "text";
  version?: string;
  urgency?: number;
  language?: string;
  title?: string;
  by?: string;
  slugline?: string;
  located?: string;
  headlines?: NinjsText[];
  bodies?: NinjsText[];
  people?: NinjsConcept[];
  organisations?: NinjsConcept[];
  places?: NinjsConcept[];
  subjects?: NinjsConcept[];
  associations?: { name: string; uri: string; type: "text"; headlines: NinjsText[] }[];
  standard: { name: "ninjs"; version: string; schema: string };
}

/** An item as IPTC's ninjs 3 writes it. */
export interface Ninjs3 extends NinjsShared {
  firstCreated?: string;
  versionCreated?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  edNote?: string;
  infoSources?: { name: string }[];
}

/** An item as IPTC's ninjs 2 writes it. */
export interface Ninjs2 extends NinjsShared {
  firstcreated?: string;
  versioncreated?: string;
  copyrightnotice?: string;
  usageterms?: string;
  ednote?: string;
  infosources?: { name: string }[];
}
