/** Invented articles in the manner of state media, Asian agencies and posts: see articles-wires.ts. */
export const STATES: Readonly<Record<string, string>> = {
  "BBC style, a missing walker": `A search is under way for a walker who has been missing in the Cairngorms since Sunday.

Euan Mackie, 34, from Perth, was last seen at a bothy near Braemar.

His sister Catriona Mackie said {m Catriona Mackie|the family was {f Catriona Mackie|"going out of their minds"}}.

{d Catriona Mackie|"He's sensible,"} she told the BBC. {d Catriona Mackie|"He's got a stove and a tent and he knows those hills better than anyone."}

She added: {d Catriona Mackie|"Euan, if you can hear this, stay put. We're coming."}

Police Scotland said {i Police Scotland|more than 60 people were involved in the search}.

Insp Fraser Reid said: {d Fraser Reid|"Conditions are very poor. We would ask the public not to join in.}

{d Fraser Reid|"We know that people want to help, and we're grateful.}

{d Fraser Reid|"But the last thing we need is a second search."}

Braemar Mountain Rescue team leader Ailsa Grant said {d Ailsa Grant|"every hour matters"}.

{d Ailsa Grant|"The wind has been 70mph on the tops,"} she said. {d Ailsa Grant|"You can't stand up in that, never mind look for someone."}`,

  "KCNA, a field guidance": `Pyongyang, August 14 (KCNA) -- The respected Comrade Han Chol Su gave field guidance to the Taesong Tractor Plant on Thursday.

Going round the assembly shop, he said {i Han Chol Su|that the workers had performed a miracle in the battle for production}.

{d Han Chol Su|"This tractor is a tractor of our own style,"} he said with deep emotion, {d Han Chol Su|"and it was born of the spirit of self-reliance."}

He stressed {i Han Chol Su|that the plant should hold fast to the slogan {t -|"Let us live our own way!"} and turn out 3,000 tractors by the Party anniversary}.

The manager, Ri Myong Guk, shed tears. {d Ri Myong Guk|"We will plough the fields with loyalty,"} he vowed.

The workers burst into stormy cheers of {d =The workers|"Hurrah!"}.

Rodong Sinmun said in a commentary the same day: {d Rodong Sinmun|"The hostile forces are gravely mistaken if they think that sanctions can stop our wheels. The wheel of history turns forward."}

The paper warned the south Korean puppet forces {m =The paper|that they would pay dearly for their {f =The paper|"war games"}}.

A spokesman for the Ministry of Coastal Affairs issued a statement on Friday, which read:

{d =A spokesman for the Ministry of Coastal Affairs|"The United States should stop its reckless military racket at once.}

{d =A spokesman for the Ministry of Coastal Affairs|"We have watched it with patience. Patience has a limit."}`,

  "Xinhua, a spokesperson and a forum": `BEIJING, June 18 (Xinhua) -- {i Lu Wenjing|China firmly opposes the latest export curbs}, Foreign Ministry spokesperson Lu Wenjing said Tuesday.

{d Lu Wenjing|"China's position is consistent and clear,"} Lu told a regular news briefing. {d Lu Wenjing|"We urge the relevant country to correct its wrong practices."}

Lu made the remarks when asked about a plan to restrict sales of optical equipment.

{d Lu Wenjing|"Those who build walls will find themselves walled in,"} Lu said, adding {i Lu Wenjing|that China would take necessary measures}.

At a forum in Tianjin on the same day, Vice Premier Gao Zhiming called for {i Gao Zhiming|deeper cooperation under the {t -|"Green Silk Road"} initiative}.

{d Gao Zhiming|"Openness brings progress, while seclusion leads to backwardness,"} Gao said.

{d Abdul Karimov|"What impressed me most was the speed,"} said Abdul Karimov, an Uzbek entrepreneur who attended the forum. {d Abdul Karimov|"Five years ago there was nothing here but salt."}

{i =participants|The principle of {t -|"lucid waters and lush mountains are invaluable assets"} has taken root}, participants said.`,

  "Yonhap, a summit and a party": `SEOUL, Oct. 22 (Yonhap) -- President Seo Jin-ho said Wednesday {m Seo Jin-ho|that he was ready to meet the North's leader {f Seo Jin-ho|"anytime, anywhere"}}.

{d Seo Jin-ho|"There is no reason to put conditions on talking,"} Seo said in a meeting with senior secretaries. {d Seo Jin-ho|"The door to dialogue has no lock."}

The main opposition People's Future Party denounced the remarks as {f The main opposition People's Future Party|"a love letter to Pyongyang."}

{d Bae Hyun-woo|"The president is begging,"} Rep. Bae Hyun-woo, the party's floor leader, told reporters. {d Bae Hyun-woo|"A beggar does not negotiate."}

A unification ministry official said {i =A unification ministry official|the government had received no reply}.

{d =the official|"We don't read silence as a no,"} the official said, asking not to be named.

Meanwhile, Pyongyang's state media said {m =Pyongyang's state media|the South was {f =Pyongyang's state media|"clinging to a dirty dream."}}

Yoo Mi-ran, a professor at Hansu University, said {i Yoo Mi-ran|both sides were playing for time}. {d Yoo Mi-ran|"Seoul has an election in April,"} she noted. {d Yoo Mi-ran|"Pyongyang has none, and that is an advantage."}

{d Yoo Mi-ran|"In the end,"} Yoo said, {d Yoo Mi-ran|"geography decides."}`,

  "Kyodo, a scandal in a company": `OSAKA, Feb. 3, Kyodo - The president of Hagiwara Foods bowed for 20 seconds on Monday and apologized for the mislabeling of eel.

{d Kenji Morita|"There is no excuse,"} Kenji Morita told a press conference in Osaka. {d Kenji Morita|"We betrayed our customers' trust."}

Morita said {i Kenji Morita|he would resign at the end of March}.

A former employee at the Sakai plant told Kyodo News {i =A former employee|that labels had been changed for at least six years}. {d =the former employee|"Everyone knew,"} the former employee said. {d =the former employee|"We called it 'the eel's passport.'"}

Consumer affairs minister Reiko Aoyama said at a news conference, {d Reiko Aoyama|"It is extremely regrettable."}

{d =a shopper|"I can't taste the difference anyway,"} said a shopper in her 70s at a supermarket in Sakai.

Asked whether he had known, Morita paused. {d Kenji Morita|"I should have,"} he said.`,

  "PTI, an assembly in uproar": `Rajgarh, Mar 9 (PTI) The Rajgarh assembly witnessed uproarious scenes on Thursday as opposition members stormed the well of the House over the price of onions.

Leader of Opposition Dharmendra Solanki alleged {i Dharmendra Solanki|that traders close to the ruling party had hoarded the crop}.

{d Dharmendra Solanki|"The poor man has lost even his onion,"} he said amid slogans of {d -|"shame, shame"}. {d Dharmendra Solanki|"What will he lose next? His salt?"}

Chief Minister Vasudha Rao rejected the charge. {d Vasudha Rao|"He should check his own godown,"} she retorted.

Speaker Kantilal Bhatt urged {i Kantilal Bhatt|members to return to their seats}. {d Kantilal Bhatt|"This is not a fish market,"} the Speaker observed.

BJP MLA Suresh Tandel tweeted: {d Suresh Tandel|"Onions today, tears tomorrow. Rajgarh is watching!"}

Talking to reporters later, Solanki said {m Dharmendra Solanki|the government was {f Dharmendra Solanki|"running away from a debate"}}.

{d Vasudha Rao|"We never run,"} Rao said when told of the remark. {d Vasudha Rao|"We walk, with dignity."}

Police sources said {i =Police sources|two members were treated for minor injuries}.`,

  "ITAR-TASS, a cosmonaut": `KOROLYOV, April 12. /TASS/. {i Sergei Burlakov|The crew of the orbital station will spend Cosmonautics Day at work}, flight commander Sergei Burlakov told TASS on Friday.

{d Sergei Burlakov|"We have a docking on Sunday, so there will be no cake,"} he said. {d Sergei Burlakov|"There will be tubes."}

{d Sergei Burlakov|"But seriously,"} the cosmonaut continued, {d Sergei Burlakov|"every one of us remembers where he was when he first heard the name of Gagarin."}

The space corporation's press service reported {i =The space corporation's press service|that all systems were functioning normally}.

The Kremlin spokesman, Anton Zaitsev, said {i Anton Zaitsev|the president would call the crew}. {d Anton Zaitsev|"He always does,"} Zaitsev noted.

{d Yelena Tarasova|"I raised three children and one cosmonaut,"} the commander's mother, Yelena Tarasova, said from Samara. {d Yelena Tarasova|"The cosmonaut was the hardest."}

Earlier, a source in the space industry told TASS {i =a source in the space industry|that the next launch could be delayed until June}. {d =the source|"The engine is not ready,"} the source said.`,

  "FBIS, a clandestine radio": `[Text] (Clandestine) Radio Free Tombera in English 1800 GMT 4 May 91

The chairman of the National Redemption Front, Dr Isaac Wolamba, has said {i Isaac Wolamba|that his forces have entered the suburbs of the capital}.

Speaking to our correspondent by radio telephone, Dr Wolamba said: {d Isaac Wolamba|"The dictator is finished. His soldiers are selling their boots."}

{d Isaac Wolamba|"We call on all civil servants,"} he said, {d Isaac Wolamba|"to stay at their posts and to keep the keys."}

He denied {i Isaac Wolamba|that foreign troops were fighting on the side of the Front}.

Meanwhile, the government radio claimed {m =the government radio|that the {f =the government radio|"bandits"} had been routed}. Listeners will remember that the same radio said last week {i =the same radio|that there were no bandits}.

A woman who fled from the suburb of Kesi told us: {d =A woman who fled|"They gave us salt. They did not touch anybody."}`,

  "Gulf agency, a ruler and a dam": `ADHRAN, 3rd January (WAM-style) -- His Highness Sheikh Saqr bin Hamdan inaugurated the Wadi Sarim dam on Tuesday in the presence of ministers and tribal elders.

{d Saqr bin Hamdan|"Water is the oil of our grandchildren,"} His Highness said in a speech. {d Saqr bin Hamdan|"We shall guard it as our fathers guarded the well."}

The Minister of Water, Eng. Khalid Al Mazrui, affirmed {i Khalid Al Mazrui|that the dam would store 40 million cubic metres}.

{d Khalid Al Mazrui|"The project was completed in record time,"} Al Mazrui said, {d Khalid Al Mazrui|"thanks to the vision of our leadership."}

An elder of the valley, Salim bin Rashid, recalled the drought of 1968. {d Salim bin Rashid|"We drank from the hoof-prints of camels,"} he said.

The project forms part of the strategy {t -|"Green Horizon 2040"}.`,

  "Tweets and posts, a row about a band": `The singer Juno Vale has apologised after a post in which she called her own fans {f Juno Vale|"vampires"}.

{d Juno Vale|"I was tired and I was wrong,"} the 26-year-old wrote on Instagram late on Monday. {d Juno Vale|"You gave me everything. I'm sorry x"}

The original post, since deleted, read: {d =The original post|"Ten hours on a bus and you want a selfie?? You're vampires lol."}

Fans were split. {d =one|"We pay her rent,"} one wrote on X. Another, @valeforever, posted: {d =@valeforever|"leave her ALONE she is a human being"}.

Her bandmate Theo Marsh shared a picture of a bat with the caption {d Theo Marsh|"guilty as charged"}.

{d Lorna Kite|"It's a storm in a teacup,"} her manager, Lorna Kite, told Music Weekly. {d Lorna Kite|"Juno loves her fans. She's just never learned to love a bus."}

Vale's second album, {t -|"Bite"}, is due in October. {d Juno Vale|"No jokes about the title please,"} she tweeted on Tuesday.`,
};
