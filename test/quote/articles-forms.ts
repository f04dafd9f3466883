/** Invented articles with every form of quotation in copy. Their answers were written before the library read them. */
export const FORMS: Readonly<Record<string, string>> = {
  "Reuters: was quoted as saying": `HARBOR CITY, May 6 (Reuters) - {i =its farm minister|Norland will cut its grain exports by a third this year}, its farm minister was quoted as saying on Tuesday.

{d Oskar Lindqvist|"Our own bakeries come first,"} Oskar Lindqvist was quoted as saying by the Baltic Herald newspaper.

Lindqvist was quoted by the paper as saying {i Oskar Lindqvist|that the quota would be lifted in the spring}.

The newspaper quoted an aide as saying {i =an aide|that the mills had been told in April}.

{d =the aide|"Nobody was surprised,"} the aide said.`,

  "AFP: he said, citing": `KARAM, March 2 (AFP) - {i =the interior ministry|Four soldiers were killed when their truck hit a mine near the northern border}, the interior ministry said on Sunday, citing preliminary reports.

{d Yusuf Barak|"The road had been cleared twice,"} said Colonel Yusuf Barak, citing army records. {d Yusuf Barak|"We do not yet know who laid it."}

{i Yusuf Barak|Three more were wounded}, Barak told AFP, adding {i Yusuf Barak|that two were in serious condition}.

Rebels did not comment.`,

  "Yonhap: statements in a KCNA style": `SEOUL, Aug. 12 (Yonhap) -- {i =the defense ministry|North Korea fired two shells into the sea on Friday morning}, the defense ministry said.

{d =the ministry|"Our military has stepped up its watch and stands ready,"} the ministry said in a text message sent to reporters.

The official said on condition of anonymity {i =The official|that the shells flew some 40 kilometers}.

Lawmaker Park Jin-woo of the ruling party urged {i Park Jin-woo|the government to call an emergency meeting}. {d Park Jin-woo|"We cannot wait until Monday,"} he told reporters at the National Assembly.`,

  "AP: a tweet and a letter": `AUSTIN, Texas (AP) — Rep. Dana Holloway deleted a post about her rival late Monday and then wrote a new one.

{d Dana Holloway|"I was wrong about the dog,"} she tweeted. {d Dana Holloway|"I am not wrong about the taxes."}

In a letter to supporters, Holloway wrote {i Dana Holloway|that she had never met the animal}.

{d Curtis Webb|"She owes Biscuit an apology,"} Curtis Webb wrote on Facebook.

Webb, who is running in the same district, said in a statement {i Curtis Webb|that he would debate her anywhere}.`,

  "BBC: scare quotes in a headline and single marks": `Council {f -|'sorry'} for bin chaos

Harwick Council has apologised after bins in 4,000 streets were left for a month.

{d Judith Armitage|'It wasn't good enough and we know it,'} said its leader, Judith Armitage.

The opposition called the delay {f =The opposition|'a shambles from start to finish'}.

{d Len Cartwright|'I've had rats in the yard,'} said Len Cartwright, 64, from Mill Lane. {d Len Cartwright|'You can't sleep for 'em.'}

Ms Armitage said {i Judith Armitage|extra lorries would be sent out at the weekend}.`,

  "dpa: low marks and an Umlaut": `HAMBURG (dpa) - {d Jürgen Müßig|„Wir warten seit drei Jahren“}, said dockworker Jürgen Müßig on Thursday at the gates of the port.

{d =the union|“There will be no ships before Monday,”} the union warned in a leaflet.

The port authority said {i =The port authority|it was in talks with both sides} and hoped for {i =The port authority|a quick end}.

{i =economists|The strike could cost the city 20 million euros a day}, economists estimate.`,

  "ANSA: angle marks, double and single": `ROME (ANSA) - {d Lucia Ferrante|«Il ponte è sicuro»}, Transport Minister Lucia Ferrante told parliament on Wednesday.

{d Lucia Ferrante|«We have checked every bolt»}, she added, {d Lucia Ferrante|«and every bolt holds.»}

The engineer Paolo Neri called the report {f Paolo Neri|‹a fairy tale›}.

According to Neri, {i Paolo Neri|at least six cables must be replaced}.`,

  "Kyodo: titles and quotations": `TOKYO, June 3 (Kyodo) - The cast of the variety show {t -|"Midnight Kitchen"} will visit Osaka next month.

{i =the broadcaster|Tickets sold out in an hour}, the broadcaster said.

Host Kenji Arai sang his hit {t -|"Blue Umbrella"} at a press conference and quipped, {d Kenji Arai|"I will cook if you will eat."}

His first novel, {t -|"A Spoonful of Rain,"} won the Harbor Prize.`,

  "Yonhap: a variety show in single marks": `SEOUL, Feb. 14 (Yonhap) -- {i =its network|The long-running program {t -|'Running Home'} will end in March}, its network said Tuesday.

{d Choi Eun-seo|"It was my whole youth,"} said Choi Eun-seo, who has been on {t -|'Running Home'} since 2024.

Choi, best known for the film {t -|"The Last Ferry to Jeju,"} thanked viewers in an Instagram post.

{d Choi Eun-seo|"You raised me,"} she wrote.`,

  "AP: a quotation that spans paragraphs, with the cue before it": `PIERRE, S.D. (AP) — Judge Harriet Boone read her ruling aloud to a full courtroom on Friday.

{d Harriet Boone|"The river belongs to nobody,"} Boone said. {d Harriet Boone|"It was here before the state and it will be here after it.}

{d Harriet Boone|"The company took what was not for sale.}

{d Harriet Boone|"It will give it back,"} she said.

Company lawyer Ted Nowak told reporters outside {i Ted Nowak|that an appeal was certain}.`,

  "Reuters: sources of all grades": `LONDON, Oct 9 (Reuters) - {i =three sources close to the talks|Meridian Foods is close to selling its tea business}, three sources close to the talks said.

{i =one of the sources|The price would be around 900 million pounds}, one of the sources said. {i =another|A deal may come this week}, another said.

Meridian declined to comment.

{d Clare Donnelly|"It is a tired brand in a tired market,"} said Clare Donnelly, an analyst at Ashby & Co.

A person who has seen the documents said {i =A person|two bidders had dropped out}.`,

  "AAP: inverted verbs in the present": `DARWIN (AAP) - {d Bruce Tully|"You don't argue with a croc,"} says ranger Bruce Tully.

{d Bruce Tully|"You just get in the ute,"} he explains, {d Bruce Tully|"and you wait."}

Mr Tully believes {i Bruce Tully|the animal is about 60 years old}.

{d Jenny Wong|"It ate my esky,"} complains camper Jenny Wong.

The NT government says {i =The NT government|it has no plans to move it}.`,

  "Xinhua: several statements in a sentence": `BEIJING, July 19 (Xinhua) -- Li Wei, spokesperson for the commerce ministry, said {i Li Wei|exports rose 4.1 percent in the first half}, adding {i Li Wei|that growth is expected to continue}.

Li noted {i Li Wei|that small firms played a bigger role}, and stressed {i Li Wei|that trade talks are on track}.

The ministry pledged {i =The ministry|to cut fees for exporters}.

{d Wang Fang|"The figures speak for themselves,"} said Wang Fang, a researcher with the Academy of Trade.`,

  "UPI: a fragment and a vow": `WASHINGTON, Jan. 8 (UPI) -- The White House on Monday vowed {f White House|"swift and stern"} measures against hackers who shut a pipeline.

Spokeswoman Renee Alford described the attack as {f Renee Alford|"the work of amateurs."}

{d Renee Alford|"They got lucky once,"} Alford said. {d Renee Alford|"They won't again."}

Sen. Hal Brandt, D-Ohio, warned {i Hal Brandt|that more attacks were likely} and demanded {i Hal Brandt|a hearing}.`,

  "PTI: according to and police": `MUMBAI, Sep 4 (PTI) {i =police|A 34-year-old man was arrested for running a fake bank branch}, police said on Friday.

{i =an official of the Vashi police station|The branch had eleven customers and a water cooler}, according to an official of the Vashi police station.

{d Sunita Deshmukh|"He even gave interest,"} said inspector Sunita Deshmukh.

Deshmukh told PTI {i Sunita Deshmukh|that the accused had once been a cashier}.

{i Sunita Deshmukh|Further investigation is underway}, she said.`,

  "EFE: a question and an answer": `MADRID, Nov 30 (EFE) - Will the museum reopen? {d Inés Robledo|"Of course,"} director Inés Robledo told EFE.

Asked when, she smiled. {d Inés Robledo|"Before I retire."}

Robledo, 61, said {i Inés Robledo|the roof had been repaired}, but declined to give a date.`,

  "Interfax: a telephone interview": `MOSCOW, April 5 (Interfax) - {d Viktor Sazonov|"There is no shortage of buckwheat in the country,"} Viktor Sazonov, head of the Grain Union, told Interfax by phone.

{i Viktor Sazonov|Prices}, he said, {i Viktor Sazonov|will fall by the summer}.

The Agriculture Ministry has not confirmed the figures.`,

  "Guardian: broken and nested quotations in curly marks": `The poet Agnes Thorne has never owned a telephone.

{d Agnes Thorne|“My mother used to say, ‘If it's important, they'll come round,’”} she says, {d Agnes Thorne|“and they always did.”}

Her publisher, Martin Ellery, despairs. {d Martin Ellery|“I write to her,”} he says. {d Martin Ellery|“She writes back: ‘No.’”}

Thorne's new collection, {t -|“The Coal Shed”}, is out in May. One critic called it {f =One critic|“a small, hard miracle”}.`,

  "Reuters: a letter seen by the agency": `FRANKFURT, Jan 14 (Reuters) - {i =a letter seen by Reuters|The regulator has told three lenders to set aside more money for bad loans}, according to a letter seen by Reuters.

{d =the letter|"The current level is not sufficient,"} the letter said.

The regulator wrote {i =The regulator|that it would review the matter in June}.

A spokesman for Nordvest, one of the three, said {i =A spokesman for Nordvest|the bank was well capitalised}.

{d Hanna Krause|"It's a warning shot,"} said Hanna Krause of Isar Research.`,

  "AP: two people with the same name": `TULSA, Okla. (AP) — Amy and Rick Dawson have argued about the pool for six summers.

{d Amy Dawson|"It leaks,"} Amy Dawson said.

{d Rick Dawson|"It does not leak,"} Rick Dawson said. {d Rick Dawson|"It evaporates."}

Their neighbor thinks {i =Their neighbor|it leaks}.

City inspector Gail Moody would not take sides. {d Gail Moody|"Water goes where it wants,"} she said.`,

  "AFP: an exile and a foreign name with particles": `PARIS, Sept 21 (AFP) - Opposition leader Abdel Karim al-Masri said from exile on Thursday {i Abdel Karim al-Masri|that he would return before the vote}.

{d Abdel Karim al-Masri|"They can lock me up, but they cannot lock up a whole people,"} Masri told AFP in an interview.

The foreign ministry dismissed his remarks as {f =The foreign ministry|"theatre"}.

{d Jean-Luc de la Tour|"He is free to come home,"} said its spokesman, Jean-Luc de la Tour. {d Jean-Luc de la Tour|"The courts are free too."}

Human rights groups say {i =Human rights groups|hundreds of his supporters are in jail}.`,
};
