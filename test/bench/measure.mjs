/** What measurements have in common. */

import { readFileSync } from "node:fs";

/** The value in the middle of a list, or above it. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** The most memory that a process has held so far, in bytes; 0 if it has ended. Linux alone says so. */
export function residentPeak(pid) {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
