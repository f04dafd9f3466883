/** The parts of markup that contain no tags. */

/** What parts of a kind begin and end with. */
export interface Section {
  readonly start: string;
  readonly end: string;
}

export const COMMENT: Section = { start: "<!--", end: "-->" };
export const CDATA: Section = { start: "<![CDATA[", end: "]]>" };
export const INSTRUCTION: Section = { start: "<?", end: "?>" };
