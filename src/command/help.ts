/** The help texts. */

import type { Command } from "./allowed.ts";

/** The help on files and how to read them; `uses` says what the day of `--date` is for besides datelines. */
const files = (
  uses = "",
): string => `Files hold one article or a feed of many. Without a file, or for the file -, standard
input is read. Bytes are UTF-8 and decoded strictly. A file without any text is
reported, and makes the exit status 1.

  --unwrap            rejoin the hard-wrapped lines of paragraphs, as older wires have them
  --encoding LABEL    the encoding of the input, if it is not UTF-8: windows-1252 (or
                      latin1), utf-16, shift_jis, or any label of the Encoding Standard;
                      a byte order mark overrides it
  --lenient           replace bytes that are invalid in the encoding with U+FFFD
  --date YYYY-MM-DD   the day the copy moved, for datelines without a header date${uses}
  -h, --help          show this help
`;

/** The help on separators; `but` says what they do not go with. */
const separator = (
  but = "",
): string => `  --separator TEXT    articles end at each line TEXT, such as NNNN (--separator=-30- for one
                      with a hyphen), or with \\f at a form feed, and header lines then
                      begin none${but}

`;

const SCALE = `  -j, --jobs N        use N threads, each reading its part of the files; writes one article
                      per line, the same for any N
  -o, --output FILE   with --jobs, write to FILE
  --resume STATE      with --output, save progress in STATE, and continue from there when
                      run again
  --lines             work as a filter for processing engines: each input line is a JSON
                      string, or an object with a text and an id; each gives one output
                      line, even on error
`;

const UNSCALED = "; not with --jobs or --lines";
const REFERRED = `,
                      and the day that "Monday" and the like refer to in undated copy`;
const HEADED = `,
                      and for the header line of an article without a date after others`;

/** The help for the command as a whole and for each of its verbs. */
export const HELP: Readonly<Record<Command | "wirecopy", string>> = {
  wirecopy: `wirecopy reads and writes wire-service copy.

  wirecopy parse  [files]   articles as JSON
  wirecopy extract [files]  their dates, names and quotes as JSON lines
  wirecopy format [files]   articles in the canonical form
  wirecopy check  [files]   what looks wrong, with its position
  wirecopy stories [files]  which articles are versions of one story
  wirecopy diff A B         what changed from one version to another
  wirecopy convert [files]  articles converted from and to the newsroom's formats

  -h, --help      show this help, or that of a command: wirecopy parse --help, or
                  wirecopy help parse
  -v, --version   show the version

Exit status: 0 if all is well; 1 if copy is wrong, which for every command includes a
file without any text, or if versions differ; 2 for wrong usage, if input or documents
cannot be read, or if output cannot be written.

  $ wirecopy parse story.txt
  $ wirecopy parse --ndjson feed.txt | jq .headline.text
  $ wirecopy check *.txt
`,
  parse: `wirecopy parse [files]: articles as JSON.

One article is written as an object, several as an array. A feed is streamed in bounded
memory. If there are several files, each article is written with its file. With --unwrap,
offset is where an article begins in its file; its other positions count on from there
in its source, whose lines are rejoined.

  --ndjson            write one article per line instead
${SCALE}  --no-source         leave out each article's original text: two thirds of the size
${separator(UNSCALED)}${files()}`,
  extract: `wirecopy extract [files]: dates, names and quotes as JSON, one article per line.

Each object has the date and headline of an article, and what extractDates,
extractEntities and extractQuotes find in it; if there are several files, also its file.
Positions are UTF-16 offsets into the text of the file. With --unwrap too, they select
the words as they stand there, including line breaks.

  --only LIST         find only these, which is faster: dates, entities, quotes,
                      separated by commas
  --explain           say why dates have their values and names their types
${SCALE}${separator(UNSCALED)}${files(REFERRED)}`,
  format: `wirecopy format [files]: articles in the canonical form, one node per line.

An article that has no canonical form is written unchanged and reported on standard
error, and the exit status is 1. With --unwrap, each paragraph is one line. An article
after others begins at a header line, and is given one if it has none; the exit status is
2 if it has no date for that.

${separator()}${files(HEADED)}`,
  check: `wirecopy check [files]: what looks wrong in the copy, with its position.

  --severity LEAST    the least severity to show: error, warning (the default) or info
  --strict            exit with status 1 for warnings too
  --json              write one JSON object per diagnostic instead
${separator()}${files()}`,
  stories: `wirecopy stories [files]: which articles are versions of one story.

Writes a line for each story, with the headline of its latest version, and below it the
versions in order, each with its number among the articles of its file.

  --json              write one JSON object per story instead
${separator()}${files()}`,
  convert: `wirecopy convert [files]: articles from one format into another.

  --from FORMAT       wire, json, ninjs, json-ld, nitf, newsml-g2, markdown, html, text,
                      anpa, iptc7901, fbis, sgml, nexis, factiva; by default,
                      guessed from the content
  --to FORMAT         one of those on the first line above; json by default
  --ninjs-version V   the version of ninjs to write: 2.1, or 3.0 (the default)
  --out FOLDER        write a file for each article to FOLDER, not to standard output,
                      named after its source: story.xml, or feed-000001.xml if there are
                      several; if a name is taken, a number is added
  --extract           find dates, names and quotes, and include them
  -q, --quiet         do not report what a format has no place for
  --fail-fast         stop at the first document that cannot be read, instead of going on
                      with the next

JSON holds the metadata of documents as well, what --extract finds, and the file if there
are several. Whatever a format has no place for is reported on standard error, one line
each. When several articles go to one output, JSON is written one per line, wire copy as
a feed in which each article after the first has a header line, HTML as one article
element after another, and plain text with a form feed on a line between articles; nitf,
newsml-g2 and markdown require --out. Every format that can hold a feed is streamed, so
that memory is bounded by the longest document: JSON lists and lines, XML documents one
after another or in one message, archives, wires.
Exit status: 0 if all is well; 1 if a file has no article with text, for which nothing
is written; 2 if a document or a file cannot be read, or an article has no date for the
header line that it needs in a feed. --unwrap is for wire copy: other formats that come
hard-wrapped are rejoined anyway.

  $ wirecopy convert --from iptc7901 --to ninjs desk.txt
  $ wirecopy convert --to nitf --out nitf feed.txt

${separator()}${files(REFERRED + HEADED)}`,
  diff: `wirecopy diff A B: what changed from one version of a story to another.

Writes a line for each field and paragraph that changed, with its number in B (in A for
one that was dropped): + added, - dropped, ~ edited, > moved; ! if B's note to editors
announces a change that was not found. Exit status: 0 if nothing changed; 1 if something
did, or a file has no text.

  --json              write the comparison as a JSON object instead
${files()}`,
};
