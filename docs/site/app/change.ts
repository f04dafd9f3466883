/** What an edit did to a text, in words. */

/** The whole words that one text has in the place of another's. */
export function changeBetween(before: string, after: string): string {
  let start = 0;
  while (before[start] === after[start]) start += 1;
  while (isLetter(before[start - 1])) start -= 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  while (same > 0 && isLetter(before.at(-same))) same -= 1;
  const [from, to] = [before.length - same, after.length - same];
  return `Of ${before.length.toLocaleString("en")} characters “${before.slice(start, from)}” became “${after.slice(start, to)}”.`;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\w/.test(sign);
}
