/** Threads that take tasks whenever they are idle. */

import { Worker } from "node:worker_threads";
import type { Done, Task } from "./worker.ts";

/** A number of threads, and the tasks that wait for one. */
export interface Pool {
  /** Performs a task. Tasks are started in the order in which they are passed in. Rejects if the thread fails. */
  perform(task: Task): Promise<Done>;
  /** Ends the threads, whatever they are doing. */
  end(): Promise<unknown>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes a pool of threads that run a script, which is the command itself. */
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
    // A failed thread takes no further tasks, and may have been the last one, so everything that waits fails with it.
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
