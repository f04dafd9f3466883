/**
 * Invented articles, and their entities: the type and name of each, its mentions in order, and after `<-` the references
 * to it that do not name it.
 */
export const ANSWERED: readonly {
  readonly about: string;
  readonly text: string;
  readonly answers: readonly string[];
}[] = [
  {
    about: "a president and a ministry in Korea",
    text: `SEOUL, March 4 (Yonhap) -- South Korean President Seo Min-jun said Friday he would meet North Korean leader Ri Song-chol next month.
Seo told reporters that the South would send food. The North had asked for it, the president said.
Unification Minister Cho Min-gyu said the ministry was ready. Seoul rejected other demands.`,
    answers: [
      "person Seo Min-jun: Seo Min-jun | Seo <- the president",
      "person Ri Song-chol: Ri Song-chol",
      "person Cho Min-gyu: Cho Min-gyu",
      "place South Korea: South <- Seoul",
      "place North Korea: North",
    ],
  },
  {
    about: "an agency with a short form",
    text: `The Harbor Disease Control Agency (HDCA) reported 12 cases on Monday. The HDCA said the agency would test more people.
Ann Lee, a researcher at the HDCA, was not surprised. The researcher had warned in May.`,
    answers: [
      "organization Harbor Disease Control Agency: Harbor Disease Control Agency | HDCA | HDCA | HDCA <- the agency",
      "person Ann Lee: Ann Lee <- The researcher",
    ],
  },
  {
    about: "two people with one surname",
    text: `Mayor Ann Grant and her brother Bob Grant opened the bridge. Ann Grant thanked the crews.
Bob Grant, the chief engineer, praised the steel. The mayor left early, and Grant stayed.`,
    answers: [
      "person Ann Grant: Ann Grant | Ann Grant <- The mayor",
      "person Bob Grant: Bob Grant | Bob Grant | Grant <- the chief engineer",
    ],
  },
  {
    about: "Chinese names",
    text: `BEIJING, Feb. 3 (Xinhua) -- Premier Li Wenming met Wang Xiaoli, chairwoman of the Red River Bank, on Tuesday.
Li praised the bank. Wang thanked the premier.`,
    answers: [
      "person Li Wenming: Li Wenming | Li <- the premier",
      "person Wang Xiaoli: Wang Xiaoli | Wang",
      "organization Red River Bank: Red River Bank <- the bank",
    ],
  },
  {
    about: "Japanese names",
    text: `TOKYO, May 2 (Kyodo) - Foreign Minister Haruto Tanaka will visit Kenya, the ministry said. Tanaka will meet President Daniel Otieno.
Otieno invited the foreign minister in January.`,
    answers: [
      "person Haruto Tanaka: Haruto Tanaka | Tanaka <- the foreign minister",
      "person Daniel Otieno: Daniel Otieno | Otieno",
      "place Kenya: Kenya",
    ],
  },
  {
    about: "Vietnamese names",
    text: `HANOI, June 9 (VNA) - Prime Minister Nguyen Van Hung received Tran Thi Mai, director of the Lotus Institute. Mr. Hung said the institute had a task.`,
    answers: [
      "person Nguyen Van Hung: Nguyen Van Hung | Hung",
      "person Tran Thi Mai: Tran Thi Mai",
      "organization Lotus Institute: Lotus Institute <- the institute",
    ],
  },
  {
    about: "Spanish and Arabic names",
    text: `Judge Maria Garcia Lopez heard Omar al-Rashid and Khalid bin Saud on Monday. Al-Rashid denied everything, the judge said. Garcia Lopez will rule in May.`,
    answers: [
      "person Maria Garcia Lopez: Maria Garcia Lopez | Garcia Lopez <- the judge",
      "person Omar al-Rashid: Omar al-Rashid | Al-Rashid",
      "person Khalid bin Saud: Khalid bin Saud",
    ],
  },
  {
    about: "Hungarian and Dutch names",
    text: `BUDAPEST, Oct. 4 (Reuters) - Analyst Istvan Kovacs of Duna Bank expects higher rates. Kovacs said Willem van der Berg, governor of the Delta Bank, had hinted at it. Van der Berg declined to comment.`,
    answers: [
      "person Istvan Kovacs: Istvan Kovacs | Kovacs",
      "organization Duna Bank: Duna Bank",
      "person Willem van der Berg: Willem van der Berg | Van der Berg",
      "organization Delta Bank: Delta Bank",
    ],
  },
  {
    about: "a company with its legal form",
    text: `Northwind Motors Inc. said on Friday it would close a plant in Ohio. Northwind Motors employs 4,000 people there. The company made a loss, chief executive Carla Stone said. Stone took over in March.`,
    answers: [
      "organization Northwind Motors: Northwind Motors Inc. | Northwind Motors <- The company",
      "place Ohio: Ohio",
      "person Carla Stone: Carla Stone | Stone",
    ],
  },
  {
    about: "two presidents, each identified by country",
    text: `French President Marie Petit and German President Jonas Vogel met in Oslo. Petit spoke first. The German president was brief, and the president of Norway silent.`,
    answers: [
      "person Marie Petit: Marie Petit | Petit",
      "person Jonas Vogel: Jonas Vogel <- The German president",
      "place Oslo: Oslo",
      "place Norway: Norway",
    ],
  },
];
