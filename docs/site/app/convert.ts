/** Converts the article to another format and back. */

import { ask } from "./ask.ts";
import { byId, make } from "./dom.ts";
import { FORMAT_NAMES } from "./formats.ts";
import type { Loss, Written } from "./protocol.ts";

const format = byId<HTMLSelectElement>("format");
const output = byId<HTMLTextAreaElement>("converted");
const copyButton = byId<HTMLButtonElement>("copy-converted");

format.append(...FORMAT_NAMES.map((name) => make("option", {}, name)));
format.addEventListener("change", showConverted);
copyButton.addEventListener("click", async () => {
  await navigator.clipboard.writeText(output.value);
  say("Copied.");
});

function say(words: string): void {
  byId("read-back").textContent = words;
}

/** Converts the current article and shows the result. */
export async function showConverted(): Promise<void> {
  const written = await ask({ kind: "convert", format: format.value }).catch(
    ({ message }: Error): Written => ({ output: message, lost: [], isRead: false }),
  );
  output.value = written.output;
  output.readOnly = !written.isRead;
  copyButton.disabled = written.output === "";
  if (written.output === "") say("Nothing to convert yet.");
  else if (written.isRead) say("Edit it here: it is read back into the copy.");
  else say("A format to be read by people: it is not read back.");
  byId("lost").replaceChildren(...written.lost.flatMap(lossElements));
  byId("lost-title").hidden = written.lost.length === 0;
}

/** A reason, and the parts that were lost because of it. */
function lossElements({ reason, parts }: Loss): HTMLElement[] {
  const items = parts.map(({ path, text }) => make("li", {}, make("code", {}, path), " ", text));
  return [make("h4", {}, reason), make("ul", {}, ...items)];
}

/** Whenever the user edits the output, reads it back and passes the resulting copy to `call`. */
export function whenReadBack(call: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  output.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const question = { kind: "readBack", format: format.value, output: output.value } as const;
      try {
        call((await ask(question)).text);
        say("Read back into the copy.");
      } catch (error) {
        say(`Not readable as it stands: ${(error as Error).message}`);
      }
    }, 250);
  });
}
