/** The work that every runtime does with the built package. Its results must be the same everywhere. */

const FEED = [
  " date 2031-03-04 (2nd LD) Harbor city reopens its old tram line\n",
  "(ATTN: ADDS photo)\nINCHEON, South Korea, March 4 (Yonhap) -- The tram ran Tuesday 🚋.\n“It was full.”\n(END)\n",
  "-\n(LEAD) Museum opens\n date 2031-03-05 SEOUL, March 5 (Xinhua) -- The tram ran again. Enditem\n",
].join("");

const NITF =
  "<nitf><body><body.content><p>The tram ran &amp; the harbor opened.</p></body.content></body></nitf>";

/** Parses, streams in small chunks, edits and writes, and reads XML. Throws if a feed or a stream comes back different. */
export async function work(wirecopy, { parseNitf }) {
  const {
    parseFeed,
    serializeArticle,
    createArticleStream,
    parseDateline,
    formatDate,
    withNextRevision,
  } = wirecopy;
  const articles = parseFeed(FEED);
  assert(
    articles.map((article) => serializeArticle(article)).join("") === FEED,
    "the feed comes back",
  );
  const streamed = [];
  const chunks = new ReadableStream({
    start(controller) {
      for (const unit of FEED.split("")) controller.enqueue(unit);
      controller.close();
    },
  });
  const reader = chunks.pipeThrough(createArticleStream()).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read())
    streamed.push(step.value);
  assert(
    JSON.stringify(streamed) === JSON.stringify(articles),
    "the stream gives the same articles",
  );
  return {
    headlines: articles.map(({ headline }) => headline?.raw ?? null),
    next: withNextRevision(articles[0]).headline.raw,
    dateline: parseDateline("PARIS (AP) — The tram ran.").places,
    date: formatDate("2031-09-04", "ap"),
    paragraphs: parseNitf(NITF).article.paragraphs.map(({ text }) => text),
    diagnostics: articles.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)),
  };
}

function assert(holds, what) {
  if (!holds) throw new Error(`this does not hold: ${what}`);
}
