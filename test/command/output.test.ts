import { Writable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { endUnwritable } from "../../src/command/output.ts";

afterEach(() => vi.restoreAllMocks());

const EXIT = new Error("exit");

/** The exit codes that the command ends with when its output stream fails. */
function exitCodes(code: string): unknown[] {
  const exit = vi.spyOn(process, "exit");
  const stream = new Writable();
  endUnwritable(stream);
  // Nothing may follow the exit, which the mock has to end as well.
  exit.mockImplementation(() => {
    throw EXIT;
  });
  expect(() => stream.emit("error", Object.assign(new Error(code), { code }))).toThrow(EXIT);
  return exit.mock.calls.flat();
}

describe("endUnwritable", () => {
  it.each(["EPIPE", "EOF"])("exits with status 0 when the reader closes the pipe (%s)", (code) =>
    expect(exitCodes(code)).toEqual([0]),
  );

  it("reports any other error of the output, and exits with status 2", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(exitCodes("ENOSPC")).toEqual([2]);
    expect(write.mock.calls).toEqual([["wirecopy: <stdout>: cannot be written: ENOSPC\n"]]);
  });
});
