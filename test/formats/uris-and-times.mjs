/** The two formats of JSON Schema that ninjs uses. Ajv alone would accept anything as a URI or a time. */

// RFC 3339, with a zone less than a day from UTC.
const TIME =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

// RFC 3986: scheme, authority or path, query, fragment.
const URI =
  /^[a-z][a-z\d+.-]*:(\/\/([^/?#@[\]]*@)?([^/?#@:[\]]*|\[[\da-f:.]+\])(:\d*)?(\/[^?#[\]]*)?|(?!\/\/)[^?#[\]]+)(\?[^#[\]]*)?(#[^#[\]]*)?$/i;
const SIGNS = /^([\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})*$/i;

/** Adds both formats to an instance of Ajv. */
export function addFormats(ajv) {
  ajv.addFormat("uri", (text) => URI.test(text) && SIGNS.test(text));
  ajv.addFormat("date-time", (text) => TIME.test(text) && !Number.isNaN(Date.parse(text)));
}
