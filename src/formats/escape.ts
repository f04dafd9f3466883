/** Text as XML and HTML write it. */

// What XML 1.0 has no way to write, escaped or not: controls, and halves of surrogate pairs.
const UNWRITABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text with U+FFFD for what XML cannot write at all. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd");
}

/** A text between tags. What XML cannot write at all becomes U+FFFD. */
export function escapeText(text: string): string {
  return writable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** A text between double quotation marks, in a tag. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** Attributes as a tag has them, each behind a blank; those without a value are left out. */
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

/** An element, where there is something to say in it. */
export function said(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [element(name, text)];
}

/** Whether a text has what XML cannot write. */
export function isUnwritable(text: string): boolean {
  return text.search(UNWRITABLE) !== -1;
}
