/**
 * Invented articles in the manner of American agencies and papers. This is the first of five files, with 44 articles in
 * all, whose answers were written before the library read them. At first, 353 of their 361 direct quotations were found,
 * 302 of them with the right speaker, and none that is no quotation; and 85 of 88 reported statements.
 */
export const WIRES: Readonly<Record<string, string>> = {
  "AP, a council and a stadium": `DUNMORE, Ohio (AP) — {i =The Dunmore City Council|The city will not pay for a new baseball stadium}, the Dunmore City Council said Monday night after five hours of testimony.

{d Teresa Alvarado|“We heard you,”} council President Teresa Alvarado told the crowd, {d Teresa Alvarado|“and we counted the money, and it isn’t there.”}

The vote was 7-2. Council member Hank Pruitt, who has pushed for the ballpark since 2019, called the decision {f Hank Pruitt|“a gift to the suburbs.”}

{d Hank Pruitt|“They’ll build it in Fairlawn, and we’ll drive out there and pay for parking,”} Pruitt said. {d Hank Pruitt|“Congratulations.”}

Some in the crowd laughed. Others booed.

{d Marcy Dole|“I’ve lived on Tenth Street for 41 years,”} said Marcy Dole, a retired nurse. {d Marcy Dole|“You know how many times they fixed my sidewalk? Zero. Not once.”}

Dole said {i Marcy Dole|she would have voted for Pruitt if he had mentioned sidewalks}.

The team’s owner, Curtis Blaine, did not attend. In a statement, he said {m Curtis Blaine|the club was {f Curtis Blaine|“deeply disappointed”} but would play in Dunmore through 2031}.

{d =the statement|“Our fans deserve better than rain delays and rust,”} the statement said.

Alvarado, asked afterward whether the door was closed, shrugged.

{d Teresa Alvarado|“Doors open,”} she said. {d Teresa Alvarado|“Checkbooks don’t.”}`,

  "Reuters, a trial": `PORT ELLERY, Sept 14 (Reuters) - A former shipping executive told a jury on Thursday {i =A former shipping executive|that he had never seen the invoices at the centre of a $90 million fraud case}.

{d Viktor Lindqvist|"I signed what was put in front of me,"} Viktor Lindqvist said on the second day of his testimony. {d Viktor Lindqvist|"There were hundreds of pages a week."}

Prosecutor Dana Whitlock pressed him on a message sent from his phone in March 2021.

{d Dana Whitlock|"Who wrote the words 'bury it'?"} she asked.

{d Viktor Lindqvist|"I don't recall,"} Lindqvist answered.

{d Dana Whitlock|"You don't recall, or you didn't write them?"}

{d Viktor Lindqvist|"I don't recall, ma'am."}

Judge Ronald Pace twice told {i Ronald Pace|the gallery to be quiet}. {d Ronald Pace|"This is a courtroom, not a theatre,"} he said.

Lindqvist's lawyer, Amara Obi, has argued {i Amara Obi|that subordinates forged his signature}. {d Amara Obi|"The evidence will show a man who trusted too much,"} Obi said outside the court. {d Amara Obi|"That's a mistake. It isn't a crime."}

Lindqvist has pleaded not guilty. Closing arguments are expected next week.`,

  "AP, a game and its locker room": `KANSAS FALLS, Kan. (AP) — DeShawn Ridley threw for 311 yards and three touchdowns, and the Falls Stallions beat the Merritt Miners 34-31 on Sunday.

{d DeShawn Ridley|"We never blinked,"} Ridley said. {d DeShawn Ridley|"Down 14, nobody pointed fingers. Coach looked at us at halftime and said, 'You guys done yet?' And we weren't done."}

Ridley found Tomas Vega in the corner with 22 seconds left.

{d Tomas Vega|"I saw the ball and I thought, 'Don't drop it, don't drop it,'"} Vega said, grinning. {d Tomas Vega|"My mom's in the stands. She'd never let me hear the end of it."}

The Miners (4-5) have lost three straight. Coach Bud Keller refused {i Bud Keller|to blame the officials for a late flag}.

{d Bud Keller|"We had a chance to put it away and we didn't,"} Keller said. {d Bud Keller|"That's on me. Next question."}

Linebacker Isaiah Crowe was less restrained, calling the flag {f Isaiah Crowe|"a joke."}

{d Isaiah Crowe|"Ask them what they saw,"} Crowe said. {d Isaiah Crowe|"I'd love to know."}

The Stallions lost receiver Malik Trent to a knee injury in the second quarter. Coach Rita Hale said {i Rita Hale|he would have an MRI on Monday}.

{d Rita Hale|"He's walking,"} Hale said. {d Rita Hale|"He's mad. Mad is good."}

Up next: The Stallions visit Orrin on Saturday.`,

  "Bloomberg, results of a bank": `(Bloomberg) -- Norvik Bank posted its first quarterly loss in a decade after writing down loans to property developers, sending the shares down as much as 9%.

{d Henrik Aas|“This is a reset,”} Chief Executive Officer Henrik Aas said on a call with analysts. {d Henrik Aas|“We’ve taken the pain in one go.”}

Provisions rose to 4.1 billion kroner. Analysts had expected {f -|“only”} half that.

{d Priya Raman|“The market was told in August that the book was clean,”} said Priya Raman, an analyst at Castell Partners in London. {d Priya Raman|“It wasn’t clean. Investors will want to know who knew.”}

Aas, 58, denied {i Henrik Aas|that the bank had misled anyone}.

{d Henrik Aas|“We said what we knew when we knew it,”} he said. {d Henrik Aas|“If you have a crystal ball, send it over.”}

Chief Financial Officer Ingrid Moe said {i Ingrid Moe|costs would fall by 6% next year} and added {i Ingrid Moe|that the dividend was safe}.

{d Ingrid Moe|“Safe means safe,”} she said.

{i =a presentation|Norvik’s {t -|“Project Lighthouse,”} a plan to close 40 branches, will go ahead}, according to a presentation.

{d =one shareholder|“They should’ve closed them in 2015,”} said one shareholder, who asked not to be named because he isn’t authorized to speak publicly.`,

  "UPI, a storm of the 1980s": `GALLATIN BEACH, Fla. (UPI) -- Hurricane Doris slammed into the Gulf Coast Friday with 110 mph winds, tearing roofs from motels and driving 40,000 people inland.

{d Roy Tibbets|"It sounded like a train that never got here,"} said Roy Tibbets, owner of the Sea Breeze Motel, where the sign and half the roof were gone by noon. {d Roy Tibbets|"You just sat there waiting for it."}

Gov. Lawton Pike declared an emergency in six counties and called out the National Guard.

{d Lawton Pike|"Anyone caught looting will wish he had stayed home,"} Pike told reporters in Tallahassee.

Civil Defense Director Earl Munn said {i Earl Munn|at least two people were missing from a shrimp boat}.

{d Earl Munn|"The Coast Guard can't get a chopper up,"} Munn said. {d Earl Munn|"All we can do is listen to the radio and hope."}

Mrs. Opal Dent, 71, rode out the storm in a church basement with her two dogs.

{d Opal Dent|"They told me, 'No dogs,'"} she said. {d Opal Dent|"I told them, 'Then no Opal.'"}

A Red Cross spokesman said {i =A Red Cross spokesman|1,200 people had spent the night in shelters}.

{d =he|"The coffee is holding out,"} he said. {d =he|"The doughnuts are not."}`,

  "Washington paper, a bill and leaks": `WASHINGTON — Senate leaders abandoned a border bill on Tuesday, hours after the president had called it {f =the president|“dead as a doornail.”}

{d Margaret Sloane|“I don’t know how you negotiate with fog,”} said Sen. Margaret Sloane, a Democrat who spent four months on the text. {d Margaret Sloane|“You put your hand out and there’s nothing there.”}

Republicans blamed the White House. {d Dale Hutchens|“We were told one thing at breakfast and another at lunch,”} Sen. Dale Hutchens told reporters in the hallway.

{d =a senior administration official|“The president was clear from Day 1,”} a senior administration official said, speaking on the condition of anonymity to describe private talks. {d =a senior administration official|“He was not going to sign a bill with no teeth.”}

Two aides said {i =Two aides|that the call between the president and Mr. Hutchens lasted less than five minutes}. {d =one of them|“It was mostly shouting,”} one of them said.

The White House press secretary, Joan Keough, disputed that account.

{d Joan Keough|“There was no shouting,”} Ms. Keough said at her briefing. {d Joan Keough|“There was a frank exchange.”}

Asked what the difference was, she smiled. {d Joan Keough|“Volume.”}

The so-called {f -|“Sloane fix,”} which would have hired 1,300 judges, had drawn support from the Border Sheriffs’ Association.

{d =the group|“Congress has failed us again,”} the group said in a statement.

Ms. Sloane said {i Margaret Sloane|she would try again in the fall}. {d Margaret Sloane|“I’m stubborn,”} she said. {d Margaret Sloane|“Ask my husband.”}`,

  "press release of a maker of batteries": `AUSTIN, Texas, May 6, 2024 /PRNewswire/ -- Voltara Energy, a maker of solid-state batteries, today announced {i Voltara Energy|that it has raised $120 million in Series C funding led by Greyline Ventures}.

{d Simone Adeyemi|"This funding lets us move from the lab to the line,"} said Simone Adeyemi, co-founder and CEO of Voltara Energy. {d Simone Adeyemi|"Our customers have been asking for one thing: more. Now we can say yes."}

The round brings Voltara's total funding to $310 million.

{d Grant Whitfield|"Voltara is the rare company that under-promises,"} said Grant Whitfield, General Partner at Greyline Ventures, who will join the board. {d Grant Whitfield|"We believe that its team will define the next decade of storage."}

Voltara's VoltCell(R) 3 platform has been named a {t -|"Top 10 Innovation"} by Energy Review.

{d Lena Fischer|"When we tested VoltCell in our buses, range went up by a third,"} commented Dr. Lena Fischer, Head of Fleet at Stadtwerke Rheinau. {d Lena Fischer|"We were, frankly, surprised."}

About Voltara Energy

Voltara Energy makes batteries for buses, ferries and trucks. Its motto is {t -|"Charge less, go further."}

Forward-looking statements contain words such as {f -|"expect,"} {f -|"plan"} and {f -|"believe."}`,

  "Local paper, a school principal": `By Dana Cole, Staff Writer

MILL CREEK — When Principal Walter Boggs walked into the gym Friday, 600 students were waiting with kazoos.

{d Walter Boggs|“I knew something was up,”} Boggs said. {d Walter Boggs|“Nobody was in the halls. It’s never that quiet unless somebody’s about to get me.”}

Boggs, 66, known to three generations as {t -|“Mr. B,”} is retiring after 38 years.

{d Kayla Nuñez|“He wrote me a note when my dad died,”} said Kayla Nuñez, a senior. {d Kayla Nuñez|“I still have it. It says, ‘You are allowed to be late.’”}

Nuñez read the note aloud, then sat down. Boggs wiped his glasses.

{d Walter Boggs|“That’s not fair,”} he said. {d Walter Boggs|“You were supposed to roast me.”}

Superintendent Phyllis Crane said {i Phyllis Crane|the district had not chosen a successor}. {d Phyllis Crane|“You don’t replace a Walter,”} she added. {d Phyllis Crane|“You just hire somebody and hope.”}

The band played {t -|“My Way”} and, at Boggs’ request, the theme from {t -|“Rocky.”}

{d =students|“One more year! One more year!”} students chanted.

Boggs shook his head.

{d Walter Boggs|“I promised my wife a boat,”} he said.`,

  "Sports magazine, an interview with a swimmer": `Freya Lund is late, and she knows it. {d Freya Lund|"I was feeding the neighbour's goat,"} she says, dropping her bag on the café floor. {d Freya Lund|"It's a long story."}

At 24 the Dane has won everything but an Olympic gold. Does it bother her?

{d Freya Lund|"It used to,"} Lund says. {d Freya Lund|"I'd lie in bed and count tiles. Now I sleep."}

Her coach, Piotr Zielak, has a different memory. {d Piotr Zielak|"She slept badly until February,"} he tells me later. {d Piotr Zielak|"I know because she texted me at four every morning. 'Piotr, are you awake?' Of course I was awake. I had her as an athlete."}

Lund laughs when she hears this.

{d Freya Lund|"He answered every time,"} she says. {d Freya Lund|"That's the thing about Piotr."}

They met in 2014 at a pool in Aarhus with a leaking roof. Zielak thought {i Piotr Zielak|she was too small}.

{d Freya Lund|"I was eleven!"} she protests. {d Freya Lund|"Everybody's small at eleven."}

What will she do after Los Angeles? She looks out of the window for a long time.

{d Freya Lund|"Goats, maybe,"} says Lund.`,

  "AP, police and a neighbor": `HOLLIS, N.H. (AP) — {i =police|A man barricaded in a farmhouse surrendered Wednesday after a 14-hour standoff}, police said.

State Police Lt. Carl Brandt said {i Carl Brandt|the man, whose name was not released, fired at least three shots at a drone before he came out with his hands up}.

{d Carl Brandt|“At the end of the day nobody got hurt,”} Brandt said. {d Carl Brandt|“That’s how we like it.”}

Neighbors described the man as {f =Neighbors|“quiet”} and {f =Neighbors|“a little off.”}

{d Nancy Fitch|“He’d wave, but he wouldn’t talk,”} said Nancy Fitch, whose property borders the farm. {d Nancy Fitch|“Then in June he stopped waving.”}

Her husband agreed.

{d =he|“Something changed,”} he said.

Authorities were called at 9 p.m. Tuesday after a woman ran to a gas station and said, {d =a woman|“He’s got a rifle and he’s not making sense.”}

A clerk, Josh Tran, 19, locked the doors and dialed 911.

{d Josh Tran|“I gave her a hot chocolate,”} Tran said. {d Josh Tran|“I didn’t know what else to do.”}

According to court records, {i =court records|the man had been ordered in May to give up his firearms}.

Brandt would not say {i Carl Brandt|why that had not happened}. {d Carl Brandt|“That’s part of the investigation,”} he said.`,
};
