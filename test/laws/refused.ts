import { expect } from "vitest";

/** What is written, or `undefined` if it is refused. An error that names no field is not a refusal, and fails the test. */
export function unlessRefused<T>(write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    expect(error).toHaveProperty("path");
    return undefined;
  }
}
