/** More articles like those of fresh-wires.ts: interviews, speeches, courts, sport, features, press releases. */
export const FRESH_GENRES: Readonly<Record<string, string>> = {
  "press release of a software maker": `LINDEN, N.J., May 14, 2024 /PRNewswire/ -- Aquilane Systems, a leading provider of leak detection software, today announced the acquisition of PipeSense GmbH.
{Naveen Chandrasekhar|"Joining forces with PipeSense accelerates our mission to end water loss,"} said Naveen Chandrasekhar, Founder and Chief Executive Officer of Aquilane. {Naveen Chandrasekhar|"Together, we will serve more than 900 utilities in 31 countries."}
The sale should be complete in the third quarter.
{Ute Bachmeier|"From our very first conversation it was clear that the two teams share the same values,"} commented Dr. Ute Bachmeier, Managing Director of PipeSense. {Ute Bachmeier|"We are thrilled to begin this next chapter."}
Aquilane serves cities such as Tucson and Leeds. {Brandy Kowalczyk|"Since we installed the platform, our losses have fallen by a third,"} says Brandy Kowalczyk, water manager at the City of Dunmore.`,

  "feature clockmaker": `In a narrow street behind the fish market of Port Avel, a bell rings whenever the door of Emil Haskova's shop opens, and on most days it does not ring.
Haskova, 79, has mended clocks here since 1961. He wears two pairs of glasses, one above the other.
{Emil Haskova|“People don't want to know what time it is anymore,”} he says. {Emil Haskova|“They want to know what time it was a second ago.”}
His daughter, Vera, a dentist, would like him to retire.
{Vera|“He fell off the ladder at Easter,”} she says. {Vera|“He told the hospital that the ladder fell off him.”}
Haskova waves the matter away. {Emil Haskova|“The ladder was older than I am.”}
On the wall hangs a regulator clock from a railway station that was bombed in the war. It has never lost more than a second a month. He winds it on Sundays.
{Emil Haskova|“When I stop,”} says Haskova, {Emil Haskova|“it stops.”}
Last year a man from the museum came and offered to buy it. Haskova made him tea.
{Emil Haskova|“He was a polite man,”} the clockmaker recalls. {Emil Haskova|“I told him he could have it when it is late.”}`,

  "qa interview": `ASTERBURG, Sept 4 (Reuters) - Norland's energy minister, Kirsten Aaberg, spoke to Reuters about the winter, gas and nuclear power. The following are excerpts.
Asked whether the country had enough gas, Aaberg said: {Kirsten Aaberg|"We have 92% in storage. That is not a reason to relax, but it is a reason to sleep."}
On nuclear power, she said: {Kirsten Aaberg|"I was against it for twenty years. I have changed my mind, and I think an honest politician should say so."}
On whether she would run for prime minister: {Kirsten Aaberg|"Ask me after the winter."}
Aaberg dismissed the suggestion that households would have to ration power. {Kirsten Aaberg|"That is a scenario from a bad film,"} she said.`,

  "speech paragraphs": `PORT AVEL, June 6 (AP) — President Samuel Okonjo-Reyes marked the 40th anniversary of the ferry disaster on Friday with a speech at the harbor wall.
{Samuel Okonjo-Reyes|“Forty years ago this morning, 211 people boarded a boat to go to work,”} Okonjo-Reyes said.
{Samuel Okonjo-Reyes|“They carried lunch boxes. They carried umbrellas. Some of them carried children.}
{Samuel Okonjo-Reyes|“We have built the wall higher since then, and we have built better boats. But no wall is high enough to keep out what we remember.}
{Samuel Okonjo-Reyes|“So let us say their names, and let us say them slowly.”}
Survivors laid wreaths. Among them was Conchita Barros, who was 9 when the boat went down and lost both parents.
{Conchita Barros|“The president spoke well,”} said Barros. {Conchita Barros|“But he was not on the boat.”}`,

  "two turns": `CANBERRA, March 19 (AAP) - The prime minister and the opposition leader traded barbs over housing on Tuesday in the last question time before the election is called.
Opposition Leader Gavin Threlfall asked Prime Minister Lucy Marchetti why not one of 30,000 promised homes had been finished.
{Gavin Threlfall|"Will the prime minister name a single street?"} he asked.
{Lucy Marchetti|"I'll name one,"} Ms Marchetti replied. {Lucy Marchetti|"Wattle Street, Dubbo, where the member for Hume voted against every brick."}
{Gavin Threlfall|"There is no house on Wattle Street,"} Mr Threlfall shot back.
{Lucy Marchetti|"Because you blocked it,"} said Ms Marchetti.
Speaker Bronwyn Atkins called the House to order five times.
{Bronwyn Atkins|"The member for Hume will leave the chamber,"} she said.`,

  "court dialogue": `LONDON (PA) - The defendant in the Thornbury arson trial clashed with the prosecution on Thursday as he gave evidence for a second day.
Prosecutor Fiona Lascelles asked Dean Rudkin why he had bought five cans of petrol on the morning of the fire.
{Dean Rudkin|“For the mower,”} Rudkin answered.
{Fiona Lascelles|“You live in a flat on the fourth floor, Mr Rudkin,”} said Miss Lascelles.
{Dean Rudkin|“It's my mum's mower,”} he replied.
{Fiona Lascelles|“Your mother told this court that she has no garden.”}
{Dean Rudkin|“She has a bit of grass,”} Rudkin said.
Mr Justice Hepworth adjourned the case until Monday. {Hepworth|“I think that we have all heard enough about mowers,”} the judge said.`,

  nested: `TORONTO - The mayor's chief of staff testified Wednesday that he was told to shred documents about the waterfront deal.
{Adrian Poulos|"He came into my office and said, 'Get rid of the binder,'"} Adrian Poulos told the inquiry. {Adrian Poulos|"I asked him, 'Which binder?' and he said, 'You know which one.'"}
Poulos said he put the binder in the trunk of his car instead.
{Adrian Poulos|"My wife said, 'Adrian, you're going to be on the news,'"} he said.
Mayor Wes Lockhart has denied the allegation. His lawyer, Gail Strand, called Poulos "a man with a grudge."
{Gail Strand|"There was no binder,"} Strand told reporters. {Gail Strand|"There was a calendar with 'dentist' written on it."}`,

  titles: `CANNES (ANSA) - Director Bianca Morelli won the top prize on Saturday for "The Salt Road," a three-hour portrait of a family of smugglers.
{Bianca Morelli|"I made this film with my aunt's money, and tonight I can pay her back,"} Morelli said as she took the award.
It was the second Italian win in four years after "Low Tide." The jury prize went to "Nine Doors" by Hungarian Ákos Berényi.
{Ákos Berényi|"I am not sad, I only look like this,"} Berényi said.
Jury president Claire Dautremont praised the "courage" of the selection.
{Claire Dautremont|"We laughed, we fought, we cried,"} she said. {Claire Dautremont|"At four in the morning there was one film left."}`,

  kpop: `SEOUL, Aug. 20 (Yonhap) -- K-pop group Moonlit will release its third studio album, "Paper Planets," next month, its agency said Wednesday.
The 11-track album is led by "Gravity Boy," which was co-written by leader Jiho.
{Jiho|"I wanted to write about leaving home and missing even the noise of it,"} Jiho said in a press conference in Seoul. {Jiho|"My mother cried when she heard the demo."}
Member Seyun appears on the variety show 'Weekend Runners' and hosts a radio program.
{Seyun|"I sleep in the car,"} he said, drawing laughter.
The septet will begin a world tour in October. {Starline Entertainment|"The group will meet fans in 17 cities,"} Starline Entertainment said in a release.`,

  obituary: `NEW YORK (AP) — Walter Prentiss, the songwriter whose “Harbor in the Rain” was recorded by more than 200 singers, has died. He was 93.
His son Jonah said Prentiss died in his sleep Sunday at his home in Rye, New York.
{Jonah Prentiss|“He was humming on Saturday night,”} Jonah Prentiss said. {Jonah Prentiss|“None of us knew the tune.”}
Born in Scranton, Pennsylvania, to a miner and a seamstress, Prentiss sold his first song at 17 for $25.
{Walter Prentiss|“I thought I had robbed them,”} he told The Associated Press in 1988.
Singer Lorna Fairweather, who had her biggest hit with one of his ballads, said he never raised his voice.
{Lorna Fairweather|“He'd play the phrase again, that's all,”} she said. {Lorna Fairweather|“You knew that you'd got it wrong.”}
Prentiss was married three times. {Walter Prentiss|“The songs got better each time,”} he once joked.`,

  "business earnings": `STOCKHOLM, Jan 30 (Reuters) - Swedish truck maker Valdemar reported a bigger-than-expected fall in quarterly profit on Thursday and said orders in Europe had slumped, sending its shares down 9%.
{Henrik Sjölander|"Customers are postponing purchases,"} Chief Executive Henrik Sjölander said in a statement. {Henrik Sjölander|"We have adjusted production accordingly."}
Operating profit fell to 3.1 billion crowns from 4.6 billion a year earlier. Analysts had expected 3.9 billion.
{Bettina Krohn|"This is worse than anybody had pencilled in,"} Bettina Krohn at Nordholm Securities said. {Bettina Krohn|"The order book is the real shock."}
Sjölander told Reuters he saw no need for more job cuts. {Henrik Sjölander|"We did what was needed in the autumn,"} he said in an interview.
But one of the company's ten biggest shareholders said the CEO's days were numbered.
{=the shareholder|"He has had three years and three profit warnings,"} the shareholder said.`,

  protest: `TIRASHA (AFP) - Police fired tear gas on Sunday to disperse thousands of people demanding the release of opposition leader Goran Petreski.
{=the crowd|"Freedom for Goran!"} the crowd chanted as it marched down Republic Avenue.
Protesters carried placards reading "Enough" and "We are not afraid."
{Milena Stojkova|"We will come every Sunday until he is out,"} said student Milena Stojkova, 22, her eyes red from the gas.
Her friend, who gave only his first name, Darko, held a lemon to his nose. {Darko|"My grandmother told me to bring it,"} he said.
Interior minister Zlatko Ribarov defended the police.
{Zlatko Ribarov|"Stones were thrown, and officers responded with restraint,"} he told state television.
But an AFP reporter at the scene saw no stones thrown.
Petreski, 49, has been held since May on charges of plotting a coup. {Goran Petreski|"I am guilty of reading the constitution aloud,"} he wrote in a letter published on Saturday.`,

  shipwreck: `ATHENS, Aug. 3 (Xinhua) -- At least nine migrants died and 40 were rescued after a wooden boat sank off the island of Karythos on Tuesday, the Hellenic Coast Guard said.
{Nikos Laskaris|"The search is continuing with three vessels and a helicopter,"} spokesperson Nikos Laskaris told Xinhua over phone.
A fisherman who pulled six people from the sea said the boat had no lights.
{=he|"I followed the voices,"} he said.
Survivors said the boat had left from the opposite coast with about 70 people on board.
{=one of them|"The engine stopped and the water came,"} one of them said.
Migration Minister Eleni Doukas expressed "deep sorrow" over the loss of life. {Eleni Doukas|"The smugglers who put these people on the boat are murderers,"} she said.`,

  health: `GENEVA, Feb 5 (Reuters) - The World Health Organization said on Friday that it would send 2 million doses of cholera vaccine to Tarkan province, where more than 300 people have died.
{Amara Nwosu-Bright|"We are racing against the rains,"} Dr. Amara Nwosu-Bright, the WHO's cholera lead, told a briefing. {Amara Nwosu-Bright|"If the disease reaches the capital, we will be talking about very different numbers."}
Aid workers said clinics were overwhelmed.
{Joost van Dillen|"We have two patients in each bed and more on the floor,"} said Joost van Dillen, of the charity Open Ward. {Joost van Dillen|"The nurses have not slept since Tuesday."}
The health ministry disputed the toll.
{=a spokesman|"The figures circulating in the media are exaggerated,"} a spokesman said, adding that 87 deaths had been confirmed.
Nwosu-Bright acknowledged that counting was difficult. {Amara Nwosu-Bright|"Many people are buried before anyone can test them,"} she said.`,

  science: `PARIS (AFP) - Astronomers have found the lightest planet ever seen directly, a cold world slightly smaller than Saturn, according to a study published on Wednesday.
{Solène Guérinot|“It is like spotting a firefly next to a lighthouse, from the moon,”} lead author Solène Guérinot of the Paris observatory told AFP.
The planet, called TX-11b, circles a young star 110 light years from Earth.
{Solène Guérinot|“We knew from the gap in the dust that something had to be there,”} Guérinot said, {Solène Guérinot|“but knowing and seeing are two different things.”}
Rohan Mistry, an astronomer at Leeds who was not involved in the research, hailed the result as “beautiful work”.
{Rohan Mistry|“Ten years ago I would have said it couldn't be done from the ground,”} he said. {Rohan Mistry|“In fact I did say so, in a paper.”}
Guérinot hopes to look next for a moon. {Solène Guérinot|“One must be greedy,”} she smiled.`,

  congress: `WASHINGTON (AP) — The House narrowly passed a stopgap spending bill Thursday night, hours before a midnight deadline, after Speaker Dale Hutchins dropped a provision on border inspections.
{Dale Hutchins|“Nobody got everything they wanted, and that's how it's supposed to work,”} Hutchins told reporters as he left the chamber.
Rep. Lacey Boudreaux, R-La., who led a group of holdouts, accused the speaker of caving.
{Lacey Boudreaux|“He promised us a vote,”} Boudreaux said. {Lacey Boudreaux|“What we got was a press conference.”}
Democrats supplied 97 of the votes. {Elise Tanaka|“We were the adults in the room,”} Minority Leader Elise Tanaka said.
In the Senate, where the bill needs 60 votes, Sen. Virgil Pratt, R-Idaho, vowed to use “every tool” to slow it.
{Virgil Pratt|“I've got a full tank and nowhere to be,”} the senator said.
White House press secretary Monique Estrada said the president would sign the bill.
{Monique Estrada|“He's glad that the lights will stay on,”} she told reporters, {Monique Estrada|“but he is tired of doing this every eight weeks.”}`,

  "eu summit": `BRUSSELS (dpa) - European Union leaders failed in the early hours of Friday to agree on a common fund for flood defences, after the Netherlands and Denmark blocked a deal over its cost.
{Antoine Delacourt-Weiss|“We were close at midnight and far at three,”} said European Council President Antoine Delacourt-Weiss.
Dutch Prime Minister Femke Roozendaal rejected the blame. {Femke Roozendaal|“My country has been building dikes for 800 years without a fund from Brussels,”} she said on leaving the summit.
Her Danish counterpart, Mads Overgaard, was terser. {Mads Overgaard|“No is also an answer.”}
Italy's premier, Lorenzo Battiston, whose country suffered heavy floods in May, did not hide his anger.
{Lorenzo Battiston|“Solidarity cannot stop at the Alps,”} he said. {Lorenzo Battiston|“I shall remember this night when others come to us.”}
Diplomats expected talks to go on at a lower level. {=one diplomat|“It's not dead, it's sleeping,”} one EU diplomat said.`,

  tweet: `LOS ANGELES — Actor Rex Calloway apologized Tuesday for a video in which he mocked a waiter's accent.
{Rex Calloway|“There is no excuse for what I said,”} Calloway wrote on Instagram. {Rex Calloway|“I have reached out to Luis personally and he was far kinder to me than I deserved.”}
The waiter, Luis Obregon, told KTLB that he had accepted the apology.
{Luis Obregon|“He called me, he cried, I told him it's OK,”} Obregon said. {Luis Obregon|“But I also told him to leave a tip next time.”}
Calloway's publicist did not respond to a request for comment. The studio behind his next film, “Night Ledger,” said it was “reviewing the matter.”
Director Priya Nair posted a defense of the actor. {Priya Nair|“I have worked with Rex on three films and he has been a gentleman on each,”} she wrote.`,

  "crime local": `Police are hunting for two men who robbed a jeweller's shop in broad daylight with a garden rake.
Owner Maureen Applegarth, 67, was behind the counter in Market Street, Beverley, when they walked in shortly after 2pm on Friday.
{Maureen Applegarth|‘I thought that they'd come about the hedge,’} she said. {Maureen Applegarth|‘Then one of them said, “Open the case, love,” and I saw that his hands were shaking.’}
The men fled with watches worth about £12,000.
Det Insp Graham Kitching said officers were studying CCTV footage. {Graham Kitching|‘It is a distinctive rake,’} he said.
Mrs Applegarth's husband, Ron, was upstairs having a bath. {Ron|‘I heard nothing,’} he said. {Ron|‘I had the wireless on.’}`,

  "weather plains": `OMAHA, Neb. (AP) — A blizzard that closed 400 miles of interstate moved into Iowa on Monday, leaving truckers stranded and cattle buried in drifts.
{Chuck Rasmussen|“I've never seen it come in sideways like that,”} said trucker Chuck Rasmussen of Ames, Iowa, who spent the night in his cab near Kearney. {Chuck Rasmussen|“You couldn't see your own mirrors.”}
The storm dropped 19 inches of snow on Ogallala. Meteorologist Tina Vasquez of the National Weather Service said winds reached 71 mph.
{Tina Vasquez|“This one overperformed,”} she said.
Gov. Roy Stambaugh called out the National Guard and pleaded with people to stay home.
{Roy Stambaugh|“If you get stuck, somebody else has to risk his life to get you out,”} he said.
At a truck stop in Lexington, 140 people slept on the floor of the diner. Waitress Jo Beth Nygaard served 300 omelets.
{Jo Beth Nygaard|“We ran out of eggs at noon, so then it was pancakes,”} Nygaard said. {Jo Beth Nygaard|“Nobody complained. They were too tired.”}`,

  "statement org": `NAIROBI, May 9 (Reuters) - Oil company Tarrow Petroleum said on Thursday it had suspended work at its Lokiru field after gunmen attacked a convoy, killing two contractors.
{Tarrow Petroleum|"The safety of our people and partners comes first,"} the company said in a statement. {Tarrow Petroleum|"Operations will resume only when conditions allow."}
No group has claimed responsibility. The army blamed bandits.
{Peter Lomuria|"They came for the payroll,"} regional commander Brigadier Peter Lomuria said. {Peter Lomuria|"We are in pursuit and we shall get them."}
Amnesty group Desert Watch said the attack followed months of tension over jobs.
{=it|"Communities were promised work and were given dust,"} it said.
Tarrow's local partner, state-owned Naftal, said its own wells had not been affected.`,

  "archive 1950s": `GENEVA, Oct. 27 (UP)--Foreign Minister Auguste Perrenoud said today that the conference on the river frontier "has not failed, it has merely been tired."
The minister, a stout man with a white goatee, spoke to newspapermen on the steps of the palace.
{Auguste Perrenoud|"I have been at nine conferences,"} he declared. {Auguste Perrenoud|"This is the first at which nobody has banged the table."}
The Karelian delegate, Col. Tivadar Mokos, was in a less philosophical mood.
{Tivadar Mokos|"We shall not give up one yard of the left bank,"} Mokos said.
The secretary general of the conference, Miss Edith Collingwood, said that the talks would be resumed on Thursday. {Edith Collingwood|"The delegates need a rest,"} she said, {Edith Collingwood|"and so do the stenographers."}`,

  environment: `JAKARTA, Aug 19 (Reuters) - Fires on peatlands in southern Borneo doubled in a week, officials said on Monday, shrouding the city of Palanjaya in a choking haze.
{Siti Rahmadani|"The children cough all night,"} said Siti Rahmadani, a nurse at a clinic on the city's edge. {Siti Rahmadani|"We give them water and we give them masks. We cannot give them air."}
Environment Minister Bambang Wiryo said 12 plantation companies were under investigation.
{Bambang Wiryo|"Their licences will be revoked if they are found guilty,"} the minister said.
Activists were sceptical. {Agus Prasetya|"Each year they say the same, and each year the same companies burn,"} said Agus Prasetya, a campaigner with Hutan Lestari.
Wiryo rejected that. {Bambang Wiryo|"I have closed four companies since I took office,"} he said. {Bambang Wiryo|"How many has Mr Agus closed?"}`,

  "education uk": `LONDON, Aug 15 (PA) - Top A-level grades fell for a third year in a row, prompting a row over whether pupils are paying for the pandemic.
Education Secretary Harriet Olusoga congratulated students, saying: {Harriet Olusoga|“You should be incredibly proud of what you have achieved.”}
But shadow education secretary Tim Wragby said: {Tim Wragby|“This Government has let down a whole generation.”}
He added: {Tim Wragby|“The gap between the richest and the poorest is now the widest on record.”}
Geoff Ackworth, general secretary of the Union of Heads, said the fall was no surprise.
{Geoff Ackworth|“It was always the plan to bring grades back to where they were,”} he said. {Geoff Ackworth|“But a plan is no comfort when you have missed your place by one mark.”}
Student Niamh Gallowglass, 18, from Hull, will study medicine at Sheffield after getting three A*s.
{Niamh Gallowglass|“I screamed so loud that the dog hid,”} she said.
Her mother Orla said: {Orla|“We're all still deaf.”}`,

  mideast: `KARAM, July 21 (AP) — The militia that controls the northern crossing rejected a cease-fire proposal late Monday, two officials familiar with the talks said.
{=one of the officials|“They want guarantees that nobody can give,”} one of the officials said. Both spoke on condition of anonymity because they were not authorized to brief reporters.
The mediators, led by former Norwegian diplomat Astrid Fjeld, had proposed a 10-day truce.
{Astrid Fjeld|“I have not given up,”} Fjeld told reporters in the lobby of her hotel. {Astrid Fjeld|“I have packed, but I have not given up.”}
Militia commander Abu Salem al-Masri blamed the government side.
{Abu Salem al-Masri|“We received shells while we were reading the paper,”} he said by phone. {Abu Salem al-Masri|“This is their signature.”}
In the camps, the news was met with despair.
{Umm Khalil|“Tell them that we are tired,”} said Umm Khalil, a grandmother of 11. {Umm Khalil|“Tell all of them.”}`,

  "kyodo sumo": `TOKYO, Jan. 26 (Kyodo) - Mongolian-born Tetsunoyama won his second straight Emperor's Cup on Sunday, beating Ozeki Hokutodake on the final day with an overarm throw.
{Tetsunoyama|"I only thought about the bout in front of me,"} the 25-year-old said. {Tetsunoyama|"I am happy that I could show good sumo to the fans."}
His stablemaster, former yokozuna Asahibiki, said Tetsunoyama still needed to work on his charge.
{Asahibiki|"He stands up too early,"} the stablemaster said. {Asahibiki|"He knows it. I tell him every morning."}
Hokutodake finished at 11-4. {Hokutodake|"I will start over,"} he said.`,

  "mill fire": `MANILA - Fire swept through a garment factory in the suburb of San Isidro on Tuesday, killing at least 14 workers, most of them women, the fire bureau said.
{Rosalinda Macapinlac|"The back door was chained,"} said Rosalinda Macapinlac, who escaped by jumping from a second-floor window. {Rosalinda Macapinlac|"We banged and banged."}
Her sister Lourdes did not get out.
{Rosalinda Macapinlac|"She was behind me,"} Macapinlac said, weeping. {Rosalinda Macapinlac|"I was holding her hand."}
The owner of the factory, Benedict Cheng, could not be reached. His lawyer said the door had been locked because of thefts.
{=the lawyer|"My client is devastated,"} the lawyer said.
Fire Superintendent Ramon Ilagan said charges were likely. {Ramon Ilagan|"A chain on a fire door is not negligence,"} he said. {Ramon Ilagan|"It is a decision."}`,

  "parliament india": `NEW DELHI: The Lok Sabha was adjourned twice on Thursday amid sloganeering over the price of onions.
As soon as the House met, members of the opposition trooped into the well, shouting {-|"Answer us, answer us!"}
Speaker Om Narayan Trivedi appealed to them to return to their seats. {Om Narayan Trivedi|"This is not the way,"} he said. {Om Narayan Trivedi|"The country is watching you."}
Agriculture Minister Kavita Deshpande said the government had released 50,000 tonnes from its buffer stock. {Kavita Deshpande|"Prices will come down within a week,"} she told the House.
Trinamool Dal's Subrata Ghoshal was not satisfied. {Subrata Ghoshal|"Madam Minister should go to the market once,"} he said, holding up an onion.
{Kavita Deshpande|"I was at the market this morning,"} Deshpande retorted. {Kavita Deshpande|"I did not see you there."}`,

  football: `MANCHESTER, England - Ferndale manager Luis Alcaraz-Peña insisted his side were not in crisis after a 3-0 defeat by bottom club Stanmoor on Saturday, their sixth loss in eight games.
{Luis Alcaraz-Peña|"We had 19 shots and they had four,"} the Spaniard said. {Luis Alcaraz-Peña|"Football is sometimes stupid."}
Stanmoor boss Derek Hollins, appointed on Wednesday, was mobbed by supporters at the final whistle.
{Derek Hollins|"I asked for 11 warriors and I got 14,"} said Hollins. {Derek Hollins|"The subs were magnificent."}
Striker Jermaine Boateng-Cole, who scored twice, dedicated the win to former manager Alan Frith, sacked after only nine weeks.
{Jermaine Boateng-Cole|"He signed me when nobody wanted me,"} he said. {Jermaine Boateng-Cole|"I rang him straight after."}
Ferndale captain Thiago Moura apologised to the fans. {Thiago Moura|"We are ashamed,"} he told BBC Radio Lancashire.
Asked if he feared for his job, Alcaraz-Peña shrugged. {Luis Alcaraz-Peña|"I fear only my wife,"} he said.`,

  tech: `SAN FRANCISCO, Nov 6 (Reuters) - Chipmaker Lumenar will cut 4,000 jobs, or 11% of its workforce, as demand for personal computers dries up, according to a memo seen by Reuters on Wednesday.
{Sanjit Baluja|"This is the hardest message I have had to write,"} Chief Executive Sanjit Baluja wrote in the memo. {Sanjit Baluja|"These are talented colleagues and friends."}
A spokesperson for Lumenar confirmed the cuts. {=the spokesperson|"We are aligning our cost structure with a new reality,"} the spokesperson said in an email.
Three employees told Reuters that managers had been informed only an hour before.
{=one of them|"My boss was crying on the call,"} said one of them.
Wedbrook analyst Dana Ingersoll said the move was overdue. {Dana Ingersoll|"They hired for a party that ended two years ago,"} Ingersoll wrote.`,

  "ukraine style": `KHARVETSK, Dec 4 (AFP) - Olena Tkachuk has slept in the metro station for 19 nights, between a violinist and a family with a parrot.
{Olena Tkachuk|“The parrot has learned to imitate the siren,”} the 68-year-old retired engineer says. {Olena Tkachuk|“The first time we all ran. There was nowhere to run to. We were already here.”}
Above ground, the city's power has been out since Friday.
{Vitaliy Sereda|“We repair at night what they destroy by day,”} says Vitaliy Sereda, the deputy head of the municipal grid.
He lost two men last week when a second strike hit the substation that they were mending.
{Vitaliy Sereda|“They had families,”} he says. {Vitaliy Sereda|“Everyone here has a family. That is why we go.”}
In the station, the violinist, who gives his name as Borys, plays in the evening. {Borys|“Only slow pieces,”} he says. {Borys|“My fingers are cold.”}`,

  "angle marks": `Paris, 12 mars – Le groupe Valombre a annoncé... (AFP English desk) Valombre, the dairy group, said on Tuesday that it was recalling 400,000 yoghurts after listeria was found in a plant in Brittany.
{Yves Kermadec|«No case of illness has been linked to our products,»} managing director Yves Kermadec said. {Yves Kermadec|«We are acting out of caution.»}
The consumer group Alerte Conso accused the firm of having waited too long.
{Maud Trébuchet|«They knew on Thursday,»} said its president, Maud Trébuchet. {Maud Trébuchet|«On Friday the lorries left the plant.»}
Agriculture minister Bruno Castanier promised «full transparency».`,

  "low marks": `VIENNA (APA) - The Ringhof Theatre will stay closed until Christmas after its stage lift collapsed during a rehearsal, director Gudrun Pichlbauer said on Monday.
{Gudrun Pichlbauer|„The lift was inspected in August,“} Pichlbauer said. {Gudrun Pichlbauer|„We do not know what went wrong.“}
No one was hurt. Tenor Sepp Wieland had left the platform a minute earlier. {Sepp Wieland|„I forgot my hat,“} he told the newspaper Der Abend. {Sepp Wieland|„I shall wear it as long as I live.“}`,

  "strike teachers": `ACCRA — Teachers across the country stayed home for a second week on Monday, and the union said that talks with the government had broken down.
{Kwabena Osei-Tutu|“We were offered four percent,”} Kwabena Osei-Tutu, general secretary of the National Association of Teachers, told a crowd in Independence Square. {Kwabena Osei-Tutu|“Four percent does not buy chalk.”}
Deputy Education Minister Gifty Mensah-Larbi said the state had nothing more to give.
{Gifty Mensah-Larbi|“If I had money under my bed, I would bring it,”} she said.
At a primary school in Jamestown, headmaster Ebenezer Quaye was teaching six classes by himself. Parents had brought him a loudspeaker.
{Ebenezer Quaye|“It is mostly singing,”} he said.
One mother, Akosua Darko, said she supported the strike but that her patience was not endless. {Akosua Darko|“My son can now count only goats,”} she said.
{Akosua Darko|“Nobody pays for goats.”}`,

  "guam senate": `HAGÅTÑA — Senators on Friday overrode the governor's veto of a bill that bans hotels from fencing off beaches.
{Tina Charfauros|"The ocean belongs to our children,"} the bill's sponsor, Sen. Tina Charfauros, said on the floor. {Tina Charfauros|"It does not come with room service."}
Gov. Frank Duenas-Cruz, who vetoed the measure on Monday, said hotels would leave.
{Frank Duenas-Cruz|"This is a sad day for jobs,"} he said in a statement.
The Hotel and Restaurant Association's president, Mary Okada-Lim, declined to say whether it would sue. {Mary Okada-Lim|"We'll read it first,"} she said. {Mary Okada-Lim|"Then we'll read it again with a lawyer."}`,
};
