/** Countries, parts of the world and counties by their names as copy writes them. */

import { writtenRows } from "../../place/written.ts";
import { type KnownPlace, placeIn } from "./known-place.ts";

/** The places of the table of countries and of those here, by their names. */
export function writtenPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const [country, names] of writtenRows()) {
    const town = placeIn(country, "city", true);
    names.forEach((name, at) => {
      if (at === 0) places.set(name, placeIn(country, "country"));
      else if (!places.has(name)) places.set(name, town);
    });
  }
  // `Gulf` and `Europe` are in no country, but copy names them as places all the same.
  for (const name of REGIONS.split("|")) places.set(name, placeIn("", "country"));
  for (const name of COUNTIES.split("|")) places.set(name, placeIn("GB", "city"));
  // Other names of countries, which the table does not have or has among their cities.
  for (const row of COUNTRY_NAMES.split(";"))
    for (const name of row.slice(2).split("|"))
      places.set(name, placeIn(row.slice(0, 2), "country"));
  return places;
}

const REGIONS =
  "Europe|Asia|Africa|America|Americas|North America|South America|Latin America|Central America|" +
  "Central Asia|Eastern Europe|Western Europe|Middle East|Far East|Gulf|Persian Gulf|Chechnya|" +
  "Kashmir|Balkans|Caribbean|West Indies|Mediterranean|Scandinavia|Crimea|Golan Heights|" +
  "Transvaal|Ulster|Soviet Union|USSR|Surinam|Czechoslovakia|Republika Srpska|Tibet|Kremlin|" +
  "Vatican|White House|Pacific|Atlantic|Baltic|Black Sea|Red Sea|South China Sea|Midwest|" +
  "Old Bailey|Downing Street|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Outer Banks|Wall Street|Wall St|" +
  "New England|Abkhazia|Ossetia|Transcaucasus|Caucasus|Catalonia|Oval|Lord's|Headingley|Wembley|" +
  "DMZ|Ceylon|Rhodesia|NSW";

// Each has a team of the same name.
const COUNTIES =
  "Yorkshire|Kent|Sussex|Essex|Surrey|Cornwall|Devon|Lancashire|Cheshire|Somerset|Middlesex|" +
  "Durham|Glamorgan|Derbyshire|Gloucestershire|Hampshire|Leicestershire|Northamptonshire|" +
  "Nottinghamshire|Warwickshire|Worcestershire";

const COUNTRY_NAMES =
  "USUnited States|United States of America|USA;GBUnited Kingdom|Britain|Great Britain|England|" +
  "Scotland|Wales|Northern Ireland|N Ireland;AEUAE;KPN Korea|N.K.|DPRK;KRS Korea|ROK|" +
  "Republic of Korea;ZAS Africa;SSS Sudan;NLHolland|Neths;HKHK|H.K.;TTTrinidad|Tobago|" +
  "Trinidad and Tobago;CZCzech Republic;AGAntigua and Barbuda|Antigua;STSao Tome and Principe|" +
  "São Tomé and Príncipe|Sao Tome;KNSaint Kitts and Nevis|St. Kitts and Nevis|" +
  "St Kitts and Nevis|St. Kitts;LCSaint Lucia|St. Lucia;VCSaint Vincent and the Grenadines|" +
  "St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent;" +
  "TCTurks and Caicos Islands|Turks and Caicos;WFWallis and Futuna;TLTimor-Leste|East Timor;" +
  "TRTürkiye|Turkiye;CICôte d'Ivoire|Cote d'Ivoire|Ivory Coast;GWGuinea-Bissau;FOFaroe Islands;" +
  "FKFalkland Islands|Falklands;EHWestern Sahara;GFFrench Guiana;PFFrench Polynesia;" +
  "ASAmerican Samoa;NCNew Caledonia;AWAruba;AIAnguilla;CWCuracao|Curaçao;CKCook Islands;" +
  "RERéunion;SHSaint Helena|St. Helena;MPNorthern Mariana Islands;VGBritish Virgin Islands;" +
  "VIU.S. Virgin Islands|US Virgin Islands;SXSint Maarten;MFSt. Martin;" +
  "PMSaint Pierre and Miquelon|St. Pierre and Miquelon;" +
  "GSSouth Georgia and the South Sandwich Islands;SJSvalbard|Svalbard and Jan Mayen;" +
  "AQAntarctica;GPGuadeloupe;MQMartinique;MSMontserrat;YTMayotte;TKTokelau;NUNiue;" +
  "PSPalestinian Territories;MMBurma;CNPRC;DEWest Germany|East Germany;CDZaire|DR Congo|" +
  "Democratic Republic of the Congo|Democratic Republic of Congo;MKMacedonia;" +
  "IERepublic of Ireland|Irish Republic|Eire;RURussian Federation;YUYugoslavia|" +
  "Federal Republic of Yugoslavia;NZNZ|N.Z.;BABosnia-Herzegovina|Bosnia and Herzegovina|" +
  "Herzegovina;PSWest Bank|Gaza|Gaza Strip;IRIslamic Republic of Iran;KZKazakstan";
