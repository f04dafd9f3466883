/** Names as URIs, for formats that insist on them. */

// A scheme, and no blank or sign that a URI has only escaped.
const URI = /^[A-Za-z][A-Za-z\d+.-]{0,40}:[^\s<>"{}|\\^`\x00-\x1f]{1,2000}$/;
const PREFIX = "urn:x-wirecopy:id:";

/** A document's name as a URI: as it is where it is one, and escaped behind a prefix where it is not. */
export function uriOf(id: string): string {
  return URI.test(id) && /^[\x21-\x7e]+$/.test(id)
    ? id
    : PREFIX + encodeURIComponent(wellFormed(id));
}

/** The name that a URI was made of. */
export function idOf(uri: string): string {
  if (!uri.startsWith(PREFIX)) return uri;
  try {
    return decodeURIComponent(uri.slice(PREFIX.length));
  } catch {
    return uri;
  }
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function wellFormed(id: string): string {
  return id.replace(LONE, "\ufffd");
}
