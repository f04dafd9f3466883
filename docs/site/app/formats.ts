/** The names of the formats that the worker converts to: the page needs no more of them. */

export const FORMAT_NAMES: readonly string[] = [
  "Canonical wire copy",
  "ninjs 3.0",
  "JSON-LD",
  "NITF 3.6",
  "NewsML-G2",
  "HTML",
  "Markdown",
  "Plain text",
];
