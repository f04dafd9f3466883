/** Generates copy of many shapes for the benchmarks, the same at every run. */

const WORDS =
  "the harbor city council said plans to reopen old tram line officials budget of million won next year museum clocks visitors ferry crossing island residents weather ministry statement talks agreement exports growth percent company shares market players team coach final season students school bridge project workers union strike hospital patients doctors report study found water supply storm coast rescue crew ship captain port authority train service night early morning".split(
    " ",
  );
const PEOPLE = ["Han Seo-yun", "Mayor Park Do-yeon", "Lee Ji-woo", "Ann Byers", "the ministry"];
const MARKERS = ["", "", "(LEAD) ", "(2nd LD) ", "(3rd LD) ", "(News Focus) "];
const PLACES = ["SEOUL", "INCHEON, South Korea", "SEOUL/TOKYO", "WASHINGTON"];

/** Whole articles that have at least the given number of code units together. */
export function corpus(units) {
  const copy = writer(7);
  const articles = [];
  for (let length = 0; length < units; length += articles.at(-1).length) {
    // A string built from pieces is a rope. Decoding it from bytes makes it flat, like a string read from a file.
    articles.push(Buffer.from(copy.article()).toString("utf8"));
  }
  return articles;
}

function writer(seed) {
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const below = (most) => Math.floor(random() * most);
  const pick = (list) => list[below(list.length)];
  const several = (count, make, join) => Array.from({ length: count }, make).join(join);
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const words = (least, most) =>
    capital(several(least + below(most - least), () => pick(WORDS), " "));
  const sentence = () => {
    const kind = random();
    if (kind < 0.2) return `"${words(8, 30)}," ${pick(PEOPLE)} said.`;
    return kind < 0.3 ? `${words(8, 30)}, ${pick(PEOPLE)} said Tuesday.` : `${words(8, 30)}.`;
  };
  const paragraph = () => several(1 + below(3), sentence, " ");
  const headline = () => words(6, 12);
  const story = (count, apart) => several(count, paragraph, apart);

  const yonhap = () => {
    const marker = pick(MARKERS);
    const note = marker.includes("L")
      ? "(ATTN: UPDATES with details in paras 3-7; ADDS photo)\n"
      : "";
    const byline = random() < 0.3 ? "By Han Seo-yun\n" : "";
    const related = several(below(11), () => `-\n${pick(MARKERS)}${headline()}\n`, "");
    return ` date 2031-03-04 ${marker}${headline()}\n${note}${byline}${pick(PLACES)}, March 4 (Yonhap) -- ${story(4 + below(12), "\n")}\nsyhan@example.org\n(END)\n${related}`;
  };
  const ap = () =>
    `${headline()}\n\n${pick(["PARIS", "GADSDEN, Ala."])} (AP) — ${story(6 + below(14), "\n\n")}\n\n`;
  const reuters = () =>
    ` date 2031-03-04 ${headline()}\nPARIS, March 4 (Reuters) - ${story(5 + below(8), "\n")}\n(Reporting by Ann Lee; Editing by Sam Roe)\n`;
  const digest = () =>
    ` date 2031-03-04 Summary of news this week\nSEOUL, March 4 (Yonhap) -- The following is a summary.\n${several(3 + below(4), () => `------------\n${headline()}\nSEOUL -- ${story(2, "\n")}\n`, "")}(END)\n`;
  const urgent = () => ` date 2031-03-04 (URGENT) ${headline()}\n(END)\n`;
  const curly = () => yonhap().replace(/"([^"]*)"/g, "“$1”");
  const kinds = [yonhap, yonhap, yonhap, yonhap, ap, reuters, reuters, digest, curly, urgent];
  return { article: () => pick(kinds)() };
}
