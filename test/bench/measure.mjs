/** Functions that several benchmarks share. */

import { readFileSync } from "node:fs";

/** The median of a list: the middle value, or the upper of the two middle ones. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** The peak of a process's resident memory so far, in bytes, or 0 if it has ended. Works only on Linux. */
export function residentPeak(pid) {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
