/** More articles like those of fresh-wires.ts, written after the faults that the earlier ones had shown were fixed. */
export const FRESH_LATER: Readonly<Record<string, string>> = {
  "ap dam, later": `CEDAR FALLS, Wash. (AP) — Engineers worked through the night to shore up a leaking dam above this town of 4,300 people, and officials ordered everyone who lives along the river to leave by sundown Thursday.
{Lyle Brannigan|“This is not a drill and it's not a maybe,”} Sheriff Lyle Brannigan said at a news conference in the high school cafeteria. {Lyle Brannigan|“If that face goes, you've got 22 minutes.”}
Water began seeping through the earthen dam on Tuesday after a week of rain. Nadine Kowalski, who manages the reservoir for the county utility, said crews had dumped 900 tons of rock on the downstream slope.
{Nadine Kowalski|“We bought ourselves some time,”} Kowalski said. {Nadine Kowalski|“How much, I can't tell you.”}
Most people had already packed up. At the Grange hall, volunteers handed out coffee and dog biscuits.
Retired logger Pete Swenson, 81, was not going anywhere.
{Pete Swenson|“I poured concrete on that spillway in 1966,”} he said. {Pete Swenson|“It'll outlive me.”}
The sheriff was unimpressed.
{Lyle Brannigan|“Pete's a good man and he's coming with me if I have to carry him,”} he said.`,

  "reuters merger, later": `FRANKFURT, March 12 (Reuters) - German auto supplier Kessling agreed on Wednesday to buy Italian rival Torvani for 2.3 billion euros in cash, its largest deal in a decade, to gain ground in electric axles.
{Matthias Brückner|"This is about scale and it is about speed,"} Kessling Chief Executive Matthias Brückner told reporters on a call.
Kessling will finance the purchase with bonds and expects savings of 180 million euros a year. Its shares fell 6%.
{Claire Osterley|"They are paying a full price at the top of the cycle,"} said Claire Osterley, an analyst at Bellweather Partners, who rates the stock "sell".
Torvani's founder, Giancarlo Torvani, will keep a 5% stake. {Giancarlo Torvani|"I have sold my company but not my shoes,"} the 77-year-old said in a statement. {Giancarlo Torvani|"I will walk through the plant every morning."}
Brückner brushed aside worries about the price. {Matthias Brückner|"The cheap ones are cheap for a reason,"} he said.
Labour representatives on Kessling's board voted for the deal after getting job guarantees, two people familiar with the matter said. {=one of them|"It was closer than it looks,"} one of them said.`,

  "afp trial, later": `THE HAGUE (AFP) – A former militia chief accused of ordering the massacre of 300 villagers told war crimes judges on Monday that he had been asleep at the time.
{Zoran Miletić-Brandt|“I learned of it from the radio, like everybody,”} Zoran Miletić-Brandt said, speaking publicly for the first time since his arrest two years ago.
Prosecutor Ngozi Adeyemi-Clarke was scathing.
{Ngozi Adeyemi-Clarke|“The accused slept remarkably well for a man whose own pistol was found at the scene,”} she said.
The 62-year-old, wearing a grey suit, shook his head.
Dozens of relatives watched from the gallery. Fatima Hodžić, who lost four brothers, said she had travelled for two days by bus.
{Fatima Hodžić|“I wanted him to see my face,”} she told AFP. {Fatima Hodžić|“He looked at his papers.”}
Defence lawyer Pieter Hoogland said his client would call 40 witnesses. {Pieter Hoogland|“The truth is more complicated than the indictment,”} said Hoogland.
Presiding judge Aurelio Santamaria adjourned the hearing until Thursday. {Aurelio Santamaria|“We have time,”} the judge remarked. {Aurelio Santamaria|“That is what this court has.”}`,

  "yonhap court, later": `SEOUL, May 30 (Yonhap) -- A Seoul court on Friday rejected a prosecution request for a warrant to arrest a former presidential aide over bribery allegations.
{Han Dae-young|"There is little concern that the suspect will flee or destroy evidence,"} Han Dae-young, a judge at the Seoul Western District Court, said in the ruling.
The aide, Gu Bon-seok, is accused of taking 450 million won from a construction firm in return for favors.
{Gu Bon-seok|"I will cooperate faithfully with the investigation,"} Gu told reporters as he left the detention center in Uiwang, just south of Seoul. {Gu Bon-seok|"I am sorry for causing concern to the people."}
The prosecution said it will consider filing for a warrant again. {=a prosecution official|"The decision is difficult to accept,"} a prosecution official said.
The ruling Future Democratic Party welcomed the decision. {Seo Eun-ji|"It has been confirmed that this was an overreaching investigation from the start,"} party spokesperson Rep. Seo Eun-ji said in a commentary.
Rep. Noh Kyung-tae of the opposition said the party should be ashamed. {Noh Kyung-tae|"A rejected warrant is not an acquittal,"} he said.`,

  "xinhua village, later": `LANZHOU, April 3 (Xinhua) -- When the wind rises over the Tengri sands, 64-year-old Ma Guocai puts on his goggles and goes out to look at his trees.
{Ma Guocai|"They are like my grandchildren,"} Ma said. {Ma Guocai|"If one of them falls ill, I cannot sleep."}
Over the past three decades, Ma and his wife, Tie Xiulan, have planted more than 80,000 saxaul trees on the edge of Hongliu Village.
{Tie Xiulan|"In the beginning, nine out of ten died,"} Tie recalled. {Tie Xiulan|"The neighbors laughed at us, and then they came to help."}
The village now earns about 4 million yuan a year from herbs that grow on the roots of the trees, according to Bai Rui, head of the township government.
{Bai Rui|"The sand has retreated by six kilometers,"} Bai told Xinhua.
A research team has set up a station in the village. {Cheng Yifan|"What Mr. Ma knows about sand cannot be found in books,"} said Cheng Yifan, a researcher with the Northwest Institute of Desert Ecology.`,

  "pti court, later": `Mumbai, Aug 21 (PTI) The Bombay High Court on Wednesday pulled up the civic body over potholes, asking whether it was waiting for someone to drown.
{=the bench|"Every monsoon we hear the same excuses,"} the bench said.
A division bench of Justices Revati Dighe and A K Sontakke was hearing a petition filed by activist Farhan Merchant.
Advocate Milind Kher, appearing for the corporation, submitted that 23,000 potholes had been filled in a month. {Milind Kher|"It is an ongoing process, my lords,"} he said.
{Revati Dighe|"So is the digging,"} Justice Dighe remarked.
Outside the court, Merchant said he was satisfied. {Farhan Merchant|"At least somebody is asking,"} he told PTI. {Farhan Merchant|"I have broken two scooters and one collarbone."}
The matter will be heard next on September 4.`,

  "tass un, later": `UNITED NATIONS, February 7. /TASS/. Russia will not support the draft resolution on the Strait of Tarim in its present form, its deputy permanent representative to the UN said.
{Valery Ostrogorsky|"The document is unbalanced and contains a number of provisions that cannot be accepted,"} Valery Ostrogorsky told reporters on Thursday.
{Valery Ostrogorsky|"We have proposed amendments, and our colleagues have not even read them,"} the diplomat added.
He pointed out that the talks would continue. {Valery Ostrogorsky|"The door is not closed,"} Ostrogorsky said.`,

  "pa royal, later": `The Duke of Wexcombe has joked that he is “too old for abseiling” as he lowered himself down the side of a hospital for charity.
The duke, 58, descended 90ft in front of cheering staff at the Northfield Infirmary in Derby on Saturday.
{=the duke|“The view is lovely, if you can open your eyes,”} the duke told the crowd.
Ward sister Joy Abernathy, who went down beside him, said: {Joy Abernathy|“He never stopped talking. I think it was nerves.”}
She added: {Joy Abernathy|“I told him, ‘You're doing brilliantly, sir,’ and he said, ‘Am I moving?’”}
Fundraising manager Kieran Walsh-Boyd said the event had raised more than £60,000.
{Kieran Walsh-Boyd|“We've had people of 80 go over that wall,”} he said. {Kieran Walsh-Boyd|“One lady wanted to go again.”}`,

  "aap rugby, later": `Eels of the west have become lions, according to coach Brett Tamihana, whose Penrose Eels upset premiers Cronley 22-20 at Parkway Oval on Friday night.
{Brett Tamihana|"Nobody outside that shed gave us a sniff,"} Tamihana said.
{Brett Tamihana|"I told them at half-time that 40 minutes is nothing. You spend longer waiting for a bus."}
Five-eighth Jarrod Mulholland kicked the winning penalty from 38 metres with a minute left.
{Jarrod Mulholland|"I was that tired I didn't have time to be nervous,"} he said.
Cronley captain Sione Fifita refused to blame the referee for a disallowed try.
{Sione Fifita|"We had enough ball to win two games,"} Fifita said. {Sione Fifita|"You can't drop it nine times and then whinge."}
His coach, Wayne Dempster, was less charitable. {Wayne Dempster|"I saw what I saw,"} he said. {Wayne Dempster|"So did 20,000 others."}`,

  "dpa zoo, later": `Leipzig (dpa) - A sloth that went missing from a zoo in Saxony three weeks ago has been found 40 metres from its enclosure, keepers said on Monday.
{Wiebke Hansen|“He didn't exactly make a run for it,”} zoo director Wiebke Hansen told dpa.
The animal, called Moritz, was hanging in a lime tree above the ticket office. Visitor Thorsten Kube, a roofer, spotted him while waiting in the queue.
{Thorsten Kube|“At first I thought it was insulation material,”} said Kube. {Thorsten Kube|“Then it yawned.”}
Hansen said Moritz had lost some weight but was in good spirits. {Wiebke Hansen|“As far as one can tell,”} she added.
Police in Leipzig closed the file with relief. {=a police spokesman|“We had considered setting up roadblocks,”} a police spokesman quipped.`,

  "voa refugees, later": `BORAMA — The trucks come at night, and by morning there are another 600 people under the acacia trees.
Hodan Warsame walked for nine days with her three children and her mother's sewing machine.
{Hodan Warsame|"The machine is heavy but a thread is worth more than a goat now,"} Warsame told VOA. {Hodan Warsame|"My youngest asks me when we are going home. I say, 'After the rain.'"}
The camp was built for 12,000 people and holds 47,000, according to the U.N. refugee agency. Its field coordinator, Bettina Rask, said food will run out on March 15.
{Bettina Rask|"We have cut rations twice,"} said Rask. {Bettina Rask|"There is nothing left to cut."}
Local elder Sheikh Nur Abdi said his people had shared what they had. {Nur Abdi|"Their grandfathers fed ours in the drought of 1974,"} he explained.
A woman who declined to be named said men with guns had burned her village.
{=she|"They took the boys,"} she said. {=she|"They did not ask how old."}`,

  "lithium release": `TORONTO, September 18, 2025 (GLOBE NEWSWIRE) -- Borealis Lithium Inc. (TSX: BLI) is pleased to announce drill results from its wholly owned Moose Lake property in northern Ontario.
{Gordon Pelletier|“These are the widest intercepts that we have seen to date,”} said Gordon Pelletier, President and CEO. {Gordon Pelletier|“They confirm our belief that Moose Lake is a tier-one asset.”}
Hole ML-114 returned 31.4 metres of 1.62% Li2O.
{Hiroko Endo|“The geometry of the pegmatite is becoming clear,”} added Dr. Hiroko Endo, Vice President, Exploration. {Hiroko Endo|“It remains open in every direction.”}
The Company has also signed a memorandum with the Wabigoon Creek First Nation. {Vernon Kakegamic|“Our land and our voice must come first, and the Company has listened,”} Chief Vernon Kakegamic said.`,

  "politics row, later": `LONDON (Reuters) - Britain's transport minister resigned on Sunday after a newspaper published messages in which he called commuters "sheep", adding to the troubles of Prime Minister Helena Ashdown.
{Rory Tunstall|"My words were careless and I regret them,"} Rory Tunstall wrote in a letter to Ashdown. {Rory Tunstall|"I have become a distraction."}
In her reply, the prime minister thanked him for his service. {Helena Ashdown|"You leave office with the new line to Leeds almost finished,"} she wrote.
Opposition leader Dev Malhotra said the resignation came too late.
{Dev Malhotra|"It took her four days to find her courage,"} Malhotra told the BBC. {Dev Malhotra|"The sheep noticed."}
Tunstall's successor, junior minister Phoebe Crane, declined to comment on the messages. {Phoebe Crane|"I take the 7:14 every morning,"} she said. {Phoebe Crane|"I know what it is to stand."}
Several Conservative lawmakers said the prime minister looked tired. {=one|"She has run out of people to sack,"} one said.`,

  "entertainment, later": `LOS ANGELES (AP) — Delphine Roux-Carter took home best actress for “The Glass Orchard” at the Lantern Awards on Sunday night and dedicated the prize to her grandmother, who cleaned theaters in Marseille.
{Delphine Roux-Carter|“She'd find ticket stubs and bring them home to me,”} Roux-Carter said from the stage, {Delphine Roux-Carter|“and I'd make up the movie.”}
The film, about a widow who inherits a failing farm, also won for its screenplay and its score.
Composer Tobias Lindgren-Shaw said he wrote the main theme in a parking lot. {Tobias Lindgren-Shaw|“It was the only quiet place in Burbank,”} he said.
Best actor went to Marcus Ellery for “Nine Rounds.” The 71-year-old, who had lost on five previous tries, kissed the statue.
{Marcus Ellery|“I'd prepared another gracious smile,”} he told the audience.
Host Wanda Pruitt got the biggest laugh. {Wanda Pruitt|“We're running 40 minutes late,”} she said, {Wanda Pruitt|“so if you've won something, congratulations, and if you haven't, welcome to the club.”}
Director Sun-hee Bae, whose drama “Salt Winter” was shut out, took it with humor.
{Sun-hee Bae|“I like the dinner,”} she said.`,

  "weather kyodo, later": `KUSHIMA, Japan, Sept. 14 (Kyodo) - A powerful typhoon made landfall in southwestern Japan on Saturday, leaving at least two people dead and more than 300,000 homes without power.
{Kazuhiro Motegi|"The wind was like nothing I have known,"} said Kazuhiro Motegi, a 71-year-old fisherman whose boat was carried into a rice paddy. {Kazuhiro Motegi|"I found it by its color."}
The Japan Meteorological Agency warned of landslides. {Emi Takasugi|"Please act now to protect your life,"} agency official Emi Takasugi told an emergency press conference.
Prime Minister Sadao Kurihara said troops were on standby. {Sadao Kurihara|"Saving lives comes first,"} Kurihara told reporters at his office. {Sadao Kurihara|"We will do everything that we can."}
In the city of Nichinan, school principal Yuko Hamada opened the gymnasium to evacuees. {Yuko Hamada|"The children have made a sign that says 'Hotel,'"} she said with a laugh.`,

  "anadolu, later": `ANKARA - Türkiye will send a second aid ship to the quake-hit island of Marunda on Friday, the country's disaster agency chief said.
{Okan Yeşilyurt|"Our ship carries 1,200 tents and a field hospital,"} Okan Yeşilyurt told Anadolu in an exclusive interview on Wednesday.
He said 94 rescuers were still searching the ruins of the port. {Okan Yeşilyurt|"We will stay for as long as we are needed,"} he added.
Marunda's ambassador to Ankara, Josefina Tolentino, thanked the Turkish people. {Josefina Tolentino|"We shall not forget who came first,"} she noted.`,

  "rte, later": `The Taoiseach has said the Government will not be rushed into a decision on turf cutting, after farmers blocked the M6 with trailers this morning.
Speaking in Athlone, Cormac Heffernan said talks with rural groups would take place next week.
{Cormac Heffernan|"I grew up with the bog on my boots,"} he said. {Cormac Heffernan|"I don't need to be told what it means to people."}
But the leader of Rural First, Mairéad Ní Dhálaigh, said that her members had run out of patience.
{Mairéad Ní Dhálaigh|"We've had three reviews and a task force,"} Ms Ní Dhálaigh told RTÉ's Morning Ireland. {Mairéad Ní Dhálaigh|"What we haven't had is an answer."}
Gardaí said there were no arrests. {=a Garda spokesperson|"Traffic was flowing again by eleven,"} a Garda spokesperson said.
Motorist Declan Fahy missed his mother's hip operation. {Declan Fahy|"She'd tell you herself she's better off without me pacing the corridor,"} he said.`,

  "gna, later": `Tamale, Oct. 3, GNA - Mr Alhassan Dawuni, the Northern Regional Director of Education, has called on parents to send their children to school with a meal.
{Alhassan Dawuni|"A hungry child cannot learn,"} he said at the opening of a kitchen at the Zogbeli Primary School.
Mrs Rahinatu Seidu, the headmistress, said attendance had risen by a third since the kitchen opened.
{Rahinatu Seidu|"They come before the bell now,"} she said. {Rahinatu Seidu|"Some of them bring their brothers."}
Mr Dawuni commended the donors and urged others to follow. {Alhassan Dawuni|"Government alone cannot do it,"} he stated.`,

  "mercopress, later": `The governor of the southern province of Aguada, Ernesto Villalba-Ruiz, has threatened to take the federal government to court over fishing licences.
{Ernesto Villalba-Ruiz|“They are selling what is not theirs,”} the governor told a press conference. {Ernesto Villalba-Ruiz|“The squid do not read decrees from the capital.”}
Fisheries Secretary Lucía Barrientos replied that the licences were legal. {Lucía Barrientos|“The governor knows this because he signed two of them himself,”} she pointed out.
Villalba-Ruiz admitted that, but said circumstances had changed. {Ernesto Villalba-Ruiz|“I was deceived,”} he claimed.`,

  "espn like, later": `CHICAGO -- Rookie quarterback Deshawn Merritt threw for 311 yards in his first start and the Lakemen ended a nine-game skid with a 24-17 win over Dayton on Sunday.
{Deshawn Merritt|"I've been dreaming about that since I was six, and in the dream my knees didn't shake,"} Merritt said.
Coach Hal Brodie had turned to the 22-year-old after veteran Cam Stoddard tore a calf muscle in practice.
{Hal Brodie|"He's got ice in his veins and a cannon on his shoulder,"} Brodie said. {Hal Brodie|"I told him, 'Son, throw it to the guys in our color.'"}
Receiver Antoine Pickett caught two touchdowns. The second, with 1:12 left, bounced off a defender's helmet.
{Antoine Pickett|"We drew that up,"} he joked.
Dayton's Eli Strand was sacked seven times. {Eli Strand|"I'd like to see the film and I'd also like never to see it,"} he said.`,

  "court au, later": `A Perth man who faked his own drowning to escape a $90,000 gambling debt has walked free from court after his wife pleaded for mercy.
Grant Alder, 44, left his clothes on Cottesloe Beach in 2021 and caught a bus to Broome, where he worked under the name Bruce.
Magistrate Yvette Sorensen said the search had cost taxpayers $212,000.
{Yvette Sorensen|"Forty volunteers looked for you in four-metre seas,"} she told Alder. {Yvette Sorensen|"One of them broke his arm."}
His wife, Melinda Alder, said their children had only just got used to having him back.
{Melinda Alder|"I was furious for a year,"} Ms Alder said. {Melinda Alder|"Then I was just glad."}
Outside court, Alder apologised to the volunteers. {Grant Alder|"I'd shake every one of their hands,"} he said.`,

  "interfax, later": `MOSCOW. May 12 (Interfax) - The Central Bank of Russia sees no need to impose additional restrictions on capital movements, First Deputy Governor Ksenia Ryabtseva said.
{Ksenia Ryabtseva|"The situation on the currency market is stable,"} Ryabtseva told a banking congress in St. Petersburg. {Ksenia Ryabtseva|"We see no grounds for any additional measures."}
Commenting on inflation, she said that the regulator would act "as the data require." {Ksenia Ryabtseva|"We have never promised anyone an easy spring,"} she said.`,

  "nyt like, later": `SALINA, Kan. — The grain elevator where Dale Pruett spent 41 years came down on a Tuesday morning in nine seconds, and he brought a lawn chair to watch.
{Dale Pruett|“I thought I'd feel something,”} Mr. Pruett, 73, said afterward, folding the chair. {Dale Pruett|“Mostly I felt dust.”}
The demolition makes way for a data center that will employ 26 people. The elevator employed nine.
{Kristin Oberholtzer|“That's three times the jobs,”} said Kristin Oberholtzer, the county's economic development director, who has heard the complaints. {Kristin Oberholtzer|“I know people loved the skyline. You can't eat a skyline.”}
Some here wonder where the water will come from. Lorna Tipton, who farms 600 acres of wheat east of town, said that her well had dropped 11 feet in a decade.
{Lorna Tipton|“Computers are thirsty, I'm told,”} she said. {Lorna Tipton|“So is wheat.”}
The company behind the project, Vantor, said in a statement that it would recycle most of what it uses. {=it|“We intend to be a good neighbor,”} it said.`,

  "cna, later": `SINGAPORE: A man who hid 48 tortoises in a shipment of durians was fined S$36,000 on Monday (Nov 4).
Lim Boon Huat, 39, pleaded guilty to two charges of illegal import.
District Judge Shanti Ramasamy noted that six of the animals had died. {Shanti Ramasamy|"The offence was planned, and it was cruel,"} she said.
Defence counsel Terence Goh told the court that his client had been promised S$2,000 by a man he knew only as Ah Seng. {Terence Goh|"He did not look into the boxes,"} said Mr Goh. {Terence Goh|"He does not like durians."}
Deputy Public Prosecutor Nadia Yusof objected. {Nadia Yusof|"Whether he likes durians is neither here nor there,"} she said.`,

  "jiji, later": `Tokyo, Nov. 20 (Jiji Press)--Japanese electronics maker Kitamura Seiki Co. said Wednesday that President Takehiko Shiba will step down to take responsibility for falsified safety data.
{Takehiko Shiba|"I apologize from the bottom of my heart to our customers,"} Shiba told a press conference in Osaka. {Takehiko Shiba|"The responsibility is mine."}
He will be succeeded by Executive Vice President Noriko Aizawa on Jan. 1. {Noriko Aizawa|"I will rebuild the company so that employees can raise bad news without fear,"} Aizawa said.
A third-party panel found that data had been altered in 41 cases since 1998. {Shuji Onodera|"Workers on the floor knew, and managers chose not to know,"} lawyer Shuji Onodera, who chaired the panel, said.`,

  "un news, later": `GENEVA - Human rights chief Leila Benkirane called on Thursday for an independent inquiry into the deaths of 26 protesters in the Republic of Tarkan.
{Leila Benkirane|"The use of live ammunition against people carrying branches is appalling,"} the High Commissioner said in a statement. {Leila Benkirane|"There must be accountability."}
Her spokesman, Diego Arrieta, told reporters that the Office had received videos from four cities. {Diego Arrieta|"What they show is hard to watch,"} he said.
Tarkan's foreign minister, Bakhtiyar Omarov, dismissed the call. {Bakhtiyar Omarov|"The High Commissioner should verify before she condemns,"} Omarov told the state agency.`,

  "music, later": `LONDON, June 14 (Reuters) - Reclusive songwriter Imogen Hale will play her first concert in 17 years in August, in a barn in Shropshire with room for 200 people.
{Imogen Hale|"I got lonely,"} Hale wrote on her website. {Imogen Hale|"The sheep are a poor audience. They leave during the slow ones."}
Tickets sold out in four seconds. Promoter Jez Whitcombe said 212,000 people had been in the queue.
{Jez Whitcombe|"I've done Wembley and I've never seen anything like it,"} he told Reuters. {Jez Whitcombe|"My own mum didn't get one."}
Hale, 58, is best known for the 1994 album "Kitchen Light." Guitarist Moses Odhiambo, who played on it, will join her.
{Moses Odhiambo|"She rang and said, 'Do you still have the brown amp?'"} he recalled. {Moses Odhiambo|"I'd have bought it back from the devil."}`,

  "ap trial, later": `CHARLESTON, W.Va. (AP) — A nurse accused of giving fatal doses of insulin to three patients took the stand in her own defense Wednesday and denied ever harming anyone in her care.
Paula Grimsley, 38, told jurors that she had been working double shifts when the patients died at Kanawha Veterans Home.
{Paula Grimsley|“I loved those men,”} Grimsley said, dabbing her eyes. {Paula Grimsley|“I knew how they took their coffee.”}
Assistant U.S. Attorney Jerome Whitlock pressed Grimsley about a vial found in her locker.
{Jerome Whitlock|“You're telling this jury that it walked in there by itself?”} he asked.
{Paula Grimsley|“I'm telling them I don't know,”} she replied.
Earlier, the widow of one of the men, Army veteran Russell Tackett, described finding him cold in his bed.
{Dolores Tackett|“He'd asked for peaches,”} Dolores Tackett said. {Dolores Tackett|“He never asked for peaches.”}
Judge Antonia Reyes-Walker told jurors to expect closing arguments on Friday.`,

  "reuters politics, later": `SANTA ROSALIA, Aug 8 (Reuters) - President Marcelo Quiroga fired his finance minister on Tuesday after she criticised his plan to print money to pay for pensions, deepening a crisis that has wiped a third off the peso.
Quiroga named Hugo Benavides, a little-known regional banker, to replace Teresa Olmedo.
{Marcelo Quiroga|"The people voted for me and not for the bond market,"} Quiroga said in a televised address.
Olmedo, a former International Monetary Fund economist, learned of her dismissal from a radio bulletin.
{Teresa Olmedo|"I was in the shower,"} she told reporters outside her home. {Teresa Olmedo|"I finished my shower."}
Investors were alarmed. {Sandra Kettering|"Olmedo was the last adult in the room,"} said Sandra Kettering, who manages emerging market debt at Fenwick & Lyle in London. {Sandra Kettering|"There is nobody left to say no."}
Benavides met Quiroga for an hour before he was sworn in.
{Hugo Benavides|"I am not a magician, but I can count,"} Benavides said.`,

  "afp feature, later": `TILMERT (AFP) - In the old days the salt caravans took forty nights to cross the Ténakar. Moussa ag Ilyas crosses it in three, in a Toyota with no doors.
{Moussa ag Ilyas|“The camels knew the way,”} the 54-year-old driver says. {Moussa ag Ilyas|“This one knows nothing.”}
His son Hamid rides on the roof with the salt.
{Hamid|“He sings so that he will not sleep,”} says Hamid, who is 16. {Hamid|“He sings badly.”}
Since the fighting began in the north, few traders dare to make the trip. Aminatou Dicko, who runs the salt market in Tilmert, has not had a delivery in five weeks.
{Aminatou Dicko|“I have customers who cry,”} she says. {Aminatou Dicko|“Real tears. I tell them to lick those.”}`,

  "pa politics, later": `The Health Secretary has apologised to the family of a teenager who waited 14 hours for an ambulance.
Maya Brightwell, 16, died of sepsis at her home in Grimsby in January.
Speaking in the Commons, Jonathan Astbury told MPs he had met Maya's parents on Monday.
{Jonathan Astbury|“I looked them in the eye and I said sorry on behalf of all of us,”} he said. {Jonathan Astbury|“Sorry is a small word.”}
Maya's mother, Claire Brightwell, said the apology was welcome but late.
{Claire Brightwell|“It's taken nine months for somebody to knock on our door,”} she said.
Her husband Neil added: {Neil|“We don't want flowers. We want ambulances.”}
Shadow health secretary Farah Quereshi accused Mr Astbury of presiding over chaos. {Farah Quereshi|“He has had three years,”} she told the House. {Farah Quereshi|“Maya had 14 hours.”}`,

  "yonhap sports, later": `SEOUL, July 12 (Yonhap) -- Teenage archer Oh Ha-eun defeated four-time world champion Jang Mi-kyung by a single point to claim the last spot on the national team on Saturday.
{Oh Ha-eun|"I still can't believe it,"} Oh said after the trials in Jincheon, some 85 kilometers southeast of Seoul. {Oh Ha-eun|"My hands were shaking on the last arrow."}
Jang, 34, said she will retire after the season. {Jang Mi-kyung|"I have no regrets,"} she said with a smile. {Jang Mi-kyung|"I lost to the future."}
Head coach Ryu Seung-ho said he was impressed with Oh's composure.
{Ryu Seung-ho|"She doesn't look at the scoreboard,"} he said. {Ryu Seung-ho|"I wish that I could teach that."}`,

  "business india, later": `Bengaluru: Founder Karthik Subbarao has stepped down as chief executive of grocery app Tokri, days after lead investor Blue Banyan marked down its stake by 60%.
Chief operating officer Anjali Menon-Roy will take over with immediate effect, Tokri said in a statement.
{Karthik Subbarao|“I am stepping back so the company can step forward,”} Subbarao wrote on LinkedIn.
In a memo to employees, Menon-Roy promised to turn a profit within four quarters. {Anjali Menon-Roy|“We will stop buying growth and start earning it,”} she wrote.
An early investor said Subbarao had clashed with Blue Banyan's Ravi Thakkar for months. {=the investor|“They weren't even copying each other on emails,”} the investor said.
Thakkar declined to comment on the change. {Ravi Thakkar|“Ask me about the product,”} he told reporters. {Ravi Thakkar|“The onions are excellent.”}`,

  "disaster phone, later": `LIMA, Feb. 27 (Xinhua) -- A landslide buried part of a gold-mining camp in the Peruvian highlands on Friday, killing at least 17 people, regional governor Wilber Huamaní said.
{Wilber Huamaní|"We fear that the number will rise,"} Huamaní told local radio station Onda Sur. {Wilber Huamaní|"There are families under that mud."}
Miner Santos Ccopa escaped with a broken collarbone. {Santos Ccopa|"First came the dogs, running, and then came the mountain,"} he said by phone.
Rescuers, led by fire chief Irma Valdivia, were digging with shovels because machines could not reach the site. {Irma Valdivia|"We hear knocking,"} Valdivia said. {Irma Valdivia|"That is why nobody has gone to bed."}`,

  "cp politics, later": `OTTAWA — The premier of Nova Scotia and the federal fisheries minister traded blame Monday over a lobster season that ended two weeks early.
Premier Angus MacAskill said Ottawa had ignored warnings from the province since March.
{Angus MacAskill|"We told them in writing, we told them in person, and I believe that somebody told them in song,"} MacAskill said at a wharf in Yarmouth.
Fisheries Minister Geneviève Loranger said the decision was based on science.
{Geneviève Loranger|"The premier is a fine singer,"} the minister told reporters on Parliament Hill. {Geneviève Loranger|"But lobsters don't vote and they don't grow faster when you shout."}
Fisherman Cyril d'Entremont has 300 idle traps in his yard. {Cyril d'Entremont|"They're both full of hot air,"} he said. {Cyril d'Entremont|"I could heat the house with it."}`,
};
