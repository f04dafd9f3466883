/**
 * Stories and their versions on their own.
 *
 * @module wirecopy/stories
 */

export type { NoteAction } from "./desk/actions.ts";
export type * from "./model.ts";
export { applyComparison, compareVersions } from "./story/compare.ts";
export { groupStories } from "./story/group.ts";
export type * from "./story/model.ts";
export { matchRelated } from "./story/related.ts";
export { type ComparisonTextOptions, comparisonText, type MarkWords } from "./story/text.ts";
