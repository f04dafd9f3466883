/** The lines between the documents that news databases export. */

/**
 * The line that begins a document of LexisNexis, `12 of 343 DOCUMENTS`, `Document 12 of 50` or
 * `LEVEL 1 - 12 OF 50 STORIES`, or ends one of Nexis Uni.
 */
export const NEXIS_SIGN: RegExp =
  /^[ \t\f]{0,99}(?:\d{1,6} of \d{1,6} documents?|document \d{1,6} of \d{1,6}|level \d - \d{1,6} of \d{1,6} (?:stor(?:y|ies)|documents?)|(?<end>end of document))[ \t]{0,99}$/gim;

/** The line that ends a document of Factiva, with its accession number: `Document LBA0000020310304eb34001abc`. */
export const FACTIVA_END: RegExp =
  /^[ \t\f]{0,20}(?<end>(?:AN[ \t]{1,20}(?:Document )?|Do[ck]umento? )([A-Za-z][A-Za-z\d]{19,39}))[ \t]{0,20}$/gm;
