import { Writable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { endQuietly } from "../../src/command/output.ts";

afterEach(() => vi.restoreAllMocks());

/** What becomes of the command when its output ends in an error. */
function endOf(code: string): unknown[] {
  const exit = vi.spyOn(process, "exit").mockImplementation((() => {}) as () => never);
  const stream = new Writable();
  endQuietly(stream);
  stream.emit("error", Object.assign(new Error(code), { code }));
  return exit.mock.calls.flat();
}

describe("the end of the output", () => {
  it.each(["EPIPE", "EOF"])("is no error when the reader closed the pipe (%s)", (code) =>
    expect(endOf(code)).toEqual([0]),
  );

  it("is an error otherwise", () => expect(() => endOf("ENOSPC")).toThrow("ENOSPC"));
});
