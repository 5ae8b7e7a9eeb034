/** Bounds that hold for any input, so that time and memory stay bounded. A real article comes nowhere near them. */
export const LIMITS = {
  /** Characters of text read; what follows is left out. */
  text: 1_500_000,
  /** Words and marks read; an article of 1 MB has fewer. */
  tokens: 300_000,
  /** Characters of a sentence; a longer one is cut at a space. */
  sentence: 2_000,
  /** Characters handed to the sentence segmenter at once: its time grows with the square. */
  segment: 4_000,
  /** Characters of one quotation; what runs on further is no quotation but a lost mark. */
  quotation: 3_000,
  /** Paragraphs that a quotation may run over. */
  quotationParagraphs: 12,
  names: 1_000,
  mentions: 20_000,
  figures: 2_000,
  quotations: 1_000,
  /** Tokens of a name. */
  nameTokens: 9,
} as const;
