/** Writes the numbers of a file's own constants where they are used. */

import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

const CONSTANT = /^const ([A-Z][A-Z\d_]*) = (-?[\d._]+);$/gm;

/**
 * A plugin of esbuild, which by itself inlines only the constants of files without imports, for a file that imports
 * itself in the end could be asked for a constant too early. Here none is, and bundlers of users cannot do it either.
 */
export const inlineConstants = {
  name: "inline-constants",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const constants = {};
      const rest = source.replace(CONSTANT, (_, name, number) => {
        constants[name] = number.replaceAll("_", "");
        return "";
      });
      if (rest === source) return undefined;
      const { code, map } = await transform(rest, {
        define: constants,
        loader: "ts",
        sourcefile: path,
        sourcemap: "external",
        target: "es2022",
        tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      });
      // The source is shown with its constants.
      const whole = { ...JSON.parse(map), sourcesContent: [source] };
      const data = Buffer.from(JSON.stringify(whole)).toString("base64");
      return {
        contents: `${code}//# sourceMappingURL=data:application/json;base64,${data}`,
        loader: "js",
      };
    });
  },
};
