/** Lists of words that tell what a name is, as one number a word: each list is a bit of it. */

/** Before a person's name. */
export const TITLES: number = 1;
/** Titles that are part of capitalized names of offices: taken off the front of a name. */
export const OFFICES: number = 1 << 1;
/** The last word of an organization's name, or the first before `of`. */
export const ORGANIZATIONS: number = 1 << 2;
/** The last word of a place's name. */
export const PLACES: number = 1 << 3;
/** The first word of a place's name. */
export const BEFORE_PLACES: number = 1 << 4;
/** The last word of an event's, a law's or a prize's name. */
export const OTHERS: number = 1 << 5;
/** Verbs of saying, behind a name. */
export const SAYING: number = 1 << 6;
/** Verbs of contests, behind a team. */
export const CONTEST: number = 1 << 7;
/** Prepositions of place. */
export const WHERE: number = 1 << 8;
/** Capitalized words that are no names. */
export const NO_NAMES: number = 1 << 9;
/** The first word of an organization's name. */
export const BEFORE_ORGANIZATIONS: number = 1 << 10;
/** Words that tell a report of sport. */
export const SPORT: number = 1 << 11;
/** Words of sports of single contestants. */
export const SINGLES: number = 1 << 12;
/** And of teams. */
export const TEAMS: number = 1 << 13;
/** Offices that are told of ministries too: a name behind them need not be a person's. */
export const PORTFOLIOS: number = 1 << 14;
/** What stands before the name of an organization and says what it is. */
export const SORTS: number = 1 << 15;
/** What stands behind the name of an organization, or is its own. */
export const BELONGINGS: number = 1 << 16;
/** What people are told by without their names: `the president`. */
export const ROLE_NOUNS: number = 1 << 17;
/** What organizations are told by without their names: `the ministry`. */
export const BODY_NOUNS: number = 1 << 18;
/** Behind the name of a place. */
export const BEHIND_PLACES: number = 1 << 19;
/** Before `of` and the name of a place. */
export const PLACES_OF: number = 1 << 20;
/** Behind the name of an organization that somebody speaks or works for. */
export const STAFF: number = 1 << 21;
/** Before `in`, `of`, `by`, `for`, `at` or `with` and the name of a company. */
export const DEALINGS: number = 1 << 22;
/** What prices do, before how much. */
export const MOVES: number = 1 << 23;
/** What is a person's, behind the name and `'s`. */
export const OWN: number = 1 << 24;
/** Offices that go on with what they are for: `Minister of`. */
export const OFFICE_HEADS: number = 1 << 25;
/** Words before those heads that are of the office. */
export const OFFICE_FRONTS: number = 1 << 26;
/** What offices and bodies are for, and nobody's name; no list of common words has these. */
export const FIELDS: number = 1 << 27;
/** Before an office these are of it: Crown Prince, First Lady, Assistant Secretary. */
export const TITLE_FRONTS: number = 1 << 28;
/** Inside or before a family name, in small letters. */
export const PARTICLES: number = 1 << 29;
/** Between rivals. */
export const RIVALS: number = 1 << 30;

const LISTS: readonly (readonly [list: number, words: string])[] = [
  [
    TITLES,
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame president vice-president premier chancellor minister secretary senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor judge justice general gen gen. colonel col col. lieutenant lt lt. captain capt capt. major maj maj. sergeant sgt sgt. admiral adm adm. commander king queen prince princess emperor sultan emir sheikh ayatollah pope cardinal archbishop bishop rev rev. reverend rabbi father sister ambassador envoy chairman chairwoman chairperson ceo chief spokesman spokeswoman spokesperson director manager coach captain skipper striker midfielder defender goalkeeper forward batsman bowler fullback winger champion winger seed star driver rider analyst economist trader dealer broker lawyer attorney prosecutor leader lawmaker actor actress singer author writer editor journalist reporter correspondent officer detective constable inspector superintendent deputy commissioner treasurer founder owner dictator ex-president backer teammate compatriot countryman son daughter wife husband brother father mother sister hooker centre lock prop playmaker all-rounder paceman spinner pitcher outfielder shortstop quarterback premier politician activist dissident guerrilla militant suspect defendant promoter trainer jockey cyclist sprinter skier boxer wrestler swimmer runner goaltender winger forward guard linebacker receiver golfer paceman teenager veteran rookie substitute newcomer referee umpire singer guitarist composer conductor pianist director filmmaker designer model artist painter sculptor poet novelist historian scientist biologist physicist researcher banker financier industrialist tycoon businessman businesswoman millionaire billionaire strategist pilot astronaut cosmonaut surgeon psychologist gunman hijacker fugitive banker financier mp lord-justice warlord rebel-leader separatist loyalist republican hardliner moderate sheriff counterpart crew firefighter rescuer",
  ],
  [
    OFFICES,
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame president vice-president premier chancellor minister secretary senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor judge justice general gen gen. colonel col col. lieutenant lt lt. captain capt capt. major maj maj. sergeant sgt sgt. admiral adm adm. commander king queen prince princess emperor sultan emir sheikh ayatollah pope cardinal archbishop bishop rev rev. reverend rabbi ambassador envoy chairman chairwoman chairperson ceo chief spokesman spokeswoman spokesperson director prime foreign finance defence defense interior deputy vice acting former coach chancellor trade economy agriculture health justice state treasury home lady brig brig. commissioner inspector superintendent undersecretary attorney secretary-general accountant monsignor midfielder striker defender goalkeeper frenchman englishman irishman welshman dutchman scotsman islamist opener skipper trainer speaker major-general lieutenant-general brigadier-general brigadier lieutenant-colonel doctor co-chairman vice-chairman governor-general attorney-general mullah imam president-elect vice-premier first-lady spaniard italian-born prosecutor envoy negotiator public executive father striker winger patriarch journalist undersecretary-general under-secretary director-general co-chair reliever sheriff officer chair leader",
  ],
  [
    ORGANIZATIONS,
    "inc inc. corp corp. co co. ltd ltd. plc llc ag sa spa nv gmbh bhd bv ab oy asa kk group holdings holding bank bancorp ministry agency association committee council commission party union department dept university college institute institution school court parliament congress senate assembly army navy police airlines airways airline motors motor industries industry company corporation federation organisation organization fund foundation center centre club united rovers wanderers albion athletic fc exchange office bureau board authority service services force forces front movement alliance society trust systems technologies technology technologies international news times post journal herald tribune gazette television tv radio press newspaper brothers bros sons partners capital securities insurance financial finance energy oil gas petroleum electric electronics steel mining resources chemical chemicals pharmaceuticals foods stores communications telecom telecommunications networks network media entertainment pictures records software computer computers semiconductor semiconductors laboratories labs products enterprises ventures investments investment management consulting associates advisers administration cabinet coalition confederation conference consortium cooperative directorate embassy guard guards headquarters hospital church league legion mission observatory patrol secretariat taskforce tribunal volunteers brigade battalion regiment corps command squad militia rebels tigers lions eagles bears giants rangers yankees braves dodgers mets cubs reds sox orioles indians royals twins astros padres rockies marlins expos phillies pirates cardinals brewers angels athletics mariners blue jays knicks bulls lakers celtics pistons pacers hornets magic heat hawks rockets spurs jazz suns kings warriors clippers sonics blazers nuggets mavericks timberwolves bucks cavaliers raptors nets packers cowboys redskins bills dolphins patriots jets steelers browns bengals oilers jaguars colts chiefs raiders chargers broncos seahawks falcons saints panthers rams buccaneers vikings canadiens bruins sabres flyers islanders devils penguins capitals canucks flames avalanche sharks ducks coyotes stars blues blackhawks villa hotspur wednesday county town city palace forest borussia bayern newsroom newsdesk desk grain feed futures milling textile textiles cement sugar tobacco breweries brewery plantations shipping lines logistics transport freight marine properties realty hotels brands retail supermarkets pharma biotech genetics medical healthcare diagnostics instruments machinery engineering construction cable wireless cellular digital data microsystems interactive online studios publishing publications newspapers minerals metals drilling offshore exploration pipeline pipelines utilities savings mortgage leasing trading commodities assurance reinsurance mutual advisors equity motorsport weekly shimbun sinmun ilbo tbk sdn pty lp llp oyj se seminary academy railroad railway railways works chronicle observer examiner inquirer courier dispatch sentinel bulletin review register quarterly orchestra symphony philharmonic theatre ballet opera gallery library project agencies banks centers centres ministries unions authorities bancshares robotics aerospace biosciences therapeutics dynamics solutions mobility automotive music departments",
  ],
  [
    PLACES,
    "river lake mount sea ocean island islands isles valley bay coast desert street avenue road airport province county peninsula strip beach park mountains hills gulf cape port region square bridge stadium oblast republic emirates states kingdom territory heights plateau harbour harbor canyon falls forest district village prefecture oval junction brook pond creek reservoir ridge delta lagoon reef cove springs boulevard highway base tunnel dam canal trail straits strait sound waterway archipelago prison jail",
  ],
  [
    BEFORE_PLACES,
    "lake mount cape fort port mt mt. north south east west northern southern eastern western central upper lower new san santa los las el saint st st. sao rio puerto ras tel kuala",
  ],
  [
    OTHERS,
    "cup open championship championships games prix war wars olympics olympic day act treaty trophy tour series award awards prize masters agreement accord accords pact bowl marathon classic derby festival week year code bill law protocol convention declaration plan dollar peso crown bond bonds index average report summit meeting dialogue process christmas easter ramadan bundesliga serie premiership league division grand ashes test superleague medal earthquake stakes rally shield plate relay slalom downhill criterium invitational",
  ],
  [
    SAYING,
    "said says told added asked announced insisted argued replied explained warned noted admitted recalled acknowledged stressed claimed predicted joked commented wrote testified denied thinks believes",
  ],
  [
    CONTEST,
    "beat beats defeated v vs vs. lost won drew thrashed edged trounced hosted outscored downed routed blanked",
  ],
  [
    WHERE,
    "in at from near to outside around across throughout into inside via through toward towards of between off northern southern eastern western central downtown neighbouring neighboring suburban nearby coastal rural mainland",
  ],
  [
    NO_NAMES,
    "ld lead urgent extras caps gb gm notes semifinals quarterfinals draws scores baseball cricket soccer tennis golf rugby basketball focus series midfielders defenders forwards goalkeepers january february march april may june july august september october november december jan. feb feb. mar apr jun jul aug aug. sept sept. sep oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat i i'm i've i'll i'd the a an it he she they we you his her their our this that these those there and but or if in on at for by from with as when while after before since although though however mr mrs ms dr no. no yes not what who how why where today yesterday tomorrow gmt edt est pdt pm am ok fax q. gdp gnp pmi ipo ceo cfo usd pct mln bln dm ft nic na vs note add text div col tv html vip bc ad dna pc we're standings scorers attendance scorer postponed playing conversions penalties tries bowling batting leftist leftists rightist rightists schedule summary summaries strikers fixtures latest results result halftime qualifier total share conversion scoreboard close points high low are was were wk chg nil qtly oper shr shrs revs pretax vat aids avg year",
  ],
  [
    BEFORE_ORGANIZATIONS,
    "air royal bank federal real inter sporting dynamo spartak cska ac fc as atletico deportivo olympique racing standard red crystal queens borussia bayern hapoel maccabi lokomotiv rotor torpedo partizan steaua rapid banco banca banque credit societe standard",
  ],
  [
    SPORT,
    "beat innings wicket wickets goal goals match matches league cup score scored scorer scorers scores striker midfielder defender coach quarterfinal quarterfinals semifinal semifinals final round season team teams soccer cricket tennis golf rugby baseball basketball boxing cycling athletics hockey halftime test tests title championship win won victory defeat lost seed set sets game games homer inning players player attendance standings points played drawn division nfl nba nhl",
  ],
  [
    SINGLES,
    "tennis golf boxing squash badminton skiing slalom downhill athletics swimming cycling judo wrestling skating seed seeded seeds unseeded set sets birdie birdies bogey bogeys par birdied putt fairway knockout bout heavyweight middleweight featherweight welterweight lightweight jump jumping metres heat lap laps rider stage sprint rally racing",
  ],
  [
    TEAMS,
    "soccer cricket rugby baseball basketball hockey football league division team teams club clubs striker midfielder goalkeeper defender goal goals halftime innings inning homer wicket wickets quarterback touchdown touchdowns touchdowns rebounds nba nfl nhl standings side coach penalty try tries",
  ],
  [
    PORTFOLIOS,
    "prime foreign finance defence defense interior deputy vice acting trade economy agriculture health justice state treasury home chief public",
  ],
  [
    SORTS,
    "company firm group bank newspaper agency maker retailer airline club party giant team side magazine daily station network operator union carrier automaker carmaker brewer insurer lender broker brokerage conglomerate subsidiary affiliate rival militia movement weekly broadcaster publisher manufacturer supplier developer chain startup",
  ],
  [
    BELONGINGS,
    "shares stock stocks unit subsidiary plant plants shareholders executives officials profit profits earnings revenue board headquarters products factory factories employees workers management holdings assets analysts fighters rebels guerrillas gunmen newspaper newspapers supporters lawmakers legislators bonds dividend",
  ],
  [
    ROLE_NOUNS,
    "president premier chancellor minister secretary senator governor mayor judge general colonel captain admiral king queen prince princess emperor pope bishop archbishop cardinal chairman chairwoman chief director spokesman spokeswoman spokesperson ambassador envoy coach manager prosecutor lawmaker professor lawyer leader executive ceo commander commissioner analyst economist researcher congressman congresswoman sheriff inspector superintendent actor actress singer author candidate founder owner",
  ],
  [
    BODY_NOUNS,
    "ministry agency bank party commission council committee court university union club airline department army navy police institute foundation newspaper association federation bureau authority fund parliament group league exchange hospital assembly company",
  ],
  [
    BEHIND_PLACES,
    "airport region province district border area suburb refinery railway motorway highway peninsula camp prison jail stadium palace square valley river island islands coast harbour harbor port mountains hills desert village town city municipality racecourse racetrack enclave neighbourhood neighborhood county governorate oilfield cemetery mosque",
  ],
  [
    PLACES_OF,
    "town towns village villages city cities province provinces district region state states capital suburb suburbs island islands port resort municipality enclave kingdom emirate republic county counties area outskirts east west north south northeast northwest southeast southwest miles km kilometres kilometers coast streets mayor governor residents",
  ],
  [
    STAFF,
    "spokesman spokeswoman spokesperson analyst analysts economist economists strategist trader traders dealer dealers broker brokers newspaper daily weekly magazine radio television channel newsletter correspondent executive executives chairman vice-chairman engineer engineers employees workers party movement guerrillas militia militiamen shareholders shares stock subsidiary",
  ],
  [
    DEALINGS,
    "shares stake stakes stock unit subsidiary division acquisition takeover merger bid analyst analysts economist economists trader traders dealer dealers strategist broker brokers manager chairman executive ceo president director partner arm owned acquired operated published editor shareholders shareholder purchase spokesman spokeswoman affiliate venture",
  ],
  [
    MOVES,
    "rose fell gained lost dropped climbed slipped jumped shed added closed ended eased firmed surged plunged tumbled soared slid up down rallied sank",
  ],
  [
    OWN,
    "wife husband son daughter mother father brother sister widow lawyer lawyers family parents career death body life health friend friends girlfriend boyfriend children remarks comments testimony resignation goal penalty header shot serve homer single victory title hat-trick",
  ],
  [
    OFFICE_HEADS,
    "minister secretary under-secretary undersecretary director director-general secretary-general commissioner ambassador representative envoy coordinator governor president mayor premier chancellor king queen prince emir commander chief chairman chairwoman speaker administrator archbishop bishop patriarch superintendent adviser advisor general attorney",
  ],
  [
    OFFICE_FRONTS,
    "assistant deputy vice principal special senior acting former first permanent prime executive managing associate parliamentary under lord crown chief presidential",
  ],
  [
    FIELDS,
    "affairs intelligence literature chemistry physics physiology economics economy logistics aviation fisheries forestry agriculture immigration homeland nonproliferation counterterrorism commonwealth unification reunification welfare infrastructure tourism culture sports science technology gender equality drug drugs rural climate commerce industry security biodiversity biotechnology livestock digital disability diaspora antiquities archaeology ecology meteorology hydrology geology seismology oceanography medicine surgery psychiatry cyber cybersecurity humanitarian ict smes startups",
  ],
  [
    TITLE_FRONTS,
    "crown first assistant special senior grand managing financial operating technology information marketing investment legal medical commercial product strategy police fire cabinet majority minority opposition supreme floor presiding associate",
  ],
  [
    PARTICLES,
    "de da do dos del della di du es van von der den la le el al bin ibn ben y e ter ten",
  ],
  [RIVALS, "beat against v vs"],
];

let lists: ReadonlyMap<string, number> | undefined;

/** The lists that a word in small letters is on. */
export function cuesOf(small: string): number {
  lists ??= readLists();
  return lists.get(small) ?? 0;
}

function readLists(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [list, words] of LISTS)
    for (const word of words.split(" ")) all.set(word, (all.get(word) ?? 0) | list);
  return all;
}

/** Heads of states and governments, and the like, whom copy names without their given names. */
export const KNOWN_PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "Trump Obama Biden Clinton Bush Reagan Putin Medvedev Yeltsin Gorbachev Zelensky Zelenskyy Merkel Scholz Schroeder Kohl Macron Hollande Sarkozy Chirac Mitterrand Thatcher Blair Cameron Sunak Starmer Berlusconi Renzi Meloni Draghi Erdogan Netanyahu Sharon Peres Rabin Arafat Abbas Mubarak Morsi Sisi Gaddafi Gadhafi Qaddafi Assad Saddam Khamenei Khomeini Ahmadinejad Rouhani Karzai Musharraf Bhutto Modi Gandhi Suharto Jokowi Duterte Marcos Mahathir Abe Koizumi Kishida Xi Hu Deng Mao Chavez Maduro Castro Lula Bolsonaro Rousseff Morales Correa Mandela Mbeki Zuma Ramaphosa Mugabe Trudeau Lukashenko Orban Tusk Barroso Juncker Annan Guterres Snowden Assange Musk Bezos Zuckerberg Greenspan Bernanke Yellen Powell Lagarde McCain Romney Pence Pelosi Dole Kemp Perot Gore Gingrich Starr Harris Vance Rubio Albright Kissinger Nixon Carter Kennedy Roosevelt Lincoln Churchill Attlee Chamberlain Corbyn Kinnock Portillo Heseltine Rifkind Lebed Chernomyrdin Chubais Primakov Kuchma Shevardnadze Dudayev Maskhadov Yandarbiyev Basayev Kadyrov Navalny Lavrov Shoigu Prigozhin Zhirinovsky Zyuganov Stalin Lenin Khrushchev Brezhnev Andropov Trotsky Hitler Goebbels Himmler Mussolini Salazar Tito Ceausescu Honecker Walesa Kwasniewski Havel Klaus Meciar Milosevic Karadzic Mladic Izetbegovic Tudjman Rugova Berisha Iliescu Zhelev Simitis Papandreou Ciller Erbakan Demirel Yilmaz Ocalan Denktash Clerides Prodi Dini Craxi Andreotti Bossi Aznar Gonzalez Zapatero Rajoy Sanchez Juppe Jospin Rocard Balladur Delors Fillon Hussein Mubarak Sadat Nasser Ghali Boutros-Ghali Barak Olmert Dayan Weizman Meir Hariri Nasrallah Berri Aoun Rafsanjani Khatami Raisi Pahlavi Talabani Barzani Maliki Zia Sharif Rao Vajpayee Gowda Nehru Jinnah Hasina Kumaratunga Rajapaksa Sukarno Habibie Wahid Megawati Widodo Anwar Najib Ramos Estrada Aquino Arroyo Hashimoto Murayama Obuchi Nakasone Zemin Rongji Peng Xiaoping Jintao Jinping Wenhui Tsang Patten Howard Keating Hawke Fraser Bolger Ardern Albanese Mobutu Kabila Kagame Museveni Moi Kenyatta Nyerere Nkrumah Abacha Babangida Obasanjo Buhari Saro-Wiwa Rawlings Mengistu Meles Bashir Turabi Aideed Botha Buthelezi Biko Tutu Savimbi Machel Chiluba Kaunda Banda Zedillo Salinas Fox Menem Kirchner Peron Pinochet Allende Frei Fujimori Cardoso Collor Rousseff Samper Pastrana Uribe Escobar Chamorro Ortega Somoza Noriega Aristide Preval Duvalier Guevara Batista".split(
    " ",
  ),
);
/** Peoples, faiths and the like that no country is called after. */
export const PEOPLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "African Africans European Europeans Asian Asians Arab Arabs Arabic Moslem Moslems Muslim Muslims Islamic Islamist Islamists Jewish Jew Jews Kurdish Kurd Kurds Christian Christians Catholic Catholics Protestant Protestants Orthodox Hutu Hutus Tutsi Tutsis Tamil Tamils Sikh Sikhs Hindu Hindus Buddhist Buddhists Chechen Chechens Yugoslav Soviet Scots Scot Afrikaner Afrikaners Afrikaans Balkan Baltic Nordic Western Westerner Westerners Zulu Sunni Shiite Shi'ite Bosnian Serbs Croats Basque Basques Catalan Tibetan Tibetans Uighur Latin Hispanic Hispanics Anglo-Saxon Republican Republicans Democrat Democrats Democratic Communist Communists Marxist Nazi Nazis Conservative Conservatives Labour Liberal Liberals Socialist Socialists English-language Internet Web Nobel Olympic Mandarin Eurodollar Eurobond".split(
    " ",
  ),
);
/** Capitals whose names stand for their governments. */
export const SEATS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "Seoul Pyongyang Washington Moscow Beijing Tokyo London Paris Berlin Brussels Tehran Baghdad Jerusalem Islamabad Kabul Ankara Cairo Damascus Riyadh Kiev Kyiv Taipei Hanoi Manila Canberra Ottawa Rome Madrid Warsaw Havana Budapest Caracas Athens Belgrade".split(
    " ",
  ),
);
