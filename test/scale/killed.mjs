/**
 * Loaded into a process with `node --import`, this kills it when it is about to call a function of `node:fs` for the
 * second time: `killed.mjs?step=fsyncSync`. With `step=writeSync, half`, half of the bytes are written before the kill.
 */

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [step, half] = new URL(import.meta.url).searchParams.get("step").split(", ");
const original = fs[step];
let calls = 0;

fs[step] = (...given) => {
  calls += 1;
  if (calls < 2) return original(...given);
  if (half !== undefined) {
    const [descriptor, bytes, from, length, position] = given;
    original(descriptor, bytes, from, Math.floor(length / 2), position);
  }
  process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();
