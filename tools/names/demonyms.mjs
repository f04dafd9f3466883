/** What countries' people and things are called. */

/** The names of each country's people and things, by its code. */
export function demonymsOf(require) {
  const { nationalities } = require("i18n-nationality/langs/en.json");
  const demonyms = new Map();
  for (const [code, name] of Object.entries(nationalities)) {
    const forms = name.split(/, | or |\//).map((form) => form.trim().replace(/s$/, ""));
    demonyms.set(
      code,
      forms.filter((form) => /^[A-Z][A-Za-z -]+$/.test(form) && !NO_NATIONALITY.test(form)),
    );
  }
  // The source has the British and the Welsh there.
  demonyms.delete("VG");
  demonyms.delete("WF");
  for (const [code, forms] of Object.entries(ALSO))
    demonyms.set(code, [...new Set([...(demonyms.get(code) ?? []), ...forms])]);
  return demonyms;
}

/** Packs those that do not follow from the countries' names: for each country its code and its names, between bars. */
export function packDemonyms(demonyms, following) {
  return [...demonyms]
    .map(([code, forms]) => [code, forms.filter((form) => following.get(form) !== code)])
    .filter(([, forms]) => forms.length > 0)
    .map(([code, forms]) => code + forms.join("|"))
    .join(";");
}

// What the source has for some is only their name, or no nationality.
const NO_NATIONALITY =
  /^(?:Bermuda|Bonaire|Djibouti|Gibraltar|Greenland|Guadeloupe|Guam|Guernsey|Jersey|Kosovo|Martinique|Mayotte|Montserrat|New Caledonia|Niue|Occupied|Papua New Guinea|Puerto Rico|Reunion|Saint Helena|South Sudan|Tokelau|Turkmenistan|Vanuatu|Western Sahara)$| (?:Island|Territory)$| (?:-|and) /;

// What copy says beside those.
const ALSO = {
  AR: ["Argentine", "Argentinian"],
  BA: ["Bosnian"],
  CH: ["Swiss"],
  GB: ["British", "Briton", "English", "Scottish", "Welsh", "Northern Irish"],
  KR: ["South Korean"],
  KP: ["North Korean"],
  NL: ["Dutch"],
  NZ: ["New Zealander", "Kiwi"],
  PS: ["Palestinian"],
  SA: ["Saudi", "Saudi Arabian"],
  AE: ["Emirati"],
  AU: ["Aussie"],
  BW: ["Motswana"],
  CD: ["Congolese", "Zairean", "Zairian"],
  DO: ["Dominican"],
  EC: ["Ecuadoran", "Ecuadorian"],
  LS: ["Basotho"],
  MK: ["North Macedonian"],
  MV: ["Maldivian"],
  NP: ["Nepali"],
  PG: ["Papua New Guinean"],
  PR: ["Puerto Rican"],
  SR: ["Surinamese"],
  SS: ["South Sudanese"],
  SV: ["Salvadorean"],
  XK: ["Kosovar"],
  TR: ["Turk", "Turkish"],
  US: ["American"],
  DE: ["East German", "German", "West German"],
  DK: ["Dane", "Danish"],
  SE: ["Swede", "Swedish"],
  FI: ["Finn", "Finnish"],
  PL: ["Pole", "Polish"],
  ES: ["Spaniard", "Spanish"],
  IE: ["Irish"],
  FR: ["French"],
  CZ: ["Czech"],
  IQ: ["Iraqi"],
  HR: ["Croat", "Croatian"],
  RS: ["Serb", "Serbian"],
  AF: ["Afghan"],
  PH: ["Filipino", "Philippine"],
  TH: ["Thai"],
  TW: ["Taiwanese"],
  KW: ["Kuwaiti"],
  RU: ["Russian"],
  SK: ["Slovak"],
  SI: ["Slovene", "Slovenian"],
  PK: ["Pakistani"],
  PT: ["Portuguese"],
  KZ: ["Kazakh"],
  UZ: ["Uzbek"],
  KG: ["Kyrgyz"],
  TJ: ["Tajik"],
  TM: ["Turkmen"],
  AZ: ["Azeri"],
  YE: ["Yemeni"],
};
