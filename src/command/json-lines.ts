/** A stream of text to the JSON values in it: one a line, or one in all. */

/** A value's text, and the line that it begins on, counted from 1. */
export interface JsonText {
  readonly text: string;
  readonly line: number;
}

/**
 * The values of a stream. Where the first line with anything on it is a value by itself, every line is; else the text is
 * one value, whose elements are given where it is a list.
 */
export async function* jsonTexts(chunks: AsyncIterable<string>): AsyncGenerator<JsonText> {
  // Chunks without a line's end are gathered, so that a line of many is put together once.
  let parts: string[] = [];
  let mode: "unknown" | "lines" | "whole" = "unknown";
  let line = 1;
  for await (const chunk of chunks) {
    parts.push(chunk);
    if (mode === "whole" || !chunk.includes("\n")) continue;
    const lines = parts.join("").split("\n");
    const last = lines.pop() ?? "";
    parts = [last];
    for (const [index, text] of lines.entries()) {
      if (mode === "unknown" && text.trim() !== "") mode = isValue(text) ? "lines" : "whole";
      if (mode === "whole") {
        parts = [...lines.slice(index), last].flatMap((one, at) =>
          at === 0 ? [one] : ["\n", one],
        );
        break;
      }
      if (text.trim() !== "") yield { text, line };
      line += 1;
    }
  }
  const rest = parts.join("");
  if (rest.trim() === "") return;
  if (mode === "lines") yield { text: rest, line };
  else for (const text of elements(rest)) yield { text, line };
}

function isValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The elements of a list of objects; any other text as it is. */
function elements(text: string): string[] {
  if (!text.trimStart().startsWith("[")) return [text];
  try {
    const value: unknown = JSON.parse(text);
    return (value as unknown[]).map((element) => JSON.stringify(element));
  } catch {
    return [text];
  }
}
