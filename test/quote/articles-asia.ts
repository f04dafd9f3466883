/** Invented articles in the manner of Asian and other agencies. Their answers were written before the library read them. */
export const ASIAN: Readonly<Record<string, string>> = {
  "Yonhap: a spokesperson, a ministry and Korean names": `SEOUL, July 20 (Yonhap) -- {i Kim Do-yun|The new ferry to Jeju Island will leave Mokpo twice a day from September}, Oceans Minister Kim Do-yun said Monday.

{d Kim Do-yun|"The ferry is the largest of its kind,"} Kim told reporters in Sejong on Monday. {d Kim Do-yun|"It carries 1,200 people and 400 cars."}

The ministry said {i =The ministry|that the fares would stay at their current level until the end of the year}.

{d Park Ji-hye|"We expect more visitors in the fall,"} said Park Ji-hye, a spokesperson for the ministry. {d Park Ji-hye|"The islanders have waited long."}

Park added {i Park Ji-hye|the old ship would be sold}.

Rep. Lee Sang-min of the main opposition party criticized the plan as {f Lee Sang-min|"a gift to one company."}

{d Lee Sang-min|"The people of Mokpo were never asked,"} he said during a party meeting at the National Assembly. {d Lee Sang-min|"They will be asked at the polls."}

An official at the island's tourism office, who asked not to be named, said {i =An official at the island's tourism office|hotels were nearly full already}. {d =the official|"We are building as fast as we can,"} the official said.

The drama {t -|"Mokpo Nights"} and the variety show {t -|'Running Home'} were both shot on the old ship.

{d Kim Do-yun|"I have seen them all,"} Minister Kim said with a smile.`,

  "Yonhap: North and South, state media and a source": `SEOUL, Nov. 2 (Yonhap) -- North Korea on Sunday denounced the allies' drills as {f =North Korea|"a rehearsal for war"} and warned {i =North Korea|that it would respond}.

{d Korean Central News Agency|"Our patience has its limits,"} the Korean Central News Agency said in a commentary. {d Korean Central News Agency|"Those who play with fire will be burned by it."}

{i =Seoul's defense ministry|The drills are defensive}, Seoul's defense ministry said.

{d Han Seok-jin|"They are held every year, and every year the North says the same,"} ministry spokesman Han Seok-jin told a briefing. {d Han Seok-jin|"We are watching closely."}

A government source said {i =A government source|there were no signs of an imminent launch}. {d =the source|"It is too early to tell, though,"} the source said on condition of anonymity.

President Yoon Mi-rae said last week: {d Yoon Mi-rae|"The door to talks is open."} She has repeatedly called on {i Yoon Mi-rae|the North to return to the table}.

Experts believe {i =Experts|Pyongyang wants to raise the stakes ahead of the U.S. election}. {d Choi Won|"It's the usual playbook,"} said Choi Won, a professor at Hanbit University. {d Choi Won|"First the words, then the rockets, then the words again."}

Washington said {i =Washington|it remained committed to the defense of its ally}.`,

  "Xinhua: plain statements with said and noting": `BEIJING, May 6 (Xinhua) -- {i =the transport ministry|China will open 20 more ports to foreign cruise ships this year}, the transport ministry said Tuesday.

{d Wang Lei|"Opening up brings benefits to all,"} Vice Minister Wang Lei said at a press conference, adding {i Wang Lei|that the number of passengers rose 43 percent last year}.

Wang said {i Wang Lei|the ports would offer visas on arrival}, noting {i Wang Lei|that the procedure takes ten minutes}.

{d Liu Fang|"I was surprised at how quick it was,"} said Liu Fang, manager of a travel agency in Tianjin.

According to the ministry, {i =the ministry|15 ships called at Chinese ports in April alone}.

{i Zhang Wei|Cruise tourism has great potential}, said Zhang Wei, a researcher with the Academy of Ports. Zhang suggested {i Zhang Wei|that more routes be opened to the north}.

{d Elena Petrova|"We have been here three days and want to come back,"} Elena Petrova, a tourist from Vladivostok, told Xinhua. {d Elena Petrova|"The dumplings!"} she added.

The project is part of a plan called {t -|"Blue Gateway,"} which was launched in 2028.

Foreign Ministry spokesperson Chen Yu stressed {i Chen Yu|that China welcomes visitors from all countries}, and urged {i Chen Yu|Washington to lift its travel advice}.`,

  "Kyodo: a court, a company and an apology": `TOKYO, Dec. 1 (Kyodo) - The president of a major elevator maker apologized Friday for a series of accidents, saying {m =The president of a major elevator maker|the company had {f =The president of a major elevator maker|"failed to listen."}}

{d Ken Mori|"I am deeply sorry,"} Ken Mori, president of Harbor Lift Co., told a press conference in Osaka, bowing for half a minute.

Three people were hurt in November when cars stopped between floors and doors opened. {i Ken Mori|The cause}, Mori said, {i Ken Mori|was a part that had been in use for 30 years}.

{d Ken Mori|"Our engineers warned us in 2027,"} he said. {d Ken Mori|"We did not act."}

A report by lawyers described the company's culture as {f =A report by lawyers|"silent."} {d =it|"Nobody spoke because nobody was heard,"} it said.

The land ministry ordered checks of 8,000 elevators and said {i =The land ministry|it would publish the results by March}.

Yumi Sato, 34, who was trapped for five hours in a Nagoya department store, said {i Yumi Sato|she accepted the apology}. {d Yumi Sato|"But I take the stairs now,"} she said.

Shares in Harbor Lift fell 11 percent. Analysts said {i =Analysts|the repairs could cost 40 billion yen}, while the company estimated {i Harbor Lift|the cost at less than half of that}.

Mori said {i Ken Mori|he would step down in the spring}.`,

  "PTI: a minister, a police officer and reported questions": `NEW DELHI, Jan 14 (PTI) {i Anita Desai|The capital's schools will stay shut until Monday because of the cold}, Education Minister Anita Desai said on Wednesday.

{d Anita Desai|"The health of the children comes first,"} she told PTI. {d Anita Desai|"We will review the situation on Sunday."}

Asked whether exams would be postponed, the minister said {i Anita Desai|no decision had been taken}.

Parents were divided. {d Ravi Menon|"My son is happy, I am not,"} said Ravi Menon, a shopkeeper in Karol Bagh. {d Ravi Menon|"Who will mind him?"}

{i =the weather office|The mercury dipped to 2.1 degrees Celsius on Tuesday night}, according to the weather office.

Deputy Commissioner of Police Suresh Iyer said {i Suresh Iyer|three people had died in the cold}. {d Suresh Iyer|"They were sleeping in the open,"} he added. {d Suresh Iyer|"We are trying to move the others to shelters."}

Opposition leader Vikram Seth alleged {i Vikram Seth|that the shelters were full} and asked {i Vikram Seth|why the government had not built more}.

{d Vikram Seth|"Where did the money go?"} he asked.

Desai hit back, saying {m Anita Desai|the opposition was {f Anita Desai|"playing politics with blankets"}}.

A senior official said {i =A senior official|40 more shelters would open by the weekend}.`,

  "AAP: sport and farming down under": `SYDNEY, March 3 AAP - Captain Matt Harper has promised {i Matt Harper|to bowl until his arm drops off} after Australia lost the first Test by an innings.

{d Matt Harper|"We were rubbish,"} Harper said. {d Matt Harper|"No excuses. The pitch was fine, the weather was fine and the sandwiches were fine."}

Coach Dean Lock, though, blamed the umpire's call that sent Harper back for four. {d Dean Lock|"It pitched a foot outside leg,"} Lock said. {d Dean Lock|"My nan could've seen it, and she's been dead since '09."}

Former captain Rod Blake told Radio Harbour {i Rod Blake|the side lacked spine}.

{d Rod Blake|"Spine, ticker, call it what you like,"} Blake said. {d Rod Blake|"They haven't got it."}

Harper shrugged that off.

{d Matt Harper|"Rod's paid to talk,"} he said. {d Matt Harper|"I'm paid to bowl, and I'd have me on."}

Selectors are considering a recall for leg-spinner Ajay Rao, who took nine wickets for Tasmania last week. Rao said {i Ajay Rao|he was ready}.

{d Ajay Rao|"Mum's already packed my bag,"} he said, {d Ajay Rao|"and Dad's already packed hers."}

The second Test starts in Perth on Thursday. Organisers said {i Organisers|only a few tickets were left}.`,

  "A speaker in the sentence before, and paragraphs that only quote": `WELLINGTON (NZPA) - Moana Reid has fished these waters for half a century. {d Moana Reid|"They were full once,"} she says.

The quota, cut again last week, leaves her 40 tonnes.

{d Moana Reid|"Forty tonnes is a good week. It isn't a year."}

Fisheries Minister Colin Burt understands the anger but will not budge. {d Colin Burt|"If we take it all now there'll be none for her grandchildren."}

Reid has six of them. Two work on the boat, and one, Aroha, is studying marine science in Dunedin.

{d Aroha|"Nan thinks I've gone over to the other side,"} Aroha says. {d Aroha|"I keep telling her, 'Nan, I'm counting them so you can catch them.'"}

Scientists agree {i =Scientists|that the stock has halved}. They disagree over why. Some say {i =Some|the sea is too warm}; others say {i =others|the nets are too fine}.

Burt put it this way: {d Colin Burt|"There are three sides to every fish."}

Then, after a pause:

{d Colin Burt|"And I have to eat all of them."}

Reid was not impressed by that. {d Moana Reid|"He's from Hamilton,"} she said. {d Moana Reid|"It hasn't got a coast."}`,

  "A press statement, a letter and a sign": `NAIROBI, Aug. 19 (Reuters) - Kenya's wildlife service said on Friday {i =Kenya's wildlife service|it had found the elephant that walked into a hotel and drank from its pool}.

{d =the service|"The animal is in good health and appears to be sorry,"} the service said in a statement.

The elephant, a bull of about 20 years, broke a fence, two chairs and a sign that read {d =a sign|"No swimming after dark."}

{d Grace Otieno|"I was in my room when I heard the splash,"} recalled Grace Otieno, a guest from Kisumu. {d Grace Otieno|"I thought, who swims at this hour?"}

The hotel's manager, James Mwangi, said {i James Mwangi|that nobody had been in danger}. He told Reuters {i James Mwangi|that the bull had visited before, in 2029, and that the staff had a name for him}.

{d James Mwangi|"We call him 'the Colonel,'"} Mwangi said. {d James Mwangi|"He comes when he likes, and nobody stops him."}

Tourism Secretary Peter Kamau thanked the guests for their calm. {d Peter Kamau|"This,"} he said, {d Peter Kamau|"is what you come to Kenya for."}

{i Ruth Wambui|Elephants need 200 litres of water a day}, said Ruth Wambui of the Savanna Trust. {i Ruth Wambui|In a drought}, she explained, {i Ruth Wambui|they go where the water is}.

The hotel has since put up a new sign. It says: {d =It|"Elephants welcome. Please knock."}`,

  "An unbalanced mark and a foreign name with an apostrophe": `PARIS (AFP) - Chef Henri d'Aubigny has given back his three stars because, he says, {m Henri d'Aubigny|they {f Henri d'Aubigny|"weigh more than a cow"}}.

{d Henri d'Aubigny|"I want to cook, not to be afraid,"} d'Aubigny told AFP in the kitchen of L'Ancre, his restaurant on the quays. {d Henri d'Aubigny|"Every knock on the door I thought: it's them.}

The guide regretted his decision. Its director, Claire N'Diaye, said {i Claire N'Diaye|that stars can't be given back}. {d Claire N'Diaye|"They belong to the reader,"} she said.

D'Aubigny's partner, Luc O'Brien, is relieved. {d Luc O'Brien|"He'd stopped sleeping,"} O'Brien said. {d Luc O'Brien|"He'd stopped singing. You can't run a kitchen with a chef who won't sing."}

The menu at L'Ancre will be written on a slate from now on: three dishes, {f -|"no foam"}.

Rival chef Marc Petit said {i Marc Petit|he would think of doing the same}, but then thought better of it. {d Marc Petit|"I like my stars,"} he said. {d Marc Petit|"They're warm."}

Customers said {i =Customers|they didn't mind either way}. {d =one|"It's the soup,"} said one.`,

  "Interfax and TASS: state sources and angle marks": `MOSCOW, Feb 3 (Interfax) - {i =a source in the shipyard|The Northern Fleet's new icebreaker will be handed over in June}, a source in the shipyard told Interfax on Tuesday.

{d =the source|«The trials have gone well,»} the source said. {d =the source|«What remains is the paint.»}

Deputy Prime Minister Oleg Sorokin told the TASS news agency {i Oleg Sorokin|that two more ships would follow}. {d Oleg Sorokin|«They are stronger than anything on the route,»} he said, {d Oleg Sorokin|«and they will be busy.»}

{i Oleg Sorokin|The first}, Sorokin noted, {i Oleg Sorokin|cost 60 billion rubles}.

The icebreaker {t -|«Polar Dawn»} is 173 metres long. It was launched under another name, which the yard's director, Igor Belov, declined to repeat. {d Igor Belov|«Bad luck,»} he explained.

Norway's foreign ministry said {i =Norway's foreign ministry|it was following the matter}. {d =a spokesperson|«We have no comment beyond that,»} a spokesperson said.

Sorokin, who was in Murmansk for the day, promised {i Oleg Sorokin|that the yard's workers would be paid by Friday}.

{d Oleg Sorokin|«I know it's late,»} he said. {d Oleg Sorokin|«I came to say so.»}`,
};
