/**
 * Checks properties on the same cases in every run, so that a failure comes from the change under test. `npm run laws`,
 * which also runs every night, draws new cases.
 */

import fc from "fast-check";

if (process.env["WIRECOPY_RUNS"] === undefined) fc.configureGlobal({ seed: 20310304 });
