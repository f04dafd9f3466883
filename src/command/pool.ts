/** Threads that take tasks as they become idle. */

import { Worker } from "node:worker_threads";
import type { Done, Task } from "./worker.ts";

/** Some threads, and the tasks that wait for one. */
export interface Pool {
  /** What becomes of a task; tasks are begun in the order in which they are handed in. Fails where its thread does. */
  perform(task: Task): Promise<Done>;
  /** Ends the threads, whatever they do. */
  end(): Promise<unknown>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** A pool of so many threads that run a script, which is the command itself. */
export function createPool(script: string, size: number): Pool {
  const waiting: Job[] = [];
  const underWay = new Map<Worker, Job>();
  const threads = Array.from({ length: size }, () => new Worker(new URL(script)));
  const idle = [...threads];
  const begin = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const thread = idle.pop() as Worker;
      const job = waiting.shift() as Job;
      underWay.set(thread, job);
      thread.postMessage(job.task);
    }
  };
  for (const thread of threads) {
    thread.on("message", (done: Done) => {
      underWay.get(thread)?.resolve(done);
      idle.push(thread);
      begin();
    });
    // A thread that failed takes no further task, and may have been the last: whatever waits fails with it.
    thread.on("error", (error) => {
      for (const job of [...underWay.values(), ...waiting.splice(0)]) job.reject(error);
    });
  }
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        begin();
      }),
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}
