/**
 * Reads wire copy into plain data and writes it back: articles and feeds, datelines and headlines, dates, names, quotes
 * and stories.
 *
 * @module wirecopy
 */

export { type DateStyle, formatDate } from "./agency/format-date.ts";
export type { AgencyId } from "./agency/names.ts";
export { AGENCIES, AGENCY_NAMES, type Agency } from "./agency/table.ts";
export { parseArticle } from "./article/parse.ts";
export type { PublishingStatus } from "./article/status.ts";
export type { Block, BlockKind } from "./block/block.ts";
export { parseBlocks } from "./block/parse.ts";
export { rewrapText, type UnwrappedText, type WrappedBreak } from "./block/wrap.ts";
export { parseDate } from "./date/parse.ts";
export { parseDateline } from "./dateline/parse.ts";
export { serializeDateline } from "./dateline/serialize.ts";
export { type NoteAction, noteActions } from "./desk/actions.ts";
export { type CreditedPerson, type CreditRole, creditRoles } from "./desk/credits.ts";
export { type AgencyEvidence, type DetectedAgency, detectAgency } from "./desk/detect.ts";
export { publishingStatus } from "./desk/status.ts";
export { type ExtractEntitiesOptions, extractEntities } from "./entity/extract.ts";
export { contentKey } from "./feed/key.ts";
export { parseFeed } from "./feed/parse.ts";
export { createArticleStream } from "./feed/stream.ts";
export { unwrapText } from "./feed/unwrap.ts";
export { parseHeadline } from "./headline/parse.ts";
export { compareRevisions, nextRevision, revisionOf } from "./headline/revision.ts";
export { serializeHeadline } from "./headline/serialize.ts";
export type * from "./model.ts";
export { type ExtractQuotesOptions, extractQuotes } from "./quote/extract.ts";
export { applyComparison, compareVersions } from "./story/compare.ts";
export { groupStories } from "./story/group.ts";
export type * from "./story/model.ts";
export { matchRelated } from "./story/related.ts";
export { type ComparisonTextOptions, comparisonText, type MarkWords } from "./story/text.ts";
export { type Days, daysOf } from "./timex/days.ts";
export { type ExtractDatesOptions, extractDates } from "./timex/extract.ts";
export {
  editArticle,
  withHeadline,
  withNextRevision,
  withParagraph,
  withRelated,
} from "./write/change.ts";
export { applyEdits, type Edit } from "./write/edits.ts";
export {
  type CreditedPersonInit,
  type CreditRoleInit,
  type HouseInit,
  withHouseStyle,
} from "./write/house.ts";
export { articleEdits, serializeArticle, type WriteOptions } from "./write/serialize.ts";
