/** The names of the formats that the worker converts to. The page itself needs nothing else of them. */

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
