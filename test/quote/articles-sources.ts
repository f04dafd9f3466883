/** Invented articles with speakers of all grades. Their answers were written before the library read them. */
export const SOURCES: Readonly<Record<string, string>> = {
  "AP: sport after the game": `DENVER (AP) — {d Marcus Bell|"I saw the rim and I saw nobody,"} Bell said. {d Marcus Bell|"So I jumped."}

Marcus Bell scored 41 points to lead the Miners past the Gulls 112-109 on Saturday.

{d Pete Rizzo|"He's a kid,"} coach Pete Rizzo said of Bell, who turned 19 last week. {d Pete Rizzo|"Kids jump."}

Gulls guard Andre Love said {i Andre Love|he thought the last shot came after the buzzer}. {d Andre Love|"But what do I know?"} he added. {d Andre Love|"I was on the floor."}`,

  "Bernama: a minister's hopes": `KUALA LUMPUR, Oct 2 (Bernama) -- {i Azmi Rahman|The government expects tourist arrivals to double by next year}, Tourism Minister Datuk Azmi Rahman said.

He hoped {i Azmi Rahman|airlines would add flights to Langkawi}.

{d Azmi Rahman|"We want visitors to stay longer and spend more,"} he told reporters after opening a hotel here today.

Also present was state executive councillor Lim Siew Mei.`,

  "Antara: a disaster agency": `JAKARTA (ANTARA) - {i =the disaster agency|More than 3,000 people have fled their homes on Flores after Mount Rinca erupted on Monday}, the disaster agency said.

{d Budi Hartono|"The wind carries the ash to the west,"} agency head Budi Hartono said here, Tuesday.

He appealed to residents to stay calm. {d Budi Hartono|"Do not believe messages whose sender you do not know,"} he stressed.

Villagers claimed {i =Villagers|they had heard no siren}. {d Maria Goretti|"We woke because of the dogs,"} Maria Goretti, a teacher, said.`,

  "TASS: a Kremlin style briefing": `MOSCOW, March 19. /TASS/. {i =the Kremlin press office|President Arkady Belov will hold talks with the Kazakh leader on Friday}, the Kremlin press office told TASS.

{d Semyon Gusev|"The agenda includes trade, transport and water,"} aide Semyon Gusev said. {d Semyon Gusev|"There may be documents to sign."}

He specified {i Semyon Gusev|that the talks will be held behind closed doors}.

As Gusev put it, {d Semyon Gusev|"rivers do not read maps."}`,

  "Reuters: a company result": `STOCKHOLM, Oct 24 (Reuters) - Truck maker Ronda reported a 12 percent rise in quarterly profit on Friday and said {i =Truck maker Ronda|orders would stay strong into next year}.

{d Lars Ekholm|"Customers are replacing old fleets,"} Chief Executive Lars Ekholm said in a statement. {d Lars Ekholm|"We see no sign of a slowdown."}

The company, which competes with Tora and Valk, raised its dividend.

{i =it|Margins would be squeezed by steel prices}, it added.

Ronda plans {i Ronda|to close its plant in Lund}.`,

  "AP: no statement at all": `GENEVA (AP) — Anna Weiss won the prize for her work on glaciers. The jury noted {i =The jury|the prize had been given to a woman twice before}. The club added Max Roth to its list and recalled a goalkeeper from loan.

Reports of rain were few. Calls for a new stadium grew. The team claimed three points and the lead.

It added two stores, and warnings were posted on the beach.`,

  "BBC: a headline with a quotation and a colon": `Mayor: {d =Mayor|'We will not sell the pier'}

The mayor of Easthaven, Rosalind Pike, has ruled out a sale of the town's pier.

{d Rosalind Pike|"It's ours,"} she told BBC Radio Harwick. {d Rosalind Pike|"It was built with our grandparents' pennies."}

Developer Stuart Crane insisted {i Stuart Crane|his offer of £3m was fair}, and said {i Stuart Crane|it would stay on the table until June}.

A council spokesman said: {d =A council spokesman|"We have nothing to add."}`,

  "CP: a Canadian inquiry": `REGINA — A lawyer for the families says {i =A lawyer for the families|the inquiry has left too many questions open}.

Denise Fontaine told the hearing Monday {i Denise Fontaine|that police waited nine hours before searching the lake}.

{d Denise Fontaine|"Nine hours is a lifetime,"} she said. {d Denise Fontaine|"For Kyle, it was."}

RCMP Insp. Grant Hollis testified {i Grant Hollis|the wind had been too strong for boats}.

{d Grant Hollis|"I'd make the same call today,"} Hollis said under cross-examination.

Hollis was asked if he was sorry. {d Grant Hollis|"Every day,"} he said.`,

  "Kyodo: a company's apology": `NAGOYA, Dec. 5 (Kyodo) - Toyoda Seiki Co. apologized Thursday for a recall of 40,000 heaters.

{d Haruto Mizuno|"We deeply regret the trouble we have caused,"} President Haruto Mizuno told a press conference in Nagoya. {d Haruto Mizuno|"I will take responsibility."}

The maker said {i =The maker|a faulty switch may cause fires but that it knew of no injuries}.

{d =the ministry in charge of industry|"We will look into how it happened,"} the ministry in charge of industry said.`,

  "Reuters: quotations that the cue breaks in the middle of a clause": `CAIRO, April 28 (Reuters) - {d Nadia Sabry|"If,"} said Nadia Sabry, who leads the bakers' guild, {d Nadia Sabry|"the flour comes, we bake."}

{d Nadia Sabry|"If it does not,"} she added with a shrug, {d Nadia Sabry|"we talk."}

Traders said {i =Traders|two ships were waiting off Damietta and the price had fallen}.

Supply Minister Hassan Fouad promised a {f Hassan Fouad|"bridge of bread"} before the feast.`,

  "Reuters: a lead with the source after a dash": `BRUSSELS, June 11 (Reuters) - {i =three officials|The bloc's executive wants to tax flights from next year}, three officials told Reuters, a plan airlines call {f =airlines|"madness"}.

{d Ilse De Smet|"It is the only fair way,"} said Ilse De Smet, one of the plan's authors. {d Ilse De Smet|"Trains pay. Ships pay. Planes do not."}

The airlines' lobby argued {i =The airlines' lobby|that fares would rise by a tenth}, while green groups said {i =green groups|the tax was too low}.

Ireland has threatened {i Ireland|to block it}.`,

  "AP: police, witnesses and a radio": `BUFFALO, N.Y. (AP) — {i Buffalo police|A man who climbed the Skyway bridge on Sunday came down on his own after six hours}, Buffalo police said.

{d Tasha Green|"He was singing,"} said Tasha Green, 29, who watched from her car. {d Tasha Green|"He was pretty good."}

Witnesses told WKBU radio {i =Witnesses|the man had asked for a sandwich}.

{d Ray Kowalski|"Ham and Swiss,"} Police Capt. Ray Kowalski confirmed.

Kowalski said {i Ray Kowalski|charges were unlikely}. He did not say why.`,

  "Yonhap: a Korean official in turn with a critic": `SEJONG, April 3 (Yonhap) -- Finance Minister Han Sang-ho said Thursday {i Han Sang-ho|the economy was on a recovery track}, but critics warned {i =critics|that the worst was yet to come}.

{d Han Sang-ho|"Exports, consumption and jobs are all up,"} Han told lawmakers. {d Han Sang-ho|"This is not the time for pessimism."}

{d Seo Yu-na|"The minister lives in another country,"} opposition lawmaker Seo Yu-na shot back. {d Seo Yu-na|"In mine, shops are closing."}

Han replied: {d Han Sang-ho|"Shops open, too."}`,

  "DPA: a court and a defendant who is silent": `VIENNA (dpa) - A court on Monday sentenced a baker to two years for selling stolen butter.

Judge Franz Holzer found {i Franz Holzer|that the man had known where it came from}. {d Franz Holzer|"Butter does not fall from the sky,"} he said in his ruling.

The defendant, whose name was withheld, denied {i =The defendant|the charges}. His lawyer, Eva Stern, called the sentence {f Eva Stern|"absurd"} and said {i Eva Stern|she would appeal}.

{d Eva Stern|"It was forty kilos,"} Stern said. {d Eva Stern|"Forty!"}`,

  "PA: single marks across paragraphs": `LEEDS (PA) - {d Gemma Stott|'I heard a bang and the lights went out,'} said shopkeeper Gemma Stott.

{d Gemma Stott|'Then my husband said, “That's the freezer gone,” and it was.'}

A Yorkshire Grid spokeswoman said: {d =A Yorkshire Grid spokeswoman|'Engineers are working hard to restore supply.}

{d =A Yorkshire Grid spokeswoman|'We're sorry for the trouble this has caused.'}

Mrs Stott isn't impressed. {d Gemma Stott|'They said that in the '90s,'} she said.`,

  "AFP: a statement read by an envoy": `NEW YORK, Nov 3 (AFP) - The Security Council on Friday condemned the attack as {f Security Council|"cowardly and senseless"}.

In a statement read by Ambassador Ingrid Solheim, the council called on {i Security Council|all sides to return to talks}.

{d Ingrid Solheim|"There is no military way out,"} Solheim said.

The envoy of Karam, Faisal Nour, denied {i Faisal Nour|his country was behind it}. {d Faisal Nour|"These are lies,"} he told the council, {d Faisal Nour|"and old ones."}

Diplomats said privately {i =Diplomats|that the text had been watered down}.`,

  "Anadolu: a president on the phone": `ANKARA - {i =the presidency|President Kemal Aksoy spoke by phone with his Georgian counterpart on Monday}, the presidency announced.

{d Kemal Aksoy|"Our friendship is older than our borders,"} Aksoy said, according to a readout.

Aksoy emphasized the importance of trade.

{d =a Georgian diplomat|"It was a warm call,"} a Georgian diplomat said, speaking on condition of anonymity because he was not allowed to speak to the press.

{i Kemal Aksoy|The two will meet in May}, Aksoy added.`,

  "UPI: TeX marks and capitals": `HOUSTON, March 3 (UPI) _ {d Glenn Farrow|\`\`The valve froze,''} flight director Glenn Farrow said Tuesday. {d Glenn Farrow|\`\`It will thaw.''}

{i Glenn Farrow|The launch}, Farrow said, {i Glenn Farrow|could come as early as Friday}.

Astronaut Kate Lindgren said {m Kate Lindgren|she {f Kate Lindgren|\`\`wouldn't mind a day at the beach.''}}

An engineer who asked not to be named said {i =An engineer|the part had failed before}.`,

  "Reuters: analysts and a market": `TOKYO, Dec 16 (Reuters) - The yen slipped on Tuesday as traders bet that the central bank would wait.

{d Ryo Tanabe|"Nobody wants to be short over the holidays,"} said Ryo Tanabe, a strategist at Minato Bank in Tokyo.

{i =dealers|Volumes were thin}, dealers said.

Tanabe expects {i Ryo Tanabe|the dollar to reach 160 yen by March}. Others disagree. {d Ellen Shaw|"That's far too much,"} Ellen Shaw at Harrow Capital said in a note to clients.

The governor has repeatedly said {i =The governor|he sees no need to hurry}.`,

  "AP: an obituary with a quotation from the past": `NEW YORK (AP) — Jazz drummer Otis Fairbank, who once said {i Otis Fairbank|he had never played the same bar twice}, has died. He was 93.

His daughter, Lena Fairbank, said {i Lena Fairbank|he died at home on Saturday}.

{d Lena Fairbank|"He was tapping on the bed rail until the end,"} she said.

Fairbank's album {t -|"Nine Doors"} won two awards. {d Otis Fairbank|"I don't know what it means,"} he told an interviewer in 1971. {d Otis Fairbank|"I only know how it goes."}

Bassist Cal Monroe remembered him as {f Cal Monroe|"a clock with a heart."}`,
};
