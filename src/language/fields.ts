import { wordList } from './word-list';

/** What bodies are over ("Centre for Disease Control and Prevention"): words that go on a body’s name behind "and", lower case. */
export const FIELDS =
  wordList(`affairs aging agriculture alcohol aquaculture archives arts atmosphere aviation broadcasting budget climate commerce communications
  conservation cooperation culture customs defence defense development diseases drug drugs economics education elections employment energy engineering
  enterprise enterprises environment equality ethics excise explosives families finance firearms fisheries food forestry forests freedoms gynaecologists
  gynecologists health heritage history housing human humanities immigration inclusion industries industry information infrastructure innovation insurance
  justice labor labour languages letters literature livestock management means measures media medicine migration mines minerals mining nutrition oceans
  oversight parks peace pensions physicians planning policy prevention prisons reconciliation refugees relations rehabilitation research resources
  revenue rights safety science sciences security services skills society space sport sports standards statistics studies surgeons surgery sustainability
  taxation technology telecommunications tobacco tourism trade training transport transportation treatment urbanisation water waterways welfare wildlife
  women work works youth`);
