/**
 * Cities of India that its agencies name alone beside those of the gazetteer, in small letters: those that were renamed,
 * under today's name and the former one, and two capitals of states.
 */
export const INDIA =
  "|allahabad|bangalore|bengaluru|cochin|kochi|madras|patna|prayagraj|pune|shimla|trivandrum|varanasi";
