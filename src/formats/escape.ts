/** Escapes text for XML and HTML. */

// What XML 1.0 cannot hold, escaped or not: controls, noncharacters, and halves of surrogate pairs. By the flag `u`, whole
// pairs are read as one character.
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu;

/** Replaces what XML cannot hold at all with U+FFFD. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd");
}

/** Escapes a text that stands between tags. What XML cannot hold at all becomes U+FFFD. */
export function escapeText(text: string): string {
  return writable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Escapes a text that stands between double quotation marks in a tag. */
function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** The attributes of a tag, each after a blank; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join("");
}

/** An element with a text in it. */
export function element(
  name: string,
  text: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `<${name}${attributes(values)}>${escapeText(text)}</${name}>`;
}

/** An element with a text in it, or none if there is no text. */
export function said(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [element(name, text)];
}

/** Whether a text contains anything that XML cannot hold. */
export function isUnwritable(text: string): boolean {
  return text.search(UNWRITABLE) !== -1;
}
