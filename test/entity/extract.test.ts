import { describe, expect, it } from "vitest";
import { type Entity, extractEntities, parseArticle, parseFeed } from "../../src/index.ts";

/** The entities of a text as `type: name (mentions)`. */
const entitiesIn = (text: string, type?: string): string[] =>
  extractEntities(text)
    .filter((entity) => type === undefined || entity.type === type)
    .map((entity) => `${entity.type}: ${entity.name} (${entity.mentions.length})`);
/** The first entity with a name. */
const entityNamed = (text: string, name: string): Entity | undefined =>
  extractEntities(text).find((entity) => entity.name === name);

it.each([
  [{ Zorp: "company" }, 'options.names["Zorp"]: must be one of person, organization, place, other'],
  [["Zorp"], "options.names: must be an object, not array"],
  [{ "@!": "organization" }, 'options.names["@!"]: has no letter or figure to be found by'],
])("extractEntities refuses the `names` option %j", (names, message) => {
  expect(() => extractEntities("Zorp met.", { names: names as never })).toThrow(message);
});

describe("people", () => {
  it.each([
    ["South Korean President Seo Min-jun spoke.", "Seo Min-jun"],
    ["The film was shot by Ann Lee.", "Ann Lee"],
    ["He met J. R. Smith there.", "J. R. Smith"],
    ["Han Kang won the prize.", "Han Kang"],
    ["It was scored by Joost van der Berg.", "Joost van der Berg"],
    ["Prime Minister Nguyen Van Minh agreed.", "Nguyen Van Minh"],
    ["It was won by striker Zboril.", "Zboril"],
    ["The mayor, Gen. Okoro, resigned.", "Okoro"],
    ["Zelko Brankovic, 45, was named.", "Zelko Brankovic"],
    ["1. Petra Zeman (Czech Republic) 10.2", "Petra Zeman"],
  ])("are found in: %s", (text, name) => expect(entityNamed(text, name)?.type).toBe("person"));

  it.each([
    'His novel "Harbor Zilch" won a prize.',
    "Her song \u201cZorn Zilch\u201d was played.",
    "Read More",
    "Latest Headlines",
    "It bought ten A350s.",
    "He spoke to Global Reporters there.",
  ])("are not found in the titles of works, menus and common words: %s", (text) => {
    expect(entitiesIn(text, "person")).toEqual([]);
  });

  it("have the mentions of their surname alone, even one in the headline before", () => {
    const text = "Seo to visit Busan\nPresident Seo Min-jun will go. Seo said so.";
    expect(entitiesIn(text, "person")).toEqual(["person: Seo Min-jun (3)"]);
  });

  it.each([
    ["Robert F. Kessler Jr. left. Kessler was glad.", "Robert F. Kessler Jr."],
    ["Maria Vargas Ruiz left. Mrs. Vargas was glad.", "Maria Vargas Ruiz"],
    ["Luis Ortega Paz left. Ortega Paz was glad.", "Luis Ortega Paz"],
    ["Theresa May left. May said so.", "Theresa May"],
    ["Joan May left. It was late for Mrs. May.", "Joan May"],
    ["John Major left. Major said so.", "John Major"],
    ["Brown wins vote\nMark Brown won the vote.", "Mark Brown"],
    ["Peter de Haan left. De Haan was glad.", "Peter de Haan"],
    ["Marine Le Vell left. Le Vell said it was late.", "Marine Le Vell"],
    ["Erik ten Veldt left. The club sacked ten Veldt.", "Erik ten Veldt"],
    ["Ursula von der Velden left. The chief, von der Velden, was glad.", "Ursula von der Velden"],
    ["Karim al-Velid left. Al-Velid said it was late.", "Karim al-Velid"],
    ["Mr. Peter Van Velden left. Van Velden said so.", "Peter Van Velden"],
  ])("are meant by the name that copy calls them by: %s", (text, name) => {
    expect(entitiesIn(text, "person")).toEqual([`person: ${name} (2)`]);
  });

  it("are not meant by a title that is not theirs before their second name", () => {
    const text = "Mary Vargas Smith left. President Vargas was shot in 1963.";
    expect(entitiesIn(text)).toEqual(["person: Mary Vargas Smith (1)", "person: Vargas (1)"]);
  });

  it("are meant in sports by a family name that is also a company's", () => {
    const text =
      "BOSTON, March 4 (AP) - Marcus Dell scored 31 points and the Harbor Kings beat the Plains 104-98 on Monday night. " +
      'Dell made four free throws in the final quarter. Coach Ray Velsh said: "He carried us." Dell shrugged.';
    expect(entitiesIn(text, "person")[0]).toBe("person: Marcus Dell (3)");
  });

  it("are not meant by a month", () => {
    const text = "Ann Lee left. May was cold. The army, in May said to be small, left.";
    expect(entitiesIn(text)).toEqual(["person: Ann Lee (1)"]);
  });

  it("with one surname are kept apart, and the surname alone means whoever the last sentence named first", () => {
    const text = "Ann Lee met Bob Lee. Lee said so. Bob Lee agreed. Lee left.";
    expect(entitiesIn(text, "person")).toEqual(["person: Ann Lee (2)", "person: Bob Lee (3)"]);
  });

  it.each([
    "President Joe Grant and his wife, Jill Grant, came. Grant spoke.",
    "President Joe Grant came. His wife Jill Grant stayed. Grant spoke.",
    "Joe Grant came with Hunter Grant in May. Grant spoke.",
  ])(
    "are meant by a surname alone, rather than those who are only named beside them: %s",
    (text) => {
      expect(entitiesIn(text, "person")[0]).toBe("person: Joe Grant (2)");
    },
  );

  it("that were named by surname only are not taken for their spouse", () => {
    const text = "Grant came. His wife, Jill Grant, stayed. Grant spoke.";
    expect(entitiesIn(text, "person")).toEqual(["person: Grant (2)", "person: Jill Grant (1)"]);
  });

  it("are meant by a surname after their title", () => {
    const text =
      "Mayor Ann Lee met Transport Minister Bob Lee and Sam Lee. Mayor Lee left. Minister Lee stayed.";
    expect(entitiesIn(text, "person")).toEqual([
      "person: Ann Lee (2)",
      "person: Bob Lee (2)",
      "person: Sam Lee (1)",
    ]);
  });

  it("are not found in an office alone", () => {
    expect(entitiesIn("The Secretary of State met Prime Minister Major.")).toEqual([
      "person: Major (1)",
    ]);
  });

  it.each([
    ["Minister of Finance Ann Lee left.", "Minister of Finance", "Ann Lee"],
    [
      "It was Assistant Secretary of State for West African and Pacific Affairs Owen Harlow.",
      "Assistant Secretary of State for West African and Pacific Affairs",
      "Owen Harlow",
    ],
    ["He met Secretary of State Warren Hollis.", "Secretary of State", "Warren Hollis"],
    ["The Minister of Justice Grace Kim left.", "Minister of Justice", "Grace Kim"],
    [
      "The Governor of the Bank of Korea Rhee Min-ho left.",
      "Governor of the Bank of Korea",
      "Rhee Min-ho",
    ],
    ["Mayor of London Owen Khan left.", "Mayor of London", "Owen Khan"],
    ["Saudi Crown Prince Omar bin Saud left.", "Crown Prince", "Omar bin Saud"],
    ["First Lady Ann Lee left.", "First Lady", "Ann Lee"],
  ])("have their whole office as the title in: %s", (text, title, name) => {
    expect(entityNamed(text, name)).toMatchObject({ type: "person", title });
    expect(entityNamed(text, "Pacific")).toBeUndefined();
  });

  it.each([
    "It was told by the Secretary of State for Trade, Ann Lee.",
    "The Bishop of Nueva Segovia left with Ann Lee.",
    "The commander of the Harbor Army left with Ann Lee.",
  ])("are not found in the words of an office: %s", (text) => {
    expect(entitiesIn(text, "person")).toEqual(["person: Ann Lee (1)"]);
  });

  it("have only a title and an affiliation of their own", () => {
    const peopleIn = (text: string): unknown[][] =>
      extractEntities(text)
        .filter(({ type }) => type === "person")
        .map(({ name, title, affiliation }) => [name, title, affiliation]);
    expect(peopleIn("The Harbor Party claimed it. Governor Ann Lee condemned it.")).toEqual([
      ["Ann Lee", "Governor", undefined],
    ]);
    expect(peopleIn("Solicitor General Ann Lee said it.")).toEqual([
      ["Ann Lee", "Solicitor General", undefined],
    ]);
    expect(peopleIn("It was said by Ann Lee, chief executive officer of the Harbor Bank.")).toEqual(
      [["Ann Lee", "chief executive officer", "Harbor Bank"]],
    );
    expect(peopleIn("Firemen rescued two.")).toEqual([]);
    expect(peopleIn("Park Ji-sung and Lee Kang-in played.").map(([name]) => name)).toEqual([
      "Park Ji-sung",
      "Lee Kang-in",
    ]);
  });

  it.each([
    ["Lance Cpl. Ann Zilcher was killed.", "Lance Cpl."],
    ["He met Lt. Cmdr. Ann Zilcher there.", "Lt. Cmdr."],
    ["He met Marshal Ann Zilcher there.", "Marshal"],
    ["Chief Constable Ann Zilcher resigned.", "Chief Constable"],
    ["House Minority Whip Ann Zilcher agreed.", "Minority Whip"],
    ["He met City Manager Ann Zilcher there.", "Manager"],
    ["Shopkeeper Ann Zilcher fled.", "Shopkeeper"],
    ["He met seismologist Ann Zilcher there.", "seismologist"],
  ])("have the title before their name: %s", (text, title) => {
    expect(extractEntities(text).find(({ type }) => type === "person")).toMatchObject({
      name: "Ann Zilcher",
      title,
    });
  });

  it("have a title, and an age if it is given", () => {
    const text = "It was Secretary of State Ann Lee, 51, and spokesman Kim Young-ho.";
    expect(entityNamed(text, "Ann Lee")).toMatchObject({ title: "Secretary of State", age: 51 });
    expect(entityNamed(text, "Kim Young-ho")).toMatchObject({ title: "spokesman" });
  });
});

it.each([
  ["He plays at the Harbor Cricket Ground.", "place: Harbor Cricket Ground (1)"],
  ["She left St. Mary's Harbor School.", "organization: St. Mary's Harbor School (1)"],
  ["It flooded in Kano State.", "place: Kano State (1)"],
  ["It joined the Harbor Cable Initiative.", "other: Harbor Cable Initiative (1)"],
  ["Brent crude rose on Friday.", "other: Brent (1)"],
  ["The Korean won closed on Friday.", "other: Korean (1)"],
  ["Northgate Energy NGE.N and Zorn Oil ZORN.NS rose.", "organization: Northgate Energy (1)"],
  ["Prime Minister Datuk Seri Zainal Rahman left.", "person: Zainal Rahman (1)"],
])("extractEntities recognizes the type of a name by its words: %s", (text, entity) => {
  expect(entitiesIn(text)).toContain(entity);
});

describe("organizations", () => {
  it.each([
    ["He works for the Harbor Tram Co. in Busan.", "Harbor Tram Co."],
    ["The Ministry of Trams and the army agreed.", "Ministry of Trams"],
    ["He left Zenon Motors last year.", "Zenon Motors"],
    ["The University of Incheon closed.", "University of Incheon"],
    ["Kwon & Sons paid for it.", "Kwon & Sons"],
    ["The UPQ party won.", "UPQ"],
    ["Boeing's new jet flew.", "Boeing"],
    ["Tesla said so.", "Tesla"],
    ["He was killed by al Qaeda.", "al Qaeda"],
    ["He sold it to eBay.", "eBay"],
    ["Save the Children left.", "Save the Children"],
    ["Lead manager Kessel Securities Co (Europe) Ltd left.", "Kessel Securities Co (Europe) Ltd"],
    ["It bought <Hunter Tools of Nevada Inc> in May.", "Hunter Tools of Nevada Inc"],
    ["It bought <HTN Tools Inc> in May.", "HTN Tools Inc"],
    ["General Harbor Industries left.", "General Harbor Industries"],
    ["Merrill Lynch Harbor Markets left.", "Merrill Lynch Harbor Markets"],
    ["K Mart Corp left.", "K Mart Corp"],
    ["The goal was scored by Schalke 04.", "Schalke 04"],
    ["It was insured by Lloyd's of London.", "Lloyd's of London"],
  ])("are found in: %s", (text, name) => {
    const entity = extractEntities(text).find(({ mentions }) => mentions[0]?.text === name);
    expect(entity?.type).toBe("organization");
  });

  it("keep the capitals of their short forms in a headline in capitals", () => {
    expect(entitiesIn("OPEC TO MEET IN VIENNA.\nIt rained.", "organization")).toEqual([
      "organization: OPEC (1)",
    ]);
    expect(entitiesIn("EC OPENS CASE AFTER SEC SUES.\nIt rained.", "organization")).toEqual([
      "organization: EC (1)",
      "organization: SEC (1)",
    ]);
  });

  it.each([
    ["Shares of Zenon.com, Inc. rose.", ["organization: Zenon.com (1)"]],
    [
      "He works at Zenon.com, and she left Paris, Inc. last year.",
      ["organization: Zenon.com (1)", "organization: Paris (1)"],
    ],
    ["The Kurdistan Labor Party won.", ["organization: Kurdistan Labor Party (1)"]],
  ])(
    "are found by their web address, legal form or kind, and not read as places, in: %s",
    (text, entities) => {
      expect(entitiesIn(text)).toEqual(entities);
    },
  );

  it.each([
    [
      "He met president of Zenon Electronics Ann Lee on Monday.",
      "Zenon Electronics",
      "Ann Lee",
      "president of Zenon Electronics",
    ],
    [
      "The chief executive of Zenon Group Kim Do-yun left.",
      "Zenon Group",
      "Kim Do-yun",
      "chief executive of Zenon Group",
    ],
    [
      "The CEO of the Harbor Bank Bob Hill left.",
      "Harbor Bank",
      "Bob Hill",
      "CEO of the Harbor Bank",
    ],
  ])(
    "are separated from the person whose office names them in: %s",
    (text, organization, person, title) => {
      expect(entitiesIn(text)).toEqual([
        `organization: ${organization} (1)`,
        `person: ${person} (1)`,
      ]);
      expect(entityNamed(text, person)).toMatchObject({ title, affiliation: organization });
    },
  );

  it("are not found in the figures of a group", () => {
    expect(entitiesIn("Group net 9.5 mln ringgit.", "organization")).toEqual([]);
  });

  it("are not found in the markers of headlines", () => {
    expect(entitiesIn("(2nd LD) Oil prices rise again")).toEqual([]);
    expect(entitiesIn("Oil Prices Rise Again in Busan (2nd LD)")).toEqual(["place: Busan (1)"]);
  });

  it.each([
    ["World Health Organization (WHO)", "WHO"],
    ["Agency for International Development (AID)", "AID"],
    ["Group of Seven (G-7)", "G-7"],
    ["Group of 20 (G20)", "G20"],
  ])("have the mentions of their short form, even if it is a common word: %s", (name, short) => {
    const text = `${short} met\nThe ${name} met on Friday. The ${short} left, and Who saw it?`;
    expect(entitiesIn(text)).toEqual([`organization: ${name.replace(/ \(.*/, "")} (4)`]);
  });

  it.each([
    ["He left Kwon and Co <KWC> for Zorp.", "Kwon and Co"],
    ["It told the Securities and Exchange Commission so.", "Securities and Exchange Commission"],
    ["The Department of Agriculture Undersecretary Ann Lee left.", "Department of Agriculture"],
    ["It was told by the Department of the Interior.", "Department of the Interior"],
  ])("are found with all the words of their name in: %s", (text, name) => {
    const entities = extractEntities(text);
    const entity = entities.find(({ mentions }) => mentions[0]?.text === name);
    expect(entity?.type).toBe("organization");
    expect(entities.map((one) => one.name)).not.toContain("KWC");
  });

  it("have the short form that is given after their name, and its mentions", () => {
    const text =
      "The Korea Harbor Control and Prevention Agency (KHCA) said so. The KHCA did not say more.";
    const [agency] = extractEntities(text);
    expect(agency).toMatchObject({
      name: "Korea Harbor Control and Prevention Agency",
      acronym: "KHCA",
    });
    expect(agency?.mentions.map((mention) => mention.text)).toEqual([
      "Korea Harbor Control and Prevention Agency",
      "KHCA",
      "KHCA",
    ]);
  });

  it.each([
    ["The Harbor Workers' Party, or HWP, met. The HWP left.", "Harbor Workers' Party", "HWP"],
    [
      "A deal with the Norland Oil Bank, or the NOB, is near. The NOB left.",
      "Norland Oil Bank",
      "NOB",
    ],
    [
      "The Union of Tram Drivers, also known as TRM, met. TRM left.",
      "Union of Tram Drivers",
      "TRM",
    ],
    ["Prince Omar bin Salim, known as OBS, spoke. OBS left.", "Omar bin Salim", "OBS"],
  ])("have the short form that is given in words: %s", (text, name, acronym) => {
    const found = entityNamed(text, name);
    expect(found).toMatchObject({ acronym });
    expect(found?.mentions.map((mention) => mention.text)).toEqual([name, acronym, acronym]);
  });

  it("share no short form with what a list names after them", () => {
    expect(entitiesIn("He met Ann Lee (USA), or CNN, or FBI agents.", "person")).toEqual([
      "person: Ann Lee (1)",
    ]);
  });

  it("include the teams in results, but not the city that something happens in", () => {
    const report =
      "Leeds 2 Milan 1\nLeeds scored twice in the match, and the Leeds striker scored a goal in the final round of the league season in Paris.";
    expect(entitiesIn(report, "organization")).toEqual([
      "organization: Leeds (3)",
      "organization: Milan (1)",
    ]);
    expect(entitiesIn(report, "place")).toEqual(["place: Paris (1)"]);
  });
});

describe("places", () => {
  it.each(["Abu Dhabi", "Belo Horizonte", "La Paz", "Santo Domingo"])(
    "are found where nothing around them tells that they are no people: %s",
    (name) => expect(entitiesIn(`Floods hit ${name}.`)).toEqual([`place: ${name} (1)`]),
  );

  it.each([
    ["Police in Geneva arrested two men.", "Geneva CH 46.2 6.1"],
    ["Police in São Paulo arrested two men.", "São Paulo BR -23.5 -46.6"],
    ["Police in Sao Paulo arrested two men.", "Sao Paulo BR -23.5 -46.6"],
    ["North Korea denied it, N.K. media said.", "North Korea KP"],
    ["Police in Tel Aviv arrested two men.", "Tel Aviv IL 32.1 34.8"],
    ["Police in Dar es Salaam arrested two men.", "Dar es Salaam TZ -6.8 39.3"],
    ["Police in St. Petersburg arrested two men.", "St. Petersburg RU 59.9 30.4"],
    ["Police in St. Petersburg, Florida, arrested two men.", "St. Petersburg US, Florida US"],
    ["Fires burned in Tennessee and Ontario on Sunday.", "Tennessee US, Ontario CA"],
    ["A tram burned in Valencia, Venezuela.", "Valencia VE, Venezuela VE"],
    ["PERTH, Scotland (AP) - A tram burned.", "Perth GB, Scotland GB"],
    ["She sang in San Jose, Costa Rica, in May.", "San Jose CR, Costa Rica CR"],
    [
      "Trams stood still in Sydney, Singapore, Oslo and Lima.",
      "Sydney AU -33.9 151.2, Singapore SG, Oslo NO 59.9 10.7, Lima PE -12 -77",
    ],
    ["He flew to Perth, Norway and Peru.", "Perth AU -32 115.9, Norway NO, Peru PE"],
    ["Banks in Frankfurt, U.S. officials said.", "Frankfurt DE 50.1 8.7, United States US"],
    ["A tram burned in Portland, Maine.", "Portland US, Maine US"],
    ["A tram burned in Portland, Oregon.", "Portland US 45.5 -122.7, Oregon US"],
    ["A tram burned in Aurora, Ill., on Monday.", "Aurora US, Illinois US"],
    ["A tram burned in Honolulu, Hawaii.", "Honolulu US 21.3 -157.8, Hawaii US"],
    [
      "Trams burned in Houston, New York, and Oslo.",
      "Houston US 29.8 -95.4, New York US 40.7 -74.1, Oslo NO 59.9 10.7",
    ],
    ["Fires burned in Washington state.", "Washington US"],
    ["A tram burned in Columbus, Ga.", "Columbus US, Ga. US"],
    ["A tram burned in Birmingham, Ala. He saw it.", "Birmingham US, Alabama US"],
    ["In Birmingham, Col. Ann Lee saw it.", "Birmingham GB 52.5 -1.9"],
    [
      "It has offices in London, Singapore, Hong Kong and Tokyo.",
      "London GB 51.5 -0.1, Singapore SG, Hong Kong HK, Tokyo JP 35.7 139.7",
    ],
    ["In Vienna, Iran, which denies it, said so.", "Vienna AT 48.2 16.4, Iran IR"],
    ["A storm hit Portland, Maine. Portland was dark.", "Portland US, Maine US"],
    [
      "It is based in Portland, Oregon, and has a mill in Portland, Maine.",
      "Portland US 45.5 -122.7, Oregon US, Maine US",
    ],
    [
      "A band from Ohio plays in Birmingham and London.",
      "Ohio US, Birmingham GB 52.5 -1.9, London GB 51.5 -0.1",
    ],
    ["BIRMINGHAM (AP) - A band from Ohio plays.", "Birmingham GB 52.5 -1.9, Ohio US"],
    ["BANGKOK, Nov. 3 (Xinhua) -- The tram ran.", "Bangkok TH 13.8 100.5"],
  ])("have a country, and coordinates if they are cities, in: %s", (text, places) => {
    const found = extractEntities(parseArticle(text)).filter(({ type }) => type === "place");
    const fields = found.map(({ name, country, latitude, longitude }) =>
      [name, country, latitude, longitude].filter((part) => part !== undefined).join(" "),
    );
    expect(fields.join(", ")).toBe(places);
  });

  it("are cities with country and coordinates, or countries with their code", () => {
    expect(entityNamed("It rained in Busan.", "Busan")).toMatchObject({
      type: "place",
      country: "KR",
      latitude: 35.1,
      longitude: 129,
    });
    expect(entityNamed("It rained in Kenya.", "Kenya")).toMatchObject({
      type: "place",
      country: "KE",
    });
  });

  it.each([
    ["Saudi Arabia", "SA"],
    ["the Czech Republic", "CZ"],
    ["Trinidad and Tobago", "TT"],
    ["Bosnia and Herzegovina", "BA"],
    ["Antigua and Barbuda", "AG"],
    ["Sao Tome and Principe", "ST"],
    ["Hong Kong", "HK"],
    ["Saint Vincent and the Grenadines", "VC"],
    ["Côte d'Ivoire", "CI"],
    ["French Polynesia", "PF"],
  ])("include %s, with its country, in a sentence and in a list", (name, country) => {
    for (const text of [`Officials from ${name} met.`, `Peru, ${name}, Chile and ${name} met.`])
      expect(
        extractEntities(text).filter((one) => !/^(?:Peru|Chile)$/.test(one.name)),
      ).toMatchObject([{ type: "place", name: name.replace(/^the /, ""), country }]);
  });

  it("are found in datelines and in headlines in capitals", () => {
    expect(entitiesIn("SEOUL, March 4 (Yonhap) -- It rained.", "place")).toEqual([
      "place: Seoul (1)",
    ]);
    const text = "ANN LEE WINS VOTE IN SEOUL AND TOKYO\nAnn Lee won in Seoul.";
    expect(entitiesIn(text)).toEqual([
      "person: Ann Lee (2)",
      "place: Seoul (2)",
      "place: Tokyo (1)",
    ]);
  });

  it("are found in headlines in title case without people, but not in the names of currencies", () => {
    expect(entitiesIn("N. Korea Fires Ballistic Missiles")).toEqual(["place: North Korea (1)"]);
    expect(entitiesIn("Typhoon Shanshan Hits Southern Japan")).toEqual([
      "other: Typhoon Shanshan (1)",
      "place: Japan (1)",
    ]);
    expect(entitiesIn("Korean Won")).toEqual([]);
    expect(entitiesIn("The Korean Won rose.")).toEqual([]);
  });

  it("are the only names found in a headline whose words all begin with a capital", () => {
    expect(entitiesIn("Tram Line Reopens With Fireworks in Busan\nIt was full.")).toEqual([
      "place: Busan (1)",
    ]);
  });

  it.each([
    [
      "Tram Line Reopens With Fireworks in Busan (AP)",
      ["place: Busan (1)", "organization: AP (1)"],
    ],
    ["Harbor Council Denies Delay in Busan", ["place: Busan (1)"]],
    ["Trams: Mayor Sees Long Delays in Busan", ["place: Busan (1)"]],
    ["Tram Board to Buy Old Line in Busan", ["place: Busan (1)"]],
    ["Angry Tram Riders Demand More Trains for Busan.", ["place: Busan (1)"]],
    [
      "Finance Minister Ann Lee, Trade Minister Bob Hill.",
      ["person: Ann Lee (1)", "person: Bob Hill (1)"],
    ],
    ["Park Ji-min (South Korea)", ["person: Park Ji-min (1)", "place: South Korea (1)"]],
  ])("are the only names found in the headline of a page: %s", (headline, names) => {
    expect(entitiesIn(`${headline}\n\nIt was full.`)).toEqual(names);
  });

  it("are the same in capitals, with the small words inside them", () => {
    const [rio, port] = extractEntities("RIO DE JANEIRO, PORT-AU-PRINCE LEADERS TO MEET");
    expect([rio?.name, rio?.country]).toEqual(["Rio de Janeiro", "BR"]);
    expect([port?.name, port?.country]).toEqual(["Port-au-Prince", "HT"]);
  });

  it("have one entity for all the names of a country", () => {
    expect(
      entitiesIn("The U.S. and S. Korea met. The United States and South Korea agreed."),
    ).toEqual(["place: United States (2)", "place: South Korea (2)"]);
  });
});

it("extractEntities takes who has a CEO for an organization, and time zones for no name", () => {
  expect(entitiesIn("It ran, said Norvik CEO Henrik Dahl.")).toEqual([
    "organization: Norvik (1)",
    "person: Henrik Dahl (1)",
  ]);
  expect(entitiesIn("It opens at 8 a.m. ET, 9 p.m. KST and 10 p.m. JST.")).toEqual([]);
});

it.each([
  "Gov. Ann Lee left. The Republican governor smiled.",
  "President Ann Lee left. The leftist president smiled.",
])("extractEntities links the office with what its holder stands for: %s", (text) => {
  const [person] = extractEntities(text).filter(({ type }) => type === "person");
  expect(person?.references).toHaveLength(1);
});

it.each([
  ["She faces Democrat Ann Lee in May.", ["other: Democrat (1)", "person: Ann Lee (1)"]],
  ["Republican Ann Lee won.", ["other: Republican (1)", "person: Ann Lee (1)"]],
  [
    "He met New York Democrat Ann Lee.",
    ["place: New York (1)", "other: Democrat (1)", "person: Ann Lee (1)"],
  ],
  ["Many Mexicans left.", ["other: Mexicans (1)"]],
  ["She leads the American Action Forum.", ["organization: American Action Forum (1)"]],
  [
    "It is in the National Museum of Harbor History and Culture.",
    ["organization: National Museum of Harbor History and Culture (1)"],
  ],
  ["The Freedom Caucus met.", ["organization: Freedom Caucus (1)"]],
  [
    "Northern European towns and African-Americans grew.",
    ["other: Northern European (1)", "other: African-Americans (1)"],
  ],
])("extractEntities tells parties and peoples from their members: %s", (text, names) => {
  expect(entitiesIn(text)).toEqual(names);
});

it("extractEntities knows the Fed for the Federal Reserve", () => {
  expect(entitiesIn("The Fed raised rates. The Federal Reserve said so.")).toEqual([
    "organization: Federal Reserve (2)",
  ]);
});

describe("companies", () => {
  it.each([
    ["He works for Harbor Steel Inc. Analysts said so.", ["organization: Harbor Steel (1)"]],
    [
      "They left Harbor Steel Corp. Ann Lee stayed.",
      ["organization: Harbor Steel (1)", "person: Ann Lee (1)"],
    ],
    [
      "Harbor Steel Co. Chairman Ann Lee left.",
      ["organization: Harbor Steel (1)", "person: Ann Lee (1)"],
    ],
    ["Harbor Gas and Electric Co fell.", ["organization: Harbor Gas and Electric (1)"]],
    [
      "Dillard's Inc rose, as did Lowe's Cos.",
      ["organization: Dillard's (1)", "organization: Lowe's (1)"],
    ],
    ["Standard and Poor's Corp cut it.", ["organization: Standard and Poor's (1)"]],
    ["It bought <Norvik Technische Physik>.", ["organization: Norvik Technische Physik (1)"]],
    ["Harbor Motor Co., Ltd. rose.", ["organization: Harbor Motor (1)"]],
    ["Norvik Bank Limited rose.", ["organization: Norvik Bank (1)"]],
    ["It was raised to Baa-3 from BB-plus.", []],
  ])("are found in: %s", (text, names) => {
    expect(entitiesIn(text)).toEqual(names);
  });

  it("are called by the first word after their initials, and their units begin like them", () => {
    expect(entitiesIn("A.B. Kessel Group Inc left. Bo granted Kessel an option.")).toContain(
      "organization: A.B. Kessel Group (2)",
    );
    expect(entitiesIn("Zilcher Corp left. Zilcher Aerostructures stayed.", "organization")).toEqual(
      ["organization: Zilcher (1)", "organization: Zilcher Aerostructures (1)"],
    );
  });

  it("are called by the first word of their names, even if it is a city's", () => {
    const text = "It offered to buy Boston Gas Inc. The offer values Boston at $2 billion.";
    expect(entitiesIn(text)).toContain("organization: Boston Gas (2)");
    expect(entitiesIn("Boston Gas Inc. serves towns near Boston.")).toContain("place: Boston (1)");
  });
});

it.each([
  ["They met Justice Minister Ann Park.", "Ann Park", "Justice Minister"],
  ["They met Fed Chair Ann Park.", "Ann Park", "Chair"],
  ["They met Councilwoman Ann Hill.", "Ann Hill", "Councilwoman"],
  ["They cheered RHP Sam Lee.", "Sam Lee", "RHP"],
  ["Railway Minister Ann Lee left.", "Ann Lee", "Railway Minister"],
  ["Parliamentary Affairs Minister Ann Lee left.", "Ann Lee", "Parliamentary Affairs Minister"],
  ["Environment Secretary Ann Lee left.", "Ann Lee", "Environment Secretary"],
  ["Ann Lee, a geologist at the institute, left.", "Ann Lee", "geologist"],
])("extractEntities takes the title off the name in: %s", (text, name, title) => {
  expect(extractEntities(text).find(({ type }) => type === "person")).toMatchObject({
    name,
    title,
  });
});

it("extractEntities keeps a common word that begins a sentence with the one it makes a name with", () => {
  expect(entitiesIn("Energy Transfer said it would grow.")).toEqual([
    "organization: Energy Transfer (1)",
  ]);
  expect(entitiesIn("Retailer Target said it would grow.")).toEqual(["organization: Target (1)"]);
});

it("extractEntities reads a sentence full of offices as a sentence", () => {
  const text =
    '"We grew," said Dana Hill, President and Chief Executive Officer of Harbor Tram, Inc.';
  expect(entitiesIn(text, "person")).toEqual(["person: Dana Hill (1)"]);
});

it.each([
  ["Valencia", "ES"],
  ["Newcastle", "GB"],
  ["San Juan", "PR"],
])("extractEntities takes %s for the city that copy means", (city, country) => {
  const [entity] = extractEntities(`The fair opened in ${city} on Monday.`);
  expect(entity?.country).toBe(country);
});

it("extractEntities keeps what a title says of its time", () => {
  const titleOf = (text: string) => extractEntities(text)[0]?.title;
  expect(titleOf("Interim President Ann Lee left.")).toBe("Interim President");
  expect(titleOf("Caretaker Prime Minister Ann Lee left.")).toBe("Caretaker Prime Minister");
});

it.each(["SE", "S.A.", "N.V.", "Oyj", "AG"])(
  "extractEntities knows a company without its %s",
  (form) =>
    expect(entitiesIn(`Airbus ${form} fell. Airbus rose.`)).toEqual(["organization: Airbus (2)"]),
);

it("extractEntities explains your own names as such", () => {
  const names = { "Ann Lee": "organization", "zorp beta": "organization" } as const;
  const found = extractEntities("Ann Lee and zorp beta met.", { names, explain: true });
  expect(found.map(({ mentions }) => mentions[0]?.reasons)).toEqual([
    ["is one of your names"],
    ["is one of your names"],
  ]);
});

it("extractEntities finds `the company` for one called plc", () => {
  const [entity] = extractEntities("Shell plc will cut jobs. The company said so.");
  expect(entity?.references?.map(({ text }) => text)).toEqual(["The company"]);
});

it("refers to a bank of a country as the central bank", () => {
  const referred = (name: string) =>
    extractEntities(`${name} acted. The central bank raised rates.`)[0]?.references?.map(
      ({ text }) => text,
    );
  expect(referred("The Bank of Japan")).toEqual(["The central bank"]);
  expect(referred("Bank of America")).toBeUndefined();
  expect(referred("Bank of China")).toBeUndefined();
});

describe("names of other kinds", () => {
  it("include storms, and prizes with what they are for", () => {
    expect(entitiesIn("Hurricane Milton hit Florida. Milton left 5 dead.", "other")).toEqual([
      "other: Hurricane Milton (2)",
    ]);
    expect(entitiesIn("Tropical Storm Debby met Super Typhoon Yagi.")).toEqual([
      "other: Tropical Storm Debby (1)",
      "other: Super Typhoon Yagi (1)",
    ]);
    expect(entitiesIn("He won the Nobel Prize in Literature in Stockholm.", "other")).toEqual([
      "other: Nobel Prize in Literature (1)",
    ]);
    expect(entitiesIn("He won the Nobel Prize in Stockholm.", "other")).toEqual([
      "other: Nobel Prize (1)",
    ]);
  });

  it("include nationalities, with their country, and events", () => {
    expect(entityNamed("The French won.", "French")).toMatchObject({
      type: "other",
      country: "FR",
    });
    expect(entitiesIn("It was the Harbor Cup.")).toEqual(["other: Harbor Cup (1)"]);
  });
});

describe("indexes of stock exchanges", () => {
  it.each([
    ["The Nikkei 225 rose, the FTSE 100 fell.", ["Nikkei 225", "FTSE 100"]],
    ["The KOSPI fell and the Kosdaq rose.", ["KOSPI", "Kosdaq"]],
    [
      "The S&P 500 and the Dow Jones Industrial Average fell.",
      ["S&P 500", "Dow Jones Industrial Average"],
    ],
    ["The CAC 40 points of contact closed.", ["CAC"]],
  ])("have type other, with the figure that is part of the name, in: %s", (text, names) => {
    const entities = extractEntities(text);
    expect(entities.filter(({ type }) => type === "other").map(({ name }) => name)).toEqual(names);
  });
});

describe("amounts", () => {
  it.each([
    ["14.1 billion won", "money", 14_100_000_000, "KRW"],
    ["US$12.1 million", "money", 12_100_000, "USD"],
    ["$1.32 BILLION", "money", 1_320_000_000, "USD"],
    ["$3 Billion", "money", 3_000_000_000, "USD"],
    ["412 MILLION EUROS", "money", 412_000_000, "EUR"],
    ["3.2 BLN EUROS", "money", 3_200_000_000, "EUR"],
    ["$5", "money", 5, "USD"],
    ["€3.5 bln", "money", 3_500_000_000, "EUR"],
    ["3.5 percent", "percent", 3.5, "%"],
    ["£20m", "money", 20_000_000, "GBP"],
    ["€3bn", "money", 3_000_000_000, "EUR"],
    ["C$4.5m", "money", 4_500_000, "CAD"],
    ["$300k", "money", 300_000, "USD"],
    ["$2B", "money", 2_000_000_000, "USD"],
    ["$1.2tn", "money", 1_200_000_000_000, "USD"],
    ["US$5mln", "money", 5_000_000, "USD"],
    ["54 mln dlrs", "money", 54_000_000, "dollar"],
    ["2 bln stg", "money", 2_000_000_000, "GBP"],
    ["EUR 20 million", "money", 20_000_000, "EUR"],
    ["20 million USD", "money", 20_000_000, "USD"],
    ["P500 million", "money", 500_000_000, "PHP"],
    ["P1.5-billion", "money", 1_500_000_000, "PHP"],
    ["20bn euros", "money", 20_000_000_000, "EUR"],
    ["40m pounds", "money", 40_000_000, "pound"],
    ["40 million pounds sterling", "money", 40_000_000, "GBP"],
    ["Rs 500 crore", "money", 5_000_000_000, "rupee"],
    ["5 lakh rupees", "money", 500_000, "rupee"],
    ["5 million U.S. dollars", "money", 5_000_000, "USD"],
    ["90 million Swiss francs", "money", 90_000_000, "CHF"],
    ["5 million Australian dollars", "money", 5_000_000, "AUD"],
    ["7 million Hong Kong dollars", "money", 7_000_000, "HKD"],
    ["7 New Taiwan dollars", "money", 7, "TWD"],
    ["1.43 trillion U.S. dollars", "money", 1_430_000_000_000, "USD"],
    ["9m Norwegian kroner", "money", 9_000_000, "NOK"],
    ["5 million reais", "money", 5_000_000, "BRL"],
    ["4 million marks", "money", 4_000_000, "DEM"],
    ["three percent", "percent", 3, "%"],
    ["two million dollars", "money", 2_000_000, "dollar"],
    ["two U.S. dollars", "money", 2, "USD"],
    ["a billion yen", "money", 1_000_000_000, "JPY"],
    ["half a million pounds", "money", 500_000, "pound"],
    ["a half-billion dollars", "money", 500_000_000, "dollar"],
    ["Sfr 200 million", "money", 200_000_000, "CHF"],
    ["SFr1.2 billion", "money", 1_200_000_000, "CHF"],
    ["DM 300 million", "money", 300_000_000, "DEM"],
    ["2-1/2 billion yen", "money", 2_500_000_000, "JPY"],
    ["$1-1/4", "money", 1.25, "USD"],
    ["1 11/16 percent", "percent", 1.6875, "%"],
    ["3/4 percent", "percent", 0.75, "%"],
    ["5/6 percent", "percent", 5 / 6, "%"],
    ["1/7 percent", "percent", 1 / 7, "%"],
    ["Twelve thousand euros", "money", 12_000, "EUR"],
    ["one million barrels", "quantity", 1_000_000, "barrels"],
    ["five kilometers", "quantity", 5, "kilometers"],
    ["4 million German marks", "money", 4_000_000, "DEM"],
    ["40 square kilometers", "quantity", 40, "square kilometers"],
    ["3.5 per cent", "percent", 3.5, "%"],
    ["40%", "percent", 40, "%"],
    ["1,200 tons", "quantity", 1200, "tons"],
    ["40 kilometers", "quantity", 40, "kilometers"],
    ["25 basis points", "quantity", 25, "basis points"],
  ])("have a type, a value and a unit: %s", (words, type, value, unit) => {
    const [entity] = extractEntities(`it cost ${words}, he said.`).filter(
      (one) => one.type === type,
    );
    expect(entity).toMatchObject({ name: words, type, value, unit });
  });

  it("begin with their minus", () => {
    const text = "Prices changed by -3.5 percent, then by minus 2 percent.\n-4 percent was feared.";
    expect(entitiesIn(text)).toEqual([
      "percent: -3.5 percent (1)",
      "percent: minus 2 percent (1)",
      "percent: 4 percent (1)",
    ]);
  });

  it("include the first of a range, whose unit the second has", () => {
    const text =
      "It expects 9.8 billion to 10.1 billion crowns, and sold 3 million to 4 million tons.";
    expect(extractEntities(text)).toMatchObject([
      { name: "9.8 billion", type: "money", value: 9_800_000_000, unit: "crown" },
      { name: "10.1 billion crowns", value: 10_100_000_000, unit: "crown" },
      { name: "3 million", type: "quantity", value: 3_000_000, unit: "tons" },
      { name: "4 million tons", value: 4_000_000, unit: "tons" },
    ]);
    expect(entitiesIn("It won 6 to 4.")).toEqual([]);
  });

  it.each([
    ["$20-30 million", [20_000_000, 30_000_000]],
    ["€1.5–2 billion", [1_500_000_000, 2_000_000_000]],
    ["Rs 10-12 crore", [100_000_000, 120_000_000]],
    ["$20 million-$30 million", [20_000_000, 30_000_000]],
    ["3.1-3.3 billion euros", [3_100_000_000, 3_300_000_000]],
    ["$2 to $3 billion", [2_000_000_000, 3_000_000_000]],
    ["€500-€600 million", [500_000_000, 600_000_000]],
    ["$900 to $1 million", [900, 1_000_000]],
    ["$1-1/2 to $2 billion", [1_500_000_000, 2_000_000_000]],
    ["$1,200 to $1,500 million", [1_200_000_000, 1_500_000_000]],
    ["US$3 to $4 million", [3_000_000, 4_000_000]],
    ["$2 to EUR 3 billion", [2, 3_000_000_000]],
    ["between $2.5 and $3 billion", [2_500_000_000, 3_000_000_000]],
    ["$20 and $30 million", [20, 30_000_000]],
    ["$1 or $2 trillion", [1_000_000_000_000, 2_000_000_000_000]],
    ["$20 to 30 million this year", [20_000_000, 30_000_000]],
    ["$20 to 30 million refugees", [20]],
    ["$20 to 30 million children", [20]],
    ["3 1/2 to 4 1/4 percent", [3.5, 4.25]],
    ["1 1/4-1 1/2 percent", [1.25, 1.5]],
    ["3/4-1 percent", [0.75, 1]],
    ["9.8 to 10.1 billion crowns", [9_800_000_000, 10_100_000_000]],
    ["10,000 to 12,000 tons", [10_000, 12_000]],
    ["5 percent in 2030 to 3 percent", [5, 3]],
    ["down on March 5 to 3 percent", [3]],
    ["5 to 7 percent", [5, 7]],
    ["5.5 to 7 percent", [5.5, 7]],
    ["-3 percent, (-4%, at minus 5 degrees and minus $6 million", [-3, -4, -5, -6_000_000]],
    ["the 10 -12 percent range", [12]],
    ["$500 million minus $100 million", [500_000_000, 100_000_000]],
    ["up from level 4 to 10 miles away", [10]],
    ["-$7 million", [-7_000_000]],
    ["down to minus three percent", [-3]],
    ["plus or minus 3 points", [3]],
    ["$5x", []],
    ["2-3%", [2, 3]],
    ["30,000-40,000 barrels", [30_000, 40_000]],
    ["$20-a-share", [20]],
    ["4 on 2031-03-04 km", [4]],
    ["9-3 winners", []],
  ])("include both ends of a range: %s", (words, values) =>
    expect(extractEntities(`It is ${words}.`).map(({ value }) => value)).toEqual(values),
  );

  it("are not read as naming a country", () =>
    expect(entitiesIn("It paid 5 million U.S. dollars and 7 Hong Kong dollars.", "place")).toEqual(
      [],
    ));

  it.each([
    "fell below the 4 million mark",
    "has 3 colons and 2 drams of rum",
    "has 3 real friends",
    "of which 3 won the cup",
    "was due on 11/12/2030 yen, 1/0 dollars",
    "lost a quarter of a million dollars",
    "rose one point six billion dollars, forty six percent, or a hundred and five million dollars",
    "fell one-half of one percent",
    "was at one point ahead of two crowns and three marks",
  ])("of money are not found in `%s`", (words) =>
    expect(entitiesIn(`It ${words}, he said.`, "money")).toEqual([]),
  );

  it.each([
    "The 2030/31 million tons crop fell.",
    "It was a 50/50 percent split.",
    "He works 24/7 tons of times and read 5/4 percent.",
  ])("are not divided in `%s`", (text) => expect(extractEntities(text)).toEqual([]));

  it("end before a date", () =>
    expect(extractEntities("It is $3 11/12/2030 now.")).toMatchObject([{ name: "$3", value: 3 }]));

  it("of half a million are found after any word", () =>
    expect(
      extractEntities("He lost the half-billion dollars and another half-million euros."),
    ).toMatchObject([
      { name: "half-billion dollars", value: 500_000_000, unit: "dollar" },
      { name: "half-million euros", value: 500_000, unit: "EUR" },
    ]));
});

it("extractEntities finds email addresses, URLs and phone numbers", () => {
  const text =
    "write to ann.lee@yna.example or see https://yna.example/a?b=1, or call +82 2 555 0100.";
  expect(entitiesIn(text)).toEqual([
    "email: ann.lee@yna.example (1)",
    "url: https://yna.example/a?b=1 (1)",
    "phone: +82 2 555 0100 (1)",
  ]);
});

describe("extractEntities", () => {
  it("does not read the first word of a sentence, a month, a weekday or a label as a name", () => {
    expect(
      entitiesIn("However, trams ran. We've seen it in March. NOTE: trams run. Monday was dry."),
    ).toEqual([]);
  });

  it("gives positions in the text that was parsed, even if it is a feed", () => {
    const one =
      " date 2031-03-04 Seo to visit\nBy Ann Lee\nSEOUL, March 4 (Yonhap) -- President Seo Min-jun met Bob Smith.\nSeo left Busan.\n(END)\n";
    const feed = one + one;
    for (const article of parseFeed(feed)) {
      const entities = extractEntities(article);
      expect(entities.map(({ name }) => name)).toEqual([
        "Seo Min-jun",
        "Ann Lee",
        "Seoul",
        "Yonhap",
        "Bob Smith",
        "Busan",
      ]);
      for (const { mentions } of entities)
        for (const { start, end, text } of mentions) expect(feed.slice(start, end)).toBe(text);
    }
    expect(extractEntities(parseArticle(one))[0]?.mentions).toHaveLength(3);
  });

  it("finds names of the `names` option, with their types", () => {
    const names = { Zorp: "organization", "Paris Kwon": "person" } as const;
    const entities = extractEntities("Zorp hired Paris Kwon.", { names });
    expect(entities.map(({ type, name }) => `${type}: ${name}`)).toEqual([
      "organization: Zorp",
      "person: Paris Kwon",
    ]);
  });

  it.each([
    ["Shares of Microsoft, Hormex and Zelcom fell.", "Hormex", "stands in a list with such a name"],
    ["Ann Leeson met Bob Kim. Leeson left.", "Leeson", "is part of a full name in the text"],
    ["It was the Alder Widget Organization (AWO).", "AWO", "is introduced as a short form"],
  ])("gives reasons from the rest of the text in: %s", (text, name, reason) => {
    const mentions = extractEntities(text, { explain: true }).flatMap((one) => one.mentions);
    expect(mentions.find((one) => one.text === name)?.reasons).toContain(reason);
  });

  it.each([
    ["ORACLE CORP SETS SPLIT, BANK OF JAPAN SAYS", "ORACLE CORP", "has a company's form or ticker"],
    ["HARBOR UNIT MOVES FROM MADRID", "MADRID", "is on a list, or its words are"],
    [
      "ZELVIN TO LEAVE AS MAYOR\n\nAnn Zelvin left.",
      "ZELVIN",
      "is named like that elsewhere in the text",
    ],
    ["BOSTON AT BALTIMORE", "BOSTON", "is in a fixture"],
    ["By ANN LEE and BOB HILL", "BOB HILL", "is in a byline"],
  ])("gives the reason for a name in capitals in: %s", (text, name, reason) => {
    const mentions = extractEntities(text, { explain: true }).flatMap((one) => one.mentions);
    expect(mentions.find((one) => one.text === name)?.reasons).toEqual([reason]);
  });

  it("gives the reason for a name that an article has beside its text", () => {
    const article = parseArticle("Oil falls\n\nSEOUL, Jan. 3 (Yonhap) -- Oil fell.\n");
    expect(extractEntities(article, { explain: true })[0]?.mentions[0]).toEqual({
      text: "SEOUL",
      start: 11,
      end: 16,
      reasons: ["is in a byline or dateline"],
    });
  });

  it("gives reasons only if `explain` is true", () => {
    const [entity] = extractEntities("spokesman Kim Young-ho, 45, left.", { explain: true });
    expect(entity?.mentions[0]?.reasons).toContain("is followed by an age");
    expect(extractEntities("Kim Young-ho left.")[0]?.mentions[0]).not.toHaveProperty("reasons");
  });

  it("refuses what is neither a text nor an article", () => {
    expect(() => extractEntities(4 as never)).toThrow(TypeError);
  });

  it("finds all of 20,000 mentions on one line, even of people with one surname", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Ab${"xyz".charAt(index % 3)} Lee`);
    const line = names.join(" saw ");
    const mentions = extractEntities(line).flatMap((entity) => entity.mentions);
    expect(mentions).toHaveLength(names.length);
    expect(extractEntities("U.S. ".repeat(20_000))[0]?.mentions).toHaveLength(20_000);
  });

  it("finds nothing in an empty text", () => expect(extractEntities("")).toEqual([]));
});

describe("the names of the `names` option", () => {
  const namesIn = (
    text: string,
    names: NonNullable<Parameters<typeof extractEntities>[1]>["names"],
  ) =>
    extractEntities(text, { names: names ?? {} }).map(
      ({ type, name, mentions }) => `${type}: ${name} (${mentions.length})`,
    );

  it("are found in capitals, but one word only if the text has it as it is given too", () => {
    const names = { "Harbor Owls": "organization", Zorp: "person", Aids: "other" } as const;
    expect(namesIn("HARBOR OWLS WIN AGAIN, ZORP SAYS\nThey won.\n", names)).toEqual([
      "organization: Harbor Owls (1)",
    ]);
    expect(namesIn("It says HARBOR OWLS on the tram.", names)).toContain(
      "organization: Harbor Owls (1)",
    );
    expect(namesIn("TALKS ON AIDS TO GO ON.", names)).not.toContain("other: Aids (1)");
    expect(namesIn("ZORP RIDES NEW TRAM\nZorp rode it.\n", names)).toEqual(["person: Zorp (2)"]);
  });

  it("are found even if they do not look like names", () => {
    const names = { "March 4 Foundation": "organization", iTram: "other" } as const;
    expect(namesIn("The March 4 Foundation paid for iTram.", names)).toEqual([
      "organization: March 4 Foundation (1)",
      "other: iTram (1)",
    ]);
  });

  it("are found whichever blanks they and the text have", () => {
    const names = { "qed\u00a0lab": "organization", "oil den": "place" } as const;
    expect(namesIn("We saw qed\u00a0lab, qed lab and the oil\u00a0den.", names)).toEqual([
      "organization: qed lab (2)",
      "place: oil den (1)",
    ]);
  });

  it("are found where the headline has them, not in its marker", () => {
    const text = "(LEAD) EAD\n\nSEOUL, Jan. 3 (Yonhap) -- Oil fell.\n";
    const [first] = extractEntities(parseArticle(text), { names: { EAD: "organization" } });
    expect(first?.mentions).toEqual([{ text: "EAD", start: 7, end: 10 }]);
  });

  it("are found if they begin or end with a sign, but not within longer words", () => {
    const names = {
      ".NET Foundation": "organization",
      "@harborhq": "organization",
      "Tram!": "other",
    } as const;
    expect(namesIn("The .NET Foundation asked @harborhq; Tram! was full.", names)).toEqual([
      "organization: .NET Foundation (1)",
      "organization: @harborhq (1)",
      "other: Tram! (1)",
    ]);
    expect(
      namesIn("An ASP.NET Foundation wrote to ann@harborhq.example.", names).join(),
    ).not.toMatch(/: (?:\.NET Foundation|@harborhq) /);
  });

  it("are found as whole words only, the longest first", () => {
    const names = { "Bank of Zorp": "organization", Zorp: "place" } as const;
    expect(namesIn("Bank of Zorp left Zorp. A Zorpian saw it.", names)).toEqual([
      "organization: Bank of Zorp (1)",
      "place: Zorp (1)",
    ]);
  });
});

it.each([
  ["Iran-linked hackers fled.", "place: Iran (1)"],
  ["A London-bound plane left.", "place: London (1)"],
  ["The Detroit-area plant closed.", "place: Detroit (1)"],
  ["It was an al Qaeda-linked group.", "organization: al Qaeda (1)"],
  ["They were Soviet-era tanks.", "other: Soviet (1)"],
  ["Trump-appointed judges left.", "person: Trump (1)"],
])("extractEntities finds the name that a hyphen makes an adjective of: %s", (text, entity) => {
  expect(entitiesIn(text)).toEqual([entity]);
});

it.each([
  [
    "In Paris, Kessler and Torvald met.",
    ["place: Paris (1)", "person: Kessler (1)", "person: Torvald (1)"],
  ],
  ["Ten Norwegians left.", ["other: Norwegians (1)"]],
  ["AFL-CIO President Ann Lee left.", ["organization: AFL-CIO (1)", "person: Ann Lee (1)"]],
  ["Three Mile Island closed.", ["place: Three Mile Island (1)"]],
  ["Schalke 04 won at home.", ["organization: Schalke 04 (1)"]],
  [
    "The Harbor Board of Trade (HBT) Bo Torvald left.",
    ["organization: Harbor Board of Trade (2)", "person: Bo Torvald (1)"],
  ],
  ["Lloyd's Register Foundation left.", ["organization: Lloyd's Register Foundation (1)"]],
  [
    "Cross-Strait Exchange Foundation left.",
    ["organization: Cross-Strait Exchange Foundation (1)"],
  ],
  ["Jenny Park said no.", ["person: Jenny Park (1)"]],
  ["Maria Lopez, M.D., left.", ["person: Maria Lopez (1)"]],
  ["K Mart said so.", ["organization: K Mart (1)"]],
  [
    "Join the Green Party, or SPD, now.",
    ["organization: Green Party (1)", "organization: SPD (1)"],
  ],
])("extractEntities is not misled in: %s", (text, entities) => {
  expect(entitiesIn(text)).toEqual(entities);
});

it("extractEntities tells the holder of an office from its place, even if his name ends like a word", () => {
  const [, envoy] = extractEntities("He met Ambassador to Egypt Liao Weiming there.");
  expect(envoy).toMatchObject({ name: "Liao Weiming", title: "Ambassador to Egypt" });
});

it("extractEntities takes won for money, not for a word of sports, after an amount", () => {
  const text =
    "Zorn Co. invests 4.2 trillion won.\nZorn lost 88 billion won. It had 312.7 billion won, 1 million won and 71,200 won. A minister was in Hanoi.";
  expect(entitiesIn(text, "place")).toEqual(["place: Hanoi (1)"]);
});

it("extractEntities takes no method of objects for a country's adjective", () => {
  expect(extractEntities("He paid 5 toString dollars, 5 valueOf pounds.")).toEqual([]);
});

it("extractEntities takes a place's country from the datelines of a digest's stories", () => {
  const digest = parseArticle(
    "NEWS SUMMARY\n------------\nTram runs\nHARBORVILLE, Norway, March 4 (Yonhap) -- The tram ran in Harborville.\n------------\nFerry sails\nSEOUL, March 4 (Yonhap) -- It sailed.\n",
  );
  const place = extractEntities(digest).find(({ name }) => name === "Harborville");
  expect([digest.items.length, place?.country]).toEqual([2, "NO"]);
});

it("extractEntities leaves a dateline's place that is on no list inside longer names", () => {
  const article = parseArticle(
    "Trams run\nHARBORVILLE, Ohio (AP) - It rained in Harborville.\nThe Harborville Teachers Alliance said so.\n",
  );
  const found = extractEntities(article, { explain: true });
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ["Harborville", 2],
    ["Ohio", 1],
    ["AP", 1],
    ["Harborville Teachers Alliance", 1],
  ]);
  expect(found.flatMap(({ mentions }) => mentions.flatMap(({ reasons }) => reasons))).not.toContain(
    "is one of your names",
  );
});

it("extractEntities does not take the agency before a dash for a minister's employer", () => {
  const article = parseArticle("Trams\nTOKYO, June 18 Kyodo - Prime Minister Ann Lee left.\n");
  const lee = extractEntities(article).find(({ name }) => name === "Ann Lee");
  expect([lee?.title, lee?.affiliation]).toEqual(["Prime Minister", undefined]);
});

it("extractEntities gives a place one mention for each time that a dateline names it", () => {
  const article = parseArticle("Tram line reopens\n\nSEOUL/SEOUL, Nov. 25 (Reuters) - It ran.\n");
  const places = extractEntities(article).filter(({ type }) => type === "place");
  expect(places.map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([[19, 25]]);
});

describe("public bodies", () => {
  it.each([
    ["The Ministry of Foreign Affairs said so.", "Ministry of Foreign Affairs"],
    ["A Ministry of Foreign Affairs official came.", "Ministry of Foreign Affairs"],
    ["The Ministry of Foreign Affairs of Japan spoke.", "Ministry of Foreign Affairs of Japan"],
    ["He left the Ministry of Health and Welfare.", "Ministry of Health and Welfare"],
    [
      "The Ministry of Land, Infrastructure and Transport said so.",
      "Ministry of Land, Infrastructure and Transport",
    ],
    [
      "The Alder Department of Forestry and Fire Protection said so.",
      "Alder Department of Forestry and Fire Protection",
    ],
    [
      "The Harbor Centers for Disease Control and Prevention said so.",
      "Harbor Centers for Disease Control and Prevention",
    ],
    [
      "The Organization for Ocean Cooperation and Development met.",
      "Organization for Ocean Cooperation and Development",
    ],
    [
      "The Office of the High Commissioner for Islands said so.",
      "Office of the High Commissioner for Islands",
    ],
    [
      "It went to the U.S. Department of Labor and Human Services for review.",
      "U.S. Department of Labor and Human Services",
    ],
    [
      "The Bureau of Alcohol, Tobacco, Firearms and Explosives said so.",
      "Bureau of Alcohol, Tobacco, Firearms and Explosives",
    ],
    [
      "The Secretary of the Alder Department of Public Safety came.",
      "Alder Department of Public Safety",
    ],
    [
      "The Organization for Ocean Safety and Cooperation in Europe met.",
      "Organization for Ocean Safety and Cooperation in Europe",
    ],
    ["The Council on Foreign Waters met.", "Council on Foreign Waters"],
    ["The Joint Chiefs of Staff met.", "Joint Chiefs of Staff"],
    ["The Federation of Bosnia and Herzegovina met.", "Federation of Bosnia and Herzegovina"],
    ["The President's Council of Ocean Advisers met.", "President's Council of Ocean Advisers"],
    ["The Academy of Stone Arts and Sciences met.", "Academy of Stone Arts and Sciences"],
    ["The Truth and Harmony Commission met.", "Truth and Harmony Commission"],
    ["He told the Prime Minister's Office about it.", "Prime Minister's Office"],
    ["The Harbor District Prosecutors' Office said so.", "Harbor District Prosecutors' Office"],
    ["The Bill and Helen Marsh Foundation gave money.", "Bill and Helen Marsh Foundation"],
  ])("are found with all the words of their name in: %s", (text, name) =>
    expect(entitiesIn(text).filter((one) => !one.startsWith("place"))).toEqual([
      `organization: ${name} (1)`,
    ]),
  );

  it.each([
    [
      "The Ministry of Finance and the Bank of Alder met.",
      ["Ministry of Finance", "Bank of Alder"],
    ],
    [
      "The Ministry of Finance and Alder Electronics met.",
      ["Ministry of Finance", "Alder Electronics"],
    ],
    ["The Department of Education, Paris and London met.", ["Department of Education"]],
    ["The Polish Ministry of Finance met.", ["Ministry of Finance"]],
    ["The South Korean Prime Minister's Office spoke.", ["Prime Minister's Office"]],
  ])("are separated from other names in: %s", (text, names) =>
    expect(entitiesIn(text, "organization")).toEqual(
      names.map((one) => `organization: ${one} (1)`),
    ),
  );
});

describe("a person's office", () => {
  it.each([
    ["Chief Executive Officer Ann Lee left.", "Chief Executive Officer", "Ann Lee"],
    [
      "It was the former U.S. ambassador to South Africa Bob Hill.",
      "ambassador to South Africa",
      "Bob Hill",
    ],
    [
      "The former British ambassador to Washington Ann Hill left.",
      "ambassador to Washington",
      "Ann Hill",
    ],
    ["Ambassador to Japan Bob Zemanuel spoke.", "Ambassador to Japan", "Bob Zemanuel"],
    [
      "Assistant Secretary of State for North Sea and Baltic Affairs Karel Holt spoke.",
      "Assistant Secretary of State for North Sea and Baltic Affairs",
      "Karel Holt",
    ],
    ["Special Envoy for Sudan Tom Perrini came.", "Special Envoy for Sudan", "Tom Perrini"],
    [
      "Deputy Premier and Foreign Minister Antonio Tavani spoke.",
      "Deputy Premier and Foreign Minister",
      "Antonio Tavani",
    ],
    ["Trade and Industry Minister Bob Hill left.", "Trade and Industry Minister", "Bob Hill"],
    ["Alder Group President and CEO Ann Lee spoke.", "President and CEO", "Ann Lee"],
    ["Alder Fire Chief Bob Hill spoke.", "Fire Chief", "Bob Hill"],
    ["Senate Majority Leader Bob Q. Hill spoke.", "Majority Leader", "Bob Q. Hill"],
    ["Chief Cabinet Secretary Ann Hill spoke.", "Chief Cabinet Secretary", "Ann Hill"],
    ["Presidential spokesperson Ann Hill spoke.", "Presidential spokesperson", "Ann Hill"],
    ["It was Legal Affairs Minister Bob Hill.", "Legal Affairs Minister", "Bob Hill"],
    ["Alder County Sheriff Bill Ross spoke.", "Sheriff", "Bill Ross"],
    [
      "World Ocean Organization Director-General Tekle Alemu Gebre spoke.",
      "Director-General",
      "Tekle Alemu Gebre",
    ],
  ])("is the title, and not part of the name, in: %s", (text, title, name) =>
    expect(extractEntities(text).filter(({ type }) => type === "person")).toMatchObject([
      { name, title },
    ]),
  );

  it.each([
    "Ann Lee, Assistant Secretary of State for West African and Pacific Affairs, left.",
    "Ann Lee, president of the State Affairs of the republic, left.",
    "Ann Lee is president of Seoul National University.",
  ])("has no words that are read as another person in: %s", (text) =>
    expect(entitiesIn(text, "person")).toEqual(["person: Ann Lee (1)"]),
  );
});

describe("extractEntities, on places and ages,", () => {
  it.each([
    ["The Santa Clara, California-based company fell. Santa Clara is warm.", "Santa Clara"],
    ["It burned in Paris, Texas, on Monday.", "Paris"],
    ["He was in Cordoba, Ala., on Monday.", "Cordoba"],
    ["The Durham, North Carolina-based firm rose.", "Durham"],
  ])("takes a city's country from the state after it in: %s", (text, name) => {
    expect(entityNamed(text, name)).toMatchObject({ type: "place", country: "US" });
  });

  it.each([
    "Ann Hill, head of UK equities at Harbor Bank, left.",
    "Ann Hill, professor of American history at Harbor University, left.",
    "Ann Hill, a China analyst at Harbor Bank, left.",
  ])("does not take a field for a nationality in: %s", (text) => {
    expect(entityNamed(text, "Ann Hill")).not.toHaveProperty("nationality");
  });

  it.each([
    ["It shook Kelvanmorsk, Ukraine, on Monday.", "UA"],
    ["Kelvanmorsk, South Korea, was hit.", "KR"],
    ["After talks in Kelvanmorsk, China agreed.", undefined],
  ])("takes that of a city on no list from the country after it in: %s", (text, country) => {
    expect(entityNamed(text, "Kelvanmorsk")?.country).toBe(country);
  });

  it("does not take a person or a country after a city for a state", () => {
    const text = "In Rome, Victoria Hill spoke. In Tbilisi, Georgia, it rained.";
    expect(entityNamed(text, "Rome")?.country).toBe("IT");
    expect(entityNamed(text, "Tbilisi")?.country).toBe("GE");
  });

  it.each([
    "Kenji Sakamori, a 72-year-old resident of Alder, left.",
    "Kenji Sakamori, 72-year-old teacher, left.",
    "Kenji Sakamori, aged 72, left.",
    "The 72-year-old Kenji Sakamori left.",
    "The 72-year-old singer Kenji Sakamori left.",
  ])("finds the age of a person in: %s", (text) =>
    expect(entityNamed(text, "Kenji Sakamori")?.age).toBe(72),
  );
});

describe("extractEntities, on types and titles,", () => {
  it.each([
    [
      "Northgate Robotics, Inc. (NASDAQ: NGRB) said its sales rose.",
      "organization: Northgate Robotics (1)",
    ],
    ["Big Hill Music signed them.", "organization: Big Hill Music (1)"],
    ["According to CEO Count, profits fell.", "organization: CEO Count (1)"],
    [
      "He met his counterpart, Kasym-Zhomart Tokarov, on Monday.",
      "person: Kasym-Zhomart Tokarov (1)",
    ],
    [
      "He met his counterpart Kasym-Zhomart Tokarov on Monday.",
      "person: Kasym-Zhomart Tokarov (1)",
    ],
    ["The Alder Fire burned on Monday.", "other: Alder Fire (1)"],
    ["They fled from Hurricane Katrin.", "other: Hurricane Katrin (1)"],
    ["Typhoon Hinnam passed.", "other: Typhoon Hinnam (1)"],
    ["Tan Sri Lim Kok Velan was glad.", "person: Lim Kok Velan (1)"],
    ["They met Swami Velananda.", "person: Velananda (1)"],
    ["Lee Pei May said the tram ran.", "person: Lee Pei May (1)"],
    ["April Ross won.", "person: April Ross (1)"],
  ])("finds one name, of the right type, in: %s", (text, one) =>
    expect(entitiesIn(text)).toEqual([one]),
  );

  it.each([
    "The group We Are Bulletproof sang.",
    "He was a member of the Pro Football Hall of Fame.",
    "Commission Regulation was passed in the S. Korean town.",
    "N. Korea Sends Ships Through Straits of Busan",
    "(LEAD) N. Korea Fires Ballistic Missiles: JCS",
    "Alder Electronics Q3 Operating Profit Jumps 35 Percent",
    "Ri Song Chol Oversees Test of New Missile: KCNA",
    "None survived. Five workers were hurt. The plant makes 200 MW. A KC-135 flew.",
  ])("finds no person in: %s", (text) => expect(entitiesIn(text, "person")).toEqual([]));

  it.each([
    "A court jailed a driver surnamed Park, 58. Park hit a child. President Park Geun-hye spoke.",
    "The suspect is known only as Park. President Park Geun-hye spoke.",
    "The driver, Park, 58, fled. President Park Geun-hye spoke.",
  ])("does not take somebody whose full name is not told for another in: %s", (text) => {
    const [driver, president] = extractEntities(text);
    expect([driver?.name, president?.name]).toEqual(["Park", "Park Geun-hye"]);
    expect(president?.mentions.length).toBe(1);
  });

  it("does not part somebody who is named in full later from their surname with an age", () => {
    const text = "Lee, 45, was held on Monday. Bruce Lee, of Austin, Texas, had a gun.";
    expect(entitiesIn(text)[0]).toBe("person: Bruce Lee (2)");
  });

  it("calls people by the middle name that they are known by", () => {
    const text = "President Luiz Inacio Lula da Silva spoke. Lula left.";
    expect(entitiesIn(text)).toEqual(["person: Luiz Inacio Lula da Silva (2)"]);
  });

  it.each([
    ["Georgia Gov. Brian Kemp spoke.", "US"],
    ["It rained in Savannah, Georgia. Georgia votes in May.", "US"],
    ["She left Utica, New York, and Rome, Georgia, on Monday.", "US"],
    ["He was in Washington, Georgia and Norland on Monday.", "GE"],
    ["Georgia votes in May, Tbilisi said.", "GE"],
    ["The Georgia state minister flew to Russia from Tbilisi.", "GE"],
    ["Wrestlers of Ukraine and Georgia won gold in Atlanta.", "GE"],
  ])("tells which Georgia is meant in: %s", (text, country) =>
    expect(entityNamed(text, "Georgia")).toMatchObject({ country }),
  );

  it.each([
    [
      "The ministers of both countries met in May in the city of South\nKorea that has a port, they said.",
      { name: "South Korea", country: "KR", mentions: [{ text: "South\nKorea" }] },
    ],
    [
      "The clerk of the court said in May that he had once seen Sam\nHarlow, a lawyer, there. Harlow left.",
      { name: "Sam Harlow", mentions: [{ text: "Sam\nHarlow" }, { text: "Harlow" }] },
    ],
    [
      "The council of the town agreed in the month of May to pay 5 million\ndollars for the bridge.",
      { name: "5 million dollars", value: 5_000_000, mentions: [{ text: "5 million\ndollars" }] },
    ],
  ])("reads over the end of a line in hard-wrapped copy: %j", (text, found) => {
    expect(extractEntities(text)).toMatchObject([found]);
    expect(extractEntities(parseArticle(`Rain falls\n\n${text}\n`))).toMatchObject([found]);
  });

  it("reads names and amounts with no-break and narrow blanks in them, and gives them as written", () => {
    const text = "New\u202fYork paid $1.48\u00a0billion and 4\u00a0percent.";
    expect(extractEntities(text)).toMatchObject([
      { name: "New York", mentions: [{ text: "New\u202fYork", start: 0, end: 8 }] },
      { value: 1.48e9, mentions: [{ text: "$1.48\u00a0billion" }] },
      { value: 4, unit: "%" },
    ]);
  });

  it("reads an organization's short form without a blank before it", () => {
    const text = "The Joint Chiefs of Staff(JCS) said so. The JCS knew it.";
    const [staff, ...rest] = extractEntities(text);
    expect(staff).toMatchObject({ name: "Joint Chiefs of Staff", acronym: "JCS" });
    expect([staff?.mentions.length, rest.length]).toEqual([3, 0]);
  });

  it.each([
    ["Transport Minister Dora Kamp said so.", "Dora Kamp", "Transport Minister"],
    ["They told Energy Secretary Dora Kamp.", "Dora Kamp", "Energy Secretary"],
    ["The league's chief executive Ann Dill said so.", "Ann Dill", "chief executive"],
    ["The respected Comrade Kim Sang Ho said it.", "Kim Sang Ho", "Comrade"],
  ])("finds a person's whole title in: %s", (text, name, title) =>
    expect(extractEntities(text).find(({ type }) => type === "person")).toMatchObject({
      name,
      title,
    }),
  );

  it("finds no person in an office alone, and no affiliation in the line before a title", () => {
    expect(entitiesIn("Ann Lee, who is also Finance Minister, is in Berlin.", "person")).toEqual([
      "person: Ann Lee (1)",
    ]);
    const [, minister] = extractEntities(
      "She came to the Harbor Bank.\nForeign Minister Tonio Rossi left.",
    );
    expect(minister).toMatchObject({ name: "Tonio Rossi", title: "Foreign Minister" });
    expect(minister?.affiliation).toBeUndefined();
  });

  it("recognizes a person by given name alone if nobody else has it", () => {
    expect(
      entitiesIn("Mayor Asif Haidar met the runner Arsen Nadir. Arsen is quick.", "person"),
    ).toEqual(["person: Asif Haidar (1)", "person: Arsen Nadir (2)"]);
  });
});

describe("extractEntities, on names beside other words,", () => {
  it.each([
    ["CYCLING-Marlow takes the lead as rival cracks", "person: Marlow (1)"],
    ["ALPINE SKIING-Odell wins downhill in Kitzbuehel", "person: Odell (1)"],
    ["WRAPUP 3-Norland cuts rates, says more to come", "place: Norland (1)"],
  ])("separates a name from a headline's marker with a hyphen in: %s", (headline, one) => {
    const text = `${headline}\nPeter Marlow and Jane Odell were in Norland.`;
    const first = extractEntities(text)[0];
    expect([first?.type, first?.mentions[0]?.start]).toEqual([
      one.split(":")[0],
      headline.indexOf("-") + 1,
    ]);
  });

  it("separates a member of Congress from party and state", () =>
    expect(
      entitiesIn("Rep. Ann Lee, R-La., met Sen. Bob Hill, D-Texas, and Max Kemp, D-N.Y.", "place"),
    ).toEqual(["place: Louisiana (1)", "place: Texas (1)", "place: N.Y. (1)"]));

  it.each([
    ["By MARGARET OLLWELL and JAMES T. PRUITT", ["Margaret Ollwell", "James T. Pruitt"]],
    ["By James T. Pruitt", ["James T. Pruitt"]],
    ["By Our Correspondent", []],
    ["By The Harbor Press", []],
  ])("takes the authors of an article from its byline: %s", (byline, authors) => {
    const article = parseArticle(`Tram runs\n${byline}\nPARIS (AP) -- It ran.`);
    const people = extractEntities(article).filter(({ type }) => type === "person");
    expect(people.map(({ name }) => name)).toEqual(authors);
  });

  it("finds names where they stand if the byline is above the headline", () => {
    const text =
      'By Ann Lee\nTram line reopens\nSEOUL, May 1 (Yonhap) -- "It ran," Bob Hill said.\n';
    const entities = extractEntities(parseArticle(text));
    const mentions = entities.flatMap((entity) => entity.mentions);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ann Lee",
      "SEOUL",
      "Yonhap",
      "Bob Hill",
    ]);
  });

  it("separates a long headline from the dateline or the byline below it", () => {
    const headline = "Harbor city reopens its old tram line after thirty years in Alvenia";
    expect(
      entitiesIn(`${headline}\nALVENIA, Italy, May 30 (Reuters) - It ran.`, "place"),
    ).toContain("place: Alvenia (2)");
    expect(entitiesIn(`${headline}\nBy Jeff Kirby and Ruth Dale\nIt ran.`, "person")).toEqual([
      "person: Jeff Kirby (1)",
      "person: Ruth Dale (1)",
    ]);
  });

  it.each([
    [
      "It came from the 9th U.S. Circuit Court of Appeals.",
      "organization: 9th U.S. Circuit Court of Appeals (1)",
    ],
    ["Ships of the 7th Fleet sailed.", "organization: 7th Fleet (1)"],
    ["General Harrow Corp. said so.", "organization: General Harrow (1)"],
    ["They chose Umbra Air again.", "organization: Umbra Air (1)"],
    [
      "Advisers were Sand Keefe & Partners, L.P. of Boston.",
      "organization: Sand Keefe & Partners (1)",
    ],
    ["Troops of the Alliance of Free Forces came.", "organization: Alliance of Free Forces (1)"],
    ["It was at the Stadium of Joy.", "place: Stadium of Joy (1)"],
    ["They prayed at Okutama Shrine again.", "place: Okutama Shrine (1)"],
    ["Coastal Nigeria was flooded.", "place: Nigeria (1)"],
    ["Among Lagos lawyers it was known.", "place: Lagos (1)"],
    ["They met former Alder County Treasurer Louis Madigan.", "place: Alder County (1)"],
    ["The Savings Association of Dayton, Ohio, left.", "organization: Savings Association (1)"],
    ["The Savings Association of Dayton, Ohio, left.", "place: Dayton (1)"],
    ["The University of Dayton, he said, left.", "organization: University of Dayton (1)"],
    ["The University of Dayton, Ohio, left.", "organization: University of Dayton (1)"],
    [
      "The University of Dayton, Ohio State and Yale left.",
      "organization: University of Dayton (1)",
    ],
  ])("finds the whole name, and no more, in: %s", (text, one) =>
    expect(entitiesIn(text)).toContain(one),
  );

  it.each([
    ["It is in Brookfield, 15 miles west.", "place: Brookfield (1)"],
    ["It was in Harbor Ward.", "place: Harbor Ward (1)"],
    ["It hit turbulence over the Irrawaddy Basin.", "place: Irrawaddy Basin (1)"],
    ["Harbor Tehreek-e-Insaf (HTI) won.", "organization: Harbor Tehreek-e-Insaf (2)"],
    ["It ousted leader Daw San Suu Lwin then.", "person: Daw San Suu Lwin (1)"],
    ["Amnesty International Nigeria left.", "organization: Amnesty International Nigeria (1)"],
    ["In 2029 MIT opened.", "organization: MIT (1)"],
    ["It was on Highway A1.", "place: Highway A1 (1)"],
    ["A deal with the Harbor Arms Agency for K9 guns.", "organization: Harbor Arms Agency (1)"],
    ["It sold the Galaxy S24.", "other: Galaxy S24 (1)"],
    ["Renault Korea fell.", "organization: Renault Korea (1)"],
    ["The winner was Jason Day.", "person: Jason Day (1)"],
    ["It was in Edinburgh Castle.", "place: Edinburgh Castle (1)"],
    ["The Ann Lee Space Telescope saw it.", "other: Ann Lee Space Telescope (1)"],
    ["It was a Ryan Air jet.", "organization: Ryan Air (1)"],
    ["It met at COP28.", "other: COP28 (1)"],
    ["The carrier USS Ann Harbor came.", "other: USS Ann Harbor (1)"],
    [
      "The Regional Disaster and Safety Measures Headquarters said so.",
      "organization: Regional Disaster and Safety Measures Headquarters (1)",
    ],
    ["Its General Staff said so.", "organization: General Staff (1)"],
    ["Ngozi Adeyemi won the vote.", "person: Ngozi Adeyemi (1)"],
    ["Target Corp rose. Target said so.", "organization: Target (2)"],
    ["He told the Sunday Times it was late.", "organization: Sunday Times (1)"],
    ["On Sunday Ann Hill left.", "person: Ann Hill (1)"],
    ["Lt. Cmdr. Ann Hill left.", "person: Ann Hill (1)"],
    ["It sailed around the Horn of Africa.", "place: Horn of Africa (1)"],
    ["It was in Cox's Bazar.", "place: Cox's Bazar (1)"],
    ["He climbed the Eiffel Tower.", "place: Eiffel Tower (1)"],
    ["Despite Northern Bank it went on.", "organization: Northern Bank (1)"],
    ["Its Kestrel Robotics unit left.", "organization: Kestrel Robotics (1)"],
    ["Earlier Harbor Airlines left.", "organization: Harbor Airlines (1)"],
    ["Separately Ann Hill left.", "person: Ann Hill (1)"],
    ["First Northern Bank left.", "organization: First Northern Bank (1)"],
    ["It was in Game 3 of the NBA Finals.", "other: NBA Finals (1)"],
    ["A suit against Harbor Platforms failed.", "organization: Harbor Platforms (1)"],
    ["They fled the Abu Harbor camp.", "place: Abu Harbor (1)"],
    ["He led Harbor-e-Insaf then.", "organization: Harbor-e-Insaf (1)"],
    ["It asked Special Counsel Jack Hollis.", "person: Jack Hollis (1)"],
    ["It was at the Harbor Arena.", "place: Harbor Arena (1)"],
    ["The Houthis, who fired it, left.", "other: Houthis (1)"],
    ["Some New Yorkers left.", "other: New Yorkers (1)"],
    ["Yonhap News Agency moved it. Yonhap said so.", "organization: Yonhap News Agency (2)"],
    ["All 880 Soviets may leave.", "other: Soviets (1)"],
    ["A judge met Latino voters.", "other: Latino (1)"],
    ['Its album "HARBOR" sold well.', "other: HARBOR (1)"],
    ['It was a hit with the film "Lighthouse" abroad.', "other: Lighthouse (1)"],
  ])("finds nothing else in: %s", (text, one) =>
    expect(entitiesIn(text).filter((name) => !name.startsWith("quantity"))).toEqual([one]),
  );

  it.each([
    "Eleven MPs left.",
    'Of the two, "Lighthouse" topped the charts.',
    "He threw 3 TDs.",
    "She is President and Chief Executive Officer of it.",
    "It opens at 10:30 a.m. CT, or 1530 UTC.",
    "It was hit by an AC-130 gunship.",
    "It was on flight HQ321 that day.",
  ])("finds no names in: %s", (text) => expect(entitiesIn(text)).toEqual([]));
});

it("extractEntities does not take an owner for one of a list", () => {
  expect(entitiesIn("Ericsson's Bjarte Ekvall and Spotify's Daniel Roe left.")).toEqual([
    "organization: Ericsson (1)",
    "person: Bjarte Ekvall (1)",
    "organization: Spotify (1)",
    "person: Daniel Roe (1)",
  ]);
  expect(entitiesIn("Anna Hill's Brothers of Norland won.")).toContain("person: Anna Hill (1)");
});

it("extractEntities does not join two companies with their forms into a firm of two partners", () =>
  expect(entitiesIn("It said Harbor Corp and Kestrel Inc would merge.")).toEqual([
    "organization: Harbor (1)",
    "organization: Kestrel (1)",
  ]));

it("extractEntities does not take a short form that a text introduces for that of a longer name", () => {
  const [tennis, house] = extractEntities(
    "The Harbor Tennis Association (HTA) met. The HTA is in HTA House.",
  );
  expect(tennis).toMatchObject({ name: "Harbor Tennis Association", acronym: "HTA" });
  expect(tennis?.mentions).toHaveLength(3);
  expect(house?.mentions).toHaveLength(1);
});

it("extractEntities joins the short form that a text introduces for an index to it", () => {
  const [index, ...rest] = extractEntities(
    "HAPI rose. The Harbor Price Index (HAPI) reached its peak, and HAPI fell.",
  );
  expect(index).toMatchObject({ type: "other", name: "Harbor Price Index", acronym: "HAPI" });
  expect(index?.mentions).toHaveLength(4);
  expect(rest).toEqual([]);
});

describe("extractEntities, on people,", () => {
  it.each([
    ["Croatia's Goran Vesnik won.", "Goran Vesnik", { nationality: "HR" }],
    ["Ethiopian Tesfay Bekana was second.", "Tesfay Bekana", { nationality: "ET" }],
    [
      "Kestrel Robotics' chief executive, Ann Hill, left.",
      "Ann Hill",
      { title: "chief executive", affiliation: "Kestrel Robotics" },
    ],
    [
      "The Polish ambassador to Kenya, Ann Hill, left.",
      "Ann Hill",
      { title: "ambassador", nationality: "PL" },
    ],
    ["It was civil defense chief Ann Hill.", "Ann Hill", { title: "defense chief" }],
    ["It was defense attorney Ann Hill.", "Ann Hill", { title: "defense attorney" }],
    [
      "Kestrel Robotics co-founder Ann Hill left.",
      "Ann Hill",
      { title: "co-founder", affiliation: "Kestrel Robotics" },
    ],
    ["Welsh singer Ann Hill left.", "Ann Hill", { nationality: "GB" }],
    ["Saudi Arabian Oil Minister Ann Hill left.", "Ann Hill", { nationality: "SA" }],
    ["Puerto Rican singer Ann Hill left.", "Ann Hill", { nationality: "PR" }],
    ["South Sudanese President Ann Hill left.", "Ann Hill", { nationality: "SS" }],
    ["It was French team mate Cedric Brunner.", "Cedric Brunner", { nationality: "FR" }],
    ["Paul Chepko of Kenya was third.", "Paul Chepko", { nationality: "KE" }],
    ["1. Paul Chepko (Kenya) 27:01", "Paul Chepko", { nationality: "KE" }],
    ["Matteo Ferranti, an Italian who won once, left.", "Matteo Ferranti", { nationality: "IT" }],
    [
      "He met Kong Xianbo, China's assistant foreign minister, there.",
      "Kong Xianbo",
      { title: "assistant foreign minister", nationality: "CN" },
    ],
    [
      "They asked Kunio Nakagawa, a Harbor Bank vice president.",
      "Kunio Nakagawa",
      { title: "vice president", affiliation: "Harbor Bank" },
    ],
    [
      "They asked Ann Hill, a partner at law firm Harbor Lane Associates.",
      "Ann Hill",
      { title: "partner", affiliation: "Harbor Lane Associates" },
    ],
    [
      "They asked Ann Hill, head of UK equities at Harbor Bank.",
      "Ann Hill",
      { title: "head of UK equities", affiliation: "Harbor Bank" },
    ],
    [
      "They asked Ann Hill, a China analyst at Harbor Bank.",
      "Ann Hill",
      { title: "analyst", affiliation: "Harbor Bank" },
    ],
    [
      "They asked Ann Hill, a Turkish lawyer at Harbor Bank.",
      "Ann Hill",
      { title: "lawyer", affiliation: "Harbor Bank", nationality: "TR" },
    ],
    [
      "They asked Ann Hill, president of Peru wanted for murder.",
      "Ann Hill",
      { title: "president", nationality: "PE" },
    ],
    [
      "They asked Ann Hill, the U.S. ambassador at NATO.",
      "Ann Hill",
      { title: "ambassador", nationality: "US" },
    ],
    ["They asked Ann Hill, 43, a reporter for it.", "Ann Hill", { title: "reporter", age: 43 }],
    [
      "Former Kenyan President Ann Hill left.",
      "Ann Hill",
      { title: "Former President", nationality: "KE" },
    ],
    ["Its army chief Gen. Ann Hill left.", "Ann Hill", { title: "Gen." }],
    ["Transport minister Ann Hill left.", "Ann Hill", { title: "Transport minister" }],
    [
      "It made shoes out of Harbor. Its chairman, Ann Hill, left.",
      "Ann Hill",
      { title: "chairman" },
    ],
    [
      "Ms. Hill left. Ann Hill, chief dealer at it, said so.",
      "Ann Hill",
      { title: "chief dealer" },
    ],
    [
      '"We grew," said Ann Hill, Senior Vice President, Harbor Systems Inc.',
      "Ann Hill",
      { title: "Senior Vice President", affiliation: "Harbor Systems" },
    ],
    [
      "Ann Hill, Director of Marketing at it, left.",
      "Ann Hill",
      { title: "Director of Marketing" },
    ],
    [
      "Sam Roe, President of the Republic of Norland, Prime Minister Ann Hill and others came.",
      "Ann Hill",
      { title: "Prime Minister" },
    ],
    ["Ann Hill, who took office as chairwoman of it, left.", "Ann Hill", { title: "chairwoman" }],
  ])("finds nationality, title, affiliation or age in: %s", (text, name, details) =>
    expect(entityNamed(text, name)).toMatchObject(details),
  );

  it.each([
    "The Harbor Party said Premier Ann Hill left.",
    "Tove Lindholm of Harbor Shipping met Premier Ann Hill.",
  ])(
    "does not take an organization for the affiliation of somebody it quotes or meets: %s",
    (text) => expect(entityNamed(text, "Ann Hill")?.affiliation).toBeUndefined(),
  );

  it("does not take a player's number for an age", () =>
    expect(entityNamed("8-Ann Hill, 10-Bob Kim", "Ann Hill")?.age).toBeUndefined());
});

describe("extractEntities, on later mentions and short forms,", () => {
  it.each([
    ["The Harbor Tigers and the Alder Bears met. The Bears won.", "organization: Alder Bears (2)"],
    [
      "SOCCER - Borussia Dortmund win\nBorussia Dortmund beat Alder 2-1. Dortmund lead.",
      "organization: Borussia Dortmund (3)",
    ],
    [
      "The European Commission met. The Commission said so.",
      "organization: European Commission (2)",
    ],
    ["The Bank of Japan met. BOJ officials said so.", "organization: Bank of Japan (2)"],
    [
      "Alder Ridge Bancorp grew. Shares of Alder Ridge rose.",
      "organization: Alder Ridge Bancorp (2)",
    ],
    ["JACKSON, Tenn. (AP) - It was in western Tennessee.", "place: Tennessee (2)"],
    ["He spoke at Jackson Falls, Wyoming.", "place: Jackson Falls (1)"],
    ["It ran in Fargo, N.D., too.", "place: North Dakota (1)"],
    ["It ran in Gander, Nfld., too.", "place: Newfoundland (1)"],
    ["It ran in Alder Nadu, India.", "place: India (1)"],
    ["It ran in Atlanta, Ga., too.", "place: Ga. (1)"],
    ["Shane Dugan and Bob Hill ran. S Dugan won.", "person: Shane Dugan (2)"],
  ])("counts all the mentions of an entity in: %s", (text, one) =>
    expect(entitiesIn(text)).toContain(one),
  );

  it.each([
    "It is an organic light-emitting diode (OLED). The OLED broke.",
    "The Tall Wall Sky Defense (TWSD) system stood.",
  ])("does not read the short form of a thing as an organization: %s", (text) =>
    expect(entitiesIn(text, "organization")).toEqual([]),
  );
});

describe("extractEntities, on types in context,", () => {
  it.each([
    ["Boston (Okerlund 8-4) at Toronto (Tewkes 6-6), 1:05 p.m.", "person: Okerlund (1)"],
    ["Boston (Okerlund 8-4) at Toronto (Tewkes 6-6), 1:05 p.m.", "organization: Toronto (1)"],
    ["He fled from Prizren and Djakowa on foot.", "place: Djakowa (1)"],
    ["They came to Mursko Sredisko, where police stood.", "place: Mursko Sredisko (1)"],
    ["Shares of Microsoft and Zelcom fell.", "organization: Zelcom (1)"],
    ["It flew to Ben Torrin airport.", "place: Ben Torrin (1)"],
    ["Corvano, whose shares rose, left.", "organization: Corvano (1)"],
    ["It was told to a House committee.", "organization: House (1)"],
    ["A partner at EY India said so.", "organization: EY India (1)"],
    ["It is made by Alder Iron and Steel Co of Leeds.", "organization: Alder Iron and Steel (1)"],
    ["The Kosovo Liberation Army said so.", "organization: Kosovo Liberation Army (1)"],
    ["They met Tuareg rebels.", "other: Tuareg (1)"],
    [
      'A jury convicted Thomas "Skip" Delacour. Delacour, 58, left. Thomas Delacour had lied.',
      "person: Thomas Delacour (3)",
    ],
    ["The analyst, Na Hye-rin, left.", "person: Na Hye-rin (1)"],
    ["Harbor Mayor Ann Lee Resigns Over Bridge Collapse", "person: Ann Lee (1)"],
    ["TENNIS - ROBERT HANSEN LOSES FINAL IN FIVE SETS", "person: Robert Hansen (1)"],
    ["He told Metro TV that it was late.", "organization: Metro TV (1)"],
    ["Governor Jun Salonga left.", "person: Jun Salonga (1)"],
    ["Mayor May Ellison met Theresa May in May.", "person: Theresa May (1)"],
    ["Norwegian utility Nordlys said so.", "organization: Nordlys (1)"],
    ["They drew in the Premier League and in the Princess Cup.", "other: Princess Cup (1)"],
    ["The Norwegian Red Cross sent tents.", "organization: Norwegian Red Cross (1)"],
    [
      "The head of the Internal Revenue Service spoke.",
      "organization: Internal Revenue Service (1)",
    ],
    ["It was the Movement for a New Alder that won.", "organization: Movement for a New Alder (1)"],
    ["A landslide hit Gofa Zone in the south.", "place: Gofa Zone (1)"],
    ["They closed a plant in Storm Lake for repairs.", "place: Storm Lake (1)"],
    ["It was shipped from the U.S. Gulf to Antwerp.", "place: U.S. Gulf (1)"],
    ["Kelvano fell HK$1.25 to HK$93 on the day.", "organization: Kelvano (1)"],
    ["Torvano president Urbano Calori left.", "organization: Torvano (1)"],
    ["They said the Movement had won.", "organization: Movement (1)"],
    ["President Tobias arap Kiptoo left.", "person: Tobias arap Kiptoo (1)"],
    ["A fire broke out in Santa Elvira.", "place: Santa Elvira (1)"],
    ["They stole it from the Rasmus Holt Museum.", "place: Rasmus Holt Museum (1)"],
    ["In the results, 1860 Munich lost.", "organization: 1860 Munich (1)"],
    ["The MDS was founded in 1978.", "organization: MDS (1)"],
    ["SOCCER - RESULTS\nAlder 2 ( Windley 24, Dodd 61 ) Newton 0", "person: Windley (1)"],
    ["Numerous Japanese tourists came. Only France voted.", "place: France (1)"],
    ["Mouldi Mamatayev, in his late 20s, was there.", "person: Mouldi Mamatayev (1)"],
  ])("finds the name and its type in: %s", (text, one) => expect(entitiesIn(text)).toContain(one));
});

describe("extractEntities, on headlines, lists and results,", () => {
  const game = "The home side scored twice in the second half of the match to win the final.";
  const list =
    "Borrower: Corvano Telekom\nLead managers: Banque Zelter, Kestrel International, Northgate Lee\nBorrower: Torvano Steel";
  const teams =
    "SOCCER - TEAMS\nHammerby: Ned Okerlund; Tim Tewkes, Zoran Dodd, Ivo Lindner, Juan Calori\nReferee: Jan Zeman";
  it.each([
    ["Soccer-Okerlund scores twice\nNed Okerlund scored twice.", "person: Ned Okerlund (2)"],
    ["SOCCER-OKERLUND SCORES TWICE\nNed Okerlund scored twice.", "person: Ned Okerlund (2)"],
    ["Motor racing-Tewkes on pole\nTim Tewkes was first.", "person: Tim Tewkes (2)"],
    ["RUGBY UNION-NORWAY BEAT SPAIN IN FINAL", "place: Norway (1)"],
    [`DENVER - Windley beat Tewkesbury 2-1 on Sunday. ${game}`, "place: Denver (1)"],
    [`SOCCER - DEALS\nDENVER - Traded Ned Okerlund on Sunday. ${game}`, "organization: DENVER (1)"],
    ["Windley Blues 41 Tewkes Chiefs 10", "organization: Tewkes Chiefs (1)"],
    ["Dallas at Philadelphia\nMiami at Buffalo", "organization: Dallas (1)"],
    ["Dallas at Philadelphia\nMiami at Buffalo", "place: Philadelphia (1)"],
    ["TENNIS - DRAW\nNorway at Spain", "place: Norway (1)"],
    [`SOCCER - RESULT\nThey drew 1-1 at the Zelodrome on Sunday. ${game}`, "place: Zelodrome (1)"],
    [
      "Front row: 1. Rob Harlow (Britain) Kestrel, 2. Petra Zeman (Norway) Zelter",
      "organization: Zelter (1)",
    ],
    ["CYCLING-RESULT\n1. Petra Zeman (Norway, Zelter) 4:02", "organization: Zelter (1)"],
    ["NBA-Lakers at Denver\nThe Lakers won.", "organization: Lakers (2)"],
    [
      "Ann-Marie Zeman - minister of culture, studied in the town of Windley\nZoran Mirkovic - minister of sport",
      "person: Zoran Mirkovic (1)",
    ],
    ["Petra Zeman (Norway) beat Zoran Mirkovic (Spain) 41", "person: Zoran Mirkovic (1)"],
    ["They cut roads in Zaler, Casizuran and Zilasag.", "place: Zilasag (1)"],
    ["The Corvano hooker left.", "organization: Corvano (1)"],
    ["They met the Windley Titans on Sunday.", "organization: Windley Titans (1)"],
    ["Zamad bin Zarifa al-Zulani arrived.", "person: Zamad bin Zarifa al-Zulani (1)"],
    [
      "The head of Norway's Zoptic Orthodox Church spoke.",
      "organization: Zoptic Orthodox Church (1)",
    ],
    ["Analyst Ned Okerlund at Zundal Collier said so.", "organization: Zundal Collier (1)"],
    ["Bookmaker Zelbrook had favored him.", "organization: Zelbrook (1)"],
    [list, "organization: Torvano Steel (1)"],
    [teams, "person: Juan Calori (1)"],
    [
      `Harbor chess club holds its yearly open for juniors in Wellington\nNed Okerlund made ${"a draw and ".repeat(9)}lost.`,
      "person: Ned Okerlund (1)",
    ],
  ])("finds the name and its type in: %s", (text, one) => expect(entitiesIn(text)).toContain(one));

  it("goes on over the end of a line that had no room for the next word", () => {
    const text = "It was said in the long report that was made public by Harbor\nSteel on Monday.";
    expect(entitiesIn(text)).toContain("organization: Harbor Steel (1)");
  });
});
