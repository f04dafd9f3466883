/** Whose words they are where several people or things stand near them, each with sentences that only look alike. */

import { describe, expect, it } from "vitest";
import { extractEntities, extractQuotes } from "../../src/index.ts";

/** The quotes of a text, each as `words <- speaker`. */
const saidIn = (text: string): string[] =>
  extractQuotes(text, { entities: extractEntities(text) }).map(
    ({ text: words, speaker }) => `${words} <- ${speaker?.text}`,
  );

describe("extractQuotes takes for the speaker a name after what describes it", () => {
  it.each([
    ["Norland's interior minister, Saad al-Jabri, said it ran.", "Saad al-Jabri"],
    ["The minister, Maj. Gen. Saad al-Jabri, said it ran.", "Maj. Gen. Saad al-Jabri"],
    ["The minister, Abdel el-Masri, said it ran.", "Abdel el-Masri"],
    ["Saad al-Jabri, 45, who runs it, said it ran.", "Saad al-Jabri"],
    ["The bishop, the Rev. Bob Hill, said it ran.", "the Rev. Bob Hill"],
    ["The bishop, the Most Rev. Bob Hill, said it ran.", "the Most Rev. Bob Hill"],
    ["The author, Ann Lee of Harbor University, said it ran.", "Ann Lee of Harbor University"],
    ["The author, Ann Lee from the Port of Gary, said it ran.", "Ann Lee from the Port of Gary"],
  ])("before its verb: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it.each([
    ['"It ran," said the minister, Saad al-Jabri.', "Saad al-Jabri"],
    ['"It ran," said the bishop, the Rev. Bob Hill.', "the Rev. Bob Hill"],
    ['"It ran," said the author, Ann Lee of Harbor University.', "Ann Lee"],
  ])("after its verb: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`"It ran," <- ${speaker}`]),
  );

  it.each([
    ["The mayor, the youngest in Norland, said it ran.", "The mayor"],
    ["The mayor, born in Seoul of Swiss parents, said it ran.", "The mayor"],
    ["Ann Lee, the Rev. Bob Hill's deputy, said it ran.", "Ann Lee"],
  ])("but not other words: %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it("with the grade of a name: al-Jabri", () => {
    const [quote] = extractQuotes("Their leader, al-Jabri, said it ran.");
    expect(quote?.speaker).toMatchObject({ text: "al-Jabri", grade: "named" });
  });
});

describe("extractQuotes takes `First`", () => {
  it.each([
    ["First Minister Ann Lee said it ran.", "First Minister Ann Lee"],
    ["First Harbor Bank said it ran.", "First Harbor Bank"],
    ["Kim left. First Lady Ann Lee has said it ran.", "First Lady Ann Lee"],
  ])("as a part of a name in %s", (text, speaker) =>
    expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]),
  );

  it.each([
    ["First, Lee said it ran.", "Lee"],
    ["First he said it ran.", "he"],
    ["Lee first said it ran.", "Lee"],
  ])("but not in %s", (text, speaker) => expect(saidIn(text)).toEqual([`it ran <- ${speaker}`]));
});

describe("extractQuotes takes what follows `according to` as the statement", () => {
  it.each([
    ["Kim recalled the fire, in which, according to Lee, two died.", "two died"],
    ["The mine, where, according to Lee, 12 men were held, was shut.", "12 men were held"],
    ["Kim, who, according to Lee, was armed, has left.", "was armed"],
    ["It ran all day, but, according to Lee, it was late.", "it was late"],
    ["It ran all day because, according to Lee, it was free.", "it was free"],
  ])("after a word that opens its clause: %s", (text, words) =>
    expect(saidIn(text)).toEqual([`${words} <- Lee`]),
  );

  it.each([
    ["The tram, according to Lee, has left.", ["The tram <- Lee", "has left <- Lee"]],
    ["It ran all day, according to Lee, and stopped.", ["It ran all day <- Lee"]],
  ])("but not in %s", (text, quotes) => expect(saidIn(text)).toEqual(quotes));
});

describe("extractQuotes ends a statement before another speaker", () => {
  it.each([
    [
      "Police said it ran, and his lawyer, Ann Lee, called for calm talks.",
      ["it ran <- Police", "calm talks <- Ann Lee"],
    ],
    [
      "Lee said it ran, but Kim, the mayor, said it was late.",
      ["it ran <- Lee", "it was late <- Kim"],
    ],
    ["Lee said it ran, but Kim, 34, said it was late.", ["it ran <- Lee", "it was late <- Kim"]],
  ])("described between commas: %s", (text, quotes) => expect(saidIn(text)).toEqual(quotes));

  it("but not before one who does not speak", () =>
    expect(saidIn("Lee said it ran, and the crew, the mayor, waited.")).toEqual([
      "it ran, and the crew, the mayor, waited <- Lee",
    ]));
});

describe("extractQuotes takes for the speaker of quoted words", () => {
  it.each([
    [
      'Lee alleged that it was "theft by stealth", a charge dismissed by Kim as "baseless".',
      ['that it was "theft by stealth" <- Lee', '"theft by stealth" <- Lee', '"baseless" <- Kim'],
    ],
    ['Lee called it "theft", a charge the party denied.', ['"theft" <- Lee']],
    ['Lee called it "theft," a claim Kim called "false".', ['"theft," <- Lee', '"false" <- Kim']],
  ])("the one before `a charge`: %s", (text, quotes) => expect(saidIn(text)).toEqual(quotes));

  it.each([
    ['"It is theft," the statement said.', '"It is theft," <- the statement'],
    ['"It is theft," a statement by the mayor said.', '"It is theft," <- a statement by the mayor'],
  ])("but not in %s", (text, quote) => expect(saidIn(text)).toEqual([quote]));

  it.each([
    [
      'Lee said trams would "run for ever", news agency Kova reported.',
      ['Lee said trams would "run for ever" <- news agency Kova', '"run for ever" <- Lee'],
    ],
    [
      'Kim told the board that it had "nothing to hide," drivers said.',
      ['Kim told the board that it had "nothing to hide," <- drivers', '"nothing to hide," <- Kim'],
    ],
    [
      'Lee said it showed "true courage".',
      ['it showed "true courage" <- Lee', '"true courage" <- Lee'],
    ],
  ])("the one in whose statement they are: %s", (text, quotes) =>
    expect(saidIn(text)).toEqual(quotes),
  );

  it.each([
    [
      'Kim wanted to be "first," Lee said.',
      ['Kim wanted to be "first," <- Lee', '"first," <- Lee'],
    ],
    [
      'Kim was told that it was "late," Lee said.',
      ['Kim was told that it was "late," <- Lee', '"late," <- Lee'],
    ],
    ['The report showed "deep concern" in Gary.', ['"deep concern" <- The report']],
  ])("but not in %s", (text, quotes) => expect(saidIn(text)).toEqual(quotes));

  it.each(["Lee has often said it ran.", "Lee, Kim's deputy, has always said it ran."])(
    "no adverb of time: %s",
    (text) => expect(saidIn(text)).toEqual(["it ran <- Lee"]),
  );
});

describe("extractQuotes takes for the speaker the one who names something", () => {
  it.each([
    ['Lee dubbed it "a mess".', "Lee"],
    ['Lee branded him a "liar".', "Lee"],
    ['Lee labelled the plan "cruel".', "Lee"],
    ['Lee slammed the plan as "a joke".', "Lee"],
    ['Kim said, "It ran." Lee termed it a "U-turn".', "Lee"],
    ['Kim was branded a "liar" by Lee.', "Lee"],
    ['It was what Lee dubbed "the whale".', "Lee"],
    ['It closed, a move he dubbed "late".', "he"],
    ['A plan slammed by Lee as "cruel" has failed.', "Lee"],
  ])("in %s", (text, speaker) => expect(saidIn(text).at(-1)).toMatch(` <- ${speaker}`));

  it.each([
    'It ran on a tram dubbed "the whale".',
    'The plan, called a "standstill" scheme, has failed.',
    'The car slammed into a wall, known as "the whale".',
    'Kim rejected the plan as it was "late".',
  ])("but nobody in %s", (text) => expect(saidIn(text)[0]).toMatch(/ <- undefined$/));
});

describe("extractQuotes marks as denied", () => {
  const deniedIn = (text: string): (boolean | undefined)[] =>
    extractQuotes(text).map(({ denied }) => denied);

  it.each([
    "Lee has denied the charges.",
    "Lee denied that he had met Kim.",
    "Lee denied he had met Kim.",
    "Lee denied having met Kim.",
    "Lee denied any role in it.",
    "Lee denies a local newspaper's report that it was late.",
    "Denying all wrongdoing, Lee said it ran.",
  ])("%s", (text) => expect(deniedIn(text)[0]).toBe(true));

  it("also a statement with quoted words, but not these", () =>
    expect(extractQuotes('Lee denied that it was "late".')).toMatchObject([
      { kind: "mixed", denied: true },
      { kind: "fragment" },
    ]));

  it.each([
    "The judge denied the request by Lee.",
    "The judge denied requests for reports.",
    "The city denied them funding.",
    "Lee did not deny that he had met Kim.",
    "Lee said Kim had denied the charges.",
  ])("but not %s", (text) => expect(deniedIn(text)).not.toContain(true));
});

describe("extractQuotes reads copy in capitals", () => {
  it.each([
    ['GOV. JAMES RUDD SAID THAT HE WAS "VERY PLEASED."', 'fragment "VERY PLEASED." JAMES RUDD'],
    ['RUDD CALLED IT "A BIG DISGRACE."', 'fragment "A BIG DISGRACE." RUDD'],
    ['"IT RAN ALL DAY," HE SAID.', 'direct "IT RAN ALL DAY," HE'],
  ])("without titles: %s", (text, quote) => {
    const { kind, text: words, speaker } = extractQuotes(text).at(-1) ?? {};
    expect(`${kind} ${words} ${speaker?.text}`).toBe(quote);
  });

  it("with pronouns", () =>
    expect(extractQuotes("HE SAID THE TRAM RAN.")[0]?.speaker?.grade).toBe("pronoun"));

  it("but keeps a title in a headline above other copy", () =>
    expect(extractQuotes('FILM "HARBOR NIGHTS" OPENS\n\nIt opened in Gary.')[0]?.kind).toBe(
      "title",
    ));
});

describe("extractQuotes lets no verb of scorn", () => {
  it.each([
    "the car left the road and slammed into a tree",
    "the eggs were sorted and labeled by hand",
    "she was harassed, groped and mocked by co-workers",
    "it was shot and dubbed in Paris",
    "he yelled and slammed the door",
  ])("end a statement: %s", (words) =>
    expect(saidIn(`Lee said ${words}.`)).toEqual([`${words} <- Lee`]),
  );

  it.each([
    '"Harbor Night Live" mocked Ann Lee.',
    'The "Big One" slammed Gary in 1906.',
    'The "Tea Party" branded Lee a fool.',
    'Films labeled "crude" were seized, officials said.',
    'The report said a bill in Congress dubbed "the fix" was dead.',
    'Police arrested a man in London dubbed "the Whale."',
  ])("attribute quoted words in %s", (text) =>
    expect(saidIn(text).at(-1)).toMatch(/ <- undefined$/),
  );

  it.each([
    ['A "drunk" driver slammed a bus, police said.', "police"],
    ['Drivers branded "cruel" by the government were jailed.', "the government"],
    ['Kim met Lee, praised the "spirit" of the talks and left.', "Kim met Lee"],
    ['The pilot called by radio, "Mayday, mayday."', "The pilot"],
    ['A meeting called by Lee ended in "chaos."', "A meeting"],
    ['A plan praised by Lee drew "anger."', "A plan"],
  ])("take quoted words from others: %s", (text, speaker) =>
    expect(saidIn(text).at(-1)).toMatch(new RegExp(` <- ${speaker}$`)),
  );
});

describe("extractQuotes gives the whole sentence to a source", () => {
  it.each([
    "It began shortly after",
    "The talks have failed, though",
    "Kim was found the day after",
    "The rate is higher than before",
    "Nobody knew why",
  ])("although a word before it often opens a clause: %s", (words) =>
    expect(saidIn(`${words}, according to police.`)).toEqual([`${words} <- police`]),
  );

  it("but not what follows", () =>
    expect(saidIn("They left the night before, according to Lee, and reached Gary.")).toEqual([
      "They left the night before <- Lee",
    ]));

  it("and none to a cleric in a newspaper", () =>
    expect(saidIn("According to the newspaper, the Rev. Bob Hill, a critic, was there.")).toEqual([
      "the Rev. Bob Hill, a critic, was there <- the newspaper",
    ]));

  it.each([
    ["First, according to police, the man shot Kim.", "the man shot Kim <- police"],
    ["First, says Lee, the price will fall.", "the price will fall <- Lee"],
    ["First, the mayor, Ann Lee, said it ran.", "it ran <- Ann Lee"],
  ])("also after an adverb: %s", (text, quote) => expect(saidIn(text).at(-1)).toBe(quote));
});

describe("extractQuotes takes for the speaker the one after quoted words", () => {
  it.each([
    ['Police said Lee fled, but he was "at home," his lawyer said.', "his lawyer"],
    ['Norland said it ran a test, which is "a clear break," the army said.', "the army"],
    ['After Lee said rates would rise, buyers became "nervous," Kim said.', "Kim"],
    ['Shares rose after the bank said it ran, a "fine result," Kim said.', "Kim"],
    ['The man, who police said was armed, was "a quiet kid," Kim said.', "Kim"],
    ['Officers told him to drop it, but he was "very loud," Kim said.', "Kim"],
    ['Lee admitted taking it and was "very sorry," his lawyer said.', "his lawyer"],
    ['The report that Lee admitted guilt is "a lie," his lawyer said.', "his lawyer"],
    ['"It is late," Lee said into the microphone.', "Lee"],
    ['"It is late," a charge nurse said.', "a charge nurse"],
    ['"It is late," a claim adjuster said.', "a claim adjuster"],
  ])("who tells another's statement: %s", (text, speaker) =>
    expect(saidIn(text).at(-1)).toMatch(new RegExp(` <- ${speaker}$`)),
  );

  it.each([
    ['After Lee said it ran, data showed "a slowdown."', "data"],
    ['Police said Lee fled, but video showed "a calm man" at home.', "video"],
    ['Lee added two goals and showed "real class."', "Lee"],
  ])("or before them, which shows them: %s", (text, speaker) =>
    expect(saidIn(text).at(-1)).toMatch(new RegExp(` <- ${speaker}$`)),
  );
});

describe("extractQuotes keeps a statement whole", () => {
  it.each([
    "that if he is found, a charge of theft will be brought",
    "that if it is late, a claim can be filed",
    "it would take, in the third quarter, a charge of $20 million",
  ])("with a charge that is no answer: %s", (words) =>
    expect(saidIn(`Lee said ${words}.`)).toEqual([`${words} <- Lee`]),
  );

  it("and people who are admitted", () =>
    expect(saidIn("The school, long all-male, admitted women in 1969.")).toEqual([
      "women in 1969 <- The school",
    ]));
});

describe("extractQuotes marks no refusal as denied", () => {
  it.each([
    "Norland denied Beijing access to the chips.",
    "The judge denied King a new trial.",
    "China denied Boeing a contract.",
    "Lee denied planning permission.",
    "Lee denied landing rights.",
    "Lee denied voting rights to women.",
    "Lee denied building permits.",
    "Lee denied the reporter entry.",
    "Lee denied reporters access.",
    "The studio denied him a role.",
    "The judge denied bail on the theft charge.",
    "Lee denied that request.",
    "Lee denied any bail.",
    "Norland denied it entry.",
    "The insurer denied her claim.",
    "Norland denied his claim for asylum.",
  ])("%s", (text) => expect(extractQuotes(text)[0]?.denied).toBeUndefined());
});

describe("extractQuotes takes for a title", () => {
  it.each(['THE FILM "HARBOR NIGHTS" OPENED IN LONDON.', 'HBC\'S "HARBOR NIGHTS" WINS.'])(
    "a work in capitals: %s",
    (text) => expect(extractQuotes(text)[0]?.kind).toBe("title"),
  );

  it("but not a name after `By`", () =>
    expect(extractQuotes('By "New York," Lee said, he meant Gary.')[1]?.kind).toBe("fragment"));
});
