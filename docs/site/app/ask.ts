/** Questions to the worker, and its answers. */

import type { Answers, Question } from "./protocol.ts";

const worker = new Worker("worker.js");
const waiting = new Map<number, (answer: { answer?: unknown; error?: string }) => void>();
let asked = 0;

worker.addEventListener("message", ({ data }) => {
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
});

/** Asks; an answer that is an error is thrown. */
export async function ask<K extends keyof Answers>(
  question: Question & { readonly kind: K },
): Promise<Answers[K]> {
  asked += 1;
  const id = asked;
  worker.postMessage({ id, question });
  const { answer, error } = await new Promise<{ answer?: unknown; error?: string }>((resolve) =>
    waiting.set(id, resolve),
  );
  if (error !== undefined) throw new Error(error);
  return answer as Answers[K];
}
