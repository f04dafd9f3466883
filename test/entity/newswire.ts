/**
 * Invented copy of many kinds. The names of people, organizations and places are marked `[P ...]`, `[O ...]` and `[L ...]`.
 */
export const MARKED: readonly string[] = [
  `BASEBALL - AMERICAN LEAGUE RESULTS.
[L NEW YORK] 1999-07-12
[O Texas] 9, [O Seattle] 8
[O Minnesota] 5, [O Detroit] 4, 11 innings
[O Texas] catcher [P Ivan Rodero] had two hits. [O Florida] won in [L Miami].`,
  `SOCCER - AFRICAN NATIONS CUP RESULTS.
[L ACCRA] 1999-01-26
Group One
[L Ghana] 3 [L Sudan] 0
P W D L F A Pts
[L Ghana] 2 2 0 0 3 0 6
Group Two
They will meet in the African Nations' Cup against [L West Indies].`,
  `[L GREEN BAY], [L Wisconsin] 1999-10-14
The [O San Francisco 49ers] beat the [O Green Bay Packers]. The [O 49ers] have won six games.`,
  `[L Sri Lanka] recalled [P Nalin Wickram] on Friday. [O Fed] Chairman [P Ann Lee] slept. The [O Fed] met.
[O SK hynix Inc.] and the [O Committee to Protect Journalists] agreed. Shares of [O SK hynix] fell.
The Tour of Norland is not the Tour of the Netherlands, nor the U.S. Open Tennis Championships.
[O Merrill Lynch], [O Dean Witter] and [O Brentano] were sellers.`,
  `[O Sinara] shares rise on talk of a bid.
[L JAKARTA] 1999-05-14
[O Sinara] gained 75 rupiah to 3,850. Traders said analysts rated the stock a buy at 4,000 rupiah.
The dealer bought 10 percent. [O Tokarin Brenta] closed the mill in March.
(Reporting by [P Ananda Raghav] in [L Jakarta])`,
  `ALPINE SKIING - [P TVEIT] WINS WOMEN'S DOWNHILL IN [L LAKE LOUISE].
[L LAKE LOUISE], [L Alberta] 1999-12-04
[P Ragnhild Tveit] of [L Norway] won the women's World Cup downhill on Saturday, beating [L Austria]'s [P Renate Mooshammer] by 0.21 seconds.
[P Tveit], 24, said the snow was perfect. Third was [P Chiara Belfanti] of [L Italy].
Leading results:
1. [P Ragnhild Tveit] ([L Norway]) one minute 38.21 seconds
2. [P Renate Mooshammer] ([L Austria]) 1:38.42
3. [P Chiara Belfanti] ([L Italy]) 1:38.77
4. [P Katja Weissgerber] ([L Germany]) 1:39.01
World Cup standings (after four races):
1. [P Mooshammer] 280 points
2. [P Tveit] 245
3. [P Belfanti] 180`,
  `SOCCER - LATE GOAL LIFTS [O ROVATO] TO THE TOP.
[L ROME] 1999-12-05
[O Rovato] went top of the Italian first division on Sunday when [P Marcello Diotallevi] scored in the 88th minute for a 1-0 win over [O Pergola].
[O Juventus] slumped 2-1 at home to [O Cesate].
[P Diotallevi], signed from [O Banfield] in July, headed in a cross from Croatian midfielder [P Zvonimir Mandaric].
Coach [P Renzo Ulderici] said his team deserved it. "We fought," [P Ulderici] told reporters.`,
  `SOCCER - ENGLISH RESULTS.
[L LONDON] 1999-12-06
Results of English league matches on Saturday:
Premier league
[O Northbury] 2 [O Arsenal] 1
[O Leeds] 0 [O Helmsford United] 0
[O Southampton] 3 [O Derby] 1
Standings (played, won, drawn, lost, goals scored, let in, points):
[O Arsenal] 16 10 4 2 30 12 34
[O Northbury] 16 9 5 2 28 15 32
[O Derby] 16 3 4 9 14 25 13`,
  `BASKETBALL - [O NBA] STANDINGS.
[L NEW YORK] 1999-12-07
Standings of [O National Basketball Association] teams after games played on Monday
W L PCT GB
[O NEW YORK] 12 6 .667 -
[O MIAMI] 11 7 .611 1
[O ORLANDO] 9 9 .500 3
Results:
[O Chicago] 101 [O Toronto] 92
[O New Jersey] 88 [O Charlotte] 84
TUESDAY, DECEMBER 8 SCHEDULE
[O UTAH] AT [L DENVER]
[O DETROIT] AT [L CLEVELAND]`,
  `[O Quellmann] shares jump on bid talk.
[L FRANKFURT] 1999-12-03
Shares in [O Quellmann AG] rose 12 percent on Friday after [O Brightmoor Plc] said it was in talks to buy a stake in the German machine maker.
[O Quellmann] gained 34 marks to 312. [O Brightmoor] fell 3 pence.
"It makes sense," said [P Holger Puttkamer], an analyst at [O Bank Ellerhaus] in [L Duesseldorf].
[O Quellmann] spokesman [P Dieter Vogt] declined to comment.
-- [O Frankfurt Newsroom], +49 69 000000`,
  `Rebels seize town in northern [L Zambuela].
[L NAIROBI] 1999-12-02
Rebels of the [O People's Front for Renewal] seized the town of [L Kibandwe] on Thursday, aid workers said.
The rebels, led by [P Innocent Nkubito], attacked at dawn, a spokesman for [O Oxfam] said.
"There is panic in [L Kibandwe]," [P Marie-Claire Uwase] told [O Reuters] by telephone from [L Goma].
The [O United Nations High Commissioner for Refugees] ([O UNHCR]) withdrew its staff from [L Rugombe], near the border with [L Rwanda].`,
  `[L Jordan]'s king meets [O PLO] envoy.
[L AMMAN] 1999-12-01
King [P Hussein] met [O PLO] envoy [P Tayseer al-Masri] on Wednesday, the state news agency [O Petra] said.
Prime Minister [P Abdul-Salam Tarawneh] and Foreign Minister [P Fayez al-Khasawneh] took part.
[P Masri] said [P Hussein] had backed the plan. Israeli Foreign Minister [P Avner Shaltiel] rejected it.
The newspaper [O al-Mustaqbal] reported on Tuesday that [P Shaltiel] would visit [L Cairo].`,
  `TENNIS - RESULTS AT BRATISLAVA OPEN.
[L BRATISLAVA] 1999-12-01
Results of first round matches at the Bratislava Open tennis tournament on Wednesday (seeds have a number):
1-[P Kristof Wojnar] ([L Poland]) beat [P Dario Bellavista] ([L Italy]) 6-4 6-2
[P Tomas Hrdlicka] ([L Czech Republic]) beat 5-[P Lars Oestergaard] ([L Denmark]) 7-6 (7-4) 3-6 6-1
[P Mikael Stenqvist] ([L Sweden]) beat [P Ryan Tuckett] ([L U.S.]) 6-3 6-3`,
  `CRICKET - [L NEW ZEALAND] 180-4 AT CLOSE.
[L FAISALABAD] 1999-12-09
[L New Zealand] reached 180 for four at the close of the first day of the second test against [L Pakistan] on Thursday.
Scores: [L New Zealand] 180-4 ([P B. Whitcombe] 75 not out)
[P R. Thornley] c [P Moeen] b [P Wasim Raza] 12
[P B. Whitcombe] not out 75
[P K. Larsson] lbw b [P Saqib Nazir] 33
Bowling: [P Raza] 14-3-40-1, [P Nazir] 12-1-38-2`,
  `GOLF - [P PELLERIN] LEADS IN [L MALAYSIA].
[L KUALA LUMPUR] 1999-12-10
Leading second round scores on Friday (South African unless stated):
133 [P Hennie Olwage] 67 66
135 [P Yves Pellerin] ([L France]) 68 67, [P Colin Strathmore] ([L Britain]) 66 69
136 [P Craig Hannaford] ([L Australia]) 70 66`,
  `ICE HOCKEY - [O PROVIDENCE] EDGE [O QUEBEC] IN OVERTIME.
[L PROVIDENCE], [L Rhode Island] 1999-12-11
[P Jaromir Koudelka] scored 43 seconds into overtime as [O Providence] beat the [O Quebec Caribous] 4-3 on Saturday.
[P Koudelka] beat goaltender [P Sean McIlroy] with a wrist shot. The [O Caribous] have lost six in a row.
In [L Hartford], [P Petri Laukkanen] had two goals and an assist as the [O Whalers] tied [O Boston] 3-3.`,
  `Finnish minister quits over loans.
[L HELSINKI] 1999-12-12
[L Finland]'s trade and industry minister [P Pirjo Ahvenlampi] resigned on Sunday, [O STT] news agency reported.
[P Ahvenlampi], of the [O Centre Party], had borrowed 2 million markka from a state fund.
The [O Bank of Finland] and the [O Finance Ministry] declined comment. [P Ahvenlampi] will be replaced by [P Olavi Sirkesalo].`,
  `[O Tarwin Resources] says drilling starts at [L Yilgarra].
[L SYDNEY] 1999-12-13
Gold explorer [O Tarwin Resources NL] said on Monday it had started drilling at its [L Yilgarra] prospect in [L Western Australia].
[O Tarwin] holds 60 percent of [L Yilgarra]; [O Cobbold Mining Ltd] owns the rest.
[O Tarwin] shares closed three cents up at A$1.14.`,
  `PRESS DIGEST - [L Greece] - Dec 14.
[L ATHENS] 1999-12-14
These stories led the newspapers. [O Reuters] has not checked them.
[O KATHIMERINI]
-- Finance Minister [P Stavros Kapsalis] says taxes will not rise
[O TA NEA]
-- Opposition [O New Democracy] leader [P Manolis Trikoupis] asks for early elections`,
  `Chinese dissident [P Guo Haitao] leaves for [L U.S.]
[L BEIJING] 1999-12-15
Dissident [P Guo Haitao] left [L China] on Wednesday for the [L United States], his wife [P Lin Xiuying] said.
[P Guo], 41, was jailed for two years after the [L Tiananmen] protests. [L Washington] had pressed for his release.
[O Foreign Ministry] spokesman [P Tang Weimin] said the case was closed, the official [O Xinhua] news agency reported. [P Tang] gave no details.`,
  `Wheat prices steady in [L Chicago].
[L CHICAGO] 1999-12-16
[O CBOT] wheat futures closed steady on Thursday, traders said. [O Dunmore Grain] bought 2,000 contracts and [O Harcourt & Lyle] sold 1,500.
"[L Egypt] could be in the market," said [P Chuck Brandvold] of [O Prairie Futures] in [L Omaha].
[L South Korea]'s [O Haesung Feed] bought 50,000 tonnes from [O Cargill].`,
  `SOCCER - SCORERS IN THE DUTCH LEAGUE.
[L AMSTERDAM] 1999-12-18
Summaries of Dutch first division matches played on Saturday:
[O Willem II] 2 ([P Van Hoogdalen] 13th, [P Koopmans] 67th penalty) [O Utrecht] 0. Halftime 1-0. Attendance 6,500
[O Ajax] 1 ([P Terwiel] 90th) [O Sparta] 1 ([P Noordhof] 55th). Halftime 0-0. Attendance 35,000`,
  `BOXING - [P OKONJO] RETAINS [O WBC] TITLE.
[L LAGOS] 1999-12-19
[L Nigeria]'s [P Chidi Okonjo] knocked out [P Rafael Montemayor] of [L Mexico] in the fifth round to retain his [O WBC] super-middleweight title on Sunday.
Promoter [P Barry Kline] said [P Okonjo] would next face American [P Tyrell Whitlow] in [L Las Vegas]. [P Whitlow] is trained by [P Eddie Marchetti].`,
  `SOCCER - [L SYRIA] SINK [L OMAN] 3-0 IN GULF SHIELD.
[L ABU DHABI] 2001-12-05
[P Nader Qabbani] scored twice as [L Syria] beat [L Oman] 3-0 in a Gulf Shield group C match on Wednesday.
[P Qabbani] headed in a corner by [P Khaled al-Zaher] after 12 minutes. [L Oman]'s coach [P Branko Stojic], a Serb, was sent off.
Scorers: [P Nader Qabbani] (12th minute, 60th), [P Hisham Darwish] (88th penalty)
Group C standings (played, won, drawn, lost, goals scored, let in, points):
[L Syria] 2 2 0 0 5 1 6
[L Qatar] 1 0 1 0 1 1 1
[L Oman] 2 0 1 1 1 4 1`,
  `[O NHL] ICE HOCKEY - THURSDAY'S STANDINGS.
[L NEW YORK] 2001-12-06
Standings of [O National Hockey League] teams on Thursday night (won, lost, tied, goals scored, let in, points):
EASTERN CONFERENCE
NORTHEAST DIVISION
W L T GF GA PTS
[O HARTFORD] 12 7 6 77 76 30
[O BUFFALO] 13 12 1 77 76 27
[O BOSTON] 10 11 4 74 84 24
[O OTTAWA] 7 11 6 62 72 20
FRIDAY, DECEMBER 7
[O ANAHEIM] AT [L BUFFALO]
[O TORONTO] AT [L NEW YORK RANGERS]`,
  `FREESTYLE SKIING - WORLD CUP MOGULS RESULTS.
[L TIGNES], [L France] 2001-12-06
Results of the World Cup freestyle skiing moguls competition on Friday:
Men
1. [P Joakim Lindahl] ([L Finland]) 25.76 points
2. [P Trevor Brandt] ([L Canada]) 25.29
3. [P Laurent Mouchel] ([L France]) 24.84
Women
1. [P Katarina Pohl] ([L Germany]) 23.41
2. [P Minna Karhunen] ([L Finland]) 22.95`,
  `CRICKET - [L AUSTRALIA] BOWL [L WEST INDIES] OUT FOR 233.
[L MELBOURNE] 2001-12-26
[L West Indies] were bowled out for 233 before tea on the first day of the test against [L Australia] at the [L Melbourne Cricket Ground].
Fast bowler [P Gavin Tresswell] took five for 50. Scoreboard:
[L West Indies] first innings
[P S. Campbell] c [P Healy] b [P Tresswell] 7
[P A. Griffith] lbw b [P McGrath] 13
[P C. Hooper] run out 0
Fall of wickets: 1-12 2-27
Bowling: [P McGrath] 30-11-50-5, [P Tresswell] 14-3-50-1`,
  `[O Bolander] to cut 900 jobs in [L Scotland].
[L EDINBURGH] 2001-12-10
Swiss engineering group [O Bolander Holding AG] will close its [L Kirkmuir] plant with the loss of 900 jobs, union officials said on Monday.
[O Bolander], which makes turbines, blamed weak demand. The [O Amalgamated Metalworkers Union] said it would fight the move.
"This is a bitter blow," [P Hamish Galbraith], the union's regional secretary, told [O BBC] radio.
[O Bolander] chief executive [P Urs Niederhauser] was not available.`,
  `Peruvian rebels free hostages.
[L LIMA] 2001-12-18
Leftist rebels freed nine hostages from the home of Japanese Ambassador [P Kenji Morishige] on Tuesday, [O Red Cross] official [P Beat Zumbrunn] said.
Those freed included [P Javier Olaechea], a congressman from the ruling [O Cambio Popular] party, and [O Energy Ministry] adviser [P Rosa Quintanilla].
President [P Ernesto Arguedas] has refused to free jailed members of the [O Revolutionary Front Atahualpa] ([O FRA]).
"We will not negotiate," [P Arguedas] said in [L Trujillo]. [P Quintanilla] was in good health, doctors said.`,
  `[L Tajikistan] peace talks resume in [L Tehran].
[L DUSHANBE] 2001-12-19
Tajik President [P Rakhmon Nazarshoyev] and opposition leader [P Said Mirzorakhimov] resumed talks in [L Tehran], the [O Itar-Tass] news agency said.
The talks had broken down after fighters loyal to [P Mirzorakhimov] attacked the town of [L Garmdara].
[O U.N.] special envoy [P Gerd Ramsauer] said both sides had agreed to a truce. [L Russia] has 25,000 troops in [L Tajikistan].
Defence Minister [P Igor Rodchenko] flew from [L Moscow] to the [L Pyandzh] river, [O Interfax] reported.`,
  `Indian shares end lower on [O Satpura] results.
[L BOMBAY] 2001-12-20
Indian shares ended lower on Friday after poor results from [O Satpura Steel], dealers said.
[O Satpura] fell 14.25 rupees to 182 and [O Deccan Cements] lost six to 77. [O State Bank of India] eased 1.50 rupees.
"Foreign funds are selling," said [P Nilesh Kanitkar], a dealer at [O Mehta Vora Securities].
The [O Bombay Stock Exchange] index fell 31.12 points to 2,931.74.`,
  `Czech president recovers from surgery.
[L PRAGUE] 2001-12-11
President [P Vladimir Hlavac] was recovering on Wednesday after surgery to remove part of his right lung, his spokesman [P Ladislav Spatny] said.
[P Hlavac], 60, will stay at [L Prague]'s [L Vinohradska Hospital] for two weeks. His wife [P Dagmar] visited him.
The daily [O Lidove Noviny] reported that surgeon [P Pavel Pafkovic] had found a tumour.`,
  `RESEARCH ALERT - [O Tamarind Foods] raised.
[L NEW YORK] 2001-12-04
[O Merrill Lynch] analyst [P Eileen Gormanton] said she raised [O Tamarind Foods Inc] to buy from hold.
-- the stock closed at 31-1/2, up 1/4.
-- [O Alden Pryor & Co] cut [O Consolidated Widget Corp] to neutral.
-- [O Wallgren Industries] and [O Newtek Data] were started at accumulate by [O Prudential Securities].`,
  `Nigerian police arrest 12 over oil protest.
[L WARRI], [L Nigeria] 2001-12-03
Police arrested 12 people in [L Warri] after youths stormed a [O Shell] flow station at [L Ogbotobo], witnesses said.
[O Shell Petroleum Development Company] spokesman [P Precious Omuku-Briggs] said production was not affected.
The [O Movement for the Survival of the Ijaw] said troops had beaten its leader, [P Oboko Tamuno].
[P Tamuno]'s brother [P Ebi] told the [O Vanguard] newspaper that he had been taken to [L Port Harcourt].`,
  `[O NBA] BASKETBALL - [P HOLLOWAY] LEADS [O DENVER] PAST [O MAGIC].
[L ORLANDO], [L Florida] 2001-12-08
[P Dontae Holloway] scored 31 points as the [O Denver Nuggets] beat the [O Orlando Magic] 97-88 on Saturday.
[P Holloway] hit 12 of 20 shots for [O Denver], which had lost seven in a row. [P Rony Seikarian] had 19 points for [O Orlando].
At [L Salt Lake City], [P Karl Maddox] scored 27 points and [P Jeff Hornbeck] added 20 as the [O Utah Jazz] routed the [O Clippers].
In [L Miami], [P Alonzo Mowbray] collected 25 points as the [O Heat] won its sixth straight, 94-80 over the [O Dallas Mavericks].`,
  `FIGURE SKATING - [P CHERNYSHEVA] WINS IN [L SOFIA].
[L SOFIA] 2001-12-15
Final results of the women's event: 1. [P Yelena Chernysheva] ([L Russia]) 1.5 placings, 2. [P Tonje Aasgaard] ([L Norway]) 3.5, 3. [P Midori Hanazawa] ([L Japan]) 5.0`,
  `Turkish court jails [O DEHAB] deputies.
[L ANKARA] 2001-12-09
A Turkish court jailed four deputies of the pro-Kurdish [O Democratic People's Labour Party] on Friday, [O Anatolia] news agency said.
[P Hatice Zanali] and [P Orhan Doganay] were led away in handcuffs. Lawyer [P Yusuf Alatash] said he would appeal to the [O European Court of Human Rights].
Deputy Prime Minister [P Tansel Ciftci], leader of the [O True Path Party], declined comment. [P Ciftci] was in [L Izmir].`,
  `RUGBY UNION - [L WALES] NAME TEAM FOR [L SCOTLAND] MATCH.
[L CARDIFF] 2001-12-28
Team: 15-[P Wayne Prosser] ([O Llanelli]), 14-[P Ieuan Maddocks] ([O Llanelli]), 13-[P Allan Batemain] ([O Richmond]), 12-[P Scott Gibbard] ([O Swansea]), 10-[P Arwel Thomason] ([O Swansea]), captain.
Coach [P Kevin Bowery] dropped hooker [P Garin Jenkinson] after [O Pontypridd]'s defeat by [O Neath].`,
  `[O TAMARIND PAPER] <TMPP.O> TO BUY [O ORCHARD OPTICAL]
[L HARBOR CITY], [L Ohio], March 4 - [O Tamarind Paper Mills Inc] said it agreed to buy [O Orchard Optical Co] for 14 dlrs a share.
[O Kerring, Stowe and Brandt Inc] advises [O Tamarind], and [O Marlow, Kerring & Co] advises [O Orchard].
A third bidder, [O Dunmore and Stowe Plc], withdrew. [O Dunmore]'s [P Susan Kessel] said the price was too high.
The [P Orchardson] family owns 31 pct of [O Orchard], which has shops along [L Interstate 95] from [L Maine] to [L British Columbia].
The [O General Authority for Optical Trade] and the [O Shopkeepers of America] have objected to it.`,
  `[O UNIVERSAL WIDGET CORP] <UWGT.O> 4TH QTR NET
Shr 41 cts vs 33 cts`,
  `[O BANK OF NORLAND] SEEN RAISING RATES AFTER [O SENATE] VOTE
[L Kuwait] Oil Minister Sheikh [P Omar al-Harbi] met [O VOA] Correspondent [P Ann Lee]. The [O Stock Exchange of Norland] was closed.`,
  `SOCCER - RESULTS.
[L LONDON] 1999-11-23
Results of matches on Saturday:
[O Arsenal] 2 ([P Wragg] 14, [P Holloway] 71) [O Coventry] 0.
Holders [O Barcelona] were drawn against [O Red Star].
Champions [O Manchester United] play [O Middlesbrough] on Monday.`,
  `UPDATE 1-[O Quintero] bids for [L Norway]'s [O Fjordkraft]
[L OSLO], March 4 - Energy firm [O Quintero] <QNTb.ST> bid for state-run [O Halvbank] [HLVB.UL] and [O Tessaro] (TSRO.MI) on Tuesday.
* Says [O Norvik Capital] holds 9.8 percent. [O Vetternak] was told
* Additional reporting by [P Ann Lee]
It has asked law firm [O Clayton Hurd], buyout firms [O Tarquin] and [O Ostmark], and [O Paul, Weir, Rifkin & Lodge], for advice.
[O Moody's] rates its debt Ba1. Analysts at [O Harrow Economics] and the [O Cleveland Fed] see no risk. A [L U.S.] Bankruptcy judge and the [O U.S. Treasury] agreed.
The [O Bangko Sentral ng Norlandia] ([O BSN]) and the [O Union Bank for Norland] kept rates. The [L Tarrow Basin] is dry, and so is the [L Kettle] shale.`,
  `CORRECTED-[L U.S.] court frees trader
[P Joao Inacio Lobo da Silveira] met Police Inspector-General [P Asad Jehan]. [P Rerng Marakan], the governor, was in [L Manila].
[L Beirut]'s [O as-Sabah] newspaper said so.`,
  `[O Kettle Bank] eyes [O Airbus]-sources
[L LUSAKA], March 4 - The [O Lusaka Chamber of Commerce] said so. [O Statistics Norway] and [O Harrow Ratings] agreed.
[P Vasko Brunder], head of [O Tarrow Copper Mines], a unit of [L London]-listed [O Kettle Resources], fled to [L Khunjer Pass].
[O Tarrow Copper Mines], owned by [O Kettle Resources], appealed to the [O General Court] in [L Luxembourg].
Former [O Reserve Bank of Norland] governor [P Ann Lee] sits on no boards.`,
  `[O NBA] BASKETBALL - THURSDAY'S GAMES
In [L Chicago], [P Bob Kim] added 22 for [O Chicago]. [P Sam Hill] made 12 saves for [O Vancouver].`,
  `[L SANAA], March 4 - Tribesmen held them in [L Khawran], 60 km from [L Sanaa], said chairman [P Ceesje van der Hoovers].
[O Nahid Brokerage] sold a stake of [O Domtar] (DMT.CA), and tin to [O Traxis].`,
  `SOCCER - RESULTS.
[O Utrecht] 0 [O PSV Eindhoven] 4
[P Luc Nilsen] scored twice for [O PSV] in [L Utrecht].`,
  `The organizers of the harbor's yearly convention had kept then [L Pennsylvania] Gov.
[P Robert Casely], who had asked for the floor, from speaking in [L Albany].
The [O EPA] Administrator met the [L South Korea] President. [L Kenya] Speaker says he was warned.
The church in the village of [L Karin Gornik] burned. They took the towns of [L Arden], [L Karen Mill] and [L Bob Rock].
Crops failed in [L Southwestern Norland], on [L Prince Edward Island] and in [L County Tipperary].
The [L Commonwealth of Independent States] met. A former Zairean minister left for [L Acapulco].`,
  `King of [L S. Africa]'s [O Zulu Harbor Bank] to visit [L Monte Carlo]
[L DOHUK], [L Iraq], March 4 - A mine near [L Umm Qasr] was cleared.
New [O U.N.] envoy arrives in [L Iraq], the [O United News of Norland] said. New Dutch rules are near.`,
  `[O Tarnok Velesh] plans to sell its trams, and [O Oruba Kestin] reported a loss of $3 million.
The company, [O Drelm Sarko], makes ferries. [O Bressel Oost] was founded in 1990, [O Vanto Lirr]'s chief executive said.
[L Kestin] city reopens its old tram line. The army shelled [L Grendo Sarn] overnight. It is a [L Kolvar Heights]-based firm.
The speaker of the parliament, [P Semyon Darov], told [O Reuters] so.`,
  `[P Jan van der Tarnok] met [P Martin Luther Kern, Jr.], and [P Ann Hale, Jr.], in [L Paris]. [P April Jones] was absent.
Sales in Jan do not count. We saw Sun do it.
Police named the spokesman, [P Tarnok], as a suspect in the death of [P Veloshin].
A [O Harbor Air] Boeing 737 and a Tupolev 154 collided near [L Kestin].`,
  `Workers at [O Tarnok Velesh] went on strike. The battle for [L Grendo Sarn] went on. Planes bombed [L Kestin Sorl].
He has a job at [O Drelm Sarko]. [O Vanto Lirr] was founded there. [O Bressel Oost], based in [L Oslo], makes tires.
A jury acquitted [P Zelvik]. He joined [O Hurvast] in 1990. Members of [O Norvik Dane] voted. Refugees fled [L Oruba].
The banks of the [L Orvel] burst. [P Zorkan], a milk seller at the market, said so. Friends of [P Ann Lee] wept.
[O Velk Sarno], the country's biggest bank, cut its rates. [O Orno Dasch], Norland's oldest brewer, fell.`,
  `They lost to Austrians [P Hannes Tarnok] and [P Gunther Velesh]. Fifteen-year-old Russian [P Yelena Darova] led.
The secretary, Air Commodore [P Naseem Haq], resigned. [P Terry Banks] added 22 points. Baroness [P Ashby] spoke.
The study in the journal [O Nature] was read at the [L Anwar Kestin] hospital. It shook at 6.1 on the Richter scale.
The [L Bijagos] archipelago, the [L Teesta] and [L Meghna] rivers and [L St Kitts and Nevis] were dry. It was a [L Kestin]-based firm, not a Keynes-based policy.`,
  `[L LUENA], [L Angola] - Miners left the town on Monday, officials of the province said.
[L ETHIOPIA]: the 20th Division is near the border.
Candidates: [P Fred Ullauri Maldon] ([O Pachakut]) and [P Rod Pazmin] ([O Popular Democracy]). [P Ullauri] won.
LEAD MANAGER: [O Drelm Kleinsarn]
The [O Harbor Trading Corporation of Norland] and the [O Times of Norland] said so. News of [P Kovar]'s arrest was late. He lives in [L Queen Street].
Analyst [P Fiona Close] said it rose.`,
  `CRICKET-SHEFFIELD SHIELD SCORES.
[L PERTH], Jan 12 - [O Western Australia] beat [O Tasmania] by seven wickets. [O New South Wales] won by a wicket.
Standings: 1. [O Queensland] 28 points; 2. [O Western Australia] 26`,
  `MOTORCYCLING-RESULTS.
250cc: 1 [P Enrico Balduc], [L Italy], [O Aprilon], 40:11.9; 2 [P Shingo Moriok], [L Japan], [O Tarno], 40:14.0
Lap: [P Ann Velesh] and [P Bo Kern] ([L Zimbabwe]/[L Canada]) won in [L Bastia].`,
  `[L PARIS],
[L LUSAKA],`,
  `[L Kestin Sorl] has 3,000 people and [L Oruba] is 30 km from [L Paris]. [O Orno Dasch] won 30 seats.
The [P Zelvik] murder is old. Exporter [O Vanto Lirr] said so. The mine at [L Cerro Redondo] is closed.
The [O Democratic Party] of [P Massoud Tarnok] and Bishop [P Ann Velesh] of [L Mannar] agreed. The [L Nkwazi] copper mine and [L Grendo], 40 km south of it, were calm.`,
  `[P Ann Lee] scored 31 points, nine in overtime, as the [O Seattle SuperSonics] beat the [O Utah Jazz] 112-107.
[P Lee] hit a 3-pointer after [P Dell Farm] had given [O Utah] its last lead; the rookie had 12 rebounds. [P Farm] led the [O Jazz] with 27.`,
  `[P Torvin Kestor] said it was late. The prize went to [P Torvin Kestor], and [P Torvin Kestor] makes bread.
[O Quantrovia Ltd] named a new head. The contract went to [O Quantrovia]. She left [O Quantrovia] in May.
The award went to [P Quarvin Zelk]. [P Zelk] said she was happy. [O Duravelk] won an order. [O Duravelk] will dig a tunnel.`,
  `Suspicion fell on [P Jorvin Kest]. A letter sent to [P Berl Tazvin] was lost. Chef [P Quarl Drevin] makes good bread.
The complaint came from [P Kestorvic], who lives next door. The plan came from [O ZNLF]. It was signed by [O KPQR].
Flowers were sent to [P Maria] by a neighbour. A deal with [P Pavel] was signed. [P Serena] makes history.
[P Tarl Vesnik] filed for divorce. He works for [P Zorl Kvist], a farmer. The bid from [P Drem Sorvin] failed.
[P Belk Tarvin], part owner of the club, and [P Vern Askol], led away in handcuffs, said nothing.`,
  `[O Kelvanta], led by a Dane, and [O Sorbanex], part of a group, merged. Shells fell on [L Miyvel Tarn], east of [L Oslo].
Workers fled [L Zurvinsk]. Officials at [L Kurvensk] on the border left. They shelled the parish of [L Heyvold].
[P Torben Askil] was 30 km from home.`,
  `Sen. [P Bay] said the bill would pass. Mayor [P John Street] won. Mayor [P Street] was glad. It is on [L King Street].
The vote in the village was watched by a committee of two led by [P Sam F.
Kestorvan], and they said the ballots would go by ship to [L St.
Petersburg], where nobody asked for them.`,
  `SNOOKER-Results
[P Ann Lee] 10 [P Bob Hill] 7`,
  `[P Ann London Lee] sang. In [L London] she met [P John Union Hill]. The Union voted.
[P Jorge Nebrisa Saltov] won. [P Nebrisa] left. President [P Nebrisa] spoke. [P Juan De Sotov] stayed. De facto rule ended.`,
  `The [O Zelvorin] drug works, [O Zelvorin] spokesman [P Bo Kern] said. The judge in the [O Zelvorin] case ruled.
The [L Zurvinsk] trial was held in [L Zurvinsk]. The death of [P Zorkis] shocked fans. The mother of [P Zelko] wept.`,
  `[P Carl Zelvik] won. Boat builder [P Quarvin Zelk] sold two. The gang's supplier, [P Torvil Kest], and the broadcaster, [P Drel Asko], met.
Analysts at [O Quillmer] and [O Zorvan] said shares rose. The fund raised capital from [P Tarl Vesnik] and others.
The [O Commonwealth of Australia] was founded in 1901. [P Manoj Tarvik] and [P Sherzod Kolv] spoke.`,
  `FEDERAL JUDGE RULES ON TRAMS
The [O Federal Reserve Bank] cut rates. A tanker fell on Monday, Zelkotel, an app for drivers, said it had ended.`,
  `EURO FALLS ON FEARS
[O Euro Bank Ltd] said so.`,
  `[P Ann Lee] QC told the court so. [P Tom Hardwick] MP agreed with the [O Labour] MP [P Ellen Price] and Dame [P Mary Hall] DBE.
Madam [P Chen Xiaohong] flew with Sqn Ldr [P James Pike] and Air Vice-Marshal [P Keith Rowe]. Dato' [P Seri Amir Zaki] spoke.
[P Wang Jun] won on Jun 5. [P Ji-won Park] studies at [O King's College London]. The park opened.`,
  `Crowds met in [L Seattle], [L WA], and in [L Washington DC] at 9 p.m. Eastern Time. Flights left from [L London Gatwick].
Rockets hit the town of [L Sderot].`,
  `[O House] Speaker [P Newt Gingrich] met [O House] Democrats, and [O Treasury] Secretary [P Ann Lee] met [O Senate] Republicans.
She died in [L Columbia], [L S.C.]; police met in [L Seattle], [L WA], but from [L Boston], [O GE] said so.
Nawab [P Zulfiqar Ali Magsi] met Lt-Gen [P Vinesh Moonoo]. [P Li Na] won. The [O House Democratic Caucus] met.`,
  `[O CHRYSLER] <C>, [O RENAULT] CLOSE ON [O AMC] <AMO>
[O PUROLATOR] <PCC> GETS [O EMERY] <EAF> BID
TWO BID FOR [O CYCLADE] <CYCL>
The [O Alder Group] said no.`,
  `[O Gill and Duffus Group Plc] rose, [O Harper and Row Publishers Inc] fell, and [O Hanson Trust] and [O Dee Corp] gained.
[O Al-Qaeda in the Islamic Maghreb] said so. [O Union Bank of Switzerland] and [O Swiss Bank Corp] merged. Lawyers for [P Trump] spoke. The coalition [P Merkel] leads won.`,
  `[O Arsenal] beat [O Chelsea] 2-1 on Sunday. [P Jun] said so, [P Jun Young-hyun] of [L Seoul]. [O Boeing]'s 737 MAX flew.
The [O Indian National Congress] won. The [O Bank of England] acted; the [O BoE] said so.`,
  `He read the paper. Page 3 was blank. Hotel chain [O Danubius] said so. A storm hit the [L Northeast].
Rebels took [L Deir al-Asafir] and hit [L Kafr Batna], the [O Syrian Observatory for Human Rights] told [O Saarbruecker Zeitung].
[O Medecins sans Frontieres] left [L Winston-Salem], [L N.C.] The [O Department of Transportation] stayed.`,
  `GOLF-Leading scores
68 [P Ernie Els], [P Nick Price]`,
  `BASKETBALL - [O ROCKETS] BEAT SONICS IN OVERTIME
[L HOUSTON] 1999-12-06
[O Rockets] guard [P Clyde Harlan] scored 28 points and [O Houston] beat the [O Seattle SuperSonics] 115-113 in overtime on Friday.
"[O Jazz] forward [P Karl Norwood] hurt us," he said. [O Magic] center [P Rony Belkin] had 18 and [O Heat] guard [P Tim Sallow] 22.`,
  `[O NFL] AMERICAN FOOTBALL-[O BILLS] BEAT [O JETS] 35-10
[L BUFFALO], [L N.Y.] 1999-12-08
[O Bills] quarterback [P Jim Norwood] passed for 300 yards as [O Buffalo] beat the [O New York Jets] 35-10 on Sunday.`,
  `[O 3M] and [O 3Com] rose while [O 3G Capital] and [O 7-Eleven Inc] fell. The [O 5-Star Movement] and [O 20th Century Fox] met. R&D costs rose.
[P Anthony Lake] withdrew, and [P George Strait] sang. The [O Legislative Yuan] met.`,
  `The Velbanian-language daily [O Zurvik] and the English-language [O Bangkok Post] said so. The opposition coalition [O Zavelno] and the band [O Stray Marrows] met.
The [O Democratic Party of Norlanders] of [P Arvel Zhaferik] lost to the [O Workers Party of New Zealand]. The [O National Congress for New Roads] won.
[P Ann Kell], 45, of [O Microsoft], and [P Darla Kestik], 58, of [L Jeannette], left the [O Quarrow Area School District]. A town called [L Zelvik] is near [L Mervin Township].
The former senator from [L Karvel-Zestia] and the deputy for [L Haute-Zelk] met. They had taken [L Zatsa] and were marching on [L Izvero].
Villager [P Ma Zhanyong] lost his house. [O Zervel], maker of pills, owns [O Zelbank do Brasil]. [O Volvo] B shares rose. He taught at [O Universidad del Zelvo].
It is in [L Veltas do Norte], [L Brazil]. [O Voice of Palestine] radio said so. Wheat went to the [L People's Republic of China].`,
  `[L ANKARA] ([O AA]) - The minister said on Sunday that nobody was hurt.
The firm is shut. [P V R S Natarkan], its head, met Defence Minister [P A K Verghat].
[P N Chandrasekar Zaidu] of [O TDP] spoke.`,
  `DIARY - [L Czech Republic] - to March 31.
[O THE QUARVIN]
- Trams stopped.

Lawmakers [P Harold Zelvik] and [P Ann Lee] left. The [O Norland Office on Tram Safety] said no. Traders in [L Zelkograd] slept.
Fires hit [O Mobil]'s [L Zelmont] refinery and the town of [L Orvin], [L Akita Prefecture]. It dates to the Eastern Zel Dynasty.`,
  `[L Colombo] shares end mixed
Shares on the [O Colombo Stock Exchange] ended mixed on Thursday, brokers said. [P Wilf Zobert] of [O Peters and Co] called prices rich.
The index fell 3 points to 640, and 12 stocks rose.
The [O Zelk Sea Fleet] sailed. The [O Instituto Nacional de Zelvas] met the [O Committee on Government Trams] on Feb 1.`,
  `[O HOUSE] PANEL VOTES FOR TRAM BILL
HOUSE PRICES RISE AS [O FED] ACTS ON RATES`,
  `NFL INJURY REPORT
[L NEW YORK] ([O AP]) - The list for Sunday: OUT: CB [P Torvin Kestor] (knee), T [P Bob Hill] (leg). LIMITED: WR [P Quarvin Zelk] (toe).
The [O Spartans] (4-2) met [O Cardinals] SS [P Ann Lee]. He flew by [P F. Scott Lee].`,
  `COLLEGE BASKETBALL SCORES
[O Belmont] 90, [O E. Kentucky] 66
[O Murray St.] 79, [O SE Missouri] 60
No. 9 [O Kansas] met [O Weber State]. [O Kansas] coach [P Bill Zelk] said so.`,
  `BASEBALL
American League
[O BALTIMORE ORIOLES]-Claimed OF [P Russ Tarvik] off waivers from [O Cleveland]. Traded INF [P Gil Tarvik] to [O San Diego].
COLLEGE
[O COLUMBUS BLUE JACKETS]-Recalled D [P Tim Kestor] from [O Springfield].`,
  `SOCCER - [O BENFICA] SIGN TWO.
[O Benfica] signed defender [P Ilian Kestor] from [O Aberdeen]. Brazilians [P Juninho] and [P Romario] moved within three points of [O Boston].`,
  `BADMINTON - RESULTS.
x-[P Ye Zelkoying] ([L China]) beat [P Mia Tarvik] ([L Indonesia]) 11-5 11-8
[P Shih-Ting Kest] ([L Taiwan]) beat 5-[P Ann Hill] ([L Austria]) 7-5 2-6 6-1`,
  `BASEBALL - RESULTS
[O Buffalo] will play [O New England] or [O Denver].`,
  `SOCCER - Reports.
Police in [L Kelvan State] said the team bus was late. The [L Zelvar State] governor spoke. [P Bob Hill] was seen in [L Baker St.] on Monday. [P Ann Lee] of [O Kestor State] won at [O Velmar State].
The Olympic Games of [L Athens] were long, and so were the games of [L Rome].
Goals by [O RB Leipzig] Captain [P Lee]. [L S Korea] Coach [P Bob Hill] met [P F Scott Zelvik] and [P G Gordon Zelvik].
Forces beat protesters. Rebels beat players. Communications director [P Bob Hill] said so.`,
  `SOCCER - TEAMS
[O ARSENAL]
Goalkeepers: [P Ann Lee], [P Bob Hill].`,
  `BASEBALL STRIKE HITS [L CHICAGO]
[L Chicago] hotels were empty.`,
  `[L GEORGETOWN] ([L Guyana]) - Voters went to the polls.
He works at [L Charleston]'s Navy base, [L Ukraine]'s [O Zelvostal] plant and [L Italy]'s [O Zelva] mill. He advised the [O World Bank] on [L Iraq].
The [O Islamic Army of Aden Zelvan] and the [O Liberation Army of Zelvo Valley] met the [O Socialist Party of Castilla-La Mancha].
The [O International Federation of Handball] and the [O Institute of High Performance Trams] met. [P Ann Lee] asked the [L U.S.] [O Congress] for Money.
Winner: [P Tegla Zelvite Rotich], [L Kenya].
The ruling coalition [P Prodi] led won.`,
  `HOUSE DEMOLISHED IN [L GAZA]
[L UK] HOUSE DEMAND RISES IN MAY`,
  `Diary
THE [L PHILIPPINES]
- Trams stopped.`,
  `[O Falconbridge] named [P Oyvin Hushvik] to its board. Prime Minister-designate [P Victor Corbin] met Governor-elect [P Ana Brnak].
"Football is cruel," said [P Silva]. [L King Abdulaziz Airport] and the [L Sheikh Zayed Mosque] reopened. [O Fed] governors met.
Lake effect snow fell on [L Buffalo]. Risky loans rose at [O Citibank]. [P Navratilova] and [P Petrovic] met.`,
  `Sen. [P Ann Lee] (R-SC) and Del. [P Sam Roe] (D-Harborview) spoke for LGBT people and veterans with PTSD. @AnnLeeNews put it under #HarborVotes.
Twelve [O Zelvan League] members agreed. Three [O Kelvan Union] officials left. Msgr. [P Bob Hill] met [P Alan Corbin].`,
  `[L MANILA]: The [O Norland Tram Board] will cut fares in the spring, it said.
[L ZELHAVEN], [L Minn.] ([O AP]) _ Trams ran on Monday.
[L Berlin], Aug 18 ([O dpa]) - It rained, [O dpa] said.
MOBILE: You can reach the desk on that number until late in the evening.`,
  `PRESS DIGEST-[L LEBANON]-Aug 22.
Left-hander [P Ann Lee] left. Raider [P Bob Hill] came. Co-premiers [P Ann Lee] and [P Bob Hill] met.
[P N Zelvarekan], the head, said no. [O Telia] B rose 3 percent. [O ADM] bought corn.`,
  `TANKERS-[L WEST AFRICA] FIRMER.
It moves to [L Japan] W165 [O Samsung].`,
  `BASEBALL - RESULTS
[P Mike Hill] of [O Oakland] hit two homers. [O Florida] acquired pitcher [P Ann Lee], late of [O Montreal].`,
  `CRICKET-SCOREBOARD.
Bowling: [P Bishop] 16-3-57-1, [P Zelk] 13-1-49-0.`,
  `The [O Bulls] won 98-90. The [O Celtics] lost the game.
Police arrested [P John Hill] of [L Chicago] and [P Mary Lee] of [L Boston] after it.
Sen. [P Ann Lee] (D-New Jersey) and Rep. [P Bob Hill] (R-South Carolina) spoke.
JACKSON: I will win.
[P Klaus-Dieter Frank] left. [P Abdel-Kader Hassan] won.`,
  `[O Four Seasons Hotels Inc] shares rose. Stocks in the [L Baltics] fell. [O Papa John's] said it would close stores.
Reporting by [P Mark Young] in [L New York]; Editing by [P Grant Stone].
W [L Virginia], [L Ohio] hit by floods.`,
  `[O GENERAL KESTREL] <GKS> GETS NAVY ORDER
[L DAYTON], [L Ohio], March 4 - [O General Kestrel Corp] received an order. [O Cyclade and Lee Inc] said it was glad.
The [O Harbor Oversight Board] met. The [O Norland Trust Co] said nothing.
[O NORLAND RIVET AND MACHINE CO] <NRV> 4TH QTR NET
[O SOCIETY FOR SAVINGS] <SOTH.O> TO OFFER NOTES
[O CYCLADE/LEE] <CYL> SELLS UNIT
TALKING POINT/[O GENERAL KESTREL] <GKS>
FORMER [O GENERAL KESTREL] <GKS> OFFICER SUES
[O NORLAND TRUST]'S <NTR> MORTGAGE UNIT SETS RECORD
FIRM UPS [O KESTREL] <GKS> STAKE
[O HOB] SEEKS NEW RULES
QUARRY PAPER LOWERED BY [O S/P]
NORWOOD TO BUY [O GENERAL KESTREL] <GKS> MILL
500 MLN DLR ISSUE FOR [L INDIA]`,
  `[O KESTREL'S] <KES.O> ADOPTS RIGHTS PLAN
[L DAYTON], [L Ohio], March 4 - [O Kestrel's Corp] said it adopted a plan.`,
  `[O Oracle] in Merger Talks With Rivals ([O AP])
[O Oracle Corp.] said on Friday it had met rivals near the [L River Brenta].`,
  `[P Saffran] Survives First-Round Scare in [L Moscow]
Top seed [P Mikhail Saffran] survived a scare in the first-round match on Friday.`,
  `TALKS TO GO ON IN [L BONN] AT [P HELMER]'S REQUEST
Chancellor [P Jochen Helmer] asked for it.
DEBT OF [O HARBOR FOODS CORP] CUT BY [O MOODY'S]`,
  `[L CHICAGO] (CBS.MW) -- Costs fell.
[L RIO DE JANEIRO], MARCH 25 - Rain fell on [L Brazil].
[L DARIEN], [L Conn], APril 3 - Rain fell.
[L PORT-AU-PRINCE] ([O Kestrel]/[O AP]) - Rain fell.`,
  `[L RIO DE JANEIRO], MARCH 14 - The loan pays 1/8 point over the London Interbank Offered Rate (LIBOR), lead manager [O Banque Zelvaise] said. Sole manager [O Kelvan Brant] agreed. It is guaranteed by [O Zelver Landesbank Kreditanstalt].
The officials told [O Reuters] Algerian rates would fall. [L N.Z.] officials met three [L U.S.] Senators and sold [L U.K.] Equities. [L Surinam] is near.
American Depositary Receipts are rated AA-Plus. The General Agreement met. It measured 5.4 on the open-ended Richter scale.
Nine Mths
Shr 33 cts vs 28 cts
Qtrly div five cts
It sold its [O Merrick McZell] division and its [O Perkin Engines], which makes the MD80 and DC10. Liabilities of [O Kelvor], a division of [O Norland Steel Corp], fell. West Texas Sour rose.`,
  `[L HIGH POINT], [L N.C.], March 14 - [O Zelman and Brock Financial Corp] <ZBF> said it would buy a unit of [O Norland Motor of Canada Ltd].
[O Circle Q Corp] fell. [O Circle Q] said on Monday that [O Roy F. Kelvan Inc] had a loss. [O Kelvan]'s contract was signed.
The [O Circuit Court of Zelden County] ruled. Shares of [O Zelden Resource Investors] rose.`,
  `[O Delta Marine Lines] earnings rose. [O Delta] posted net income of $9 million. Excluding a gain, [O Delta]'s earnings fell.
[O Nelson Brenta International Inc.] bought a mill. [O Nelson Brenta]'s chairman quit. [O Nelson Brenta] is in debt.
The [O Bethlehem Tile Co.] said [O Bethlehem] would close the mill. [L Texas] has none like [O Texas Tile Corp.], said [P Ann Hill].
[O Lane Foods Corp.] was founded by [P Bob Lane]. [P Lane] left in March.`,
  `[O Kestrel Foods Inc.] <A HREF="http://www.example.com/quote">KES.N</A> sold Class A, Class B and other warrants.
Game Two is on Friday. He left Puritanism for Romanticism, and measured in Fahrenheit. A WWII Norlander came.
The Australian army left. [O The Australian] said so.`,
  `[O KMH] Cuts Jobs in [L Oslo]; [O GK] Sells Plant
[O Kestrel Marine Holdings Corp.] said so on Friday. [O General Kestrel Corp.] and [O Harbor Inc.] sold plants.`,
  `[O Bears] Place [P Hill] on Reserve
The [O Chicago Bears] placed [P Bob Hill] on the list on Friday.`,
  `Actor Who Met [P Serena] Sells House
[P Serena Lee] met [P Bob Hill] on Friday. [O Kestrel Bank] and [O Cheung Brenta] HK$2.25 fell. [P Sheikh Hasina] left.
Born in [L Kirkmore], the son of a miner, he won the NFC West title.`,
  `[L SUN CITY], [L South Africa] 1999-12-06
Rain fell on Monday.`,
  `By [P ANN BRESLOW] and [P JACK GILLARD]
The [L U.S.] [O House] passed it. Three [L U.S.] Senators met. Cheap Interbank lending froze. The [L River Brenta] rose.`,
  `[L WASHINGTON] ([O AP]) - The [O Washington Post Co.] sold a paper. [L Washington] imposed sanctions. [L Washington] warned [L Beijing].`,
  `Hard Times for Farmers in [L Iowa]
[O The New York Times] reported that farmers had hard times.`,
  `[P KIM JONG UN] INSPECTS MISSILE TEST NEAR SEA
[P Kim Jong-un] inspected it.`,
  `[L THREE MILE ISLAND] REACTOR MAY OPEN AGAIN
It sold its [O Kestrel] division and its Latin American subsidiary.`,
  `[L BROOKHAVEN], [L Miss.] ([O AP]) — He moved to [L Biloxi], [L Miss.], in May. Soviet-West German talks began. It cost $95 a tonne FOB [L Rotterdam].
[O Merrick and Kelvor], a unit of [O Norland Steel Corp], hired [O Alex. Brown and Sons Inc] and [O Geo. B. Zelman and Co].`,
  `[O ZELMAN AND BROCK FINANCIAL] <ZBF.O> PAYOUT
[O Brock Financial Inc] paid it.`,
  `[O EC] OPENS CASE AFTER [O SEC] SUES
<[O MERRICK'S TOOL AND DYE CORP]> SETS SPLIT
It is the first in years.`,
  `[O KELVOR FOODS CO] CUTS PRICES
[O Kelvor Foods Co Pte Ltd] cut its prices.`,
  `[O KELVOR ASSOC]. <KLV> RISES
It rose.`,
  `[O Tarnok Vesey] analyst [P Bob Hill] cut it.
Shares of [O KV Power Solution] and [O TARVO Holdings] fell. The [O Norland Garment Makers and Exporters Association] and the [O Alder Writers and Artists Union] met.
[O Galerie Morvan] sold it. Interior Secretary [P Mar Quiroz] spoke to the newspaper [O Giornale dello Zorno]. The [O Al Zarda Martyrs' Brigades] and [O Kestrel Global] denied it.`,
  `They met in the [L Great Hall of the People] and on the [L French Riviera].
Snow fell on the [L Vordan] glacier. Guards left the [L Alderley] mall.
The vigil at the [L Convention Center] ended. Troops left [L Mazar-e-Sharif].`,
  `SOCCER - UEFA CUP SECOND ROUND RESULTS.
In [L Karlsruhe]: [O Karlsruhe] ([L Germany]) 2 [O Marvik] ([L Norway]) 1 (halftime 0-1)
In [L Valencia]: [O Valencia] ([L Spain]) 3 [O Zorlu] ([L Turkey]) 0
They lost 2-1 at [L Anfield].`,
  `BASEBALL
[O Atlanta] 2, [O Florida] 0
[O St. Louis] at [L San Diego], (n)
[O Boston] at [L Baltimore], 7:05 p.m.`,
  `[O NBA] - [O BULLS] WIN IN [L MIAMI] BY TWELVE POINTS.
The [O Bulls] beat [O Miami] 98-86. Coach [P Ann Lee]'s [O Hoosiers] and the [O Boilermakers] won.`,
  `COLLEGE BASKETBALL SCORES
[O Albany] ([L N.Y.]) 62, [O Stony Brook] 55
[O Bucknell] 81, [O Lafayette] 70, OT`,
  `SOCCER - [O LIVERPOOL] HELD AGAIN.
[O Liverpool] and [O Everton] are level. [P Ann Marrow] of [O Barcelona] hit the post. [P Bob Hill] of [O Everton] scored. The goal, a header, gave the club the title.`,
  `[O Grupo Marrow] A rose 2 pesos. [O Kelvor Foods] B closed at 116 pesos. He lives on the [L Left Bank]. They met at [L Stadium Australia].`,
];
