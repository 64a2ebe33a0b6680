// Apart from the catalogue, so that the start page need not wait for it.

/** Who may start some programme. */
export const roles = ['gp', 'rheumatologist', 'chiropractor', 'physiotherapist', 'hospital'] as const;
