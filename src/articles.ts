/**
 * Articles and feeds, headlines and datelines on their own, without what reads dates, names, quotations and stories off
 * them. Without a bundler they are loaded in half the time that the whole takes.
 *
 * @module wirecopy/articles
 */

export { type DateStyle, formatDate } from "./agency/format-date.ts";
export type { AgencyId } from "./agency/names.ts";
export { AGENCIES, AGENCY_NAMES, type Agency } from "./agency/table.ts";
export { parseArticle } from "./article/parse.ts";
export type { PublishingStatus } from "./article/status.ts";
export type { Block, BlockKind } from "./block/block.ts";
export { parseBlocks } from "./block/scan/parse.ts";
export { rewrapText } from "./block/wrap/rewrap.ts";
export type { UnwrappedText, WrappedBreak } from "./block/wrap/unwrap.ts";
export { parseDate } from "./date/parse.ts";
export { parseDateline } from "./dateline/parse.ts";
export { serializeDateline } from "./dateline/serialize.ts";
export { type NoteAction, noteActions } from "./desk/actions.ts";
export { type CreditedPerson, type CreditRole, creditRoles } from "./desk/credits.ts";
export { type AgencyEvidence, type DetectedAgency, detectAgency } from "./desk/detect.ts";
export { publishingStatus } from "./desk/status.ts";
export { contentKey } from "./feed/key.ts";
export { parseFeed } from "./feed/parse.ts";
export { createArticleStream } from "./feed/stream.ts";
export { unwrapText } from "./feed/unwrap.ts";
export { parseHeadline } from "./headline/parse.ts";
export { compareRevisions, nextRevision, revisionOf } from "./headline/revision.ts";
export { serializeHeadline } from "./headline/serialize.ts";
export type * from "./model.ts";
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
