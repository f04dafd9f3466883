/** More invented articles, written when the others gave the right answers. Their answers, too, were written before the library read them. */
export const LATER: Readonly<Record<string, string>> = {
  "Reuters: a strike, with officials in several sentences": `LISBON, June 4 (Reuters) - {i =the operator's chief executive|Airport workers will walk out for three days next week unless talks resume}, the operator's chief executive warned on Tuesday.

{d Rui Costa|"We are ready to sit down tonight,"} Rui Costa told a parliamentary committee. {d Rui Costa|"What we cannot do is sign a blank cheque."}

The union, which represents 6,000 ground staff, dismissed that as {f =The union|"theatre"}. {d Marta Lima|"He has had our demands since March,"} said its president, Marta Lima. She accused {i Marta Lima|the company of hiding its profits}, an allegation it denied.

Costa said {i Rui Costa|flights would be rerouted through Porto and that passengers would be told by text message}.

{i =Analysts at Banco Norte|The dispute could cost 40 million euros a day}, analysts at Banco Norte estimate.

Infrastructure Minister Pedro Alves declined to take sides, but said: {d Pedro Alves|"Summer does not wait for anybody."}

Asked if troops might be used, he replied, {d Pedro Alves|"No."}`,

  "AP: fire, neighbors and a sheriff": `CHICO, Calif. (AP) — Sheriff Wade Holt stood in the road and shook his head.

{d Wade Holt|"It jumped the creek like it wasn't there,"} he said.

{i =authorities|The fire has burned 90 square miles and killed two people since Sunday, and is only 5% contained}, authorities said.

Residents were told to leave at 3 a.m. Many did not.

{d Dolores Vega|"I've got goats,"} Dolores Vega, 66, said as ash fell on her shoulders. {d Dolores Vega|"You don't leave goats."}

Her daughter, Ana, disagreed. {d Ana|"Mom, they're goats,"} she shouted from the truck.

Fire spokesman Lou Perry urged {i Lou Perry|people to heed the orders}. {d Lou Perry|"Houses can be rebuilt,"} Perry said. {d Lou Perry|"People can't. Goats can't either, I suppose."}

A report released in May had warned {i =A report released in May|that the town's only road would not be enough}.

Holt acknowledged {i Wade Holt|the plan had flaws}. {d Wade Holt|"We knew,"} he said quietly. {d Wade Holt|"Everybody knew."}`,

  "BBC: a theatre, with titles and single marks": `The Rep's new director has promised {m =The Rep's new director|to put {f =The Rep's new director|'more noise and fewer chandeliers'} on its stage}.

Amara Cole, 38, takes over a theatre that lost £2m last year. {d Amara Cole|'It's a lovely building,'} she told BBC News. {d Amara Cole|'It's just that nobody's in it.'}

Her first season opens with {t -|'The Salt Road'}, a play about dockers, and closes with the musical {t -|'Heave Away'}.

{d Sir Ian Foy|'I shan't be going,'} said Sir Ian Foy, who ran the theatre for 20 years. {d Sir Ian Foy|'I've seen dockers. I used to be one.'}

The Arts Council said {i Arts Council|it welcomed the programme}, but critics have called it {f =critics|'worthy'} and {f =critics|'a gamble'}.

Ms Cole laughs at that. {d Amara Cole|'They said the same about “Hamlet”,'} she says.

According to the theatre's own figures, {i =the theatre's own figures|two in three seats were empty last autumn}.`,

  "Xinhua: a fair, with spokespersons and figures": `NAIROBI, Sept. 2 (Xinhua) -- {i =organizers|More than 500 companies from 30 countries are taking part in a trade fair that opened here on Monday}, organizers said.

{d Grace Njeri|"The fair shows what Africa can make,"} said Grace Njeri, chairperson of the organizing committee.

Njeri said {i Grace Njeri|the number of exhibitors has doubled since 2029}, adding {i Grace Njeri|that half of them are small firms}.

Li Ming, general manager of a machinery maker from Hunan, told Xinhua {i Li Ming|that his company has sold 40 tractors in three days}. {d Li Ming|"Farmers come with cash in hand,"} he said.

Kenyan Trade Minister Joseph Mutua called on {i Joseph Mutua|banks to lend more to farmers}, stressing {i Joseph Mutua|that food security is national security}.

{d =a visitor from Eldoret|"I came for the tractors and stayed for the noodles,"} a visitor from Eldoret joked.

The fair, themed {t -|"Made to Last,"} will run until Sunday.`,

  "Yonhap: a company, a leak and an apology": `SEOUL, March 8 (Yonhap) -- Hanul Telecom apologized Thursday after the data of 3 million customers was stolen, the country's largest leak in a decade.

{d Seo Yun-ah|"There is no excuse,"} CEO Seo Yun-ah said, bowing, at a press conference in central Seoul. {d Seo Yun-ah|"We failed to protect what was entrusted to us."}

Seo said {i Seo Yun-ah|the company had learned of the breach on Feb. 20}, and vowed {i Seo Yun-ah|to replace all affected SIM cards for free}.

{i =the police|Hackers abroad are believed to be behind the attack}, the police said.

{d Jung Ho-seok|"They waited 16 days to tell us,"} said Jung Ho-seok, a lawyer who represents 2,000 customers. {d Jung Ho-seok|"I'd call that a second leak."}

The science ministry said {i =The science ministry|it will send inspectors and that fines were possible}.

An industry official, speaking on condition of anonymity, said: {d =An industry official|"Everyone has holes. Hanul got caught first."}

Shares in the company closed 9 percent lower.`,

  "Guardian: a long interview with a late cue and paragraphs that continue": `Tess Marlow does not like the word {f -|“comeback”}. {d Tess Marlow|“I never went anywhere,”} she says. {d Tess Marlow|“I was in Leeds.”}

She is sitting in the kitchen of the house where she wrote {t -|“Low Water”}, the album that made her famous at 19 and, by her own account, miserable at 20.

{d Tess Marlow|“People think it's about a man. It's about a canal.}

{d Tess Marlow|“I used to walk along it at night and count the trolleys. Nobody writes songs about trolleys. I thought: somebody should.”}

Her manager, Col Brady, remembers it differently. {d Col Brady|“There was definitely a man,”} he says. {d Col Brady|“He played bass.”}

Marlow says {i Tess Marlow|she has forgiven the bass player}, though she admits {i Tess Marlow|that it took eleven years}.

Would she do it again? {d Tess Marlow|“The canal, yes,”} she says, {d Tess Marlow|“the bass player, no.”}

Critics have been kind to the new record; the Whitby Post called it {f Whitby Post|“a masterpiece with mud on its boots”}.`,
};
