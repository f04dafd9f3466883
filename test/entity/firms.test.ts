import { describe, expect, it } from "vitest";
import { marked } from "./marked.ts";

// Marked as in `newswire.ts`.
const HEADLINES = [
  "It rose.\nAbout [O Velesh Foods Corp].\nIt sells fish.",
  "It rose.\nAbout [O Velesh Robotics]\nIt sells tools.",
  "[O DELMAR STEEL INC] 3RD QTR LOSS\nShr 4 cts vs 3 cts",
  "[O HARLAND FOODS PLC] SETS SPLIT\nThe company said so.",
  "[O HARROWGATE TOOL CORP] 2ND QTR NET\nShares of [O Harrowgate] rose.",
  "TARNOK UNIT TO BUY [O DELMAR STEEL INC]\nIt rose.",
  "DRELM RAISES STAKE IN [O KOVAK STEEL INC] TO 12 PCT\nIt rose.",
  "DRELM BUYS 12 PCT OF [O KOVAK STEEL INC]\nIt rose.",
];

const BESIDE = [
  "Director General of Police [P Anil Rao] met the Leader of the Opposition, [P Ann Lee]. But [L Washington] said it had none.",
  "Sen. [P Ronald dela Cruz], [P Juan de los Santos] and Alhaji [P Musa Bello] left. [P Hwang Sun-hong] scored.",
  "Foreign Minister [P Choe Son Ok] met Rep. [P An Gyu-back]. EBITDA rose.",
  "[O Born Free Foundation] said so. Born [P Irena Kastelan] in [L Paris], she sang. Trooper [P Ann Lee] left. Exports to [L Southeast Asia] rose 2 percent.",
  "They met on Valentine's Day in [L Paris], and on New Year's Eve.",
  "He sold ten [O Calder] shares.",
  "Swiss shares fell. [O Swiss Velesh Corp] rose.",
  "Central bank governor [P Ann Lee] said so. [L West Bengal] chief minister [P Bob Kim] left.",
  "Soprano [P Oksana Velesh] and the baritone [P Bob Kim] sang. Stockbroker [P Ann Lee] and Tun [P Rahman] left.",
  "[P Catherine] of [L Russia] wrote. The Duke of [L Norfolk] read.",
  "Pandit [P Ravi Kumar] spoke. Their lawyer, Maître [P Sophie Velesh], left.",
  "[L Paris] ([O AFP]) - The court ruled on Friday.\nHe thanked [L Paris].",
];

const BODIES = [
  "The [O Velesh University of Science and Technology] won. He died at [L Moscow]'s Hospital No. 6. A unit of [O Ford] and [O Technology Ventures] was sold.",
  "They stood outside the [L Nathan R. Jones Federal Building]. Men hid in the [L Shah-i-Kest Valley], near the [L Sule Pagoda].",
  "[P Quill Tarvik] of [O Imperial College London], who was ill, left. She taught at the [O New Harbor Conservatory].",
  "In [L Trenton], a son of the woman, [P Peter Kassavin], said so.",
  "He is an engineer with [O Kalmvest]. They sold its second-largest bank, [O Velbanki], on Tuesday.",
  "Mortgage lender [O Palisade Home Funding] fell. She is an analyst at [O Hartwell Defence Studies] in [L London].",
  "[P Ulrich Stadel] of [O Stanford University] and [P Minaksh Raghunat] of the [O Indian Institute of Science] won.",
  "The ruling [O Kenya African National Union] said no.",
  "[O Fed] cuts rates as fears shake markets",
  "Fed up with taxes, voters stayed home.",
  "Fed leaves, cows die",
  "[O Imperial College London] said so.",
  "[L Israel] [O Palestinian Authority] agree on truce",
  "[L Britain] [O Irish Republican Army] truce",
  "The rover landed in [L Gale Crater]. They met at [L Sophia Gardens].",
  "[P Bob Gardens] said he was sorry. [P Gardens] left.",
  "President [P Laura Gardens] said so. [P Mary Crater] told reporters she was ill.",
  '"I am sorry," said [P Laura Gardens]. [P Sam Crater], a teacher, said so.',
];

const SHORT = [
  "[O Bell Garrick Corp] said profit rose. [O Bell Garrick] also said it would close a plant.",
  "[O Joseph Velesh Holdings Ltd] said so. [O Joseph Velesh] has 20 shops.",
  "[O Joseph Velesh Ltd] said so. Its founder [P Joseph Velesh] died in May. [P Joseph Velesh] was 60.",
  "[P Ann Velesh] died in May. [O Ann Velesh Holdings Corp.] said so.",
  "[P Joseph Velesh], chairman of [O Joseph Velesh Ltd], said so. [P Joseph Velesh] is 60.",
  "[O Kumpulan Rimba Velesh Bhd] said so. [O Rimba Velesh] has estates.",
  "[O Seri Velesh Bhd] said so. [O Seri Velesh] rose 4 cents. Datuk Seri [P Zainal Rahman] left.",
];

const ENDINGS = [
  "It will run as part of its [O Pillard Bakeries] division. The loss was at [O Foxcraft Furniture] and [O Hill Dairies].",
  "It will buy [O Carter Paging], a maker of radios. The biggest holder is [O Velesh Steamship]. [O Martin Tools] fell.",
  "[O Martin Invest], a shell company, was sold. The ship was hired by [O Tarnok Cruises].",
  "He works at the [O Sun Propulsion Laboratory]. Shares rose on the [O Milan Bourse]. [O Zodiak Broadcasting] said so.",
  "It was at [L Queen Ann Hospital] and the [L Prince Albert Museum]. The [O Tun Rahman Exchange] was open.",
  "A fire on [L Governor Street] killed two. Mayor [P Street] said so.",
  "The [O Nepali Army] left. Ships of the [O Turkish Navy] and the [O Mexican Navy] came.",
];

const NORDIC = [
  "Shares of [O Velesh A/S] rose. [O Tarnok International Finance A/S] sold bonds. [O Velesh] makes trams.",
  "The law firm [O Torvald and Velesh] said so. He works at [O Kessel and Prine], a maker of trams.",
  "The strain is A/[L Sydney] or A/[L Shanghai]. The field N/A/S is empty.",
  "The lawmaker [P Smith] and [P Jones] said no.",
  "The playmaker [P Zidane] and [P Henry] scored. The filmmaker [P Spielberg] and [P Lucas] said so.",
  "The peacemaker [P Carter] and [P Mandela] met.",
  "Police say the firm [O Lee and Kim] said so. The carmaker [O Torvald and Velesh] rose.",
  "[O Harbor and Kessel], a [L London]-based law firm, said so.",
  "Police arrested [P Smith] and [P Jones], a company director.",
  "Reports by [O UN Women] and the [O Alternative for Norland] were read.",
  "[O Zorkan], founded in 1998, makes trams. A statement from [O Velkan] was read. He drew a portrait of [P Torvik].",
];

describe("extractEntities, on companies,", () => {
  it.each(NORDIC)("finds firms of two names, and bodies, in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });

  it.each(BESIDE)("finds only the names in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });

  it.each(ENDINGS)("finds them, and other bodies, by their last words in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });

  it.each(BODIES)("finds bodies, buildings and who belongs to them in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });

  it.each(SHORT)("finds them by their names without their forms in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });

  it.each(HEADLINES)("finds them whole in headlines in capitals: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });
});
