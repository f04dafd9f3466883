/** YAML front matter, as much of it as articles need: strings, numbers and lists of strings. */

/** What stands in front matter. */
export type FrontMatter = Readonly<Record<string, string | number | readonly string[]>>;

/** Front matter with its lines of hyphens. Strings are in double quotation marks, which YAML reads as JSON does. */
export function writeFrontMatter(values: FrontMatter): string {
  const lines = Object.entries(values).map(([name, value]) =>
    typeof value === "object"
      ? `${name}: [${value.map(quoted).join(", ")}]`
      : `${name}: ${scalar(value)}`,
  );
  return ["---", ...lines, "---", ""].join("\n");
}

function scalar(value: string | number): string {
  return typeof value === "number" ? String(value) : quoted(value);
}

// JSON leaves these as they are, and YAML takes them for line breaks or refuses them.
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNSAFE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// title:
const NAME = /^[\w-]{1,60}:/;

/** A text's front matter, and what stands behind it. Values that are more than scalars and lists of them stay text. */
export function readFrontMatter(text: string): { values: FrontMatter; body: string } {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null) return { values: {}, body: text };
  const values: [string, string | number | string[]][] = [];
  for (const line of (found[1] as string).split(/\r?\n/)) {
    const last = values.at(-1);
    const item = line.trim();
    if (item.startsWith("- ") && last !== undefined) {
      const list = Array.isArray(last[1]) ? last[1] : [];
      list.push(String(scalarIn(item.slice(2))));
      last[1] = list;
    } else {
      const name = NAME.exec(line)?.[0];
      if (name !== undefined) values.push([name.slice(0, -1), scalarIn(line.slice(name.length))]);
    }
  }
  return { values: Object.fromEntries(values), body: text.slice(found[0].length) };
}

function scalarIn(written: string): string | number | string[] {
  const text = written.trim();
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if (text.startsWith('"') || text.startsWith("[")) {
    try {
      const value: unknown = JSON.parse(text);
      return Array.isArray(value) ? value.map(String) : String(value);
    } catch {
      return listOf(text);
    }
  }
  return text.startsWith("'") && text.endsWith("'")
    ? text.slice(1, -1).replaceAll("''", "'")
    : text;
}

/** A list without quotation marks: `[tram, harbor]`. */
function listOf(text: string): string | string[] {
  if (!text.startsWith("[") || !text.endsWith("]")) return text;
  return text
    .slice(1, -1)
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
