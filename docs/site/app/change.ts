/** Describes in words how an edit changed a text. */

/** Says which whole words of one text became which words of the other. */
export function changeBetween(before: string, after: string): string {
  let start = 0;
  while (before[start] === after[start]) start += 1;
  while (isLetter(before[start - 1])) start -= 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  while (same > 0 && isLetter(before.at(-same))) same -= 1;
  const was = before.slice(start, before.length - same).trim();
  const is = after.slice(start, after.length - same).trim();
  if (was === "") return `“${is}” was added.`;
  if (is === "") return `“${was}” was taken out.`;
  return `“${was}” became “${is}”; all else stays.`;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\w/.test(sign);
}
