// By what the course code tells this programme and its editions apart. Codes in journals rest on it: it is only ever added to.

/** `editions`: every edition that codes were written with, oldest first; the present one is the last. */
export const codeNumbers = {
  programme: 6,
  editions: ['2026.1'],
  regions: ['hovedstaden', 'oestdanmark', 'midtjylland', 'sjaelland'],
  areas: ['nord', 'midt', 'byen', 'syd'],
} as const;
