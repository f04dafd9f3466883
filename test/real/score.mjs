/**
 * The measures of TempEval-3 (UzZaman et al., SemEval 2013, section 4): strict and relaxed spans, values and types.
 * An expression of the system is a relaxed match of one in the key if they overlap, and a strict match if they are equal.
 */

/** The counts of one document, which `score` adds up. */
export function countDocument(key, system) {
  const counts = {
    key: key.length,
    system: system.length,
    strict: 0,
    relaxed: 0,
    value: 0,
    type: 0,
  };
  const taken = new Set();
  for (const found of system) {
    const match = key.find(
      (wanted) => !taken.has(wanted) && wanted.start < found.end && found.start < wanted.end,
    );
    if (match === undefined) continue;
    taken.add(match);
    counts.relaxed += 1;
    if (match.start === found.start && match.end === found.end) counts.strict += 1;
    if (match.value === found.value) counts.value += 1;
    if (match.type === found.type) counts.type += 1;
  }
  return counts;
}

/** Precision, recall and F1. For values and types, the relaxed F1 is multiplied by the share of matches that are right. */
export function score(documents) {
  const sum = { key: 0, system: 0, strict: 0, relaxed: 0, value: 0, type: 0 };
  for (const counts of documents) for (const name of Object.keys(sum)) sum[name] += counts[name];
  const f1 = (right) => (sum.key + sum.system === 0 ? 0 : (2 * right) / (sum.key + sum.system));
  const share = (right) => (sum.relaxed === 0 ? 0 : right / sum.relaxed);
  return {
    precision: sum.system === 0 ? 0 : sum.relaxed / sum.system,
    recall: sum.key === 0 ? 0 : sum.relaxed / sum.key,
    strict: f1(sum.strict),
    relaxed: f1(sum.relaxed),
    value: f1(sum.relaxed) * share(sum.value),
    type: f1(sum.relaxed) * share(sum.type),
  };
}
