import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import generate from "./examples/generate.mjs";

// Generates tests before vitest looks for them, since a fresh clone does not have them.
generate();

/** With `--mode real`, the tests on real copy run too. */
export default defineConfig(({ mode }) => ({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    exclude: mode === "real" ? [] : ["test/real/samples.test.ts"],
    // Files share a worker, since loading the modules for each one takes longer than most of the tests. So a test that
    // replaces anything global puts it back.
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // The tests of the command run it as a process of its own, whose coverage is not counted here.
      exclude: ["src/command/**", "**/*.d.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 95, branches: 88 },
    },
  },
}));
