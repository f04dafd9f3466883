/** Invented articles in the manner of agencies, with the speaker of each direct quotation: `{Ann Lee|"It ran,"}`; see fresh.test.ts. */
export const FRESH_WIRES: Readonly<Record<string, string>> = {
  "ap school board": `MILLBROOK, Ohio (AP) — A school board in rural Ohio voted late Tuesday to reopen a shuttered elementary school after parents packed the gymnasium and refused to leave.
{Denise Halvorsen|“We have been asking for two years, and tonight somebody finally listened,”} said Denise Halvorsen, whose three children ride a bus 40 minutes each way. {Denise Halvorsen|“My youngest gets carsick every single morning.”}
The board voted 4-1. Its president, Raymond Tuttle, cast the only vote against the plan.
{Raymond Tuttle|“The money simply isn't there,”} Tuttle said. {Raymond Tuttle|“You can't pay a roofer with good wishes.”}
Superintendent Carla Ostrander said the building needs a new boiler and about $2 million in other repairs. She called the vote “a leap of faith.”
{Carla Ostrander|“I will do what the board directs me to do,”} Ostrander said. {Carla Ostrander|“But I want everybody in this room to understand what it means for the rest of the district.”}
Halvorsen, who collected more than 900 signatures, said she expected a lawsuit.
{Denise Halvorsen|“Let them sue,”} she said.`,

  "reuters cbank": `BRUVIA, Oct 3 (Reuters) - Norland's central bank kept its key rate at 4.75% on Thursday and signalled that it was in no hurry to cut, sending the crown to a three-week high.
{Ilse Vandermeer|"Inflation has come down, but services prices remain too high for comfort,"} Governor Ilse Vandermeer told a news conference. {Ilse Vandermeer|"We will need to see more evidence before we act."}
The decision was in line with the forecasts of 23 of 25 economists polled by Reuters.
{Per Lindqvist|"The statement was more hawkish than the market had priced in,"} said Per Lindqvist, chief economist at Halden Bank. {Per Lindqvist|"We now see the first cut in March rather than in December."}
Analysts at Corvane Capital were less convinced.
{=they|"We stick to our call of a cut this year,"} they wrote in a note to clients.
Vandermeer declined to comment on the government's budget, which is due next week.
{Ilse Vandermeer|"It would be premature,"} she said when asked if looser fiscal policy could delay cuts.
Finance Minister Tomas Brekke said on Wednesday that the deficit would stay below 2% of output.
{Tomas Brekke|"There will be no surprises,"} he told parliament.`,

  "afp flood": `Kalimpur (AFP) – Rescue teams battled on Saturday to reach villages cut off by floods that have killed at least 61 people in the hills of southern Kandara, officials said.
{Rafiq Mahmud|"The water came in the night and took the house in one minute,"} said Rafiq Mahmud, 46, a tea picker who clung to a jackfruit tree with his two sons.
{Rafiq Mahmud|"I could hear my neighbours calling, and then I could not hear them any more,"} he told AFP.
Soldiers in rubber boats ferried survivors to a primary school where families slept on desks.
{Shanta Devi|"There is no milk for the baby,"} said Shanta Devi, a mother of four, as she queued for rice. {Shanta Devi|"Nobody from the government has come."}
District commissioner Anwar Kabir rejected the criticism.
{Anwar Kabir|"We have distributed 40 tonnes of rice since Thursday,"} he said. {Anwar Kabir|"The roads are gone. What we carry, we carry on our heads."}
The weather bureau warned of more heavy rain.
{=an official|"The next 48 hours are critical,"} an official at the bureau said, speaking on condition of anonymity because he was not authorised to talk to the press.`,

  "yonhap trade": `SEOUL, April 17 (Yonhap) -- South Korea will press for an early conclusion of its trade talks with the Gulf bloc, the trade minister said Thursday.
{Bae Chang-gyu|"The two sides have narrowed their differences on 14 of the 19 chapters,"} Trade Minister Bae Chang-gyu said in a meeting with reporters in Sejong, 112 kilometers south of Seoul. {Bae Chang-gyu|"We aim to wrap up the talks within the first half of the year."}
Bae also said the government will come up with measures to support small exporters hit by the strong won.
{Bae Chang-gyu|"The government is closely monitoring the situation and will take necessary measures in a timely manner,"} he added.
Business groups welcomed the plan.
{Korea Exporters Federation|"An early deal would be a great help to parts makers,"} the Korea Exporters Federation said in a statement.
An industry official was more cautious.
{=the official|"We have heard the same words every spring,"} the official said, asking not to be named.`,

  "yonhap nk": `SEOUL, Feb. 2 (Yonhap) -- North Korea on Sunday denounced a planned joint military exercise between South Korea and the United States, calling it a "rehearsal for invasion."
{=the North's foreign ministry|"The reckless moves of the warmongers will be met with the toughest counteraction,"} the North's foreign ministry said in a dispatch carried by the Korean Central News Agency (KCNA).
Seoul's unification ministry urged Pyongyang to return to dialogue.
{Moon Tae-seok|"It is regrettable that the North is raising tension with groundless claims,"} ministry spokesman Moon Tae-seok told a regular press briefing. {Moon Tae-seok|"The exercise is defensive in nature."}
The defense ministry said the drill will go ahead as planned.
{Noh Jun-hyeok|"There is no change in the schedule,"} said Col. Noh Jun-hyeok, a spokesman for the Joint Chiefs of Staff. {Noh Jun-hyeok|"Our military maintains a firm readiness posture."}
KCNA claimed the exercise would involve "nuclear assets." Noh declined to confirm it.
{Noh Jun-hyeok|"We do not comment on the deployment of individual assets,"} he said.`,

  "xinhua bridge": `HEZHOU, Sept. 9 (Xinhua) -- The 3.2-km Longyan Bridge, the longest of its kind over the Lan River, opened to traffic on Monday, cutting the journey between the two banks from an hour to four minutes.
{Qiu Wenbo|"In the past we had to wait for the ferry, and when the fog came there was no ferry at all,"} said Qiu Wenbo, a 58-year-old fruit farmer in Tangxi Township.
Qiu sold more than 20 tonnes of pomelos last year. {Qiu Wenbo|"This year the buyers will come to my door,"} he said with a smile.
The bridge took five years to build. According to Jiang Meiling, chief engineer of the project, builders overcame a riverbed of soft mud. {Jiang Meiling|"We sank the piles 20 meters deeper than was first planned,"} Jiang said.
The local government expects tourism to benefit. {Tan Zhiqiang|"More than 300,000 visitors are expected during the holiday,"} said Tan Zhiqiang, head of the county's culture and tourism bureau. {Tan Zhiqiang|"We have built three new parking lots."}`,

  "kyodo nuclear": `OMIYA, Japan, June 11 (Kyodo) - A district court on Wednesday ordered the restart of the Hamaoki No. 2 reactor to be put off, siding with residents who said evacuation plans were inadequate.
{Koji Tamakawa|"There are doubts as to whether the elderly can be moved in time,"} Presiding Judge Koji Tamakawa said in handing down the injunction.
The operator, Chubu Denryoku Co., said it would appeal.
{Chubu Denryoku|"The decision is extremely regrettable,"} the company said in a statement. {Chubu Denryoku|"We cannot accept it."}
Outside the court, supporters held up a banner reading "Victory."
{Sachiko Umemori|"I thought of my mother, who is 91 and cannot walk,"} said plaintiff Sachiko Umemori, 66. {Sachiko Umemori|"I am glad that the judges thought of her too."}
Chief Cabinet Secretary Hideo Kanzaki told reporters the government would not change its energy policy.
{Hideo Kanzaki|"We will restart reactors whose safety has been confirmed,"} Kanzaki said.`,

  "pti poll": `New Delhi, Nov 12 (PTI) The opposition on Tuesday accused the ruling party of misusing central agencies ahead of next month's by-elections, a charge the government dismissed as baseless.
{Devendra Rathi|"They are scared of losing and that is why notices are being sent,"} National Jan Morcha leader Devendra Rathi told reporters here.
Rathi, a former Union minister, alleged that 14 party workers had been summoned in a week.
{Devendra Rathi|"This is a murder of democracy,"} he alleged. {Devendra Rathi|"People will give a fitting reply in the polls."}
Hitting back, BLP spokesperson Meenakshi Saran said the law was taking its own course.
{Meenakshi Saran|"Those who looted the poor are now crying victim,"} she said. {Meenakshi Saran|"If Mr Rathi has nothing to hide, why is he running from an inquiry?"}
A senior official said the notices were served following due process.
{=the official|"There is no political angle to it,"} the official, who did not wish to be identified, said.`,

  "tass space": `MOSCOW, March 22. /TASS/. The launch of the Zarya-4 weather satellite has been postponed by two days because of a faulty valve, the head of the Vostok space center said on Friday.
{Arkady Belotserkov|"The valve has been replaced, and the rocket will be returned to the pad tomorrow morning,"} Arkady Belotserkov told TASS.
{Arkady Belotserkov|"There is no reason for concern,"} he stressed.
According to him, the satellite itself was not affected. {Arkady Belotserkov|"All its systems are functioning normally,"} Belotserkov noted.
A source in the rocket industry told TASS earlier that the delay could last a week. {=the source|"The entire batch of valves has to be checked,"} the source said.
Kremlin Spokesman Yegor Dolinin said the president had been informed. {Yegor Dolinin|"This is a working matter,"} he told reporters.`,

  "dpa rail": `Berlin (dpa) - Tens of thousands of commuters were stranded on Monday after a strike by signal workers brought regional trains to a halt across northern Germany.
{Jörg Petersilie|"The employers have had our demands on the table since March,"} union chairman Jörg Petersilie told dpa. {Jörg Petersilie|"They chose to play for time."}
The rail operator, Nordbahn, called the walkout irresponsible.
{=a spokeswoman|"Our passengers are being held hostage,"} a spokeswoman said in Hamburg.
At Hamburg's main station, travellers took it with humour.
{Lena Wirsching|"I have read half of a novel, and I never read novels,"} said Lena Wirsching, a student on her way to Kiel.
Transport Minister Katrin Aumann urged both sides to resume talks.
{Katrin Aumann|"A strike is the right of workers, but it must be the last resort,"} Aumann said. She added: {Katrin Aumann|"I expect everyone to be back at the table by Wednesday."}`,

  "ansa earthquake": `ROME - A 4.9-magnitude quake struck the Apennine town of Castel Verdone early Thursday, damaging the bell tower and sending people into the streets, civil protection chief Marcello Trivellato said.
{Marcello Trivellato|"Fortunately we have no injuries to report,"} Trivellato told ANSA.
{Marcello Trivellato|"But the fear was great, and we understand it,"} he added.
Mayor Ornella Gandolfi said schools would stay shut until Monday.
{Ornella Gandolfi|"We will check every beam, every wall,"} said the mayor. {Ornella Gandolfi|"Only then will the children go back."}
Don Piero Salvini, the parish priest, was asleep when the tower cracked. {Don Piero Salvini|"I thought it was the end of the world,"} he said. {Don Piero Salvini|"Then I thought of the bells."}
Premier Giorgia Lanfranchi voiced "closeness" to the people of the town.`,

  "voa elections": `NAKURI — Voters in the West African nation of Sembala lined up before dawn Sunday for the first presidential election since the military stepped aside.
{Aminata Kouyaté|"I came at four o'clock, and I was not the first,"} said Aminata Kouyaté, a schoolteacher.
Polling stations in the capital opened late. In the north, some did not open at all, said Ibrahim Sow of the observer group Clear Ballot.
{Ibrahim Sow|"We have reports of 112 stations without ballots,"} Sow told VOA's French to Africa service. {Ibrahim Sow|"It is a logistical failure, not a conspiracy."}
The electoral commission's chairwoman, Fatou Ndiaye-Bâ, asked for patience.
{Fatou Ndiaye-Bâ|"Everyone who is in line at six will vote,"} she said.
The front-runner, former finance minister Moussa Diarra, voted in his hometown.
{Moussa Diarra|"Today the people are speaking, and I am listening,"} he said.
His main rival, lawyer Oumar Cissé, was less serene.
{Oumar Cissé|"If the count is not clean, we will not stay at home,"} he warned.`,

  "bernama padi": `KANGAR, July 8 (Bernama) -- Padi farmers in the north will receive seeds free of charge from next season, Deputy Agriculture Minister Datuk Seri Hamzah Tajudin said today.
{Hamzah Tajudin|"About 31,000 farmers will benefit from this initiative,"} he told reporters after opening the Farmers' Day celebration here.
Hamzah said the ministry had allocated RM46 million for the scheme.
{Hamzah Tajudin|"We hope that it will lighten their burden,"} he said, adding that applications could be made from Aug 1.
Meanwhile, Perlis Farmers' Organisation chairman Mat Rani Saad said the price of fertiliser remained the main worry.
{Mat Rani Saad|"Seed is one thing, but without fertiliser the yield drops by half,"} he said.`,

  "pa court": `A former bank manager who stole more than £400,000 from elderly customers has been jailed for six years.
Colin Astley, 52, moved the money to accounts in his wife's name over a period of eight years, Leeds Crown Court heard.
Judge Rosalind Peverell told him: {Rosalind Peverell|“These were people who trusted you with everything they had, and you betrayed them without a second thought.”}
She added: {Rosalind Peverell|“You showed remorse only when the police were at the door.”}
Prosecutor Imran Sadiq said Astley had spent the money on holidays and a boat.
{Imran Sadiq|“He called it the Interest Free,”} Mr Sadiq told the court. {Imran Sadiq|“It was moored at Whitby.”}
Defending, Helen Marchbank said her client was “a broken man”.
In a statement read to the court, one of the victims, Doris Tunnicliffe, 84, said: {Doris Tunnicliffe|“I no longer answer the telephone. I no longer answer the door.”}
After the hearing, Detective Sergeant Paul Whitlam, of West Yorkshire Police, said: {Paul Whitlam|“Astley preyed on the most vulnerable. I hope that the sentence gives some comfort to those he stole from.”}`,

  "aap bushfire": `Residents of three Victorian towns have been told to leave immediately as an out-of-control bushfire races towards the coast.
Incident controller Darren Mulcahy said the fire had jumped containment lines on Wednesday afternoon.
{Darren Mulcahy|"If you are in Corrigan Bay, you need to go now,"} he told reporters.
{Darren Mulcahy|"Do not wait and see. The road will not be open by dark."}
Premier Joanne Tiernan said two firefighters were in hospital with burns.
{Joanne Tiernan|"Our thoughts are with them and with their families tonight,"} Ms Tiernan said.
Publican Mick Garrity was hosing down his roof when AAP reached him by phone.
{Mick Garrity|"I've been through two of these and I'm not leaving the pub,"} he said.
{Mick Garrity|"The beer's cold and the pump's working."}
A cool change is due about midnight. {Bureau of Meteorology|"Winds will swing to the south-west and may strengthen briefly,"} the Bureau of Meteorology said.`,

  "upi 1980s": `WASHINGTON (UPI) -- Sen. Wendell Crutchfield, the chairman of the Senate Commerce Committee, said Thursday he will fight any effort to lift the ban on the sale of surplus grain.
{Wendell Crutchfield|"This bill is dead as far as I am concerned,"} said Crutchfield, D-Iowa. {Wendell Crutchfield|"I told the president that to his face."}
The administration has sought authority to sell as much as 4 million tons.
A White House spokesman, Gordon Lasky, said the president was "still hopeful".
{Gordon Lasky|"The senator is entitled to his view,"} Lasky said.
Rep. Harriet Boone, R-Kan., sided with the administration. {Harriet Boone|"My farmers don't want sympathy,"} she said. {Harriet Boone|"They want a market."}
Crutchfield, asked about Mrs. Boone's remark, laughed.
{Wendell Crutchfield|"Harriet's farmers are my farmers' cousins,"} he said.`,

  "cp hockey": `WINNIPEG - Mason Delorme scored twice in the third period as the Winnipeg Voyageurs came back to beat the Halifax Mariners 4-3 on Saturday night.
{Mason Delorme|"I just put my head down and shot,"} said Delorme, who had gone 11 games without a goal. {Mason Delorme|"It's nice to finally see one go in."}
Voyageurs coach Ted Sawchenko had benched the winger on Thursday.
{Ted Sawchenko|"He took it the right way,"} Sawchenko said. {Ted Sawchenko|"Some guys sulk. He went and worked."}
Lars Holmqvist and Bobby Tran also scored for Winnipeg. Jesse Arsenault had two goals for Halifax.
{Jesse Arsenault|"We stopped skating,"} Arsenault said. {Jesse Arsenault|"You can't do that against a team with that much speed."}
Goaltender Corey Pynn made 37 saves for the Mariners, who have lost five in a row.
{Corey Pynn|"It's frustrating,"} he said. {Corey Pynn|"But it's November, not April."}`,

  "sport cricket": `COLOMBO: Captain Ishan Weeratunge hit an unbeaten 141 as the hosts drew the second Test on Monday and took the series 1-0.
{Ishan Weeratunge|“It was one of those pitches where you had to earn every run,”} Weeratunge said at the presentation. {Ishan Weeratunge|“The boys in the dressing room never gave up.”}
Visiting skipper Liam Harcourt admitted that his bowlers had lacked discipline.
{Liam Harcourt|“We bowled too short on the fourth evening and paid the price,”} he said.
Asked whether he would stay on as captain, Harcourt said: {Liam Harcourt|“That is not a question for today.”}
Off-spinner Dilan Jayamanne, who took 6-71 in the first innings, was named man of the match. {Dilan Jayamanne|“My father taught me the carrom ball in our garden,”} the 21-year-old said. {Dilan Jayamanne|“He will be watching, and he will be crying.”}`,

  "sport tennis": `PARIS, June 2 (Reuters) - Third seed Katarina Novotna-Hale survived a fierce fightback by Spanish teenager Inés Borrego to reach the quarter-finals on Sunday.
Novotna-Hale, who led 6-2 4-0, won 6-2 5-7 6-3 in two hours and 38 minutes.
{Katarina Novotna-Hale|"She started hitting everything on the lines and I had no answer,"} the Czech said. {Katarina Novotna-Hale|"I told myself to breathe."}
Borrego, 17, left the court to a standing ovation.
{Inés Borrego|"I am sad now but I think tomorrow I will be proud,"} she said.
{Inés Borrego|"A year ago I was playing juniors. I have to remember this."}
Novotna-Hale next plays American Tessa Colquitt, who beat Mirela Stan 6-3 6-3.
{Tessa Colquitt|"Kat is a great fighter,"} said Colquitt. {Tessa Colquitt|"I'll need to serve well."}`,

  "court us": `BOISE, Idaho (AP) — A jury on Friday convicted a rancher of killing a neighbor in a dispute over water, rejecting his claim of self-defense.
Harlan Oakes, 61, showed no emotion as the verdict was read. His wife, Lorene, sobbed.
{Marta Quintanilla|“He waited for him at the headgate with a rifle,”} prosecutor Marta Quintanilla told jurors in her closing argument. {Marta Quintanilla|“That is not self-defense. That is an ambush.”}
Defense attorney Doyle Pickens said he would appeal.
{Doyle Pickens|“The jury never heard about the threats,”} Pickens said outside the courthouse. {Doyle Pickens|“My client was afraid for his life, and he had every reason to be.”}
The victim's brother, Stan Burgess, said the family was relieved.
{Stan Burgess|“Nothing brings Walt back,”} he said, {Stan Burgess|“but at least we know the truth now.”}
Ada County Sheriff Brent Coolidge called the killing “senseless.”
{Brent Coolidge|“It was over 11 inches of water,”} the sheriff said.`,
};
