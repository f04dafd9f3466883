import { expect } from "vitest";

/** What is written, or `undefined` if it is refused. Only an error that names a field is a refusal. */
export function unlessRefused<T>(write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    expect(error).toHaveProperty("path");
    return undefined;
  }
}
