// Patient stories that a clinician can read and sign: what was found at each contact, and what must and must not be advised. Plain data; titles and
// what each teaches stand in the locales (`examples.json`). They may hold nothing of a real patient, and nothing in them is computed by the engine.

/** What must be so at a contact. Rule ids are those of the programme; words for them stand in the locales. */
export type Expected = {
  readonly status: 'acute' | 'handed-over' | 'provisional' | 'final';
  /** The group the picture suggests; null for none. */
  readonly group: string | null;
  /** Rules that must be among the recommendations. */
  readonly advised: readonly string[];
  /** What must not be: rules, kinds of act, recipients. */
  readonly notAdvised?: {
    readonly rules?: readonly string[];
    readonly kinds?: readonly string[];
    readonly recipients?: readonly string[];
  };
  /** Nothing but `advised` may be recommended. */
  readonly nothingElse?: true;
  /** Contact and day of the next contact; null where the course stops here. */
  readonly next: string | null;
  /** Safety questions that must be named as unanswered. */
  readonly missing?: readonly string[];
  /** Other questions that must be named. */
  readonly questions?: readonly string[];
  /** Name of the recipient by rule, or part of it. */
  readonly recipient?: Readonly<Record<string, string>>;
  /** Who carries it out, by rule. */
  readonly performer?: Readonly<Record<string, 'self' | 'refer' | 'via-gp'>>;
  /** Rules that must be marked as before their time. */
  readonly beforeItsTime?: readonly string[];
  readonly timing?: 'early' | 'on-time' | 'late';
};

/** One contact of a story. A week means its planned day; a date alone, the contact that the app suggests. */
export type StoryContact = {
  readonly week?: number;
  readonly date?: string;
  readonly findings: Readonly<Record<string, string | number | null>>;
  readonly group?: string;
  readonly groupReason?: string;
  /** Decisions by rule. */
  readonly decisions?: Readonly<Record<string, 'accepted' | { readonly declined: string }>>;
  /** Referrals made, by rule: sent on the day of the contact where left out, and what came back. */
  readonly referrals?: Readonly<
    Record<
      string,
      {
        readonly date?: string;
        readonly reply?: { readonly outcome: 'answered' | 'returned'; readonly date: string };
      }
    >
  >;
  /** The contact that a date must lead to. */
  readonly isContact?: string;
  /** Rules whose act the source tells that was carried out here; in a story that retells a case alone, and fewer than `expected.advised`. */
  readonly done?: readonly string[];
  readonly expected: Expected;
};

/** One patient. */
export type Story = {
  readonly id: string;
  /** `rh-primary` where left out. */
  readonly programme?: string;
  /** What it rests on, for whoever signs it. */
  readonly source: string;
  /** The case of a source that it retells: the document, and the case's place in it. */
  readonly retells?: { readonly source: string; readonly place: string };
  /** GP, planning area Midt and 2 March 2026 where left out. */
  readonly role?: string;
  readonly region?: string;
  readonly area?: string;
  readonly start?: string;
  readonly startWeek?: number;
  readonly offers?: Readonly<Record<string, boolean>>;
  readonly contacts: readonly StoryContact[];
};

/** What a story is about, in the order told. */
export const storyThemes = [
  ...(['source', 'acute', 'serious', 'scope', 'course', 'replies'] as const),
  ...(['imaging', 'surgery', 'people'] as const),
] as const;
export type StoryTheme = (typeof storyThemes)[number];

/** Stories of one programme and one theme. */
export type StorySet = { readonly theme: StoryTheme; readonly stories: readonly Story[] };

/** Who the clinician is, where and when, with everything that a story leaves out. */
export type StorySetting = Required<Pick<Story, 'programme' | 'role' | 'region' | 'start' | 'startWeek' | 'offers'>> &
  Pick<Story, 'area'>;

/** The setting of a story. One without a region of its own is told in Region Hovedstaden, planning area Midt unless it names another. */
export function settingOf(story: Story): StorySetting {
  const {
    programme = 'rh-primary',
    role = 'gp',
    region,
    area,
    start = '2026-03-02',
    startWeek = 0,
    offers = {},
  } = story;
  const place =
    region === undefined
      ? { region: 'hovedstaden', area: area ?? 'midt' }
      : { region, ...(area === undefined ? {} : { area }) };
  return { programme, role, ...place, start, startWeek, offers };
}

/** Every red flag asked about, none there. */
export const noRedFlags = {
  'cauda.sphincter': 'no',
  'cauda.bladder': 'no',
  'cauda.incontinence': 'no',
  'cauda.saddle': 'no',
  'cauda.sexual': 'no',
  'cauda.bilateral': 'no',
  'paresis.present': 'no',
  'umn.signs': 'no',
  'prompt.general-condition': 'no',
  'prompt.night-pain': 'no',
  'prompt.no-relief-at-rest': 'no',
  'prompt.previous-cancer': 'no',
  'prompt.prednisolone': 'no',
  'prompt.fever': 'no',
  'prompt.weight-loss': 'no',
  'prompt.trauma': 'no',
  'prompt.minor-trauma': 'no',
  'prompt.infection-risk': 'no',
  'prompt.inflammatory': 'no',
  'prompt.abdominal': 'no',
} as const;

/** Asked once a red flag is there: no suspicion of anything. */
export const noSuspicion = {
  'suspicion.infection': 'no',
  'suspicion.metastasis': 'no',
  'suspicion.osteoporotic-fracture': 'no',
  'suspicion.spondyloarthropathy': 'no',
  'suspicion.visceral': 'no',
} as const;

/** Full power in every muscle group on both sides. */
export const fullPower = {
  'mrc.hip-flexion.right': 5,
  'mrc.hip-flexion.left': 5,
  'mrc.knee-extension.right': 5,
  'mrc.knee-extension.left': 5,
  'mrc.ankle-dorsiflexion.right': 5,
  'mrc.ankle-dorsiflexion.left': 5,
  'mrc.toe-extension.right': 5,
  'mrc.toe-extension.left': 5,
  'mrc.plantar-flexion.right': 5,
  'mrc.plantar-flexion.left': 5,
} as const;

/** Ten days of pain in the low back, moderately limited, no medicine yet. */
export const lowBackPain = {
  ...noRedFlags,
  age: 45,
  'scope.entry': 'new-low-back',
  'pain.duration': 10,
  'pain.distribution': 'local',
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
  'medicine.used': 'none',
} as const;

/** The same with pain down the leg. */
export const sciatica = { ...lowBackPain, 'pain.distribution': 'radicular' } as const;

/** A control without red flags: pain in the low back, unchanged. */
export const unchanged = {
  ...noRedFlags,
  progress: 'unchanged',
  'pain.distribution': 'local',
  'function.limitation': 'moderate',
  'pain.unacceptable': 'no',
} as const;

/** The same with pain down the leg. */
export const legUnchanged = { ...unchanged, 'pain.distribution': 'radicular' } as const;

/** What is elective, and may never stand beside what is acute. */
export const electiveKinds = ['imaging', 'treatment', 'information', 'work', 'continue', 'end'] as const;
