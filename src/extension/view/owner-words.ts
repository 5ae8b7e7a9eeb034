/** How each kind of owner is called. */
export const OWNER_WORDS = {
  public: 'ownerPublic',
  state: 'ownerState',
  listed: 'ownerListed',
  private: 'ownerPrivate',
  'non-profit': 'ownerNonProfit',
  agency: 'ownerAgency',
  party: 'ownerParty',
} as const;
