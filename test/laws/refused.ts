import { afterEach, expect } from "vitest";

let written = 0;
let refused = 0;

/** What is written, or `undefined` if it is refused. An error that names no field is not a refusal, and fails the test. */
export function unlessRefused<T>(write: () => T): T | undefined {
  try {
    const result = write();
    written += 1;
    return result;
  } catch (error) {
    expect(error).toHaveProperty("path");
    refused += 1;
    return undefined;
  }
}

// About one text in thirty is refused. A writer that refused most of them would pass every law that allows it.
const MOST_REFUSED = 0.15;

/** Fails each test of a file in which more is refused. */
export function limitRefusals(): void {
  afterEach(() => {
    const share = refused / Math.max(1, written + refused);
    [written, refused] = [0, 0];
    expect(share).toBeLessThan(MOST_REFUSED);
  });
}
