/** Generates wire copy whose sentences name people, organizations, days and amounts, and quote what was said. */

import fc from "fast-check";

const person = fc.constantFrom(
  "Mayor Ann Lee",
  "President Park Jin-ho",
  "Han Seo-yun",
  "Sam Roe, a driver",
  "Lee",
  "Mr. Roe",
  "she",
  "he",
  "the mayor",
  "the president",
  "a source",
  "the ministry",
  "the Harbor Tram Board (HTB)",
  "the HTB",
);

const verb = fc.constantFrom("said", "added", "told reporters", "said Friday", "asked");

const clause = fc.constantFrom(
  "it ran on March 4",
  "the tram is full",
  "it cost 14.1 billion won two weeks ago",
  "we paid $5 million in 1989",
  "the line will open in Seoul next Friday",
  "fares rise 6 percent at 9:30 a.m. EDT",
);

const marks = fc.constantFrom(['"', '"'], ["“", "”"], ["``", "''"], ["«", "»"], ["'", "'"]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said, by whom, and the marks around it. */
const speech = fc.record({ who: person, says: verb, what: clause, next: clause, marks });

/** Sentences and short paragraphs that quote in every way: directly, in part, in a report, or only a title. */
const sentence = speech.chain(({ who, says, what, next, marks: [open, close] }) =>
  fc.constantFrom<string[]>(
    `${open}${capital(what)},${close} ${who} ${says}.`,
    `${open}${capital(what)},${close} ${says} ${who}. ${open}${capital(next)}.${close}`,
    `${open}${capital(what)},${close} ${who} ${says}, ${open}and ${next}.${close}`,
    `${open}${capital(what)}.\n${open}${capital(next)},${close} ${who} ${says}.`,
    `${capital(who)} ${says}: ${open}${capital(what)}.${close}`,
    `${capital(who)} ${says} that ${what}.`,
    `${capital(what)}, ${who} ${says}.`,
    `According to ${who}, ${what}.`,
    `${capital(who)} said that ${what} and was ${open}never late${close}.`,
    `${capital(who)} vowed ${open}stern${close} measures.`,
    `${capital(who)} saw the film ${open}Harbor Nights${close}.`,
    `Ann Lee, the mayor of Busan, met ${who} of South Korea.`,
    `The Ministry of Trams said ${what}.`,
  ),
);

const between = fc.constantFrom(" ", " ", "\n", "\n\n", "");

const whole = fc
  .array(fc.tuple(sentence, between), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(""));

/** Well-formed copy, or the same with up to two pieces removed or inserted. */
export const copy: fc.Arbitrary<string> = fc
  .tuple(
    whole,
    fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.constantFrom("", '"', "”", "\n", ",", " ")),
      {
        maxLength: 2,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((out, [at, length, content]) => {
      const from = at % (out.length + 1);
      return out.slice(0, from) + content + out.slice(from + length);
    }, text),
  );
