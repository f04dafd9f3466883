/**
 * Short invented copy on many subjects, and all its entities, which were written down before the library was run on it.
 * Each is given as `type name`, in the order of the text, with its number of mentions if it has several, and its details.
 */
export const COPY: readonly {
  readonly about: string;
  readonly text: string;
  readonly names: readonly string[];
}[] = [
  {
    about: "a takeover in pounds and dollars",
    text: `Northgate Energy plc agreed to buy Alder Wind Ltd. for £1.2bn ($1.5bn), the companies said on Monday.
Northgate said it would pay £300m in cash and borrow €450 million. Shares in Alder rose 12 percent. "It is a fair price," said Helen Marsh, chief executive of Northgate.`,
    names: [
      "organization Northgate Energy x3",
      "organization Alder Wind x2",
      "money £1.2bn 1200000000 GBP",
      "money $1.5bn 1500000000 USD",
      "money £300m 300000000 GBP",
      "money €450 million 450000000 EUR",
      "percent 12 percent 12 %",
      "person Helen Marsh (chief executive)",
    ],
  },
  {
    about: "earnings in won",
    text: `SEOUL, Jan. 9 (Yonhap) -- Hanbit Electronics Co. said Thursday its operating profit rose 35 percent to 6.5 trillion won (US$4.4 billion) last quarter. Sales fell to 75 trillion Korean won.
Analyst Kim Min-ji at Dongbang Securities said demand from Taiwan and Saudi Arabia was strong.`,
    names: [
      "place Seoul",
      "organization Yonhap",
      "organization Hanbit Electronics",
      "percent 35 percent 35 %",
      "money 6.5 trillion won 6500000000000 KRW",
      "money US$4.4 billion 4400000000 USD",
      "money 75 trillion Korean won 75000000000000 KRW",
      "person Kim Min-ji (Analyst)",
      "organization Dongbang Securities",
      "place Taiwan",
      "place Saudi Arabia",
    ],
  },
  {
    about: "aid in many currencies",
    text: `Norway pledged 500 million Norwegian kroner and Switzerland 20 million Swiss francs to the World Food Programme (WFP), which has asked for 1.3 billion U.S. dollars. India gave 90 crore rupees. The WFP thanked them.`,
    names: [
      "place Norway",
      "money 500 million Norwegian kroner 500000000 NOK",
      "place Switzerland",
      "money 20 million Swiss francs 20000000 CHF",
      "organization World Food Programme x3",
      "money 1.3 billion U.S. dollars 1300000000 USD",
      "place India",
      "money 90 crore rupees 900000000 rupee",
    ],
  },
  {
    about: "diplomacy and long offices",
    text: `South Korean Minister of Foreign Affairs Han Do-jin met U.S. Deputy Secretary of State for Management Laura Whitfield in Washington on Tuesday.
Han told Whitfield that Seoul wanted talks with the Group of Seven (G7). The G7 has not answered.`,
    names: [
      "other South Korean",
      "person Han Do-jin x2 (Minister of Foreign Affairs)",
      "place United States",
      "person Laura Whitfield x2 (Deputy Secretary of State for Management)",
      "place Washington",
      "place Seoul",
      "organization Group of Seven x3",
    ],
  },
  {
    about: "a state visit with a spouse",
    text: `French President Luc Moreau and his wife, Claire Moreau, arrived in the Czech Republic on Sunday. Moreau will meet Prime Minister Jan Dvorak in Prague. Dvorak leaves for Trinidad and Tobago on Friday.`,
    names: [
      "other French",
      "person Luc Moreau x2 (President)",
      "person Claire Moreau",
      "place Czech Republic",
      "person Jan Dvorak x2 (Prime Minister)",
      "place Prague",
      "place Trinidad and Tobago",
    ],
  },
  {
    about: "a hurricane",
    text: `MIAMI (AP) -- Hurricane Odette battered the coast of Honduras on Saturday, killing at least 14 people. The National Hurricane Center said Odette had winds of 130 mph. Tropical Storm Felix is behind it in the Caribbean Sea.`,
    names: [
      "place Miami",
      "organization AP",
      "other Hurricane Odette x2",
      "place Honduras",
      "organization National Hurricane Center",
      "quantity 130 mph 130 mph",
      "other Tropical Storm Felix",
      "place Caribbean Sea",
    ],
  },
  {
    about: "an earthquake",
    text: `A magnitude 6.8 earthquake struck western Nepal early Friday, the U.S. Geological Survey (USGS) said. The Red Cross said 40 tons of rice were on the way from Lucknow. "We need tents," said Bishnu Thapa, mayor of Jumla.`,
    names: [
      "place Nepal",
      "organization U.S. Geological Survey x2",
      "organization Red Cross",
      "quantity 40 tons 40 tons",
      "place Lucknow",
      "person Bishnu Thapa (mayor)",
      "place Jumla",
    ],
  },
  {
    about: "a trial",
    text: `LONDON (Reuters) - A judge at the Old Bailey sentenced Darren Pike, 43, to nine years in prison for defrauding Castle Bank of 2.4 million pounds sterling. Prosecutor Anita Rowe said Pike had moved the money to the Cayman Islands. His lawyer, Simon Kerr, declined to comment.`,
    names: [
      "place London",
      "organization Reuters",
      "place Old Bailey",
      "person Darren Pike x2 43",
      "organization Castle Bank",
      "money 2.4 million pounds sterling 2400000 GBP",
      "person Anita Rowe (Prosecutor)",
      "place Cayman Islands",
      "person Simon Kerr (lawyer)",
    ],
  },
  {
    about: "a ruling of a high court",
    text: `The Supreme Court ruled on Wednesday against Attorney General Maria Delgado. Chief Justice Paul Ames wrote that the Clean Rivers Act was no bar. Delgado said the Justice Department would study the ruling.`,
    names: [
      "organization Supreme Court",
      "person Maria Delgado x2 (Attorney General)",
      "person Paul Ames (Chief Justice)",
      "other Clean Rivers Act",
      "organization Justice Department",
    ],
  },
  {
    about: "prizes",
    text: `STOCKHOLM, Oct. 10 (AFP) - South Korean novelist Han Seo-yun won the Nobel Prize in Literature on Thursday. Last year's Booker Prize for Fiction went to Tom Ellery. Han will receive 11 million Swedish crowns.`,
    names: [
      "place Stockholm",
      "organization AFP",
      "other South Korean",
      "person Han Seo-yun x2 (novelist)",
      "other Nobel Prize in Literature",
      "other Booker Prize for Fiction",
      "person Tom Ellery",
      "money 11 million Swedish crowns 11000000 SEK",
    ],
  },
  {
    about: "a headline in title case",
    text: `S. Korea Launches Spy Satellite From Vandenberg
The Defense Ministry said Monday the satellite had reached its orbit. Defense Minister Shin Won-tak thanked the U.S. Space Force. It cost 1.3 trillion won.`,
    names: [
      "place South Korea",
      "organization Defense Ministry",
      "person Shin Won-tak (Defense Minister)",
      "organization U.S. Space Force",
      "money 1.3 trillion won 1300000000000 KRW",
    ],
  },
  {
    about: "markets",
    text: `Tokyo Shares Close Higher as Japanese Yen Weakens
TOKYO - The Nikkei rose 1.4 percent on Tuesday. The dollar bought 151 yen. Toyota Motor Corp. gained 3 percent, and Sony Group 55 yen. Oil fell to $71 a barrel in New York.`,
    names: [
      "place Tokyo x2",
      "other Nikkei",
      "percent 1.4 percent 1.4 %",
      "money 151 yen 151 JPY",
      "organization Toyota Motor",
      "percent 3 percent 3 %",
      "organization Sony Group",
      "money 55 yen 55 JPY",
      "money $71 71 USD",
      "place New York",
    ],
  },
];
