/** Invented articles in the manner of European agencies and papers. Their answers were written before the library read them. */
export const EUROPEAN: Readonly<Record<string, string>> = {
  "Reuters: curly marks, sources and several statements per sentence": `HARBOR CITY, Oct 3 (Reuters) - {i =two people familiar with the matter|Norland Shipping is in talks to buy its smaller rival Baltic Lines for about $2.4 billion}, two people familiar with the matter said on Thursday.

{i =one of the people|The talks are at an early stage and may not lead to a deal}, one of the people said, adding {i =one of the people|that other bidders could emerge}. The people declined to be identified because the talks are private.

{d =a Norland spokesperson|“We do not comment on market rumours,”} a Norland spokesperson said in a statement. Baltic Lines did not respond to a request for comment.

Shares in Baltic rose 12%, while Norland fell 3%.

{d Peter Holm|“It makes sense on paper, but the timing is awful,”} said Peter Holm, an analyst at Nordvest Bank. {d Peter Holm|“Freight rates are falling, and the banks are nervous.”}

Holm said {i Peter Holm|the price was too high} and predicted {i Peter Holm|that shareholders would resist}, but noted {m Peter Holm|that Norland {f Peter Holm|“has surprised us before”}}.

According to a filing last month, {i =a filing|Norland had $900 million in cash}.

Chief Executive Ida Brandt has said {m Ida Brandt|she wants to make Norland {f Ida Brandt|“the largest carrier in the north by 2030”}}. She told an investor day in May: {d Ida Brandt|“Size is not vanity. Size is survival.”}

Unions fear {i =Unions|that jobs will go}. {d Karl Voss|“Nobody has spoken to us,”} said Karl Voss, who heads the dockers' union. {d Karl Voss|“We read it on our phones.”}

(Reporting by Jane Roe; Editing by John Doe)`,

  "Reuters: a central bank, in reported speech": `OSLO, Feb 12 (Reuters) - The central bank left its rate at 4.25% on Wednesday and said {i =The central bank|it saw no reason to cut before the summer}.

{d Kari Moe|"We have time,"} Governor Kari Moe told a news conference. {d Kari Moe|"Prices are still rising faster than we like, and wages are rising faster than prices."}

Moe said {i Kari Moe|that the board had been unanimous, that no other option had been discussed, and that markets should not read too much into the wording}.

{i =economists|A cut is likely in September}, economists said.

The bank now expects {i =The bank|inflation to average 3.1% this year}, against 2.8% in its last forecast.

{d Erik Dahl|"That's hawkish,"} said Erik Dahl, chief economist at Nordvest. {d Erik Dahl|"We thought they would open the door. They have locked it."}

The crown rose against the euro after the decision.

Finance Minister Anders Vik denied {i Anders Vik|that the government was putting pressure on the bank}. {d Anders Vik|"I do not call the governor,"} he said. {d Anders Vik|"She does not call me. That's how it should be."}

Trade unions accused {m =Trade unions|the bank of {f =Trade unions|"punishing people with mortgages"}}.

{i Kari Moe|The bank}, Moe said in reply, {i Kari Moe|had to think of everyone}.`,

  "AFP: a war report with sources of all grades": `KARAM, Nov 11, 2031 (AFP) - Fighting raged on Sunday in the northern hills despite a truce that both sides said {i =both sides|they would respect}.

{d =a resident of Karam|"The shelling has not stopped since dawn,"} a resident of Karam told AFP by telephone. {d =a resident of Karam|"We are all in the cellar."}

{i =the army|Rebels had fired first}, the army said in a statement. {d =the statement|"Our forces reserve the right to respond,"} the statement said.

A rebel commander, who goes by the name of Abu Salim, denied it. {d Abu Salim|"They came at us with tanks,"} he said. {d Abu Salim|"What truce?"}

{i =medical sources|At least 14 people were killed}, according to medical sources.

The United Nations urged {i United Nations|both sides to let aid trucks through}. {d Lena Fischer|"Every hour counts now,"} said its envoy, Lena Fischer. {d Lena Fischer|"There are 200,000 people without water."}

A Western diplomat, speaking on condition of anonymity, said {m =A Western diplomat|the talks in Geneva were {f =A Western diplomat|"on life support"}}.

Foreign Minister Omar Haddad promised a {f Omar Haddad|"full and open"} inquiry.

{d Omar Haddad|"We hide nothing,"} he told state television.

Witnesses said {i =Witnesses|they saw smoke over the airport}, while the rebels claimed {i =the rebels|to have shot down a drone}.`,

  "BBC: single marks, a headline and a nested double": `{m =minister|Harbour tram {f =minister|'will be safe'}}, says minister

The transport minister has insisted {i =The transport minister|that the Harbour tram is safe}, a day after a car left the rails on Queen's Parade.

{d Tom Ellery|'I would put my own children on it,'} Tom Ellery told the BBC. {d Tom Ellery|'I did so this morning.'}

Nobody was hurt in Monday's accident, but passengers' accounts differ.

{d Priya Shah|'We felt a bump, and then we weren't on the track any more,'} said Priya Shah, a nurse. {d Priya Shah|'The driver just said "Oh dear". That was all.'}

Ms Shah's brother, Dev, said {m Dev|the car had been {f Dev|'rattling like a bag of spoons'} for weeks}.

The operator said {i =The operator|it had inspected the car in May}. {d =it|'We take our passengers' safety seriously,'} it said in a statement.

Labour called the minister's words {f =Labour|'reckless'}.

{d Jo Hart|'It's the operators' job to check and the minister's job to check the operators,'} said shadow transport secretary Jo Hart. {d Jo Hart|'Neither has been done.'}

The line's nickname, the {f -|'Rattler'}, dates from the '90s.

Mr Ellery said {i Tom Ellery|he didn't mind the name}. {d Tom Ellery|'As long as it's rattling it's running,'} he said.`,

  "Guardian: double marks within single ones, and a late cue": `{d Ruth Baker|‘You don't choose the sea,’} says Ruth Baker. {d Ruth Baker|‘The sea chooses you, and then it asks for rent.’}

Baker, 62, is the last of the harbour pilots at Whitmouth, a job her family has held since the days of sail. Next month she will hand the boat to a company from Hull.

{d Ruth Baker|‘They're nice enough,’} she says. {d Ruth Baker|‘They've got a screen for everything. I asked the lad, “What do you do when the screen goes black?” and he said, “It doesn't.” I laughed all the way home.’}

Her son, Will, thinks {i =Will|she will be back within a year}. {d Will|‘She'll say it's for the dog,’} he says. {d Will|‘We haven't got a dog.’}

The council says {i =The council|the company's bid was the cheapest by far}. Its leader, Graham Poole, admits {i Graham Poole|that not everyone is happy}. {d Graham Poole|‘People feel strongly about the boats,’} Poole told the Guardian. {d Graham Poole|‘I feel strongly about the budget.’}

In the pub they are singing {t -|‘The Pilot's Farewell’}, and nobody knows the last verse.

{d Ruth Baker|‘There isn't one,’} Baker says. {d Ruth Baker|‘My grandfather made that up as well.’}`,

  "dpa: low marks in an English report": `BERLIN (dpa) - {i =the head of the state-owned company|Germany's railways will not run on time before 2040}, the head of the state-owned company said on Monday.

{d Jonas Vogel|„We have been honest for the first time,“} Jonas Vogel told the newspaper Hafenpost. {d Jonas Vogel|„It hurts.“}

Every third long-distance train was late last year. Vogel blamed old signal boxes and a lack of staff.

Passenger groups were not amused. {d Petra Kohl|„2040 is not a timetable, it is a confession,“} said Petra Kohl of the group Pro Zug. She called for {m Petra Kohl|a {f Petra Kohl|„fund worthy of the name“}}.

{d Marie Sommer|«I have waited longer for less,»} joked Transport Minister Marie Sommer in Geneva, before she added in earnest: {d Marie Sommer|«The money is there. What is missing is people who can lay track.»}

The railway workers' union said {i =The railway workers' union|that wages had to rise first}. {i =the union|Otherwise}, the union said, {i =the union|nobody would apply}.

Vogel, a former pilot, said {i Jonas Vogel|he took the train to work himself}. Was he late? {d Jonas Vogel|„Today by eleven minutes,“} he said. {d Jonas Vogel|„I have an excuse.“}

The film {t -|„Der letzte Zug“}, a comedy about a train that never arrives, opens in cinemas this week.`,

  "PA: politics with apostrophes everywhere": `LONDON (PA) - {m =the unions' leader|The chancellor's plans for the nurses' pensions were {f =the unions' leader|'a betrayal'}}, the unions' leader has said.

{d Brenda Shaw|'It's the nurses who'll pay,'} Brenda Shaw told delegates in Blackpool. {d Brenda Shaw|'It isn't the bankers, it isn't the landlords and it isn't the chancellor's friends.'}

The Treasury said {i =The Treasury|the reforms would protect the lowest paid}. {d =a spokesman|'No nurse's pension will fall below today's level,'} a spokesman said.

But Ms Shaw said {m Brenda Shaw|that was {f Brenda Shaw|'playing with words'}}.

{d Brenda Shaw|'Ask them about tomorrow's level,'} she said.

Shadow chancellor Neil Frost, who grew up in the '70s as the son of two nurses, said: {d Neil Frost|'My mum worked nights for 30 years. She'd have had something to say about this, and I couldn't print it.'}

A YouGov poll of 2,000 adults suggested {i =A YouGov poll of 2,000 adults|that two-thirds back the nurses}.

Downing Street insisted {m =Downing Street|there was {f =Downing Street|'nothing new'} in the figures}. {d =one minister|'They've had the numbers since Easter,'} one minister said.

Delegates sang {t -|'Solidarity Forever'} and waved the union's banners. The ministers' cars left by the back door.`,

  "dpa: a court, a document and a statement that spans paragraphs": `VIENNA (dpa) - A court in Vienna ruled on Tuesday {i =A court in Vienna|that a man may keep eleven goats in his flat}, as long as the neighbours do not hear them.

{d =the court|"Goats are not in themselves a nuisance,"} the court wrote in its ruling.

Judge Eva Lindner read the decision aloud:

{d Eva Lindner|"The plaintiff has complained of smells.}

{d Eva Lindner|"The court went to the flat and smelled nothing.}

{d Eva Lindner|"The plaintiff has complained of noise. That is another matter."}

The owner, Franz Huber, was delighted. {d Franz Huber|"They're quiet animals,"} he said, {d Franz Huber|"quieter than the neighbours."}

The plaintiff's lawyer announced {i =The plaintiff's lawyer|he would appeal}. {d =he|"My client has not slept since March,"} he told dpa.

According to the city's veterinary office, {i =the city's veterinary office|the goats are healthy}.

Huber said {i Franz Huber|he had started with two}. {d Franz Huber|"You know how it goes,"} he said.

One of the goats is named {t -|"Your Honour"}, but Huber denied {i Franz Huber|that this had anything to do with the case}.`,
};
