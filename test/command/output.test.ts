import { Writable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { endQuietly } from "../../src/command/output.ts";

afterEach(() => vi.restoreAllMocks());

/** The exit codes that the command ends with when its output stream fails. */
function exitCodes(code: string): unknown[] {
  const exit = vi.spyOn(process, "exit").mockImplementation((() => {}) as () => never);
  const stream = new Writable();
  endQuietly(stream);
  stream.emit("error", Object.assign(new Error(code), { code }));
  return exit.mock.calls.flat();
}

describe("endQuietly", () => {
  it.each(["EPIPE", "EOF"])("exits with status 0 when the reader closes the pipe (%s)", (code) =>
    expect(exitCodes(code)).toEqual([0]),
  );

  it("throws any other error of the output", () =>
    expect(() => exitCodes("ENOSPC")).toThrow("ENOSPC"));
});
