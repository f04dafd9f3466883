/** Invented articles in the manner of older and smaller agencies: see articles-wires.ts. */
export const SMALL: Readonly<Record<string, string>> = {
  "International News Service, a senator and a parrot of 1937": `WASHINGTON, Feb. 11 (INS)—Senator Homer T. Wadsworth, the silver-maned orator of the plains, was interrupted today by a parrot.

{d Homer T. Wadsworth|"The farmer of this nation,"} thundered Wadsworth, {d Homer T. Wadsworth|"has been sold down the river!"}

{d =the parrot|"Sold!"} cried the parrot, which had been carried into the gallery beneath the coat of a visitor. {d =the parrot|"Sold! Sold!"}

The Vice President rapped for order. {d =The Vice President|"The chair does not recognize the gentleman from the gallery,"} he declared.

When the laughter had died away, Wadsworth smiled. {d Homer T. Wadsworth|"I have been heckled by experts,"} he said. {d Homer T. Wadsworth|"This bird is at least sincere."}

The visitor, who gave his name as Elmer Stopes, of Baltimore, was led out by two guards.

{d Elmer Stopes|"He only knows the one word,"} Stopes told newspaper men. {d Elmer Stopes|"I am an auctioneer."}

The Senate then took up the farm bill.`,

  "Commonwealth agency, a commission on fishing": `SUVANNA, Aug 5 (PACNEWS) – The Pacific Tuna Commission ended five days of talks on Friday without agreement on quotas.

{d Losalini Tora|“We came with open hands and we leave with empty nets,”} said Losalini Tora, the fisheries minister of Vatu Islands.

Tora, who chaired the meeting, said {i Losalini Tora|that distant water nations had refused to accept a cut of 15 per cent}.

{d Losalini Tora|“They asked for science. We gave them science,”} she told delegates, {d Losalini Tora|“and then they asked for different science.”}

The head of the Japanese delegation, Haruto Senda, rejected the criticism. {d Haruto Senda|“Japan has always respected the stock,”} he said through an interpreter. {d Haruto Senda|“We do not accept numbers from the air.”}

Environmental groups were scathing. {d Bronwyn Leigh|“If the tuna had a vote, this lot would be out of office,”} said Bronwyn Leigh of Ocean Watch. {d Bronwyn Leigh|“They’ve kicked the can down the reef.”}

A delegate from an island state, who did not want to be identified, was blunter. {d =he|“Bullies with boats,”} he said.

The European Union said in a statement {i The European Union|that it regretted the outcome}.

{d Losalini Tora|“Next year,”} said Tora, {d Losalini Tora|“I shall bring a net to the table and we will see who swims into it.”}`,

  "Canadian Press, a hockey final": `HALVERSON, Man. — Luc Bergeron scored twice in overtime's dying light and the Halverson Huskies are champions.

{d Luc Bergeron|"I closed my eyes,"} Bergeron said, with champagne in his beard. {d Luc Bergeron|"I'm not going to lie to you. I closed my eyes and swung."}

Goaltender Sam Whitecloud made 51 saves.

{d Sam Whitecloud|"You stop thinking after 40,"} said the 23-year-old. {d Sam Whitecloud|"It's like shovelling snow. You don't count the shovels."}

Across the hall there was silence. {d Derek Oates|"It hurts,"} Regents captain Derek Oates said. {d Derek Oates|"What do you want me to say? It hurts."}

His coach, Gord McNab, pulled no punches: {d Gord McNab|"We were soft in front of our net and we paid for it. Sam was unbelievable. Give him the keys to the city."}

The mayor may do just that. {d Ellen Stoyko|"We've only got the one key,"} Mayor Ellen Stoyko joked, {d Ellen Stoyko|"but he's welcome to it."}

Outside, thousands chanted {d =thousands|"Sam-my! Sam-my!"} until past midnight.

Bergeron's father, Yvon, watched from the stands. {d =Yvon|"When he was six he broke my window,"} the elder Bergeron said. {d =Yvon|"Tonight I forgive him."}`,

  "New Zealand paper, a mayor and a flag": `A Kaimoa district councillor has been censured for flying a pirate flag over the council building.

Cr Wiremu Pohatu said {m Wiremu Pohatu|he raised the skull and crossbones on Saturday morning {f Wiremu Pohatu|"for a laugh"} after losing a bet on the rugby}.

{d Wiremu Pohatu|"It was up for two hours,"} he told Stuff. {d Wiremu Pohatu|"Two hours! You'd think I'd sold the library."}

Mayor Janet Askew did not see the funny side.

{d Janet Askew|"The flagpole belongs to the ratepayers,"} she said. {d Janet Askew|"It isn't a toy, and neither is the council."}

Council chief executive Rob Fenn confirmed {i Rob Fenn|there had been 11 complaints and 340 messages of support}.

{d Tui Rangi|"Best thing they've done all year,"} said dairy owner Tui Rangi. {d Tui Rangi|"My kids thought we'd been invaded. They were stoked."}

At Tuesday's meeting Pohatu apologised, then asked: {d Wiremu Pohatu|"Can I have my flag back?"}

{d Janet Askew|"No,"} said Askew.`,

  "Swiss agency, a referendum on cows": `Bern (sda) - {i the Federal Chancellery|The Swiss will vote in June on whether cows may keep their horns}, the Federal Chancellery announced on Friday.

{d Armin Zgraggen|«A cow without horns is a bicycle without a bell»}, said the farmer Armin Zgraggen, who collected 120,000 signatures.

{d Armin Zgraggen|«I asked the cows,»} Zgraggen told the agency, {d Armin Zgraggen|«and they said nothing. So I asked the people.»}

The government recommends a No. {d Regula Imhof|«We respect the horn,»} said Agriculture Minister Regula Imhof. {d Regula Imhof|«But it does not belong in the constitution.»}

The slogan of the campaign is {t -|«Horns up!»}.

According to a survey, {i =a survey|49 percent are in favour}.

The farmers' association left the vote free. {d Beat Odermatt|«Our members are divided,»} its director Beat Odermatt said. {d Beat Odermatt|«So are the cows.»}`,
};
