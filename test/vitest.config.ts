import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/**/*.test.ts"],
    exclude: process.env["WIRECOPY_REAL"] ? [] : ["test/real/**"],
    globalSetup: ["test/examples/generate.mjs"],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/command/**", "**/*.d.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 95, branches: 88 },
    },
  },
});
