/**
 * Twelve more invented articles, written after the faults that the five files from articles-wires.ts on had shown were
 * fixed. At first, 87 of their 88 direct quotations were found, 77 of them with the right speaker, and none that is no
 * quotation; and 17 of 19 reported statements.
 */
export const MENDED: Readonly<Record<string, string>> = {
  "AP, a wildfire and a town that burned": `PINE HOLLOW, Calif. (AP) — Crews made progress Thursday against a wildfire that destroyed 112 homes, but the fire chief warned {i =the fire chief|that winds would return by evening}.

{d Maria Castellanos|“We’re not out of this,”} Cal Fire Chief Maria Castellanos told a packed gymnasium. {d Maria Castellanos|“Don’t unpack.”}

Dwight Hanley found his chimney and nothing else. {d Dwight Hanley|“That’s the kitchen,”} he said, pointing at a bathtub. {d Dwight Hanley|“No. That’s the bathroom. I don’t know anymore.”}

A neighbor brought him a sandwich. {d =she|“Eat,”} she told him.

Gov. Lynn Forsythe flew over the burn scar and called it {f Lynn Forsythe|“a moonscape.”}

{d Lynn Forsythe|“I’ve seen a lot of fires,”} Forsythe said. {d Lynn Forsythe|“I’ve never seen one take a library and leave the books.”}

The sheriff’s office said {i =The sheriff’s office|three people remained missing}.

{d =a deputy|“We knock on every door,”} said a deputy who was not authorized to speak to reporters. {d =a deputy|“If there’s a door.”}`,

  "Reuters, a merger and its sceptics": `ZURICH, Jan 19 (Reuters) - {i =three people familiar with the matter|Swiss cement maker Kalkstein is in talks to buy Brazilian rival Pedra Forte for about $8 billion}, three people familiar with the matter told Reuters.

{i =one of the people|A deal could be announced as early as next week}, one of the people said.

{d =a second|"It's 80 percent there,"} a second said. {d =a second|"The last 20 percent is ego."}

Kalkstein Chairman Urs Amstutz declined to comment. In November he told a newspaper: {d Urs Amstutz|"We are not buyers at any price."}

Shares in Kalkstein fell 5.2 percent. {d Tim Corrigan|"Nobody asked for this,"} Tim Corrigan, a portfolio manager at Ardmore Asset Management, said by phone. {d Tim Corrigan|"They had promised us buybacks."}

Pedra Forte's founder, 81-year-old Otavio Brandao, would receive {f -|"golden shares"} under the plan, according to a term sheet seen by Reuters.

{d Otavio Brandao|"I built this with a shovel,"} Brandao said in a 2019 interview. {d Otavio Brandao|"I won't sell it for a pen."}

Brazil's competition watchdog said {i Brazil's competition watchdog|it had received no filing}.`,

  "Press conference of a manager in the English league": `{d Graham Stoker|"Rubbish,"} said Graham Stoker, and then he said it again.

The Wexborough manager had just watched his side lose 4-0 at home to the bottom club.

{d Graham Stoker|"I could stand here and give you expected goals and all that,"} Stoker continued. {d Graham Stoker|"We were rubbish. Write that."}

Asked about his future, the 56-year-old bristled. {d Graham Stoker|"You've asked me that three weeks running, Dave. Do you want the job?"}

His captain, Leon Adeyinka, apologised to the supporters who had booed the team off.

{d Leon Adeyinka|"They pay their money,"} he said. {d Leon Adeyinka|"I'd have booed."}

Opposite number Paula Reyes, the first woman to win at the Dell as a manager, was all smiles: {d Paula Reyes|"We came with a plan and for once the plan came with us."}

Midfielder Kofi Annor, who scored twice, said {i Kofi Annor|he had dreamed of the second goal the night before}. {d Kofi Annor|"Same corner,"} the 19-year-old said. {d Kofi Annor|"Same knee slide."}

Home fans sang {d =Home fans|"You're not fit to wear the shirt"} long before the end.`,

  "AFP, a summit on a glacier": `NORDHOLM, Iceland, Aug 3, 2025 (AFP) - Leaders of eight Arctic nations on Sunday signed what the host called {f =the host|"the last treaty of ice"}.

{d Sigrun Helgadottir|"Our children will ask what we did,"} Icelandic Prime Minister Sigrun Helgadottir said at the foot of the Nordjokull glacier. {d Sigrun Helgadottir|"Today we have half an answer."}

Activists disagreed. {d Mikkel Sara|"It's a photo with a cold background,"} said Mikkel Sara, a reindeer herder from Norway. {d Mikkel Sara|"My herd can't eat a signature."}

The US envoy, Harold Finch, dismissed the criticism as {f Harold Finch|"unserious"}.

{d Harold Finch|"You don't move a glacier in a day,"} he told AFP, {d Harold Finch|"although, come to think of it, we seem to be managing."}

Russia did not attend. Its foreign ministry said in a statement {m =Its foreign ministry|that the document had {f =Its foreign ministry|"no legal force"}}.

Near the podium a schoolgirl held up a sign. {d =it|"I am 11 and I am cold,"} it read. {d =it|"Please keep it that way."}

{d =a delegate|"She should have been given the floor,"} a delegate said, declining to be named.`,

  "Village inquest, British single marks": `{i =an inquest|A grandmother who was struck by a runaway wheel of cheese died of natural causes}, an inquest heard.

Edith Marple, 88, was watching the annual cheese-rolling at Coombe Hill when a 9lb Double Gloucester left the course.

{d Geoffrey Marple|'She saw it coming,'} her son Geoffrey Marple told the hearing. {d Geoffrey Marple|'She said, “Here it comes,” and sat down.'}

Pathologist Dr Anjali Mehta said {i Anjali Mehta|the cheese had caused no more than a bruise}. {d Anjali Mehta|'Her heart was very tired,'} she explained. {d Anjali Mehta|'It would have stopped that afternoon wherever she was.'}

Coroner Simon Latch recorded a verdict of natural causes. {d Simon Latch|'I shall make no recommendations about cheese,'} he said.

Organiser Ted Burrows, who has run the event since 1981, wept outside the court.

{d Ted Burrows|'She never missed a year,'} he said.

{d Geoffrey Marple|'Mum would have been mortified by the fuss,'} added Mr Marple.

A spokesman for the parish council said: {d =A spokesman for the parish council|'We will be reviewing the nets.}

{d =A spokesman for the parish council|'In the meantime the event will use a foam cheese.'}`,

  "Rodong Sinmun and KCNA, a reply": `Pyongyang, November 2 (KCNA) -- Kim Song Il, vice department director of the Central Committee of the Workers' Party of Korea, made public the following press statement on Saturday:

{d Kim Song Il|"A funny sound has been heard from Seoul these days.}

{d Kim Song Il|"The person styled the 'minister of unification' said that he would wait by the telephone. Let him wait. The line was cut by his predecessors.}

{d Kim Song Il|"We have nothing to talk with the south Korean authorities, and have no idea of sitting with them again."}

The statement came two days after Seoul proposed talks.

A commentator of Rodong Sinmun said {m =A commentator of Rodong Sinmun|that the proposal was {f =A commentator of Rodong Sinmun|"a stale trick"}}.

Meanwhile, a choir of the Pyongyang Textile Mill sang {t -|"We Shall Follow Only One Road"} in the square. {d Pak Un Hui|"My heart is beating like a loom,"} said weaver Pak Un Hui.`,

  "Feature on a lighthouse keeper, dialogue": `The boat goes out on Tuesdays. {d Hamish Rennie|"If it goes,"} says Hamish Rennie, and he looks at the sky.

Rennie is 63 and has kept the light at Skerravoe for half of that. He makes tea without asking.

{d =I|"Don't you get lonely?"} I ask.

{d Hamish Rennie|"Do you?"} he says.

{d =I|"Sometimes."}

{d Hamish Rennie|"Well then."}

The Northern Lights Trust will automate the lamp in March. Its chief engineer, Moira Tulloch, says {i Moira Tulloch|the decision was not an easy one}. {d Moira Tulloch|"Hamish is the last,"} she says over the phone. {d Moira Tulloch|"We all feel it."}

Rennie does not want a party. {d Hamish Rennie|"What would they do, switch me off?"} he asks.

On the wall hangs a calendar from 1994. {d Hamish Rennie|"I liked that year,"} Rennie explains.`,

  "Indian paper, a bus and a bridge": `Kochuvely: {i =police|Six passengers were injured when a private bus rammed the parapet of the Thazhath bridge on Friday morning}, police said.

The driver, identified as Biju Thomas (42), told police {i Biju Thomas|that the brakes had failed}. {d Biju Thomas|"I shouted to everyone to hold on,"} he said from his hospital bed.

{d Shanta Devi|"We thought it was our last day,"} said Shanta Devi, a tailor. {d Shanta Devi|"God and the parapet saved us."}

District Collector R Meenakshi ordered an inquiry. {d R Meenakshi|"Strict action will be taken against the owner,"} she said.

{i =a transport official|The bus, named {t -|"Sweet Dreams"}, had no fitness certificate}, a transport official said on condition of anonymity. {d =the official|"Half the buses on this route don't,"} the official admitted.

MLA K P Rajan blamed the public works department. {d K P Rajan|"For eight years I have written letters about this bridge,"} he thundered. {d K P Rajan|"Eight years! They must have a bridge of my letters by now."}`,

  "Press release of a museum": `ROTTERDAM, 12 October 2022 – The Maasmuseum announces {t -|“Salt & Silver”}, the first retrospective of the photographer Ilse Vermeer.

{d Joost van Dijk|“Ilse Vermeer looked at the harbour for sixty years and never once repeated herself,”} says Joost van Dijk, director of the Maasmuseum. {d Joost van Dijk|“We are honoured to show the whole of that look.”}

The exhibition opens on 4 February. Vermeer, who died in 2020, described her work as {f Ilse Vermeer|“waiting, with a machine.”}

{d Amina El Idrissi|“What strikes you is the patience,”} commented curator Amina El Idrissi. {d Amina El Idrissi|“She’d wait four days for a crane.”}

The catalogue contains an essay by the novelist Per Holm, {t -|“The Woman on the Quay”}.

{d Karin Boersma|“We have supported the museum since 1998 and we look forward to the next chapter,”} said Karin Boersma, CEO of sponsor HavenBank.`,

  "Associated Press of 1951, a strike of tugs": `NEW YORK, Oct. 17 (AP)—Tugboat men voted today to return to work after a nine-day strike that left the harbor as still as a pond.

{d William V. Bradshaw|"We got most of what we asked and all of what we need,"} said Capt. William V. Bradshaw, president of the union.

The owners were glum. {d Joseph Tracy|"It is the most expensive silence I ever paid for,"} Joseph Tracy, spokesman for the operators, declared.

Mayor Impellitano telegraphed both sides. {d =the telegram|"Well done,"} the telegram said. {d =the telegram|"Now toot."}

At Pier 40 a deckhand, asked how he felt, replied: {d =a deckhand|"Broke."}

A cook on the tug Dorothy M. was heard to mutter, {d =A cook on the tug|"Nine days of my wife's meat loaf."}

Tracy predicted {i Joseph Tracy|that rates would rise by 6 cents a ton}.`,

  "Spanish agency, a minister and her resignation": `Montalegre, 8 nov (EFE).- The minister of Health, Isabel Quintero, resigned on Friday {f -|"for personal reasons"}, barely a month after taking office.

{d Isabel Quintero|"I leave with my head held high,"} said the minister, who did not take questions.

The opposition considered the explanation insufficient. {d Álvaro Benítez|"Nobody leaves for personal reasons three days after an audit,"} said its spokesman, Álvaro Benítez.

The president of the Government, Julio Arce, thanked Quintero {f -|"for her work and her loyalty"}. {d Julio Arce|"She is a friend,"} he pointed out, {d Julio Arce|"and she will continue to be one."}

Doctors' unions recalled {i =Doctors' unions|that she was the fourth minister in two years}. {d =they|"It is not a ministry, it is a bus stop,"} they lamented in a statement.

{i =sources of the Executive|Arce will appoint a successor on Monday}, sources of the Executive told EFE.`,

  "Celebrity site, a wedding and two statements": `{i =a representative|Pop star Lia Moreau and actor Ben Castle have called off their wedding}, a representative confirmed to Glimmer on Monday.

{d =the rep|“Lia and Ben remain the best of friends,”} the rep said. {d =the rep|“They ask for privacy.”}

A source close to Moreau, 29, tells Glimmer {m =A source close to Moreau|the pair {f =A source close to Moreau|“just want different things.”}}

{d =the insider|“She wants a house in France and he wants a house with a pool,”} the insider dishes. {d =the insider|“It was never going to work.”}

Castle, 34, took to Instagram hours later. {d Ben Castle|“Not all love stories end at an altar,”} he wrote. {d Ben Castle|“Some end at a really good lunch.”}

The actor’s mother was less poetic.

{d =she|“I’d bought the hat,”} she told the Evening Echo.

Moreau, whose single {t -|“Keep the Ring”} topped the charts in May, has yet to comment. Her sister Chloé posted a broken heart and the words: {d Chloé|“Told you so.”}`,

  "Harbor court, two people who speak in turns without verbs of saying": `{d Ann Lee|"It is over,"} said Ann Lee. Captain Ben Jordan was not amused. {d Ben Jordan|"It has hardly begun."}

{d Ann Lee|"We will appeal,"} said Lee. She was not amused either. {d Ann Lee|"On Monday."}

{d Ann Lee|"We have time,"} said Lee. The court had closed for the day. {d Ann Lee|"And friends."}

Lee then said: {d Ann Lee|"They lost the file."} Captain Jordan disagreed. {d Ben Jordan|"They never had it."}

Lee went on: {d Ann Lee|"They did."} The court was quiet. Indeed, {d Ann Lee|"The clerk signed for it on Monday."}`,

  "An obituary and a court, with families and places before the verb": `{i Bob Kim|Marta Kim died Wednesday at her home in Seaport, Maine}, her son, director Bob Kim, told The Associated Press.

Residents of Seaport, Maine, who say {i =Residents of Seaport|the pier was never safe}, have sued the city.

{i Ann Lee|The pier was sound}, his lawyer, Ann Lee, said.`,

  "A cabinet, with participles after the quotation": `The mayor's desk said in a statement {m =The mayor's desk|that {f =The mayor's desk|"the city will answer firmly,"}} adding {i =The mayor's desk|it would ask Norland}.

Lee said {m Ann Lee|she was {f Ann Lee|"not afraid,"}} citing her age. Ann Lee is 90.

{i Ministry of Economy and Finance|Fares rose by 2 percent}, according to the Ministry of Economy and Finance.

The launch came a day after Ann Lee met Bob Kim and agreed {i Ann Lee|to hold a race in May}.

Gov. Bob Kim ordered flags lowered to half-staff.`,

  "A strike, with sentences about things and bodies between the quotations": `Ann Lee said: {d Ann Lee|"We lost."} Rain fell. {d Ann Lee|"It is late."}

Ann Lee said: {d Ann Lee|"We lost."} Congress passed the bill. {d Ann Lee|"It is late."}

Ann Lee said: {d Ann Lee|"We lost."} The Rangers won. {d Ann Lee|"It is late."}

{d Ann Lee|"We lost,"} said Ann Lee. Harbor Bank closed 3 percent lower. {d Ann Lee|"It is late."}

Ann Lee said: {d Ann Lee|"We lost."} Bob Kim was not amused. {d Bob Kim|"It is late."}`,

  "A tram, with nobody and somebody before the verb": `No fewer than five ministers said {i =No fewer than five ministers|the tram had stopped}.

None other than Ann Lee said {i Ann Lee|the tram had stopped}. {d Ann Lee|"It stopped,"} said none other than Ann Lee.

None of the ministers said the tram had stopped. No official said that it ran.`,

  "A robbery, with relative clauses at the end": `He was found by a neighbor, who said {i =a neighbor|the man had gone out, locked the door and never returned}.

It was welcomed by Bob Kim, who said {i Bob Kim|it was fair, balanced and needed}.

Ann Lee, who said {i Ann Lee|the tram had stopped}, resigned.

Bob Kim, who said {i Bob Kim|the tram had stopped}, resigned on Monday.

According to the report, {i =the report|43, or half, of the trams failed}.`,

  "A forecast, with pasts that are like presents": `German chemicals maker Novaterra cut its forecast on Tuesday and said {i Novaterra|Martin Vogel would go}.

German chemicals maker Novaterra sold its trams and said {i Novaterra|Ann Albers would go}.`,
};
