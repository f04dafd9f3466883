/** More invented articles, written when the others gave the right answers. Their answers, too, were written before the library read them. */
export const UNSEEN: Readonly<Record<string, string>> = {
  "Reuters: an airline, with sources and a memo": `DUBLIN, March 3 (Reuters) - {i =the company|Airline Celtair plans to cut 400 jobs by the summer}, the company said on Monday, blaming the price of fuel.

{d Fiona Byrne|"This is the hardest letter I have written,"} Chief Executive Fiona Byrne told staff in a memo seen by Reuters. {d Fiona Byrne|"It will not be the last unless we change."}

A pilots' union accused {i =A pilots' union|the airline of hiding behind its costs} and said {i =A pilots' union|it would ballot its members}.

{i =two people with knowledge of the plan|Most of the cuts will fall on ground crews at Cork}, according to two people with knowledge of the plan.

Byrne declined to be interviewed. Her predecessor, Hugh Mallon, said {m Hugh Mallon|the airline had {f Hugh Mallon|"ordered too many planes"}}.`,

  "AP: a school board and a mother who read from a page": `OMAHA, Neb. (AP) — The school board voted 5-2 late Tuesday to keep {t -|"The Blue Canoe"} on its shelves after four hours of testimony.

{d Denise Orr|"It's a book about a boat,"} said Denise Orr, a mother of three. {d Denise Orr|"It has never hurt anybody."}

Opponents said {i =Opponents|the novel was unfit for children}. One of them, Gary Pruitt, read a page aloud and asked: {d Gary Pruitt|"Would you read that to your mother?"}

{d =somebody|"I did,"} somebody shouted from the back. {d =somebody|"She liked it."}

Board President Lou Ann Hatch said afterward {m Lou Ann Hatch|she was {f Lou Ann Hatch|"glad to be going to bed."}}

{i Lou Ann Hatch|The board is to vote on two more books next month}, Hatch said.`,

  "AFP: elections, curly marks and an opposition in exile": `BANTOU, June 9 (AFP) - {i =the electoral commission|President Issa Kourou has won a third term with 71 percent of the vote}, the electoral commission announced on Sunday.

{d Issa Kourou|“The people have spoken, and they have spoken clearly,”} Kourou said in a televised address.

His main rival, Awa Sanou, called the vote {f Awa Sanou|“a farce”} and urged {i Awa Sanou|her supporters to take to the streets}.

{d Awa Sanou|“We reject these figures,”} she told AFP from Lisbon, where she has lived since 2029. {d Awa Sanou|“I would rather be poor and right.”}

Observers from the African Union said {i =Observers from the African Union|they had seen irregularities at one in five polling stations}, but noted {i =Observers from the African Union|that the day had been calm}.

A Western diplomat said privately {i =A Western diplomat|that nobody believed the result}.`,

  "Yonhap: a court, with quotations of a ruling": `SEOUL, Nov. 4 (Yonhap) -- An appeals court on Thursday upheld a five-year sentence for former mayor Oh Tae-sik, saying {i =An appeals court|that he had shown no remorse}.

{d =the ruling|"The defendant betrayed the trust of the citizens,"} the ruling said.

Oh, 63, has denied {i Oh Tae-sik|taking money from builders}. {d Oh Tae-sik|"I have not received a single won,"} he told the court last month.

His lawyer said {i =His lawyer|they would take it to the highest court}.

Prosecutors had asked {i =Prosecutors|the court to raise the sentence to eight years}.`,

  "BBC: a farm, single marks and a nickname": `A farmer who lost 200 sheep to floods says {i =A farmer|he will not give up}.

Dai {f -|'the Hill'} Pritchard, 58, watched the water rise from his bedroom window.

{d Dai 'the Hill' Pritchard|'They were swimming,'} he said. {d Dai 'the Hill' Pritchard|'I never knew they could.'}

Natural Resources Wales said {i Natural Resources Wales|the river had reached its highest level since 1929}.

{d Carys Bevan|'We'd like to help him,'} said his neighbour, Carys Bevan. {d Carys Bevan|'But he won't be helped, will he?'}`,

  "dpa: football, low marks and an injured goalkeeper": `DORTMUND (dpa) - {d Timo Brandt|„Ich bin müde“}, goalkeeper Timo Brandt said after the goalless draw against Bremen on Saturday, {d Timo Brandt|„aber glücklich.“}

Coach Henrik Lund confirmed {i Henrik Lund|that Brandt will need surgery on his thumb}.

{d Henrik Lund|“He played the last half hour with one hand,”} Lund said. {d Henrik Lund|“It was the better one.”}

Bremen's coach admitted {i =Bremen's coach|his team had been lucky}.`,

  "Xinhua: a spokesman, a proverb and a letter": `BEIJING, April 18 (Xinhua) -- {m Chen Yong|China is willing to work with its neighbors to build {f Chen Yong|"a sea of peace,"}} foreign ministry spokesperson Chen Yong said on Wednesday.

Chen made the remarks at a regular news briefing.

{d Chen Yong|"As the saying goes, 'A near neighbor is better than a distant cousin,'"} Chen said.

He stressed {i Chen Yong|that dialogue is the only way out}, and added {i Chen Yong|that the two sides will meet in Hainan in May}.

In a letter to the organizers, Premier Gao Ming wrote {i Gao Ming|that the fair had become a bridge between peoples}.`,

  "PTI: quoted as saying, and a police source": `BENGALURU, Jul 30 (PTI) {i =a senior officer|Police have recovered 14 stolen violins from a flat in Malleswaram}, a senior officer said on Saturday.

The owner of the flat was quoted as saying by police {i =The owner of the flat|that he could not play}.

{d Meera Iyer|"We asked him why he had taken them,"} Deputy Commissioner Meera Iyer said. {d Meera Iyer|"He said, 'They looked lonely.'"}

{i Meera Iyer|The violins would be returned within a week}, she added.

{i =police|The thefts}, police believe, {i =police|began in March}.`,

  "CP: a strike vote and a mayor on the radio": `HALIFAX — Bus drivers in Halifax have voted to strike.

{i =the union|The walkout could begin as early as Friday}, the union says.

{d Mike Sampson|"Nobody wants this,"} union president Mike Sampson told CBC Radio. {d Mike Sampson|"But nobody wants to drive for 12 hours, either."}

Mayor Joan Rudge, speaking on the same program, hoped {i Joan Rudge|a deal could be reached}. {d Joan Rudge|"I take the bus,"} she said, {d Joan Rudge|"and I'd like to keep taking it."}

The city has offered a raise of nine per cent over three years, which Sampson dismissed as {f Mike Sampson|"bus fare."}`,

  "AAP: a headline that quotes, and a cricketer's mother": `{f -|'I told you so'}: Harper's mum on Test recall

Matt Harper's mother always knew he would play for Australia again.

{d Sue Harper|"I've had the telly booked since August,"} Sue Harper said from Dubbo on Tuesday.

Selectors recalled Harper on Monday after he took 8-31 against Victoria. {d Ed Garland|"He's earned it,"} chairman of selectors Ed Garland said. {d Ed Garland|"His mum's been on the phone, too."}

Harper has vowed {m Matt Harper|to make {f Matt Harper|"every ball count"}}.

Garland conceded {i Ed Garland|the side had missed him}.`,

  "Reuters: a dam, a ministry and an engineer": `ADDIS ABABA, Aug 14 (Reuters) - {i =the water ministry|Engineers have begun to fill the reservoir behind the Tana dam}, the water ministry said on Thursday, a step that downstream farmers fear {i =downstream farmers|will dry their fields}.

{d Bekele Worku|"There is enough for everyone,"} Water Minister Bekele Worku told a news conference. {d Bekele Worku|"Rain does not stop at borders."}

Farmers in the valley are not convinced. {d Hana Tesfaye|"Last year they said the same,"} said Hana Tesfaye, who grows sorghum near the border, {d Hana Tesfaye|"and we carried water on our heads."}

An engineer who worked on the dam told Reuters {i =An engineer|the filling would take three rainy seasons}.

Worku added {i Bekele Worku|that talks with the neighbours would resume in October} and dismissed fears of a shortage as {f Bekele Worku|"tales for children"}.`,

  "AP: a missing hiker, found": `ESTES PARK, Colo. (AP) — {i =park officials|A hiker who had been missing for four days walked out of the woods on Monday and asked for a cheeseburger}, park officials said.

{d Wendy Cole|"He was polite about it,"} ranger Wendy Cole said. {d Wendy Cole|"He said please."}

{i Wendy Cole|Searchers had given up hope on Sunday}, Cole said, {i Wendy Cole|after dogs lost his trail at a creek}.

The man's sister, Beth Arno, doubted {i Beth Arno|that he would hike again soon}. {d Beth Arno|"Knowing him, he'll wait a week,"} she told The Denver Star.`,

  "Yonhap: the central bank and a lawmaker": `SEOUL, Oct. 17 (Yonhap) -- The central bank kept its key rate unchanged Friday, citing {f =The central bank|"uncertainty at home and abroad."}

Governor Shin Dae-hyun said at a press meeting {i Shin Dae-hyun|that three of the seven board members had been open to a cut}.

{d Shin Dae-hyun|"We are not in a hurry,"} Shin said. {d Shin Dae-hyun|"Nor are we asleep."}

Ruling party lawmaker Moon Ji-ho criticized the decision, saying {i Moon Ji-ho|small shops could not wait any longer}.

{d Moon Ji-ho|"The governor should visit a market,"} Moon wrote on his blog.

Economists expect {i =Economists|the bank to move in November}.`,

  "dpa: a zoo, an escape and a neighbour": `LEIPZIG (dpa) - {i =police|A llama that escaped from Leipzig zoo was caught in a supermarket car park on Wednesday}, police said.

{d Uwe Stamm|“It was looking at the trolleys,”} said cashier Uwe Stamm.

According to the zoo, {i =the zoo|the animal, named Fritz, had opened the gate by itself}. {d =a keeper|“He has watched us do it for years,”} a keeper said.

A police spokeswoman warned {i =A police spokeswoman|that llamas spit} and asked {i =A police spokeswoman|drivers to stay in their cars}.`,

  "BBC: a bridge and two councils": `Two councils are at odds over who should pay for a footbridge that nobody can use.

Marsden council says {i =Marsden council|it owns only the northern half}. Its neighbour, Lowford, insists {i =Lowford|the bridge was Marsden's idea}.

{d Keith Harrop|'It stops in mid-air,'} said walker Keith Harrop. {d Keith Harrop|'You get to the middle and you think: what now?'}

Lowford's leader, Pam Astley, told the BBC: {d Pam Astley|'We never asked for it and we won't pay for it.'}

Asked whether she had walked on it, she said {m Pam Astley|she {f Pam Astley|'would rather not'}}.`,

  "AFP: a summit that ends without a text": `LIMA, Nov 16 (AFP) - Leaders of nine nations left Lima on Saturday without a joint text, after what one delegate called {f =one delegate|"the longest night of my career"}.

{d Rosa Quispe|"We agreed to disagree,"} said Peru's foreign minister Rosa Quispe, who chaired the talks. {d Rosa Quispe|"That is also an agreement."}

{i =diplomats|Chile had objected to a passage on fishing}, diplomats said, while Ecuador refused {i =Ecuador|to sign without it}.

{d =one diplomat|"They fought over a comma,"} one diplomat said. {d =the diplomat|"I mean a real comma,"} the diplomat added.

{i =the host country|The leaders are to meet again in Quito in March}, according to the host country.`,
};
