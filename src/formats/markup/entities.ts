/** Decodes the character entities of HTML: `&amp;`, `&#8212;`, `&#x2014;`. */

// The names that news pages use, each with its character; HTML has two thousand more, which stay as written.
const HTML: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xa0"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["hellip", "…"],
  ["bull", "•"],
  ["middot", "·"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["euro", "€"],
  ["pound", "£"],
  ["yen", "¥"],
  ["cent", "¢"],
  ["deg", "°"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["aacute", "á"],
  ["iacute", "í"],
  ["oacute", "ó"],
  ["uacute", "ú"],
  ["ntilde", "ñ"],
  ["ccedil", "ç"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["szlig", "ß"],
]);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/** Decodes the character entities of a text as HTML does; unknown ones stay as written. */
export function decodeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (all, decimal, hex, name) => {
    if (name !== undefined) return HTML.get(name) ?? all;
    return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? all;
  });
}

function character(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
