/** Invented articles in the manner of British papers and agencies of the continent: see articles-wires.ts. */
export const CONTINENT: Readonly<Record<string, string>> = {
  "PA, a flood in a village": `Residents of a Cumbrian village have spoken of their {f =Residents of a Cumbrian village|‘terror’} after a beck burst its banks in the night.

{d Alison Bray|‘The water came through the letterbox,’} said Alison Bray, 52, who runs the Fox and Hounds. {d Alison Bray|‘I’ve never seen anything like it, and I’ve been here since I was four.’}

Her son Jack, 17, carried two pensioners to safety on his back.

{d =Jack|‘It was only down the road,’} he said. {d =Jack|‘Anyone would’ve done it.’}

Mrs Bray disagreed. {d Alison Bray|‘They wouldn’t,’} she said.

Environment Agency area manager Stuart Pell said {i Stuart Pell|the river had risen by two metres in an hour}. {d Stuart Pell|‘The ground’s saturated,’} he explained. {d Stuart Pell|‘There’s nowhere for it to go.’}

Local MP Sir Gerald Foy accused {m Gerald Foy|ministers of {f Gerald Foy|‘dithering’} over flood defences}.

{d Gerald Foy|‘We were promised a wall in 2016,’} he said. {d Gerald Foy|‘We’ve had three consultations, two ministers in wellingtons and not one brick.’}

A spokesperson for the Department for Environment said: {d =A spokesperson for the Department for Environment|‘Our thoughts are with all those affected. We have invested £4 million in the area since 2020.’}

Cumbria Police said {i Cumbria Police|the A592 would stay closed until at least Friday}.`,

  "Guardian style, a theatre and its director": `The artistic director of the Corn Exchange theatre in Leeds has quit in a row over funding, saying {m =The artistic director of the Corn Exchange theatre in Leeds|she could no longer {f =The artistic director of the Corn Exchange theatre in Leeds|“pretend that a bake sale is a business model”}}.

Nadia Rahimi, who took over in 2018, said: {d Nadia Rahimi|“I have loved this building more than is sensible. But love doesn’t mend a boiler.”}

Under Rahimi, 44, the theatre staged a celebrated King Lear and the musical {t -|“Salt”}, which went to the West End.

{t -|“Salt”} won two Oliviers. {d Tom Ashworth|“It was the best night of my life,”} said Tom Ashworth, its composer. {d Tom Ashworth|“And I include my wedding. Sorry, Kate.”}

The council, which has cut its grant by 60%, said {m =The council|it {f =The council|“recognised the immense contribution”} Rahimi had made}.

{d Colin Deeks|“Nobody goes into local government to close theatres,”} said Colin Deeks, the cabinet member for culture. {d Colin Deeks|“But when the choice is that or social care, it isn’t a choice.”}

Actors’ union Equity described the cuts as {f Equity|“cultural vandalism”}.

Rahimi said {i Nadia Rahimi|she had no job to go to}. {d Nadia Rahimi|“I’m going to sleep,”} she said, {d Nadia Rahimi|“and then I’m going to read a book that nobody has asked me to adapt.”}`,

  "Times style, a libel": `A television historian has won £180,000 in damages from a newspaper which said {i =a newspaper|he had invented a diary}.

Dr Rupert Hallam, 61, wept in court as Mrs Justice Dacre read her judgment. {d =she|“I found Dr Hallam to be a truthful, if vain, witness,”} she said. {d =she|“The diary exists. I have read it. It is dull, but it exists.”}

The Daily Courier had claimed in 2021 {m The Daily Courier|that the diary, said to be that of a Victorian governess, was {f The Daily Courier|“a fake from start to finish”}}.

Hallam told reporters: {d Rupert Hallam|“I feel as though I can breathe. For three years my students looked at me and wondered.”}

His wife, Penelope, added drily: {d =Penelope|“So did I.”}

The newspaper’s editor, Fiona Strake, said {i Fiona Strake|that she was disappointed and would consider an appeal}.

{d Fiona Strake|“We published in good faith,”} she said. {d Fiona Strake|“Journalism is the first draft of history and, as Dr Hallam would know, first drafts have mistakes.”}

Hallam’s book, {t -|“The Governess of Gower Street”}, returned to the bestseller list yesterday.

Asked if he would sue again, he replied: {d Rupert Hallam|“Never. It’s like being operated on by people who hate you.”}`,

  "AFP, an election in a republic": `BANJALA, March 12, 2023 (AFP) - Opposition leader Moussa Keita on Sunday rejected the results of Banjala's presidential election, calling them {f Moussa Keita|"a robbery in broad daylight"}.

{d Moussa Keita|"The people voted and the people were ignored,"} Keita told a press conference in his garden, flanked by a dozen allies.

{d Moussa Keita|"We will go to the courts. And if the courts are asleep, we will wake them."}

The electoral commission said {i =The electoral commission|President Adama Fofana had won 53.4 percent of the vote}.

Fofana, in power since 2004, urged {m Adama Fofana|his rival to {f Adama Fofana|"show maturity"}}.

{d Adama Fofana|"There is one winner and it is the nation,"} the 71-year-old said in a televised address.

Outside Keita's house, hundreds of youths shouted {d =hundreds of youths|"Fofana out!"} and burned tyres.

{d Ibrahim|"I am not afraid,"} said Ibrahim, a 22-year-old student who gave only his first name. {d Ibrahim|"What can they take? I have nothing."}

A Western diplomat told AFP {m =A Western diplomat|the vote had been {f =A Western diplomat|"far from perfect"} but that observers had seen no systematic fraud}.

{d =the diplomat|"Everyone cheats a little here,"} the diplomat said on condition of anonymity. {d =the diplomat|"The question is who cheats better."}

Interior Minister Alpha Camara warned {i Alpha Camara|that protests would not be tolerated}.

{d Alpha Camara|"Order will be maintained,"} he said, {d Alpha Camara|"by every means that the law allows."}`,

  "dpa, a strike on the railways": `Hanover (dpa) - Germany's rail passengers face three days of cancelled trains after talks between the operator and the drivers' union collapsed on Wednesday.

{d Klaus Behrend|"The offer was an insult,"} said union chief Klaus Behrend. {d Klaus Behrend|"Our members get up at three in the morning. They want to be paid for it."}

Behrend said {i Klaus Behrend|the strike would start at 2 am on Thursday}.

The company's head of personnel, Sabine Oertel, called the walkout {f Sabine Oertel|"irresponsible"}.

{d Sabine Oertel|"We put 11 per cent on the table,"} Oertel said, {d Sabine Oertel|"and the other side did not even open the folder."}

Passengers at Hanover's main station reacted with resignation. {d Heike Wolters|"What should I do? Walk to Munich?"} asked Heike Wolters, a teacher on her way to a conference.

Her colleague, Jens Abel, had a bus ticket. {d Jens Abel|"Nine hours,"} he said with a sigh.

Transport Minister Dorothea Kamp appealed to both sides to return to the table. {d Dorothea Kamp|"A country that stands still helps nobody,"} the minister told broadcaster ZDF.

The newspaper Bild had mocked the union with the headline {t -|"Stand Still, Pay More."}`,

  "German marks, a mayor and a bear": `ROSENTAL, 3. Juni (dpa) - Mayor Anton Huber is not amused. {d Anton Huber|„The bear ate forty hens,“} he said on Saturday. {d Anton Huber|„Forty! And the ministry sends me a brochure.“}

The brochure is called {t -|„Living With Bears“}.

{d Gerda Pichler|»I am not afraid of the bear,«} said the farmer Gerda Pichler, whose hens they were. {d Gerda Pichler|»I am afraid of the brochure.«}

A spokeswoman for the ministry defended the plan. {d =she|„The animal is shy,“} she said. {d =she|„It avoids people.“}

Huber replied: {d Anton Huber|„Then it should avoid Rosental.“}

The hunter Alois Brandl said {i Alois Brandl|that he had seen the tracks twice}.

{d Alois Brandl|‚It is a young male,‘} Brandl explained. {d Alois Brandl|‚He is looking for a girlfriend.‘}

On Sunday children in the village put up a sign with the words {t -|„Bears welcome“}. It was gone on Monday.`,

  "French marks, a cheese": `SAINT-AUBIN, 14 novembre (AFP) - {d Odile Marchand|« We were robbed »}, said Odile Marchand on Tuesday, after the jury of the national fair gave its gold medal to a cheese from across the valley.

{d Odile Marchand|« My grandmother made this cheese in the war »}, she went on. {d Odile Marchand|« She made it with goats hidden in the cellar. »}

The winner, Bruno Tessier, took it calmly. {d Bruno Tessier|« Odile is a great lady »}, he said, {d Bruno Tessier|« and her cheese is very good on soup. »}

The president of the jury, Gaspard Leroy, refused {m Gaspard Leroy|to comment on {f Gaspard Leroy|« the affair »}}.

{d Gaspard Leroy|«We taste blind,»} he told AFP. {d Gaspard Leroy|«We do not know whose goat it is.»}

According to Leroy, {i Gaspard Leroy|nineteen cheeses had been in the final}.

The mayor of Saint-Aubin, Luc Fabre, promised {i Luc Fabre|to write to Paris}. {d Luc Fabre|«It is a question of honour»}, said the mayor.

In his café, {t -|«Le Petit Caprin»}, they were drinking to the second place on Tuesday evening.`,

  "EFE, a footballer leaves": `Valdoro (Spain), 2 Jul (EFE).- Argentine forward Emiliano Sosa said goodbye to Valdoro CF on Tuesday after eleven seasons, and he did so in tears.

{d Emiliano Sosa|"I arrived with a suitcase and I leave with a family,"} said Sosa, 33, in the club's press room.

{d Emiliano Sosa|"I wanted to finish here,"} he admitted. {d Emiliano Sosa|"It was not possible. I don't want to look for culprits."}

The president of the club, Ramón Quiroga, insisted {i Ramón Quiroga|that the player had received two offers}.

{d Ramón Quiroga|"The door is open,"} he stressed. {d Ramón Quiroga|"It will always be open for Emi."}

Sosa, nicknamed {t -|"El Tornado"}, scored 214 goals for the club.

Coach Iker Larrea, for his part, thanked him with a single word: {d Iker Larrea|"Eskerrik."}

Outside, some two thousand fans sang {t -|"Emi, quédate"} under the rain.

{d Lola Prieto|"It's a disgrace,"} said Lola Prieto, a season ticket holder since 1988. {d Lola Prieto|"They have sold the heart of the team to save the price of a lift."}

Asked about his next club, the Argentine only smiled. {d =the Argentine|"Somewhere with sea,"} he said.`,

  "ANSA and a bridge": `(ANSA) - Portolungo, April 9 - Prosecutors on Friday placed six engineers under investigation over the collapse of the Serra viaduct.

{d Chiara Donati|"We do not want scapegoats, we want the truth,"} said chief prosecutor Chiara Donati.

She said {i Chiara Donati|the six had ignored warnings dating back to 2011}.

{d Marco Bellini|"My client is at peace with his conscience,"} lawyer Marco Bellini told ANSA.

The mother of one of the victims, Rosaria Conti, attended the press conference holding a picture of her son. {d Rosaria Conti|"He called me from the car,"} she said. {d Rosaria Conti|"He told me, 'Mamma, put the pasta on, I'm ten minutes away.'"}

Transport Minister Guido Ferri said {m Guido Ferri|that the government was {f Guido Ferri|"close to the families"} and that a new bridge would open by 2026}.

{d Guido Ferri|"Italy does not forget,"} he wrote on Twitter.

The families' committee replied in a note. {d =The families' committee|"Italy has forgotten us for two years,"} it said.`,
};
