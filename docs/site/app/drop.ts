/** Reads files that are dropped anywhere on the page, or opened. */

import { byId } from "./dom.ts";

/** Calls `call` with the text and the name of each file. */
export function whenDropped(call: (text: string, name: string) => void): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
  const over = (isOver: boolean) => document.body.classList.toggle("dropping", isOver);
  addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    over(true);
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) over(false);
  });
  addEventListener("drop", async (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    over(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) call(await file.text(), file.name);
  });
  const chooser = byId<HTMLInputElement>("file");
  byId("open").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", async () => {
    const file = chooser.files?.[0];
    if (file !== undefined) call(await file.text(), file.name);
    chooser.value = "";
  });
}
