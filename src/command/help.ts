/** The help texts. */

import type { Command } from "./allowed.ts";

const FILES = `Files hold one article or a feed of many; without a file, or for the file -,
standard input is read. Bytes are UTF-8 and decoded strictly. A file without any text is
told, and makes the exit status 1.

  --unwrap            rejoin hard-wrapped lines of paragraphs, as older wires have them
  --encoding LABEL    the bytes' encoding, where it is not UTF-8: windows-1252 (or latin1),
                      utf-16, shift_jis, and all labels of the Encoding Standard; a byte
                      order mark goes before it
  --lenient           put U+FFFD in the place of bytes that are not of the encoding
  --date YYYY-MM-DD   the day the copy moved, for datelines under no header date
  -h, --help          this text
`;

const SCALE = `  -j, --jobs N        on N threads, each reading its part of the files: an article a line,
                      the same by any N
  -o, --output FILE   with --jobs, write to FILE
  --resume STATE      with --output, note in STATE how far it came, and go on from there
                      when run again
  --lines             a filter for engines: each line a JSON string, or an object with
                      a text and an id; each gives a line, an error too
`;

/** The help for the command as a whole and for each of its verbs. */
export const HELP: Readonly<Record<Command | "wirecopy", string>> = {
  wirecopy: `wirecopy reads and writes wire-service copy.

  wirecopy parse  [files]   articles as JSON
  wirecopy extract [files]  their dates, names and quotes as JSON lines
  wirecopy format [files]   articles in the canonical form
  wirecopy check  [files]   what looks wrong, with its place
  wirecopy stories [files]  which articles are versions of one story
  wirecopy diff A B         what changed from one version to another
  wirecopy convert [files]  articles from and into the newsroom's formats

  -h, --help      this text; after a command, that command's: so does wirecopy help parse
  -v, --version   the version

Exit status: 0; 1 where copy is wrong, as a file without any text is to every command, or
where versions differ; 2 for wrong use, or input or documents that cannot be read.

  $ wirecopy parse story.txt
  $ wirecopy parse --ndjson feed.txt | jq .headline.text
  $ wirecopy check *.txt
`,
  parse: `wirecopy parse [files]: articles as JSON.

One article is written as an object, several as an array; a feed streams through
in bounded memory. Of several files, each article has its file. With --unwrap, offset
is where an article begins in its file, and its other positions count on from there in
its source, whose lines are rejoined.

  --ndjson            one article a line instead
${SCALE}  --no-source         leave each article's own text out: two thirds of the size
${FILES}`,
  extract: `wirecopy extract [files]: dates, names and quotes as JSON, an article a line.

Each object has the article's date and headline, and what extractDates,
extractEntities and extractQuotes find; of several files, its file. Positions are UTF-16
code units of the file's text, with --unwrap too: those cut the words out as they stand
there, line breaks and all.

  --only LIST         look for less, and faster: dates, entities, quotes, parted by commas
${SCALE}${FILES}`,
  format: `wirecopy format [files]: articles in the canonical form, one node a line.

An article that has no canonical form is written as it stands, with a line on
standard error and exit status 1. With --unwrap a paragraph is one line.

${FILES}`,
  check: `wirecopy check [files]: what looks wrong in the copy, with its place.

  --severity LEAST    error, warning (the default) or info: what to show
  --strict            exit with status 1 for warnings too
  --json              one JSON object a diagnostic instead
${FILES}`,
  stories: `wirecopy stories [files]: which articles are versions of one story.

A line for each story, with the headline of its latest version; below it its
versions in their order, each with its place among the articles of its file.

  --json              one JSON object a story instead
${FILES}`,
  convert: `wirecopy convert [files]: articles from one format into another.

  --from FORMAT       wire, json, ninjs, json-ld, nitf, newsml-g2, markdown, html, text,
                      anpa, iptc7901, fbis, sgml; guessed from the content where left out
  --to FORMAT         the same but those of the second line; json where left out
  --ninjs-version V   write ninjs 2.1, or 3.0, which is what it writes where left out
  --out FOLDER        a file for each article there, instead of standard output, named
                      after its source: story.xml, and feed-000001.xml where there are
                      several; a name that is taken gets a number
  --extract           find dates, names and quotes, and let them travel along
  -q, --quiet         do not tell what a format has no place for
  --fail-fast         end at the first document that cannot be read, and do not go on
                      with the next

What is lost is told on standard error, a line each. Several articles in one output:
JSON is one a line, wire copy a feed, HTML one article element behind another, plain
text has a form feed on a line between them; nitf, newsml-g2 and markdown want --out.
All formats of feeds stream, so that memory is bounded by the longest document: lists and
lines of JSON, documents in XML one behind another or in one message, archives, wires.
Exit status: 0; 1 where a file has no article with text, for which nothing is written; 2
where a document or a file cannot be read. --unwrap is for wire copy: others that come
wrapped are rejoined anyway.

  $ wirecopy convert --from iptc7901 --to ninjs desk.txt
  $ wirecopy convert --to nitf --out nitf feed.txt

${FILES}`,
  diff: `wirecopy diff A B: what changed from one version of a story to another.

A line for each part and paragraph that changed, with its number in B (in A for
one that was dropped): + added, - dropped, ~ edited, > moved; ! where B's note to
editors says what was not found. Exit status: 0 where nothing changed, 1 where
something did, or a file has no text.

  --json              the comparison as a JSON object instead
${FILES}`,
};
