/** Identifiers as URIs, for formats that insist on them. */

// RFC 3986 without IPv6 addresses: a scheme, an authority with an optional port after two slashes, at most one `#`.
const URI = /^[A-Za-z][A-Za-z\d+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2})+$/;
const AUTHORITY = /^\/\/(?:[^/?@]*@)?[^/?@:]*(?::\d{0,5})?(?:[/?]|$)/;
const LONGEST = 2000;
const PREFIX = "urn:x-wirecopy:id:";

/** The identifier of a document as a URI: unchanged if it is one, and otherwise escaped after a prefix. */
export function uriOf(id: string): string {
  return isUri(id) ? id : PREFIX + encodeURIComponent(wellFormed(id));
}

function isUri(id: string): boolean {
  // A fragment may have the same characters as the part before it.
  const [whole = "", fragment = "", more] = id.split("#");
  const isShort = id.length < LONGEST && more === undefined;
  const rest = whole.slice(whole.indexOf(":") + 1);
  return (
    isShort &&
    URI.test(whole) &&
    URI.test(`a:${fragment}b`) &&
    (!rest.startsWith("//") || AUTHORITY.test(rest))
  );
}

/** The identifier that a URI was made from. */
export function idOf(uri: string): string {
  if (!uri.startsWith(PREFIX)) return uri;
  try {
    return decodeURIComponent(uri.slice(PREFIX.length));
  } catch {
    return uri;
  }
}

const LONE = /[\ud800-\udfff]/gu;

function wellFormed(id: string): string {
  return id.replace(LONE, "\ufffd");
}
