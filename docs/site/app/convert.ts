/** The article in another format, and back from it. */

import { ask } from "./ask.ts";
import { byId, make } from "./dom.ts";
import { FORMAT_NAMES } from "./formats.ts";

const format = byId<HTMLSelectElement>("format");
const output = byId<HTMLTextAreaElement>("converted");
const MOST_LOST = 50;

format.append(...FORMAT_NAMES.map((name) => make("option", {}, name)));
format.addEventListener("change", showConverted);

/** Converts the article at hand. */
export async function showConverted(): Promise<void> {
  const {
    output: text,
    lost,
    isRead,
  } = await ask({ kind: "convert", format: format.value }).catch(({ message }: Error) => ({
    output: message,
    lost: [],
    isRead: false,
  }));
  output.value = text;
  output.readOnly = !isRead;
  byId("read-back").textContent = isRead
    ? "Edit it here: it is read back into the copy."
    : "A format to be read by people: it is not read back.";
  const items = lost.slice(0, MOST_LOST).map((line) => make("li", {}, line));
  byId("lost").replaceChildren(...items);
  byId("lost-title").hidden = lost.length === 0;
}

/** Calls it with the copy that an edited output amounts to. */
export function whenReadBack(call: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  output.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const question = { kind: "readBack", format: format.value, output: output.value } as const;
      try {
        call((await ask(question)).text);
        byId("read-back").textContent = "Read back into the copy.";
      } catch (error) {
        byId("read-back").textContent = `Not readable as it stands: ${(error as Error).message}`;
      }
    }, 250);
  });
}
