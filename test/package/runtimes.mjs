/** Checks that work.mjs gives the same results with the packed package on every runtime. */

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetched } from "../../tools/fetched.mjs";
import { install } from "./install.mjs";

const NODE = (version) => ["npx", "-y", "-p", `node@${version}`, "node"];
const RUNTIMES = {
  "node (this one)": [process.execPath],
  "node 20.19": NODE("20.19.0"),
  // The first version 22 that can require the package, which is an ES module.
  "node 22.12": NODE("22.12.0"),
  "node 22": NODE("22.23.3"),
  "node 24": NODE("24.21.0"),
  "node 26": NODE("26.10.0"),
  deno: ["npx", "-y", fetched("deno"), "run", "--allow-read"],
  bun: ["npx", "-y", fetched("bun"), "run"],
};

const folder = install();
const RUN =
  'import { work } from "./work.mjs";\nconsole.log(JSON.stringify(await work(wirecopy, nitf)));\n';
writeFileSync(
  join(folder, "import.mjs"),
  `import * as wirecopy from "wirecopy";\nimport * as nitf from "wirecopy/nitf";\n${RUN}`,
);
writeFileSync(
  join(folder, "require.mjs"),
  `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\nconst wirecopy = require("wirecopy");\nconst nitf = require("wirecopy/nitf");\n${RUN}`,
);

const results = new Set();
for (const [name, [program, ...words]] of Object.entries(RUNTIMES)) {
  const entries = name.startsWith("node") ? ["import.mjs", "require.mjs"] : ["import.mjs"];
  for (const entry of entries) {
    const out = execFileSync(program, [...words, entry], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
    results.add(out);
    console.log(
      `${name}, ${entry}: ${out.length} characters, as everywhere: ${results.size === 1}`,
    );
  }
}
console.log([...results].join("\n"));
if (results.size !== 1) process.exit(1);
