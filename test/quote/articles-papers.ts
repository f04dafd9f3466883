/** Invented articles in the manner of interviews, courts, obituaries, tabloids and rumours: see articles-wires.ts. */
export const PAPERS: Readonly<Record<string, string>> = {
  "Q&A of a weekly, in marks and without": `The economist Ruth Okafor has spent thirty years on one question: why people keep money in tins. We met her in Lagos.

Q: Do you keep money in a tin?

A: Of course. Who told you where it is?

Q: In your book you write that banks are {f -|"cathedrals."} Do you mean that as praise?

A: I mean that they are cold.

Okafor laughed at that, then grew serious. {d Ruth Okafor|"My mother had a tin,"} she said. {d Ruth Okafor|"When the bank failed in '93, we ate from the tin."}

Her critics, among them the banker Seun Balogun, find her naive. {d Seun Balogun|"You can't run a country on tins,"} he told this magazine in May.

{d Ruth Okafor|"Seun is right,"} Okafor said when I read her the line. {d Ruth Okafor|"You can't run it on Seun either."}

Q: What comes next?

A: A book on mattresses.

Her last, {t -|"The Price of a Tin,"} sold 200,000 copies.`,

  "Statement in full, a bishop": `CAPE MERROW (Anglican News) - The Bishop of Cape Merrow, the Rt Rev Desmond Tyhali, issued the following statement on Thursday:

{d Desmond Tyhali|"Brothers and sisters, it is with a heavy heart that I write to you.}

{d Desmond Tyhali|"The fire at St Luke's has taken from us a roof, an organ and eleven windows. It has not taken from us a single life, and for that we give thanks.}

{d Desmond Tyhali|"I have been asked, 'Bishop, will you rebuild?' My answer is that we have already begun.}

{d Desmond Tyhali|"On Sunday we shall worship in the car park. Bring a chair."}

The fire chief, Nomsa Dube, said {i Nomsa Dube|the cause was not yet known}. {d Nomsa Dube|"We are looking at the wiring,"} she said.

The organist, Philip Crail, who is 81, was at the scene. {d Philip Crail|"I played the last hymn on it,"} he said quietly. {d Philip Crail|"I'm glad it was a good one."}

Donations may be sent to the {t -|"Roof Fund."}`,

  "Al Jazeera style, a camp": `Mafraq, Jordan – The tent smells of kerosene and oranges. {d Um Khaled|“Sit, sit,”} says Um Khaled, pouring tea for strangers. {d Um Khaled|“We have nothing, so we can share it.”}

She came here in 2013 with four children and a sewing machine.

{d Um Khaled|“My husband said, ‘Two weeks, and we go home,’”} the 47-year-old recalls. {d Um Khaled|“I left the washing on the line.”}

Her eldest, Rami, has no memory of the house. {d =Rami|“People ask where I’m from,”} he says, {d =Rami|“and I say, ‘Row 14.’”}

According to the UN refugee agency, {i =the UN refugee agency|some 80,000 people live in the camp}.

{d Hanna Lindgren|“Funding is drying up,”} says Hanna Lindgren, who runs the agency’s field office. {d Hanna Lindgren|“Every month we decide what not to do.”}

A Jordanian official, who spoke on condition of anonymity, said {m =A Jordanian official|the kingdom {f =A Jordanian official|“cannot carry this alone”}}.

{d =he|“The world sends us its sympathy,”} he said. {d =he|“Sympathy does not pump water.”}`,

  "Court of appeal, a written ruling": `BOSTON — A federal appeals court on Friday revived a lawsuit by lobstermen against a wind farm, finding {i =A federal appeals court|that a lower court had been too quick to dismiss it}.

{d Ellen Marchetti|“A lobster does not read environmental impact statements,”} Judge Ellen Marchetti wrote for the three-judge panel. {d Ellen Marchetti|“Neither, it appears, did the agency.”}

In a dissent, Judge Paul Okun said {m Paul Okun|the majority had {f Paul Okun|“waded into waters where it cannot swim.”}}

{d Joe Silva|“We’re thrilled,”} said Joe Silva, president of the Outer Banks Lobstermen’s Association. {d Joe Silva|“Somebody finally listened to the guys in boots.”}

The developer, Halcyon Wind, said {i Halcyon Wind|it was reviewing the decision}.

{d =a company spokeswoman|“We remain confident in the science,”} a company spokeswoman, who was not named in the e-mail, said.

The agency did not respond to a request for comment.

Marchetti quoted an old sea shanty: {d Ellen Marchetti|“What shall we do with a drunken sailor?”} The answer, she wrote, {d Ellen Marchetti|“is not to give him a permit.”}`,

  "CNBC style, a chief executive and a tweet": `Shares of Orbit Motors sank 12% on Thursday after its founder said on X {m =its founder|that he was {f =its founder|“bored of cars.”}}

{d Dax Renner|“Honestly? Cars are solved,”} Dax Renner posted at 2:14 a.m. {d Dax Renner|“Going to do submarines.”}

The board met at dawn. {d Evelyn Cho|“Dax’s comments do not reflect company strategy,”} Chair Evelyn Cho said in an email to employees seen by CNBC. {d Evelyn Cho|“We make cars. We will continue to make cars.”}

{d Mitch Farrow|“It’s the Renner discount,”} said Mitch Farrow, managing director at Pine Street Capital. {d Mitch Farrow|“You’re paying for genius and you’re paying for 2 a.m.”}

By noon Renner had followed up. {d Dax Renner|“It was a joke, people,”} he wrote. {d Dax Renner|“(Mostly.)”}

Farrow rates the stock {f Mitch Farrow|“hold.”}

The SEC declined to comment.

In a 2022 interview, Renner told CNBC’s Amy Lasker, {d Dax Renner|“I don’t tweet. I think out loud and my phone is nearby.”}`,

  "Village feud of a British tabloid": `A PENSIONER who built a 20ft dinosaur in his garden has vowed {m =A PENSIONER|to fight the council {f =A PENSIONER|'to the last claw'}}.

Retired welder Len Tuckett, 73, was ordered to tear down the T-Rex, called {f -|'Doris'}, after a complaint from a neighbour.

{d Len Tuckett|'She's not hurting anyone,'} fumed Len from his home in Weston. {d Len Tuckett|'The kids love her. Even the vicar's had his picture took.'}

But next-door neighbour Beryl Haines, 69, said: {d Beryl Haines|'I open my curtains and there's teeth. You try it.'}

Len, whose wife Maureen died in 2019, said {i Len Tuckett|he started the sculpture to keep busy}. {d Len Tuckett|'It was that or bowls,'} he said.

A council spokesman said: {d =A council spokesman|'Structures over 2.5 metres require permission. No application was received.'}

Supporters have set up a page titled {t -|'Hands Off Doris'}, which has 14,000 likes.

{d =one fan|'Leave the old boy alone,'} wrote one fan. {d =Another|'Rules are rules!'} countered another.`,

  "Obituary of an actress": `Dame Cordelia Finch, who has died aged 91, was the last of the great comic dowagers of the English stage.

She was born above a butcher's shop in Hull in 1930. {d Cordelia Finch|"My father sold tripe,"} she liked to say, {d Cordelia Finch|"and I have been doing it ever since."}

Her first notices were poor. {d =the Manchester Guardian|"Miss Finch enters like a wardrobe,"} wrote the Manchester Guardian of her Cecily in {t -|"The Importance of Being Earnest"}.

Success came with the farce {t -|"Lord Pettigrew's Trousers"}, which ran for six years. The director, Basil Crewe, called her {f Basil Crewe|"the only actress who could get a laugh out of a door"}.

{d Basil Crewe|"She never learned a line,"} Crewe said in 1988. {d Basil Crewe|"She waited until the author's version was forgotten and then said hers."}

She married three times. Of her second husband, the racing driver Johnny {f -|"Brakes"} Maddox, she remarked: {d Cordelia Finch|"He took corners better than he took advice."}

Asked at 90 what she regretted, Finch said {d Cordelia Finch|"The fish."} She did not elaborate.

{d Alice Finch|"She was exactly like that at home,"} said her daughter, Alice Finch. {d Alice Finch|"It was exhausting. I miss it already."}`,

  "South African paper, miners": `RUSTENVAAL – Mineworkers at the Klipdrif platinum mine downed tools on Monday, vowing {i =Mineworkers|not to return until three dismissed shop stewards were reinstated}.

{d Sipho Mahlangu|“An injury to one is an injury to all,”} shouted union leader Sipho Mahlangu from the back of a bakkie. {d =the crowd|“Injury to all!”} the crowd roared back.

Mahlangu told the Star {m Sipho Mahlangu|that the company had {f Sipho Mahlangu|“declared war on the workers.”}}

Mine manager Pieter Loubser said {i Pieter Loubser|the stewards were fired for assaulting a supervisor}. {d Pieter Loubser|“There’s video,”} Loubser said. {d Pieter Loubser|“We’d be happy to show it.”}

But Mahlangu said of the video: {d Sipho Mahlangu|“It is a film. In films anybody can be the villain.”}

{d Grace Molefe|“My children eat because of this mine,”} said Grace Molefe, who sells vetkoek at the gate. {d Grace Molefe|“When they strike, I strike, whether I like it or not.”}

Police Captain Thabo Nkuna said {i Thabo Nkuna|the situation was calm but tense}.

{f -|“Tense”} is a word he has used before.`,

  "Rumours and hearsay of a market": `LONDON, Nov 30 (Reuters) - Sterling traders were on edge on Monday amid talk that the chancellor would resign.

{d =a dealer at a Swiss bank|"It's all 'my mate in the Treasury says',"} said a dealer at a Swiss bank. {d =a dealer at a Swiss bank|"By lunchtime everybody had a mate in the Treasury."}

The Treasury dismissed the reports as {f The Treasury|"nonsense"}.

Two people familiar with the matter said {m =Two people familiar with the matter|the chancellor had told aides that he was {f =Two people familiar with the matter|"exhausted"}}. One of them said {i =One of them|he had also discussed a move to the United Nations}.

{d Neil Abbot|"Never believe anything until it's officially denied,"} Neil Abbot, chief currency strategist at Harcourt Stone, wrote in a note. {d Neil Abbot|"It has now been officially denied."}

Abbot's counterpart at Banque Lemaire, Sophie Garnier, was more cautious, saying: {d Sophie Garnier|"The pound is cheap for a reason."}

It was not clear who started the rumour. {d =a salesman at a broker in the City|"Not me, guv,"} said a salesman at a broker in the City, laughing.

{f -|"Cable"} was last at $1.2410.`,

  "Australian paper, a cricketer and a crocodile": `DARWIN: Former Test batsman Mick Delaney says {i Mick Delaney|he is lucky to be alive after a three-metre crocodile took his esky, and very nearly his foot, on the Mary River}.

{d Mick Delaney|"I reckon I set a record for the twenty-metre sprint,"} Delaney told AAP from Royal Darwin Hospital.

{d Mick Delaney|"Me mate Davo's yelling 'Croc!' and I'm thinking he's after the mango.}

{d Mick Delaney|"Then I saw the teeth."}

Delaney, 52, played 31 Tests and was known as {t -|"The Wall of Wagga"}.

Davo - David Pruss, a Humpty Doo plumber - confirmed the account. {d David Pruss|"He screamed like a cockatoo,"} Mr Pruss said.

Ranger Tess Wirrpanda said {i Tess Wirrpanda|the animal would not be removed}. {d Tess Wirrpanda|"It's his river,"} she said. {d Tess Wirrpanda|"He was only being a crocodile."}

Delaney agreed. {d Mick Delaney|"Fair play to him,"} he said. {d Mick Delaney|"But I want me esky back."}

His wife, Jan, was less forgiving: {d =Jan|"Fifty-two years old,"} she sighed. {d =Jan|"I told him to fish off the jetty."}`,
};
