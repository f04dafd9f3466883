/**
 * Invented articles with the expected answers written into them: `{d Ann Lee|"It ran,"}` is a direct quotation of Ann
 * Lee; `f` is a fragment, `t` a title, `i` an indirect statement, `m` a mixed one. The speaker is given by the entity's
 * name; or after `=` by its words in the text, if it should be linked to no entity; or as `-`, if there is none.
 */
export const ANSWERED: Readonly<Record<string, string>> = {
  "a council, with the verb after, before and within the quotation": `HARBOR CITY, March 4 (Yonhap) -- {i =the city council|The harbor tram will run again from Monday}, the city council said Tuesday.

{d Ann Lee|"We have waited three years for this day,"} said Mayor Ann Lee. {d Ann Lee|"Nobody believed that it would come."}

{d Ann Lee|"The cars are new,"} Lee told reporters, {d Ann Lee|"and the track is safe."}

Bob Grant, who runs the depot, said {i Bob Grant|the first car would leave at 5 a.m.}

{d Bob Grant|"Will it be on time? I hope so,"} Grant said with a laugh. {d Bob Grant|"Will it be full? Yes."}

Asked about the fares, he said: {d Bob Grant|"They stay as they are."}`,

  "a statement that spans paragraphs": `SEAPORT, June 7 (AP) — Carla Gomez, the chief inspector, read from a letter she had sent to the company:

{d Carla Gomez|"The bridge has been unsafe since the autumn.}

{d Carla Gomez|"Nobody has been told so until today.}

{d Carla Gomez|"It will be closed at midnight."}

A spokesman for the company declined to comment.

Gomez added {i Carla Gomez|that ferries would carry passengers until the work was done}.`,

  "fragments, titles and mixed statements": `LONDON, May 2 (Reuters) - The finance ministry vowed {f =The finance ministry|"stern"} measures against what it called {f =it|"market games"} on Friday.

Minister Paul Weber said {m Paul Weber|the banks had {f Paul Weber|"a duty to every saver in the land"} and would be watched}.

Weber wrote the novel {t -|"The Night Ferry"} and sang in the musical {t -|'Harbor Lights'} before he was elected.

According to the central bank, {i =the central bank|prices will rise by 3 percent this year}.

{i =analysts|Few believed the figure}, analysts said.`,

  "anonymous sources and roles": `KARAM, Nov. 11 (AFP) - {i =a senior official|Rebels have entered the northern town}, a senior official said on condition of anonymity.

{d =a resident|"We heard shots all night,"} a resident told AFP by telephone. {d =a resident|"Nobody dares to go out."}

{d =the governor|"The town is calm,"} the governor insisted.

Witnesses said {i =Witnesses|two cars were burning near the market}.

The army said in a statement {i =The army|it had no losses}, without giving details.`,

  "British marks": `DOVER, England (PA) - {d Emma Clarke|'The queue is the longest we have had,'} said harbour master Emma Clarke. {d Emma Clarke|'It won't be shorter tomorrow.'}

Mrs Clarke said {i Emma Clarke|drivers should turn back}.

{d Emma Clarke|‘I don't know when it will end,’} she added.`,

  "curly, low and angle marks": `BERLIN, 9 September (dpa) - {d Jonas Vogel|„Das ist ein guter Tag,“} said Transport Minister Jonas Vogel on Monday.

{d Jonas Vogel|“It is,”} he added in English, {d Jonas Vogel|“and it ends well.”}

In Paris his colleague Marie Petit replied: {d Marie Petit|«We shall see.»}

Petit warned {i Marie Petit|that much was still to do}.`,

  "a quotation within a quotation": `SEOUL, July 20 (Yonhap) -- {d Kim Min-ji|"My father always said, 'Never sell the boat,' and I never did,"} Kim Min-ji said.

{d Kim Min-ji|"When he asked 'Why not?' I had no answer,"} Kim continued.

Her brother, Kim Do-yun, sees it differently. {d Kim Do-yun|"The boat is old,"} he said.`,

  "questions, exclamations and short answers": `MADRID, Jan. 15 (EFE) - {d Luis Ortega|"Enough!"} shouted coach Luis Ortega when the whistle blew.

{d Luis Ortega|"No,"} he said later when asked whether he would resign. {d Luis Ortega|"Why should I?"}

Team captain Diego Ruiz said, {d Diego Ruiz|"We stand behind him."}

Fans chanted {d =Fans|"Out! Out!"} and left early.`,

  "gerunds and verbs joined by and": `MANILA, Feb. 3 (Kyodo) - President Rosa Santos visited the port on Sunday and said {i Rosa Santos|the work was ahead of schedule}.

She thanked the crews, saying, {d Rosa Santos|"You have done in a year what others do in three."}

{d Rosa Santos|"I am proud of you,"} Santos said, adding {i Rosa Santos|that every worker would get a bonus}.

Engineer Mario Cruz laughed and said, {d Mario Cruz|"We will believe it when we see it."}`,

  "statements with the verb in the middle or at the end": `NEW DELHI, Aug. 8 (PTI) {i =officials|The monsoon}, officials said, {i =officials|will reach the coast on Saturday}.

{i Anil Rao|Farmers should wait with the seed}, said Anil Rao, who heads the weather office.

{i Anil Rao|The rain may be late}, according to Rao.

Rao told a radio station {i Anil Rao|that the wells were low}, but did not say where.

The opposition was told of the plan. It is said to like it.`,
};
