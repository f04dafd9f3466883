/** Lists of words that show what a name is. Each list is a bit, so that one number says which lists a word is on. */

import { type Lists, listed } from "./listed.ts";

/** Titles and roles, before a person's name. */
export const TITLES: number = 1;
/** Titles that are part of capitalized names of offices, and are taken off the front of a name. */
export const OFFICES: number = 1 << 1;
/** The last words of organizations' names, or their first words before `of`. */
export const ORGANIZATIONS: number = 1 << 2;
/** The last words of places' names. */
export const PLACES: number = 1 << 3;
/** The first words of places' names. */
export const BEFORE_PLACES: number = 1 << 4;
/** The last words of the names of events, laws and prizes. */
export const OTHERS: number = 1 << 5;
/** Verbs of saying, after a name. */
export const SAYING: number = 1 << 6;
/** Verbs of contests, after a team. */
export const CONTEST: number = 1 << 7;
/** Prepositions of place. */
export const WHERE: number = 1 << 8;
/** Capitalized words that are not names. */
export const NO_NAMES: number = 1 << 9;
/** The first words of organizations' names. */
export const BEFORE_ORGANIZATIONS: number = 1 << 10;
/** Words that mark a sports report. */
export const SPORT: number = 1 << 11;
/** Words from sports of single contestants. */
export const SINGLES: number = 1 << 12;
/** Words from team sports. */
export const TEAMS: number = 1 << 13;
/** Words that offices and ministries share: a name after them need not be a person's. */
export const PORTFOLIOS: number = 1 << 14;
/** Nouns before the name of an organization that say what it is. */
export const SORTS: number = 1 << 15;
/** What an organization has, after its name. */
export const BELONGINGS: number = 1 << 16;
/** Nouns that refer to people without their names: `the president`. */
export const ROLE_NOUNS: number = 1 << 17;
/** Nouns that refer to organizations without their names: `the ministry`. */
export const BODY_NOUNS: number = 1 << 18;
/** Words after the name of a place. */
export const AFTER_PLACES: number = 1 << 19;
/** Words before `of` and the name of a place. */
export const PLACES_OF: number = 1 << 20;
/** Words after the name of an organization that somebody speaks or works for. */
export const STAFF: number = 1 << 21;
/** Words before `in`, `of`, `by`, `for`, `at` or `with` and the name of a company. */
export const DEALINGS: number = 1 << 22;
/** What prices do, before the amount. */
export const MOVES: number = 1 << 23;
/** What a person has, after the name and `'s`. */
export const OWN: number = 1 << 24;
/** Offices that are followed by their fields: `Minister of`. */
export const OFFICE_HEADS: number = 1 << 25;
/** Words before such an office that belong to it. */
export const OFFICE_FRONTS: number = 1 << 26;
/** The fields of offices and bodies. These words are nobody's name, and on no list of common words. */
export const FIELDS: number = 1 << 27;
/** Words that belong to the office after them: Crown Prince, First Lady, Assistant Secretary. */
export const TITLE_FRONTS: number = 1 << 28;
/** Lowercase words inside or before a family name. */
export const PARTICLES: number = 1 << 29;
/** Words between rivals. */
export const RIVALS: number = 1 << 30;
/** Numbers in words, which amounts can begin with. */
export const NUMERALS: number = 1 << 31;

/** The numbers from one on. */
export const NUMBERS: string = "one two three four five six seven eight nine ten eleven twelve";

const LISTS: readonly (readonly [list: number, words: string])[] = [
  [
    TITLES | OFFICES | ROLE_NOUNS | OFFICE_HEADS,
    "adviser advisor ambassador archbishop attorney bishop chairman chairwoman chancellor chief " +
      "commander commissioner director envoy general governor king mayor minister premier " +
      "president prince queen secretary superintendent",
  ],
  [
    TITLES | OFFICES | ROLE_NOUNS,
    "admiral alderman commodore assemblyman assemblywoman captain cardinal ceo coach colonel congressman congresswoman councilman councilwoman counsel defender emperor " +
      "gen gen. goalkeeper gov gov. infielder inspector journalist judge leader manager midfielder officer outfielder pope prefect princess " +
      "professor prosecutor rabbi senator sergeant sheriff skipper spokesman spokesperson " +
      "spokeswoman striker taoiseach trainer treasurer whip winger",
  ],
  [
    TITLES | OFFICES,
    "abbot adm adm. alhaji auditor ayatollah baroness brig-gen capt capt. catholicos chairperson cllr cmdr cmdr. col col. comptroller constable coroner " +
      "correspondent cpl cpl. dame dato datuk deputy det det. dr dr. emir father flt hajia hojatoleslam insp insp. " +
      "judges justice justices lady ldr lhp lieutenant lord lt lt-col lt-gen lt. madam maj-gen maître maj maj. major marshal maulana mep miss mla mme mp mr mr. " +
      "mrs mrs. ms ms. msgr msp nawab pfc pfc. prof prof. pte pvt pvt. qb rep rep. representative reps reps. rev rev. reverend " +
      "rhp sen sen. sens sens. seri sgt sgt. sheikh sir sqn sultan swami supt supt. trooper tun under-secretary-general vice-marshal vice-president writer",
  ],
  [
    TITLES | ROLE_NOUNS,
    "activist actor actress all-rounder analyst artist astronaut author banker batsman biologist " +
      "bowler boxer broker businessman businesswoman choreographer climber co-founder composer conductor cosmonaut cousin cyclist dealer " +
      "defendant designer detective dissident driver economist editor elder fencer filmmaker firefighter " +
      "forward founder golfer guitarist historian housewife jockey lawmaker lawyer lobbyist novelist " +
      "owner paceman painter paramedic physicist pilot pitcher playmaker poet promoter publicist quarterback rapper referee reporter " +
      "researcher rider scientist seamer shopkeeper singer songwriter spinner sprinter strategist surgeon swimmer trader " +
      "villager wrestler",
  ],
  [
    ORGANIZATIONS | BODY_NOUNS,
    "agency airline army assembly association authority bank bureau club commission committee " +
      "company council court department exchange federation foundation fund group hospital " +
      "institute league ministry navy newspaper parliament party police subcommittee union " +
      "university",
  ],
  [
    PLACES | AFTER_PLACES,
    "airport basin castle coast county desert district harbor harbour highway hills island islands jail " +
      "mosque mountains peninsula port prison province region river square stadium state township valley " +
      "village ward",
  ],
  [
    SPORT | TEAMS,
    "assists baseball basketball coach cricket defender division goal goals halftime hockey homer " +
      "inning innings league lhp midfielder nba nfl nhl overtime pitcher quarterback rebounds rhp rookie rugby shortstop soccer " +
      "standings striker team teams touchdown touchdowns wicket wickets",
  ],
  [
    STAFF | DEALINGS,
    "analyst analysts broker brokers chairman dealer dealers economist economists executive " +
      "shareholders shares spokesman spokeswoman stock strategist subsidiary trader traders",
  ],
  [
    ORGANIZATIONS | BELONGINGS,
    "board headquarters holdings management newspapers products rebels workers",
  ],
  [BELONGINGS | STAFF, "employees executives guerrillas newspaper"],
  [AFTER_PLACES | PLACES_OF, "area city enclave mayor municipality suburb town"],
  [SPORT | SINGLES, "athletics boxing cycling golf seed set sets tennis"],
  [
    TITLES,
    "backer baritone billionaire brother centre champion compatriot counterpart " +
      "countryman crew daughter dictator ex-president financier fugitive fullback goaltender guard " +
      "guerrilla gunman hardliner hijacker hooker husband industrialist linebacker lock " +
      "lord-justice loyalist mate militant millionaire model moderate mother newcomer " +
      "pandit pianist politician prop psychologist qualifier rebel-leader receiver republican " +
      "rescuer rookie runner sculptor seed separatist shortstop sister skier son soprano star stockbroker substitute " +
      "suspect teammate teenager tycoon umpire veteran warlord wife worker",
  ],
  [
    OFFICES,
    "accountant acting agriculture attorney-general brig brig. brigadier brigadier-general caretaker chair " +
      "co-chair co-chairman comrade defence defense director-general doctor dutchman economy " +
      "englishman executive finance first-lady foreign former frenchman governor-general health " +
      "home imam inspector-general interim interior irishman islamist italian-born lieutenant-colonel lieutenant-general " +
      "major-general monsignor mullah negotiator opener patriarch prime public " +
      "reliever scotsman secretary-general solicitor spaniard speaker state trade treasury " +
      "under-secretary undersecretary undersecretary-general vice vice-chairman vice-premier " +
      "welshman",
  ],
  [
    ORGANIZATIONS,
    "a/s ab academy administration advisers advisors advisory aerospace ag agencies airlines airways albion " +
      "alliance alternative analytics angels asa associates assurance astros athletic athletics atletico authorities " +
      "automotive avalanche aviation bakeries ballet bancorp bancshares banks battalion bayern bears bengals " +
      "beverages bhd bills biosciences biotech blackhawks blazers blue blues borussia bourse brands " +
      "braves breweries brewers brewery brewing brigade broadcasting brokerage broncos bros brotherhood brothers " +
      "browns bruins buccaneers bucks builders bulletin bulls bv cabinet cable canadiens " +
      "canucks capital capitals cardinals caucus cavaliers cellular celtics cement center centers " +
      "centre centres ceramics chamber chargers chemical chemicals chiefs chronicle church city " +
      "clippers co co. co-op coalition college colts command commissions commodities communications conservatory " +
      "community computer computers confederation conference congress consortium construction " +
      "consulting cooperative corp corp. corporation corps cosmetics county courier cowboys " +
      "coyotes cruises cubs dairies dairy data departments dept desk devils diagnostics digital directorate " +
      "dispatch dodgers dolphins drilling ducks dynamics eagles economics electric electronics embassy " +
      "energy engineering engines enterprises entertainment equities equity examiner exploration expos falcons " +
      "farms fc fed feed fertilizers finance financial fisheries flames fleet flyers foods force forces forum " +
      "forest freight front funding furniture futures gallery gas gazette genetics giants gmbh grain guard guards " +
      "hawks healthcare heat herald holding hornets hospice hotels hotspur ilbo images inc inc. indians jackets " +
      "industries industry infrastructure inquirer institution instruments insurance interactive international " +
      "invest investment investments investors islanders jaguars jays jazz jets journal kings kk knicks " +
      "laboratories laboratory labs lakers leasing legion library limited lines lions llc llp logistics lp ltd " +
      "ltd. lumber machinery magic marine mariners marlins mavericks media medical metals mets " +
      "microsystems militia milling mills minerals mines mining ministries mission mobility mortgage " +
      "motor motors motorsport movement music mutual nets network networks news newsdesk " +
      "newsroom nuggets nv observatory observer office offshore oil oilers online opera " +
      "orchestra organisation organization orioles outfitters oy oyj pacers packaging packers " +
      "padres paging palace panthers paper partners patriots patrol penguins petrochemicals petroleum " +
      "pharma pharmaceuticals philharmonic phillies pictures pipeline pipelines pirates pistons " +
      "plantations plastics platforms plc post press project properties pty publications publishing " +
      "quarterly radio raiders railroad railway railways rams rangers raptors ratings realty records " +
      "reds redskins regiment register reinsurance research resources restaurants retail review robotics " +
      "rockets rockies rovers royals sa sabres saints savings school sdn se seahawks " +
      "secretariat securities semiconductor semiconductors seminary senate sentinel service " +
      "services sharks shimbun shipping shipyard shipyards sinmun society software solutions " +
      "sonics sons sox spa spurs squad staff stars steamship steel steelers steelworkers stores studios sugar " +
      "suns supermarkets symphony systems taskforce tbk teamsters technologies technology " +
      "telecom telecommunications television textile textiles theatre therapeutics tigers " +
      "timber timberwolves times tobacco tools town trading transport treasury tribe tribunal tribune trust tv twins " +
      "tyres unions united utilities ventures vikings villa vineyards voice volunteers wanderers " +
      "titans grizzlies pelicans brumbies crusaders warriors wednesday weekly wines wireless works yankees zeitung",
  ],
  [
    PLACES,
    "archipelago arena atoll avenue base bay beach boulevard bridge brook building canal canyon cape cathedral chowk " +
      "coliseum cosmodrome cove creek dam delta emirates falls forest ground gulf heights hotel isle isles junction " +
      "kingdom lagoon lake mall monument mount municipality museum oblast ocean oval pagoda park pass plateau pond " +
      "prefecture reef refuge republic reservoir ridge road sea shoal shrine sound springs states " +
      "station strait straits street strip territory tower trail tunnel vale waterway wharf zone",
  ],
  [
    BEFORE_PLACES,
    "avenida beit cabo calle camp campo cape castel central cerro ciudad costa county deir east eastern el estadio fort hotel jisr kafr kuala lake las los lower " +
      "mount mt mt. new north northeastern northern northwestern palais palazzo piazza pico plaza point port pozo puerto punta ras rio rue saint " +
      "san santa sao sierra south southeastern southern southwestern st st. stade stadio tel upper west western",
  ],
  [
    OTHERS,
    "accord accords act agreement ashes average award awards bill bond bonds bowl bundesliga " +
      "championship championships christmas classic code convention criterium crown cup day " +
      "declaration derby dialogue division dollar downhill dynasty earthquake easter festival finals games grand " +
      "index initiative invitational law league marathon masters medal meeting olympic olympics " +
      "open pact peso plan plate policy premiership prix prize process protocol rally ramadan rate rates receipts " +
      "relay report serie series shield slalom stakes summit superleague telescope test tour treaty trophy " +
      "war wars week year",
  ],
  [
    SAYING,
    "acknowledged added admitted announced argued asked believes claimed commented denied " +
      "explained insisted joked noted predicted recalled replied said says stressed testified " +
      "thinks told warned wrote",
  ],
  [
    CONTEST,
    "beat beats blanked defeated downed drew edged hosted lost outscored routed thrashed " +
      "trounced v vs vs. won",
  ],
  [
    WHERE,
    "across around at between central coastal downtown eastern from in inside into mainland near " +
      "nearby neighboring neighbouring northern of off outside rural southern suburban through " +
      "throughout to toward towards via western",
  ],
  [
    NO_NAMES,
    "a ad add after aids although am amid among an and apr april are as at attendance aug aug. " +
      "august avg baseball basketball batting bc before bln bowling but by caps cdt ceo cfo chg " +
      "close col conversion conversions copyright cricket cst dec dec. december defenders diary div dlr " +
      "dlrs dm dna dr draws ebitda edt est et extras factbox fax feb feb. february fixtures focus for forwards " +
      "fri friday from ft gaap gb gdp gmt gnp goalkeepers golf gymnastics halftime handball he her high his how however href html " +
      "i i'd i'll i'm i've if in ipo it jan. january jst jul july jun june kst latest ld lead lgbt lgbtq " +
      "leftist leftists low m.d. mar march may mdt midfielders mln mon monday mr mrs ms mst mths na nic " +
      "nil no no. nobody none not note notes nov nov. november oct oct. october ok on oper or ot our pc pct pdt " +
      "penalties ph ph.d playing pm pmi points postponed pts ptsd qtrly pre pretax q. qtly qualifier quarterfinals r&d refile " +
      "result results revenue revs rightist rightists rugby sat saturday schedule scoreboard scorer " +
      "scorers scores semifinals sep sept sept. september series share she shr shrs since skip " +
      "soccer source standings strikers subscribe summaries summary sunday table tennis text that " +
      "the their there these they this those though thu thursday today tomorrow total tries tue " +
      "tuesday tv urgent usd vat vip volleyball vs was we we're wed wednesday were what when where while who " +
      "why with wk wrapup wwi wwii year yes yesterday you",
  ],
  [
    BEFORE_ORGANIZATIONS,
    "ac air as atletico banca banco bank banque battlegroup bayern borussia caisse compagnie companhia " +
      "compania credit crystal cska deportivo dinamo dynamo farul fc federal groupe grupo gruppo hapoel inter kumpulan " +
      "lokomotiv maccabi olympique partizan queens racing radio rapid real red rotor royal rudar slavia societe " +
      "spartak sporting standard statistics steaua torpedo",
  ],
  [
    SPORT,
    "attendance beat championship cup defeat drawn final game games homered lost match matches " +
      "played player players points quarterfinal quarterfinals round score scored scorer scorers " +
      "scores season semifinal semifinals singled test tests title victory win won",
  ],
  [
    SINGLES,
    "badminton birdie birdied birdies bogey bogeys bout downhill fairway featherweight heat " +
      "heavyweight judo jump jumping knockout lap laps lightweight metres middleweight par putt " +
      "racing rally rider seeded seeds skating skiing slalom sprint squash stage swimming unseeded " +
      "welterweight wrestling",
  ],
  [TEAMS, "club clubs football goalkeeper penalty side tries try"],
  [
    PORTFOLIOS,
    "acting agriculture chief defence defense deputy economy finance foreign health home " +
      "interior justice prime public state trade treasury vice",
  ],
  [
    SORTS,
    "affiliate agency airline airlines association automaker band bank banks bloc brewer bookmaker bookmakers broadcaster broker brokerage brokers builder " +
      "carmaker carrier chain champions charity chipmaker club clubs coalition companies company competitor " +
      "conglomerate consultancy daily developer distributor drugmaker exporter faction federation ferry firm firms freighter frigate fund funds giant group holders " +
      "insurer insurers journal lender lenders magazine maker manufacturer militia miner movement network newspaper " +
      "newspapers operator paper parent partner party planemaker processor producer publisher refiner regulator retailer rival rivals ship side " +
      "startup station steelmaker submarine subsidiary supplier tanker team trawler troupe tugboat union " +
      "unit utility venture vessel warship watchdog weekly yacht",
  ],
  [
    BELONGINGS,
    "acquisition analysts assets bonds buyout dividend earnings factories factory fighters " +
      "gunmen h1 h2 interim lawmakers legislators merger net officials plant plants pretax profit " +
      "profits q1 q2 q3 q4 revenue shareholders shares stake stock stocks subsidiary supporters " +
      "takeover unit",
  ],
  [
    ROLE_NOUNS,
    "architect candidate cfo chair consultant coo cto diplomat doctor engineer entrepreneur " +
      "executive farmer fisherman head imam musician nurse partner pastor photographer plaintiff " +
      "priest principal producer publican ranger secretary-general speaker student teacher",
  ],
  [
    AFTER_PLACES,
    "archipelago arena barracks border camp cemetery checkpoint church counties delta districts embankment estate forest governorate lagoon lake mine motorway " +
      "neighborhood neighbourhood oilfield palace pipeline racecourse racetrack railway refinery reserve residents rivers shale terminal volcano",
  ],
  [
    PLACES_OF,
    "capital cities coast counties county district east emirate government governor hamlet hamlets island " +
      "islands kilometers kilometres kingdom km miles north northeast northwest outskirts port " +
      "ports province provinces region regions republic residents resort south southeast southwest " +
      "state states streets suburbs towns village villages west",
  ],
  [
    STAFF,
    "backbencher bloc ceo cfo chain channel chief coach correspondent daily defender engineer " +
      "engineers faction flanker fly-half fullback goalkeeper group hooker magazine midfielder militia militiamen movement " +
      "newsletter party president radio scrum-half spokesperson striker television vice-chairman " +
      "weekly winger workers",
  ],
  [
    DEALINGS,
    "acquired acquisition affiliate arm bid boss ceo co-chair co-founder director division " +
      "editor founder head manager merger officer operated owned partner president published " +
      "purchase shareholder stake stakes takeover unit venture",
  ],
  [
    MOVES,
    "added climbed closed down dropped eased ended fell firmed gained jumped lost plunged " +
      "rallied rose sank shed slid slipped soared surged tumbled up",
  ],
  [
    OWN,
    "body boyfriend brother career children comments daughter death family father friend friends " +
      "girlfriend goal hat-trick header health homer husband lawyer lawyers life mother parents " +
      "penalty remarks resignation serve shot single sister son testimony title victory widow wife",
  ],
  [
    OFFICE_HEADS,
    "administrator coordinator director-general emir patriarch representative secretary-general " +
      "speaker under-secretary undersecretary",
  ],
  [
    OFFICE_FRONTS,
    "acting assistant associate chief crown deputy executive first former high lance lord managing " +
      "parliamentary permanent petty presidential prime principal senior special under vice",
  ],
  [
    FIELDS,
    "affairs agriculture antiquities archaeology aviation biodiversity biotechnology chemistry " +
      "climate climatology commerce commonwealth counterterrorism culture cyber cybersecurity " +
      "diaspora digital disability drug drugs ecology economics economy equality fisheries " +
      "forestry forests gender geology geophysics homeland humanitarian hydrology ict immigration " +
      "industry infrastructure intelligence literature livestock logistics medicine meteorology " +
      "nonproliferation oceanography physics physiology psychiatry reunification rural science " +
      "security seismology smes sports startups surgery technology tourism unification welfare",
  ],
  [
    TITLE_FRONTS,
    "additional air assistant associate cabinet circuit commercial crown district economic financial " +
      "fire first floor grand high independent information investment legal majority managing marketing " +
      "medical minority national operating opposition police presiding product security senior " +
      "special strategy supreme technology",
  ],
  [
    PARTICLES,
    "ag al arap ben bin bint da de dela del della delos den der des di do dos du e el es ibn la las le los ng ould ten ter van von wa y",
  ],
  [RIVALS, "against beat v vs"],
  [NUMERALS, `${NUMBERS} million billion trillion half-million half-billion`],
];

let lists: Lists | undefined;

/** The lists that a lowercase word is on, as bits. */
export function cuesOf(small: string, number?: number): number {
  lists ??= listed(LISTS);
  return lists.get(small, number);
}

/** The same for the word with this hash. */
export function cuesAt(number: number): number {
  lists ??= listed(LISTS);
  return lists.at(number);
}

/** Capital cities whose names stand for their governments. */
export const SEATS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "Seoul Pyongyang Washington Moscow Beijing Tokyo London Paris Berlin Brussels Tehran Baghdad " +
    "Jerusalem Islamabad Kabul Ankara Cairo Damascus Riyadh Kiev Kyiv Taipei Hanoi Manila " +
    "Canberra Ottawa Rome Madrid Warsaw Havana Budapest Caracas Athens Belgrade"
  ).split(" "),
);
