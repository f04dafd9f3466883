/**
 * Invented articles in the manner of American agencies, with their answers as in `answers.ts`. The answers were written
 * before the library first read the articles.
 */
export const AMERICAN: Readonly<Record<string, string>> = {
  "AP: a lede with a quotation, inverted verbs and ages": `SEAPORT, Maine (AP) — {d Ann Lee|"We are not moving,"} said Ann Lee, the mayor of Seaport, as the water reached the steps of the town hall on Tuesday night.

The flood, the third in as many years, has cut off the old town and left 4,000 homes without power. {i =officials|No one was hurt}, officials said.

{d Roy Tanner|"I have seen high water before, but nothing like this,"} said Roy Tanner, 71, a retired lobsterman. {d Roy Tanner|"It came up through the floor. You could hear it."}

Tanner, who has lived on Front Street since 1974, said {i Roy Tanner|he had carried his dog to the attic and waited for the boats}.

His neighbor, Maria Bell, 45, said: {d Maria Bell|"He's stubborn. We all are."}

Gov. Dan Whitlock told reporters in Augusta on Wednesday {i Dan Whitlock|that the state would pay for the pumps}. {d Dan Whitlock|"There is no question about that,"} he said. {d Dan Whitlock|"The question is how fast we can get them here."}

{i =the harbormaster|The water stood at 6'2" on the gauge at the fish pier, or about 14" above the record}, according to the harbormaster.

{i National Weather Service|Another 3 inches of rain could fall by Friday}, the National Weather Service said.

Lee, asked whether she would order people to leave, shook her head. {d Ann Lee|"They know what to do,"} she said. {d Ann Lee|"And they know where I am."}`,

  "AP: quotations that the cue breaks or that span paragraphs, and an answer of one word": `COLUMBUS, Ohio (AP) — {d Joe Marsh|"The vote,"} state Sen. Joe Marsh said, {d Joe Marsh|"was never going to be close."}

Marsh, a Republican from Dayton, spent eleven hours on the floor of the chamber on Thursday to hold up a bill that would close four prisons.

{d Joe Marsh|"I read them the names of the guards who will lose their jobs,"} he said afterward. {d Joe Marsh|"I read them the names of the towns.}

{d Joe Marsh|"I read them the letters from the schools.}

{d Joe Marsh|"And when I had no more letters I read them the phone book."}

Was he tired?

{d Joe Marsh|"No,"} he said.

Supporters of the bill argued {i =Supporters of the bill|that the prisons are half empty and that the money is needed elsewhere}. {d Lisa Park|"We can't heat buildings for nobody,"} said Rep. Lisa Park, who wrote it. She promised {i Lisa Park|to bring it back in the fall}.

A spokeswoman for the governor, Carol Dunn, said in an email: {d Carol Dunn|"The governor has been clear. He will sign it."}

The guards' union called the bill {f =The guards' union|"a disgrace"} and warned {i =The guards' union|that the state's other prisons would be overcrowded within a year}.

Marsh laughed when he heard it had been named after him. {d Joe Marsh|"Well,"} he said, {d Joe Marsh|"I have been called worse things than a bill."}`,

  "UPI: two speakers in turn": `WASHINGTON, April 9 (UPI) -- Sen. Helen Ross and Rep. Mark Dade met for an hour on Tuesday and came out further apart than they went in.

{d Helen Ross|"We made progress,"} Ross told reporters.

{d Mark Dade|"We did not,"} Dade said.

{d Mark Dade|"She is tired,"} he added.

{d Helen Ross|"I am not tired,"} she said. {d Helen Ross|"I am bored."}

Ross, a Democrat from Oregon, wants the harbors rebuilt with federal money. Dade, who leads the budget panel, says {i Mark Dade|the states should pay half}.

{d Helen Ross|"Half of nothing is nothing,"} Ross said. {d Helen Ross|"That is what Oregon has: nothing. We have asked for nine years, and for nine years we have been told to wait."}

{d Mark Dade|"And you will be told again,"} Dade replied, to laughter.

A congressional aide who was in the room said {i =A congressional aide|the two had spoken mostly about baseball}. {d =the aide|"It was the only thing they agreed on,"} the aide said.

The White House said {i White House|it hoped for a bill by June}, but it did not say what should be in it.

Asked when they would meet again, Ross said: {d Helen Ross|"Thursday."}

Dade said: {d Mark Dade|"We'll see."}`,

  "AP: a study, a book and a report quoted with `read`": `BOSTON (AP) — {i =a study|Bats that sleep longer live longer}, a study found.

The study, published Monday in the journal {t -|"Night Science"}, followed 900 bats in three caves for six years. It found {i =It|that the longest sleepers lived twice as long as the rest}.

{d Nora Field|"Sleep is not a luxury for them,"} said lead author Nora Field, a biologist at Harbor University. {d Nora Field|"It is the whole plan."}

Field believes {i Nora Field|the cold slows the heart}. Others are not so sure. {d Tom Reyes|"It's a nice story, but caves differ,"} said Tom Reyes, who studies bats in Texas and was not involved in the work. {d Tom Reyes|"I would want to see ten more."}

{d =the report|"The caves were not chosen at random,"} the report reads.

Field wrote a book about her years underground, {t -|"The Quiet Below,"} and is at work on a film. She thinks {i Nora Field|people have bats wrong}.

{d Nora Field|"They're called 'flying mice' where I come from,"} she said. {d Nora Field|"My grandmother would say, 'Shut the window or the mice get in.' She meant it."}

{m =the team|The so-called {f =the team|"long sleepers"} wake only twice in the winter}, the team reported.

According to Reyes, {i Tom Reyes|the caves in Texas are too warm for that}.

{d Nora Field|"Then let him come and sleep in ours,"} Field said.`,

  "AP: a trial, with a judge, a letter and a lawyer": `ST. LOUIS (AP) — A former treasurer who stole $2 million from a blind people's charity was sentenced on Friday to nine years in prison.

{d Alice Grant|"You took from those who trusted you most,"} U.S. District Judge Alice Grant told Paul Denning, 58. {d Alice Grant|"You did it slowly, and you did it smiling."}

Denning pleaded guilty in March. In a letter to the court he wrote: {d Paul Denning|"I have no excuse. I had a good wife, a good job and a boat I could not pay for."}

Prosecutors said {i Prosecutors|that he wrote 300 checks to himself and hid them in a drawer}. They said {i =They|he spent the money on the boat, two cars and a trip to Norway}.

His attorney, Ray Moss, said {i Ray Moss|the sentence was too harsh} and vowed {i Ray Moss|to appeal}. {d Ray Moss|"Nine years is what you get for a robbery,"} Moss told reporters outside the courthouse. {d Ray Moss|"Nobody was robbed here."}

Some in the gallery gasped at that.

{d Jean Holt|"Nobody was robbed?"} asked Jean Holt, who has been blind since birth. {d Jean Holt|"I'd like him to come and say that in our kitchen."}

The charity's director said {i =The charity's director|she believed the money was gone}. {d =the director|"We sold the van,"} the director said. {d =the director|"We may have to sell the house."}

Denning did not look up as he was led away.`,

  "AP: sports, with coaches, nicknames and scare quotes": `DENVER (AP) — Coach Bill Avery called it {f Bill Avery|"the worst half I have ever watched."} Then his team scored 31 points in 12 minutes and won.

{d Bill Avery|"I may have been a little hasty,"} Avery said.

The Harbor Hawks beat the Plains 45-38 on Sunday night behind a backup quarterback, Chris {f -|"Moose"} Dalton, who had not thrown a pass since 2029.

{d Chris Dalton|"Coach looked at me, and I looked behind me,"} said Dalton, who is 6'5" and weighs 260 pounds. {d Chris Dalton|"There was nobody there. So I said, 'OK, I guess it's me.'"}

It was. Dalton threw four touchdowns, all to rookie Sam Price.

{d Sam Price|"He throws a heavy ball,"} Price said. {d Sam Price|"It's like catching a brick, but a friendly one."}

Plains coach Otis Grand had little to say.

{d Otis Grand|"We lost,"} he said. {d Otis Grand|"Write that."}

Asked if the defense had been ready for Dalton, Grand said: {d Otis Grand|"Were you?"}

The Hawks' owner said {i =The Hawks' owner|he would keep the coach for another year}. Avery said {i Bill Avery|he had not been told}.

{d Bill Avery|"First I've heard of it,"} he said, grinning. {d Bill Avery|"Did he say how much?"}`,

  "Pairs of single marks, as in old archives": `SEATTLE (AP) -- {d Grace Hill|''The ferry is late and so am I,''} said Grace Hill, who has crossed the sound every working day for 20 years.

She is one of 9,000 who were left on the dock Monday when the state tied up half its boats. {i =the ferry agency|The crews had not been paid}, the ferry agency said.

{d Ben Ortiz|''I don't blame the crews,''} said Ben Ortiz, a welder. {d Ben Ortiz|''I'd have walked off a week ago.''}

{d Sue Lang|\`\`We offered them Friday,''} Sue Lang, who runs the agency, told the Harbor Times. {d Sue Lang|\`\`They want today.''}

The union's president, Al Novak, said {i Al Novak|the agency had promised the money three times}. {d Al Novak|''Three times they said 'Trust us,' and three times we did,''} he said.

{d Al Novak|''There won't be a fourth,''} Novak added, {d Al Novak|''not this year.''}

Ortiz sat on a bollard and ate his lunch.

{d Ben Ortiz|''It's a nice day for it,''} he said.`,

  "AP: a tweet, a headline and a statement to the agency": `Senator says {m =Senator|he's {f =Senator|'done with'} the capital}
By JANE ROE
Associated Press

LINCOLN, Neb. (AP) — Sen. Walt Briggs announced Thursday {i Walt Briggs|that he will not run again}, ending a career of four decades with a message of nine words.

{d Walt Briggs|"I have had enough. So, I think, have you,"} he tweeted.

Briggs, 79, later told The Associated Press {i Walt Briggs|he had made up his mind in the barber's chair}. {d Walt Briggs|"I saw the hair on the floor, and it was all white,"} he said.

His party was caught off guard. {d =a party official|"Nobody knew,"} said a party official who spoke on condition of anonymity because he was not authorized to talk about it. {d =the official|"We found out from the barber,"} the official said.

Rep. Dana Cole and state Treasurer Phil Ames are expected to run for the seat. Cole declined to comment. Ames said {i Phil Ames|he needed a week} and added {i Phil Ames|that his wife needed two}.

{d Kay Briggs|"I only need a day,"} Briggs' wife, Kay Briggs, said with a smile.

President Maria Stone praised Briggs as {f Maria Stone|"the last of the talkers."}

In his farewell speech Briggs quoted his father, a farmer. {d Walt Briggs|"He used to say, 'Leave while they still wave,'"} Briggs said. {d Walt Briggs|"I see some of you waving."}`,
};
