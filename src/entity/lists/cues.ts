/** Lists of words that show what a name is. Each list is a bit of `cue-bits.ts`. */

import {
  AFTER_PLACES,
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  CONTEST,
  DEALINGS,
  FIELDS,
  MOVES,
  NO_NAMES,
  NUMERALS,
  OFFICE_FRONTS,
  OFFICE_HEADS,
  OFFICES,
  ORGANIZATIONS,
  OTHERS,
  OWN,
  PARTICLES,
  PLACES,
  PLACES_OF,
  PORTFOLIOS,
  RIVALS,
  ROLE_NOUNS,
  SAYING,
  SINGLES,
  SORTS,
  SPORT,
  STAFF,
  TEAMS,
  TITLE_FRONTS,
  TITLES,
  WHERE,
} from "./cue-bits.ts";
import { type Lists, listed } from "./listed.ts";

/** The numbers from one on. */
export const NUMBERS: string = "one two three four five six seven eight nine ten eleven twelve";

/** The words of the lists. Where several are on the same lists, a row has them for all of these. */
export const LISTS: readonly (readonly [list: number, words: string])[] = [
  [
    TITLES | OFFICES | ROLE_NOUNS | OFFICE_HEADS,
    "adviser advisor ambassador archbishop attorney bishop chairman chairwoman chancellor chief " +
      "commander commissioner director envoy general governor king mayor minister premier " +
      "president prince queen secretary superintendent",
  ],
  [
    TITLES | OFFICES | ROLE_NOUNS | STAFF,
    "ceo coach defender goalkeeper midfielder spokesperson striker winger",
  ],
  [
    TITLES | OFFICES | ROLE_NOUNS,
    "admiral alderman commodore assemblyman assemblywoman captain cardinal colonel congressman " +
      "congresswoman councilman councilwoman counsel emperor gen gen. gov gov. infielder " +
      "inspector journalist judge leader manager officer outfielder pope prefect princess " +
      "professor prosecutor rabbi senator sergeant sheriff skipper spokesman spokeswoman " +
      "taoiseach trainer treasurer whip",
  ],
  [
    TITLES | OFFICES,
    "abbot adm adm. alhaji auditor ayatollah baroness brig-gen capt capt. catholicos chairperson cllr cmdr cmdr. col col. comptroller constable coroner " +
      "correspondent cpl cpl. dame dato datuk deputy det det. dr dr. emir father flt hajia hojatoleslam insp insp. " +
      "judges justice justices lady ldr lhp lieutenant lord lt lt-col lt-gen lt. madam maj-gen maître maj maj. major marshal maulana mep miss mla mme mp mr mr. " +
      "mrs mrs. ms ms. msgr msp nawab pfc pfc. prof prof. pte pvt pvt. qb rep rep. representative reps reps. rev rev. reverend " +
      "rhp sen sen. sens sens. seri sgt sgt. sheikh sir sqn sultan swami supt supt. trooper tun under-secretary-general vice-marshal vice-president writer",
  ],
  [TITLES | ROLE_NOUNS | STAFF | DEALINGS, "analyst broker dealer economist strategist trader"],
  [
    TITLES | ROLE_NOUNS,
    "activist actor actress all-rounder artist astronaut author banker batsman biologist bowler " +
      "boxer businessman businesswoman choreographer climber co-founder composer conductor " +
      "cosmonaut cousin cyclist defendant designer detective dissident driver editor elder fencer " +
      "filmmaker firefighter forward founder golfer guitarist historian housewife investigator jockey lawmaker " +
      "lawyer lobbyist novelist owner paceman painter paramedic physicist pilot pitcher playmaker " +
      "meteorologist poet promoter publicist quarterback rapper referee reporter researcher rider scientist " +
      "seamer shopkeeper singer songwriter spinner sprinter surgeon swimmer villager wrestler",
  ],
  [
    ORGANIZATIONS | SORTS | BODY_NOUNS,
    "agency airline association bank club company federation fund group newspaper party union",
  ],
  [
    ORGANIZATIONS | BODY_NOUNS,
    "army assembly authority bureau commission committee council court department exchange " +
      "foundation hospital institute league ministry navy parliament police subcommittee " +
      "university",
  ],
  [
    PLACES | AFTER_PLACES | PLACES_OF,
    "coast county district island islands port province region state village",
  ],
  [
    PLACES | AFTER_PLACES,
    "airport archipelago arena basin castle delta desert forest harbor harbour highway hills " +
      "jail lagoon lake mosque mountains peninsula prison river square stadium township valley " +
      "ward",
  ],
  [NO_NAMES | SPORT | TEAMS, "baseball basketball cricket halftime rugby soccer standings"],
  [
    SPORT | TEAMS,
    "assists coach defender division goal goals hockey homer inning innings jumper layup league lhp " +
      "midfielder nba nfl nhl overtime pitcher quarterback rebounds rhp rookie shortstop striker " +
      "team teams touchdown touchdowns wicket wickets",
  ],
  [
    STAFF | DEALINGS,
    "analysts brokers chairman dealers economists executive shareholders shares spokesman " +
      "spokeswoman stock subsidiary traders",
  ],
  [
    ORGANIZATIONS | BELONGINGS,
    "board headquarters holdings management newspapers products rebels workers",
  ],
  [BELONGINGS | STAFF, "employees executives guerrillas newspaper"],
  [AFTER_PLACES | PLACES_OF, "area city enclave mayor municipality suburb town"],
  [SPORT | SINGLES, "athletics boxing cycling golf seed set sets tennis"],
  [TITLES | OWN, "brother daughter husband mother sister son wife"],
  [
    TITLES,
    "baritone billionaire centre champion compatriot counterpart countryman crew dictator " +
      "ex-president financier fugitive fullback goaltender guard guerrilla gunman hardliner " +
      "hijacker hooker industrialist linebacker lord-justice loyalist mate militant millionaire " +
      "model newcomer pandit pianist politician prop psychologist qualifier rebel-leader receiver " +
      "republican rescuer rookie runner sculptor seed separatist shortstop skier soprano star " +
      "stockbroker substitute suspect teammate teenager tycoon umpire veteran warlord worker",
  ],
  [
    OFFICES | PORTFOLIOS,
    "acting agriculture defence defense economy finance foreign health home interior prime " +
      "public state trade treasury vice",
  ],
  [OFFICES | ROLE_NOUNS, "chair doctor executive imam secretary-general speaker"],
  [OFFICES | OFFICE_HEADS, "director-general patriarch under-secretary undersecretary"],
  [
    OFFICES,
    "accountant attorney-general brig brigadier brigadier-general caretaker co-chair " +
      "co-chairman comrade dutchman englishman first-lady former frenchman governor-general " +
      "inspector-general interim irishman islamist italian-born lieutenant-colonel " +
      "lieutenant-general major-general monsignor mullah negotiator opener reliever scotsman " +
      "solicitor spaniard undersecretary-general vice-chairman vice-premier welshman",
  ],
  [
    ORGANIZATIONS | SORTS,
    "airlines banks bloc brokerage coalition journal militia movement network paper weekly",
  ],
  [
    ORGANIZATIONS | FIELDS,
    "aviation digital economics fisheries industry infrastructure logistics technology",
  ],
  [ORGANIZATIONS | BEFORE_ORGANIZATIONS, "atletico bayern borussia fc inter radio"],
  [ORGANIZATIONS | TITLE_FRONTS, "cabinet financial investment medical"],
  [
    ORGANIZATIONS,
    "a/s ab academy administration advisers advisors advisory aerospace ag agencies airways " +
      "albion alliance alternative analytics angels asa associates assurance astros athletic " +
      "athletics authorities automotive avalanche bakeries ballet bancorp bancshares battalion " +
      "bears bengals beverages bhd bills biosciences biotech blackhawks blazers blue blues bourse " +
      "brands braves breweries brewers brewery brewing brigade brigades broadcasting broncos bros " +
      "brotherhood brothers browns bruins buccaneers bucks builders bulletin bulls bv cable " +
      "canadiens canucks capital capitals cardinals caucus cavaliers cellular celtics cement " +
      "center centers centre centres ceramics chamber chargers chemical chemicals chiefs " +
      "chronicle church city clippers co co. co-op college colts command commissions commodities " +
      "communications conservatory community computer computers confederation conference congress " +
      "consortium construction consulting cooperative corp corp. corporation corps cosmetics " +
      "county courier cowboys coyotes cruises cubs customs dairies dairy data departments dept desk " +
      "devils diagnostics directorate dispatch dodgers dolphins drilling ducks dynamics eagles " +
      "electric electronics embassy energy engineering engines enterprises entertainment equities " +
      "equity examiner exploration expos falcons farms fed feed fertilizers finance flames fleet " +
      "flyers foods force forces forum forest freight front funding furniture futures gallery gas " +
      "gazette genetics giants global gmbh grain guard guards hawks healthcare heat herald holding " +
      "hornets hospice hotels hotspur ilbo images inc inc. indians jackets industries inquirer " +
      "institution instruments insurance interactive international invest investments investors " +
      "islanders jaguars jays jazz jets kings kk knicks laboratories laboratory labs lakers " +
      "leasing legion library limited lines lions llc llp lp ltd ltd. lumber machinery magic " +
      "marine mariners marlins mavericks media metals mets microsystems milling mills minerals " +
      "mines mining ministries mission mobility mortgage motor motors motorsport music mutual " +
      "nets networks news newsdesk newsroom nuggets nv observatory observer office offshore oil " +
      "oilers online opera orchestra organisation organization orioles outfitters oy oyj pacers " +
      "packaging packers padres paging palace panthers partners patriots patrol penguins " +
      "petrochemicals petroleum pharma pharmaceuticals philharmonic phillies pictures pipeline " +
      "pipelines pirates pistons plantations plastics platforms plc post press project properties " +
      "pty publications publishing quarterly raiders railroad railway railways rams rangers " +
      "raptors ratings realty records reds redskins regiment register reinsurance research " +
      "resources restaurants retail review robotics rockets rockies rovers royals sa sabres " +
      "saints savings school sdn se seahawks secretariat securities semiconductor semiconductors " +
      "seminary senate sentinel service services sharks shimbun shipping shipyard shipyards " +
      "sinmun society software solutions sonics sons sox spa spurs squad staff stars steamship " +
      "steel steelers steelworkers stores studios sugar suns supermarkets symphony systems " +
      "taskforce tbk teamsters technologies telecom telecommunications television textile " +
      "textiles theatre therapeutics tigers timber timberwolves times tobacco tools town trading " +
      "transport treasury tribe tribunal tribune trust tv twins tyres unions united utilities " +
      "ventures vikings villa vineyards voice volunteers wanderers titans grizzlies pelicans " +
      "brumbies crusaders warriors wines wireless works yankees zeitung",
  ],
  [
    PLACES,
    "atoll avenue base bay beach boulevard bridge brook building canal canyon cape cathedral " +
      "chowk coliseum cosmodrome courthouse cove creek dam emirates falls ground gulf heights hotel isle " +
      "isles junction kingdom mall monument mount municipality museum oblast ocean oval pagoda " +
      "panhandle park pass plateau pond prefecture reef refuge republic reservoir ridge road sea shoal " +
      "shrine sound springs states station strait straits street strip territory tower trail " +
      "tunnel vale waterway wharf zone",
  ],
  [BEFORE_PLACES | WHERE, "central eastern northern southern western"],
  [
    BEFORE_PLACES,
    "avenida beit cabo calle camp campo cape castel cerro ciudad costa county deir east el " +
      "estadio fort hotel jisr kafr kuala lake las los lower mount mt mt. new north northeastern " +
      "northwestern palais palazzo piazza pico plaza point port pozo puerto punta ras rio rue " +
      "saint san santa sao sierra south southeastern southwestern st st. stade stadio stadium tel upper " +
      "west",
  ],
  [OTHERS | SINGLES, "downhill rally slalom"],
  [
    OTHERS,
    "accord accords act agreement ashes average award awards bill bond bonds bowl bundesliga " +
      "championship championships christmas chuseok classic code composite convention criterium crown cup day " +
      "declaration derby dialogue division dynasty earthquake easter festival finals games grand " +
      "index initiative invitational law league marathon masters medal meeting olympic olympics " +
      "open pact plan plate policy premiership prix prize process protocol ramadan rate rates " +
      "receipts relay report serie series shield stakes summit superleague telescope test tour " +
      "treaty trophy war wars week year",
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
      "trounced v vs won",
  ],
  [
    WHERE,
    "across around at between coastal downtown from in inside into mainland near nearby " +
      "neighboring neighbouring of off outside rural suburban through throughout to toward " +
      "towards via",
  ],
  [NO_NAMES | SPORT, "attendance points quarterfinals scorer scorers scores semifinals"],
  [
    NO_NAMES,
    "a ad add after agm aids although am amid among an and apr april are as at aug august avg " +
      "batting bc before bln bowling but by caps cdt ceo cfo chg cif close col conversion conversions " +
      "copyright cst dec december defenders diary div dlr dlrs dm dna dr draws ebitda edt est et " +
      "extras factbox fax feb february fixtures focus for forwards fri friday fob from ft gaap gb gdp " +
      "gmt gnp goalkeepers golf gymnastics handball he her high his how however href html i if in " +
      "ipo it january jst jul july jun june kst latest ld lead lgbt lgbtq leftist leftists low " +
      "m.d. mar march may mdt midfielders mln mon monday mr mrs ms mst mths na nic nil no nobody " +
      "none not note notes nov november oct october ok on oper or ot our pc pct pdt penalties ph " +
      "playing pm pmi postponed pts ptsd qtrly pre pretax q. qtly qualifier r&d refile result " +
      "results revenue revs rightist rightists sat saturday schedule scoreboard sep sept " +
      "september series share she shr shrs since skip source strikers subscribe summaries summary " +
      "sunday table tennis text that the their there these they this those though thu thursday " +
      "today tomorrow total tries tue tuesday tv urgent usd vat vip volleyball vs was we wed " +
      "wednesday were what when where while who why with wk wrapup wwi wwii year yes yesterday " +
      "you",
  ],
  [
    BEFORE_ORGANIZATIONS,
    "ac air as banca banco bank banque battlegroup caisse compagnie companhia compania credit " +
      "crystal cska deportivo dinamo dynamo farul federal groupe grupo gruppo hapoel " +
      "kumpulan lokomotiv maccabi olympique partizan queens racing rapid real red rotor royal " +
      "rudar slavia societe spartak sporting standard statistics steaua torpedo",
  ],
  [
    SPORT,
    "beat championship cup defeat drawn final game games homered lost match matches played " +
      "player players quarterfinal round score scored season semifinal singled test tests title " +
      "victory win won",
  ],
  [
    SINGLES,
    "badminton birdie birdied birdies bogey bogeys bout fairway featherweight heat heavyweight " +
      "judo jump jumping knockout lap laps lightweight metres middleweight par putt racing rider " +
      "seeded seeds skating skiing sprint squash stage swimming unseeded welterweight wrestling",
  ],
  [TEAMS, "club clubs football goalkeeper penalty side tries try"],
  [PORTFOLIOS, "chief deputy justice"],
  [
    SORTS,
    "affiliate automaker band brewer bookmaker bookmakers broadcaster broker brokers " +
      "builder bulker carmaker carrier chain champions charity chipmaker clubs companies competitor " +
      "conglomerate consultancy daily developer distributor drugmaker exporter faction ferry firm " +
      "firms freighter frigate funds giant headhunters holders insurer insurers lender lenders magazine maker " +
      "manufacturer miner newspapers operator parent partner planemaker processor producer " +
      "publisher refiner regulator retailer rival rivals ship side startup station steelmaker " +
      "submarine subsidiary supplier tanker team tonne trawler troupe tugboat unit utility venture " +
      "vessel warship watchdog yacht",
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
    "architect candidate cfo consultant coo cto diplomat engineer entrepreneur farmer fisherman " +
      "head musician nurse partner pastor photographer plaintiff priest principal producer " +
      "publican ranger student teacher",
  ],
  [
    AFTER_PLACES,
    "barracks border camp cemetery checkpoint church counties dam districts embankment estate glacier " +
      "governorate mall mine motorway neighborhood neighbourhood oilfield palace pipeline racecourse " +
      "racetrack railway refinery reserve residents rivers shale terminal volcano",
  ],
  [
    PLACES_OF,
    "capital cities counties east emirate government governor hamlet hamlets kilometers " +
      "kilometres kingdom km lodge miles north northeast northwest outskirts ports provinces regions " +
      "republic residents resort slum south southeast southwest states streets suburbs towns villages " +
      "west",
  ],
  [
    STAFF,
    "backbencher bloc cfo chain channel chief correspondent daily engineer engineers faction " +
      "flanker fly-half fullback group hooker magazine militia militiamen movement newsletter " +
      "party president radio scrum-half television vice-chairman weekly workers",
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
    "body boyfriend career children comments death family father friend friends girlfriend " +
      "hat-trick header lawyer lawyers life parents remarks resignation testimony widow",
  ],
  [OFFICE_HEADS, "administrator coordinator emir representative secretary-general speaker"],
  [OFFICE_FRONTS | TITLE_FRONTS, "assistant associate crown first high managing senior special"],
  [
    OFFICE_FRONTS,
    "acting chief deputy executive former lance lord parliamentary permanent petty presidential " +
      "prime principal under vice",
  ],
  [
    FIELDS,
    "affairs agriculture antiquities archaeology biodiversity biotechnology chemistry climate " +
      "climatology commerce commonwealth counterterrorism culture cyber cybersecurity diaspora " +
      "disability drug drugs ecology economy equality forestry forests gender geology geophysics " +
      "homeland humanitarian hydrology ict immigration intelligence literature livestock medicine " +
      "meteorology nonproliferation oceanography physics physiology psychiatry reunification " +
      "rural science security seismology smes sports startups surgery tourism unification welfare",
  ],
  [
    TITLE_FRONTS,
    "additional air circuit commercial detective district economic fire floor grand independent " +
      "information legal majority marketing minority national operating opposition police " +
      "policy presiding product rear security strategy supreme technology",
  ],
  [
    PARTICLES,
    "ag al arap ben bin bint da de dela del della delle dello delos den der des di do dos du e el es ibn la las le los ng ould ten ter van von wa y",
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
