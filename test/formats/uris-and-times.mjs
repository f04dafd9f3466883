/** The two formats of JSON Schema that ninjs uses. Ajv by itself accepts anything as a URI or a time. */

// RFC 3339, with no clock further from UTC than a day.
const TIME =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

// RFC 3986, by its parts: scheme, authority or path, query, fragment.
const URI =
  /^[a-z][a-z\d+.-]*:(\/\/([^/?#@[\]]*@)?([^/?#@:[\]]*|\[[\da-f:.]+\])(:\d*)?(\/[^?#[\]]*)?|(?!\/\/)[^?#[\]]+)(\?[^#[\]]*)?(#[^#[\]]*)?$/i;
const SIGNS = /^([\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})*$/i;

/** Makes an instance of Ajv check both. */
export function addFormats(ajv) {
  ajv.addFormat("uri", (text) => URI.test(text) && SIGNS.test(text));
  ajv.addFormat("date-time", (text) => TIME.test(text) && !Number.isNaN(Date.parse(text)));
}
