/** Lists of words that tell what a name is, as one number a word: each list is a bit of it. */

import { listed, type Table } from "./table.ts";

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
    "activist actor actress adm adm. admiral adviser advisor all-rounder ambassador analyst archbishop artist astronaut attorney author ayatollah backer banker batsman billionaire biologist bishop bowler boxer broker brother businessman businesswoman capt capt. captain cardinal centre ceo chairman chairperson chairwoman champion chancellor chief coach col col. colonel commander commissioner compatriot composer conductor congressman congresswoman constable correspondent cosmonaut counterpart countryman crew cyclist dame datuk daughter dealer defendant defender deputy designer det det. detective dictator director dissident dr dr. driver economist editor emir emperor envoy ex-president father filmmaker financier firefighter forward founder fugitive fullback gen gen. general goalkeeper goaltender golfer gov gov. governor guard guerrilla guitarist gunman hardliner hijacker historian hooker husband industrialist insp insp. inspector jockey journalist judge justice justices king lady lawmaker lawyer leader lieutenant linebacker lock lord lord-justice loyalist lt lt. maj maj. major manager mayor mep midfielder militant millionaire minister miss mla model moderate mother mp mr mr. mrs mrs. ms ms. msp newcomer novelist officer outfielder owner paceman painter physicist pianist pilot pitcher playmaker poet politician pope premier president prince princess prof prof. professor promoter prop prosecutor psychologist quarterback queen rabbi rebel-leader receiver referee rep rep. reporter representative reps reps. republican rescuer researcher rev rev. reverend rider rookie runner scientist sculptor secretary seed sen sen. senator sens sens. separatist sergeant seri sgt sgt. sheikh sheriff shortstop singer sir sister skier skipper son spinner spokesman spokesperson spokeswoman sprinter star strategist striker substitute sultan superintendent supt supt. surgeon suspect swimmer teammate teenager trader trainer treasurer tycoon umpire veteran vice-president warlord wife winger wrestler writer",
  ],
  [
    OFFICES,
    "accountant acting adm adm. admiral adviser advisor agriculture ambassador archbishop attorney attorney-general ayatollah bishop brig brig. brigadier brigadier-general capt capt. captain cardinal ceo chair chairman chairperson chairwoman chancellor chief co-chair co-chairman coach col col. colonel commander commissioner comrade congressman congresswoman dame datuk defence defender defense deputy det det. director director-general doctor dr dr. dutchman economy emir emperor englishman envoy executive father finance first-lady foreign former frenchman gen gen. general goalkeeper gov gov. governor governor-general health home imam insp insp. inspector interior irishman islamist italian-born journalist judge justice justices king lady leader lieutenant lieutenant-colonel lieutenant-general lord lt lt. maj maj. major major-general mayor mep midfielder minister miss mla monsignor mp mr mr. mrs mrs. ms ms. msp mullah negotiator officer opener patriarch pope premier president president-elect prime prince princess prof prof. professor prosecutor public queen rabbi reliever rep rep. representative reps reps. rev rev. reverend scotsman secretary secretary-general sen sen. senator sens sens. sergeant seri sgt sgt. sheikh sheriff sir skipper solicitor spaniard speaker spokesman spokesperson spokeswoman state striker sultan superintendent supt supt. trade trainer treasury under-secretary undersecretary undersecretary-general vice vice-chairman vice-premier vice-president welshman winger",
  ],
  [
    ORGANIZATIONS,
    "ab academy administration advisers advisors aerospace ag agencies agency airline airlines airways albion alliance angels army asa assembly associates association assurance astros athletic athletics authorities authority automotive avalanche ballet bancorp bancshares bank banks battalion bayern bears bengals bhd bills biosciences biotech blackhawks blazers blue blues board borussia brands braves breweries brewers brewery brigade broncos bros brothers browns bruins buccaneers bucks bulletin bulls bureau bv cabinet cable canadiens canucks capital capitals cardinals cavaliers cellular celtics cement center centers centre centres chargers chemical chemicals chiefs chronicle church city clippers club co co. coalition college colts command commission commissions committee commodities communications company computer computers confederation conference congress consortium construction consulting cooperative corp corp. corporation corps council county courier court cowboys coyotes cubs data department departments dept desk devils diagnostics digital directorate dispatch dodgers dolphins drilling ducks dynamics eagles electric electronics embassy energy engineering enterprises entertainment equity examiner exchange exploration expos falcons fc federation feed finance financial flames flyers foods force forces forest foundation freight front fund futures gallery gas gazette genetics giants gmbh grain group guard guards hawks headquarters healthcare heat herald holding holdings hornets hospital hotels hotspur ilbo images inc inc. indians industries industry inquirer institute institution instruments insurance interactive international investment investments islanders jaguars jays jazz jets journal kings kk knicks laboratories labs lakers league leasing legion library lines lions llc llp logistics lp ltd ltd. machinery magic management marine mariners marlins mavericks media medical metals mets microsystems militia milling minerals mining ministries ministry mission mobility mortgage motor motors motorsport movement music mutual navy nets network networks news newsdesk newspaper newspapers newsroom nuggets nv observatory observer office offshore oil oilers online opera orchestra organisation organization orioles outfitters oy oyj pacers packers padres palace panthers parliament partners party patriots patrol penguins petroleum pharma pharmaceuticals philharmonic phillies pictures pipeline pipelines pirates pistons plantations plc police post press products project properties pty publications publishing quarterly radio raiders railroad railway railways rams rangers raptors realty rebels records reds redskins regiment register reinsurance research resources retail review robotics rockets rockies rovers royals sa sabres saints savings school sdn se seahawks secretariat securities semiconductor semiconductors seminary senate sentinel service services sharks shimbun shipping sinmun society software solutions sonics sons sox spa spurs squad stars steel steelers stores studios sugar suns supermarkets symphony systems taskforce tbk technologies technology telecom telecommunications television textile textiles theatre therapeutics tigers timberwolves times tobacco town trading transport tribunal tribune trust tv twins union unions united university utilities ventures vikings villa volunteers wanderers warriors wednesday weekly wireless works yankees",
  ],
  [
    PLACES,
    "airport archipelago avenue base bay beach boulevard bridge brook canal canyon cape coast county cove creek dam delta desert district emirates falls forest ground gulf harbor harbour heights highway hills island islands isles jail junction kingdom lagoon lake mount mountains oblast ocean oval park peninsula plateau pond port prefecture prison province reef region republic reservoir ridge river road sea sound springs square stadium state states strait straits street strip territory trail tunnel valley village waterway wharf",
  ],
  [
    BEFORE_PLACES,
    "cape central east eastern el fort kuala lake las los lower mount mt mt. new north northern port puerto ras rio saint san santa sao south southern st st. tel upper west western",
  ],
  [
    OTHERS,
    "accord accords act agreement ashes average award awards bill bond bonds bowl bundesliga championship championships christmas classic code convention criterium crown cup day declaration derby dialogue division dollar downhill earthquake easter festival games grand index initiative invitational law league marathon masters medal meeting olympic olympics open pact peso plan plate policy premiership prix prize process protocol rally ramadan relay report serie series shield slalom stakes summit superleague test tour treaty trophy war wars week year",
  ],
  [
    SAYING,
    "acknowledged added admitted announced argued asked believes claimed commented denied explained insisted joked noted predicted recalled replied said says stressed testified thinks told warned wrote",
  ],
  [
    CONTEST,
    "beat beats blanked defeated downed drew edged hosted lost outscored routed thrashed trounced v vs vs. won",
  ],
  [
    WHERE,
    "across around at between central coastal downtown eastern from in inside into mainland near nearby neighboring neighbouring northern of off outside rural southern suburban through throughout to toward towards via western",
  ],
  [
    NO_NAMES,
    "a ad add after aids although am an and apr april are as at attendance aug aug. august avg baseball basketball batting bc before bln bowling but by caps ceo cfo chg close col conversion conversions copyright cricket dec dec. december defenders div dm dna dr draws edt est extras fax feb feb. february fixtures focus for forwards fri friday from ft gb gdp gm gmt gnp goalkeepers golf halftime he her high his how however html i i'd i'll i'm i've if in ipo it jan. january jul july jun june latest ld lead leftist leftists low mar march may midfielders mln mon monday mr mrs ms na nic nil no no. not note notes nov nov. november oct oct. october ok on oper or our pc pct pdt penalties playing pm pmi points postponed pretax q. qtly qualifier quarterfinals result results revenue revs rightist rightists rugby sat saturday schedule scoreboard scorer scorers scores semifinals sep sept sept. september series share she shr shrs since skip soccer standings strikers subscribe summaries summary sunday table tennis text that the their there these they this those though thu thursday today tomorrow total tries tue tuesday tv urgent usd vat vip vs was we we're wed wednesday were what when where while who why with wk year yes yesterday you",
  ],
  [
    BEFORE_ORGANIZATIONS,
    "ac air as atletico banca banco bank banque battlegroup bayern borussia credit crystal cska deportivo dynamo fc federal hapoel inter lokomotiv maccabi olympique partizan queens racing radio rapid real red rotor royal societe spartak sporting standard steaua torpedo",
  ],
  [
    SPORT,
    "athletics attendance baseball basketball beat boxing championship coach cricket cup cycling defeat defender division drawn final game games goal goals golf halftime hockey homer homered inning innings league lost match matches midfielder nba nfl nhl played player players points quarterfinal quarterfinals round rugby score scored scorer scorers scores season seed semifinal semifinals set sets singled soccer standings striker team teams tennis test tests title victory wicket wickets win won",
  ],
  [
    SINGLES,
    "athletics badminton birdie birdied birdies bogey bogeys bout boxing cycling downhill fairway featherweight golf heat heavyweight judo jump jumping knockout lap laps lightweight metres middleweight par putt racing rally rider seed seeded seeds set sets skating skiing slalom sprint squash stage swimming tennis unseeded welterweight wrestling",
  ],
  [
    TEAMS,
    "baseball basketball club clubs coach cricket defender division football goal goalkeeper goals halftime hockey homer inning innings league midfielder nba nfl nhl penalty quarterback rebounds rugby side soccer standings striker team teams touchdown touchdowns tries try wicket wickets",
  ],
  [
    PORTFOLIOS,
    "acting agriculture chief defence defense deputy economy finance foreign health home interior justice prime public state trade treasury vice",
  ],
  [
    SORTS,
    "affiliate agency airline automaker bank bloc brewer broadcaster broker brokerage brokers carmaker carrier chain charity chipmaker club company competitor conglomerate daily developer faction ferry firm freighter frigate giant group insurer journal lender magazine maker manufacturer militia movement network newspaper operator partner party publisher retailer rival rivals ship side startup station submarine subsidiary supplier tanker team trawler troupe tugboat union venture vessel warship weekly yacht",
  ],
  [
    BELONGINGS,
    "analysts assets board bonds dividend earnings employees executives factories factory fighters guerrillas gunmen headquarters holdings lawmakers legislators management newspaper newspapers officials plant plants products profit profits rebels revenue shareholders shares stock stocks subsidiary supporters unit workers",
  ],
  [
    ROLE_NOUNS,
    "activist actor actress admiral all-rounder ambassador analyst archbishop architect artist astronaut author banker batsman biologist bishop bowler boxer broker businessman businesswoman candidate captain cardinal ceo cfo chairman chairwoman chancellor chief coach colonel commander commissioner composer conductor congressman congresswoman coo cosmonaut cto cyclist defendant defender designer detective diplomat director dissident doctor driver economist emperor engineer entrepreneur envoy executive farmer filmmaker firefighter fisherman forward founder general goalkeeper golfer governor guitarist head historian imam inspector jockey judge king lawmaker lawyer leader manager mayor midfielder minister musician novelist nurse officer owner paceman painter pastor photographer physicist pilot pitcher plaintiff playmaker poet pope premier president priest prince princess principal producer professor prosecutor publican quarterback queen rabbi ranger referee researcher rider scientist secretary secretary-general senator sergeant sheriff singer skipper speaker spinner spokesman spokesperson spokeswoman sprinter strategist striker student superintendent surgeon swimmer teacher trader trainer winger wrestler",
  ],
  [
    BODY_NOUNS,
    "agency airline army assembly association authority bank bureau club commission committee company council court department exchange federation foundation fund group hospital institute league ministry navy newspaper parliament party police union university",
  ],
  [
    BEHIND_PLACES,
    "airport area border camp cemetery church city coast county desert district enclave governorate harbor harbour highway hills island islands jail mayor mosque motorway mountains municipality neighborhood neighbourhood oilfield palace peninsula port prison province racecourse racetrack railway refinery region river square stadium state suburb town valley village",
  ],
  [
    PLACES_OF,
    "area capital cities city coast counties county district east emirate enclave government governor island islands kilometers kilometres kingdom km mayor miles municipality north northeast northwest outskirts port province provinces region republic residents resort south southeast southwest state states streets suburb suburbs town towns village villages west",
  ],
  [
    STAFF,
    "analyst analysts bloc broker brokers chairman channel correspondent daily dealer dealers economist economists employees engineer engineers executive executives faction group guerrillas magazine militia militiamen movement newsletter newspaper party radio shareholders shares spokesman spokesperson spokeswoman stock strategist subsidiary television trader traders vice-chairman weekly workers",
  ],
  [
    DEALINGS,
    "acquired acquisition affiliate analyst analysts arm bid boss broker brokers ceo chairman co-chair co-founder dealer dealers director division economist economists editor executive founder head manager merger officer operated owned partner president published purchase shareholder shareholders shares spokesman spokeswoman stake stakes stock strategist subsidiary takeover trader traders unit venture",
  ],
  [
    MOVES,
    "added climbed closed down dropped eased ended fell firmed gained jumped lost plunged rallied rose sank shed slid slipped soared surged tumbled up",
  ],
  [
    OWN,
    "body boyfriend brother career children comments daughter death family father friend friends girlfriend goal hat-trick header health homer husband lawyer lawyers life mother parents penalty remarks resignation serve shot single sister son testimony title victory widow wife",
  ],
  [
    OFFICE_HEADS,
    "administrator adviser advisor ambassador archbishop attorney bishop chairman chairwoman chancellor chief commander commissioner coordinator director director-general emir envoy general governor king mayor minister patriarch premier president prince queen representative secretary secretary-general speaker superintendent under-secretary undersecretary",
  ],
  [
    OFFICE_FRONTS,
    "acting assistant associate chief crown deputy executive first former high lord managing parliamentary permanent presidential prime principal senior special under vice",
  ],
  [
    FIELDS,
    "affairs agriculture antiquities archaeology aviation biodiversity biotechnology chemistry climate commerce commonwealth counterterrorism culture cyber cybersecurity diaspora digital disability drug drugs ecology economics economy equality fisheries forestry gender geology homeland humanitarian hydrology ict immigration industry infrastructure intelligence literature livestock logistics medicine meteorology nonproliferation oceanography physics physiology psychiatry reunification rural science security seismology smes sports startups surgery technology tourism unification welfare",
  ],
  [
    TITLE_FRONTS,
    "additional assistant associate cabinet commercial crown economic financial fire first floor grand high information investment legal majority managing marketing medical minority national operating opposition police presiding product security senior special strategy supreme technology",
  ],
  [
    PARTICLES,
    "ag al ben bin da de del della den der des di do dos du e el es ibn la le ould ten ter van von y",
  ],
  [RIVALS, "against beat v vs"],
];

let lists: Table<number> | undefined;

/** The lists that a word in small letters is on. */
export function cuesOf(small: string, number?: number): number {
  lists ??= listed(LISTS);
  return lists.get(small, number) ?? 0;
}

/** The same of the word that stands in a stretch of a text, by its number. */
export function cuesAt(units: Uint16Array, start: number, end: number, number: number): number {
  lists ??= listed(LISTS);
  return lists.at(units, start, end, number) ?? 0;
}

/** Heads of states and governments, and the like, whom copy names without their given names. */
export const KNOWN_PEOPLE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "Trump Obama Biden Clinton Bush Reagan Putin Medvedev Yeltsin Gorbachev Zelensky Zelenskyy Merkel Scholz Schroeder Kohl Macron Hollande Sarkozy Chirac Mitterrand Thatcher Blair Cameron Sunak Starmer Berlusconi Renzi Meloni Draghi Erdogan Netanyahu Sharon Peres Rabin Arafat Abbas Mubarak Morsi Sisi Gaddafi Gadhafi Qaddafi Assad Saddam Khamenei Khomeini Ahmadinejad Rouhani Karzai Musharraf Bhutto Modi Gandhi Suharto Jokowi Duterte Marcos Mahathir Abe Koizumi Kishida Xi Hu Deng Mao Chavez Maduro Castro Lula Bolsonaro Rousseff Morales Correa Mandela Mbeki Zuma Ramaphosa Mugabe Trudeau Lukashenko Orban Tusk Barroso Juncker Annan Guterres Snowden Assange Musk Bezos Zuckerberg Greenspan Bernanke Yellen Powell Lagarde McCain Romney Pence Pelosi Dole Kemp Perot Gore Gingrich Starr Harris Vance Rubio Albright Kissinger Nixon Carter Kennedy Roosevelt Lincoln Churchill Corbyn Chamberlain Aoun Kinnock Portillo Heseltine Rifkind Lebed Chernomyrdin Chubais Primakov Kuchma Shevardnadze Dudayev Maskhadov Yandarbiyev Basayev Kadyrov Navalny Lavrov Zyuganov Stalin Lenin Hitler Salazar Walesa Kwasniewski Havel Klaus Meciar Milosevic Karadzic Mladic Izetbegovic Tudjman Rugova Berisha Iliescu Papandreou Ciller Erbakan Demirel Yilmaz Ocalan Prodi Dini Bossi Aznar Gonzalez Zapatero Rajoy Sanchez Juppe Jospin Delors Hussein Ghali Boutros-Ghali Barak Olmert Weizman Meir Hariri Nasrallah Rafsanjani Khatami Raisi Talabani Barzani Maliki Zia Sharif Rao Vajpayee Gowda Hasina Kumaratunga Rajapaksa Habibie Wahid Megawati Widodo Anwar Najib Ramos Estrada Aquino Arroyo Hashimoto Murayama Obuchi Nakasone Peng Tsang Patten Howard Keating Bolger Ardern Albanese Mobutu Kabila Kagame Museveni Moi Kenyatta Nyerere Abacha Obasanjo Buhari Saro-Wiwa Meles Bashir Aideed Buthelezi Tutu Savimbi Chiluba Banda Zedillo Salinas Fox Menem Kirchner Pinochet Frei Fujimori Cardoso Pastrana Uribe Escobar Ortega Aristide Preval".split(
    " ",
  ),
);
/** Peoples, faiths and the like that no country is called after. */
export const PEOPLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "African Africans European Europeans Asian Asians Arab Arabs Arabic Moslem Moslems Muslim Muslims Islamic Islamist Islamists Jewish Jew Jews Kurdish Kurd Kurds Christian Christians Catholic Catholics Protestant Protestants Orthodox Hutu Hutus Tutsi Tutsis Tamil Tamils Sikh Sikhs Hindu Hindus Buddhist Buddhists Chechen Chechens Yugoslav Soviet Scots Scot Afrikaner Afrikaners Afrikaans Balkan Baltic Nordic Western Westerner Westerners Zulu Sunni Shiite Shi'ite Bosnian Serbs Croats Basque Basques Catalan Tibetan Tibetans Uighur Latin Hispanic Hispanics Anglo-Saxon Republican Republicans Democrat Democrats Democratic Communist Communists Marxist Nazi Nazis Conservative Conservatives Labour Liberal Liberals Socialist Socialists Native Natives English-language Internet Web Nobel Olympic Mandarin Eurodollar Eurobond".split(
    " ",
  ),
);
/** Capitals whose names stand for their governments. */
export const SEATS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "Seoul Pyongyang Washington Moscow Beijing Tokyo London Paris Berlin Brussels Tehran Baghdad Jerusalem Islamabad Kabul Ankara Cairo Damascus Riyadh Kiev Kyiv Taipei Hanoi Manila Canberra Ottawa Rome Madrid Warsaw Havana Budapest Caracas Athens Belgrade".split(
    " ",
  ),
);
