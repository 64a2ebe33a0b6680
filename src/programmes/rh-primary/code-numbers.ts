// By what the course code tells this programme and its editions apart. Codes in journals rest on it: it is only ever added to.

/** `editions`: every edition that codes were written with, oldest first; the present one is the last. */
export const codeNumbers = {
  programme: 1,
  editions: ['2012.1'],
  // Settings of later regions need not be here: a code writes them out in letters. To be added to with a new edition alone.
  regions: ['hovedstaden', 'oestdanmark', 'midtjylland', 'sjaelland'],
  areas: ['nord', 'midt', 'byen', 'syd'],
} as const;
