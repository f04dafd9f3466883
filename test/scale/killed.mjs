/**
 * Loaded into a process with `node --import`, this kills it when it is about to call a function of `node:fs` for the
 * second time: `killed.mjs?step=fsyncSync`. With `step=writeSync, half`, half of the bytes are written before the kill.
 */

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [step, half] = new URL(import.meta.url).searchParams.get("step").split(", ");
const take = fs[step];
let taken = 0;

fs[step] = (...given) => {
  taken += 1;
  if (taken < 2) return take(...given);
  if (half !== undefined) {
    const [descriptor, bytes, from, length, position] = given;
    take(descriptor, bytes, from, Math.floor(length / 2), position);
  }
  process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();
