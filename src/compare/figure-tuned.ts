/**
 * Tuned on the labelled accounts: `npm run score:compare`. Shares are of the poorer setting, weighted by inverse document
 * frequency.
 */
export const LIKENESS = {
  /** A shared setting, of so many stems at least, that makes a difference in a named noun sure. */
  differentSetting: 0.3,
  differentStems: 2,
  /** A shared setting, of so many stems, that is nearly the same sentence. */
  closeSetting: 0.75,
  closeStems: 4,
  /** A shared setting for which two stems before both figures will do. */
  clauseSetting: 0.6,
  /** A shared setting, of as many stems as a close one, for sentences with a name in common. */
  namesSetting: 0.35,
  /** Stems shared by two sentences at the head of their articles that tell one thing. */
  earlyStems: 3,
  /** A shared setting that makes one number of a named noun sure. */
  namedSetting: 0.12,
  /** The same where no noun is told and only the surroundings speak. */
  unnamedSetting: 0.35,
  /** The same where the nouns are two. */
  looseSetting: 0.5,
  tinyBelow: 13,
  /** A shared setting that will do where one word stands shortly before both figures. */
  subjectSetting: 0.15,
  /** A shared setting for which a named noun is offered, folded. */
  possibleSetting: 0.18,
  /** A noun so rare that a number with it needs no more company. */
  rareNoun: 4,
  /** The same of a large round number, which many things are said to have. */
  roundNoun: 5.5,
  /** A round number from here on is told of few things of one noun, whatever stands before it ("about", "more than"). */
  knownRound: 100_000,
  largeFrom: 100,
  /** Digits, zeros at an end left out, of which a number of one noun is told twice by chance hardly ever. */
  exactDigits: 3,
  /** And of which it is one whatever it is called: "41,306 people", "a crowd of 41,306". */
  plainDigits: 4,
  /** Places up to which a toll may be taken for the event's own. */
  leadPlaces: 2,
  /** By how many times two counts of those to whom one thing happened may differ: more are two kinds of counting. */
  kindTimes: 2,
  /** Share of an article from its top in which a toll is the event's own where more speaks for it. */
  highShare: 0.25,
  /** A shared setting that makes a difference sure where each article has one number of a rare noun. */
  aloneSetting: 0.3,
} as const;

/**
 * How likely two figures count one quantity by what stands about them (`FigureContext`), as log-odds: `npm run tune:figures` learns the
 * weights and prints them.
 */
export const CONTEXT = {
  base: -2.11,
  weights: {
    apart: -0.5,
    loose: -0.13,
    stems: 0.24,
    rival: -2.61,
    rivals: -1.55,
    around: 3.44,
    alone: 0.42,
    depth: -1.46,
    crowd: -0.26,
    verb: 1.18,
    owner: 1.18,
  },
  /** From these log-odds on, with what the numbers add, one number in both, or two that agree, are one quantity. */
  same: 2.5,
  compatible: 2,
  /** And below these two numbers that differ are not even offered as possibly of one quantity. */
  possible: -0.5,
} as const;
