/** Questions to the worker, and its answers. */

import type { Answers, Question } from "./protocol.ts";

interface Answer {
  readonly answer?: unknown;
  readonly error?: string;
}

const NO_WORKER = "Nothing can be read: the browser did not start the worker of this page.";

const waiting = new Map<number, (answer: Answer) => void>();
const worker = typeof Worker === "undefined" ? undefined : new Worker("worker.js");
let isLost = worker === undefined;
let asked = 0;

worker?.addEventListener("message", ({ data }) => {
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
});
// The worker answers with an error if it fails at a task. This event means that it did not start.
worker?.addEventListener("error", () => {
  isLost = true;
  for (const answer of waiting.values()) answer({ error: NO_WORKER });
  waiting.clear();
});

/** Asks the worker a question. Throws if it answers with an error. */
export async function ask<K extends keyof Answers>(
  question: Question & { readonly kind: K },
): Promise<Answers[K]> {
  if (isLost) throw new Error(NO_WORKER);
  asked += 1;
  const id = asked;
  const { answer, error } = await new Promise<Answer>((resolve) => {
    waiting.set(id, resolve);
    worker?.postMessage({ id, question });
  });
  if (error !== undefined) throw new Error(error);
  return answer as Answers[K];
}
