// What can be wrong with a pasted code, each by its own key with what a message needs. The words are in the locales.

/** Why a text gave no course. Groups are numbered from 1, the one after the mark being the first; 0 is the mark. */
export type CodeProblem =
  /** There is no code in the text. */
  | { readonly problem: 'none' }
  /** The text was refused unread: it has more characters, or more marks of a code, than any journal. */
  | { readonly problem: 'too-long'; readonly length: number; readonly limit: number }
  /** The code ends too early, or a piece is missing: `present` whole groups of `groups`, which is left out where it cannot be told. */
  | { readonly problem: 'cut-off'; readonly present: number; readonly groups?: number }
  /** Something was changed; `group` and its `text` as it stands, where one place can be told. */
  | { readonly problem: 'damaged'; readonly group?: number; readonly text?: string; readonly groups?: number }
  /** A later format of the code, which this app cannot read: RYG2, say. */
  | { readonly problem: 'newer-format'; readonly format: string }
  /** No programme here has that number; `programme` where its book is here and the programme is not. */
  | { readonly problem: 'unknown-programme'; readonly number: number; readonly programme?: string }
  /** The programme is here, the lists of that edition are not; it is a later one where its number is above `latest`. */
  | {
      readonly problem: 'unknown-edition';
      readonly programme: string;
      readonly number: number;
      readonly latest: number;
    }
  /** Written with an older edition, and the course uses a role or a contact that the present one lacks. */
  | {
      readonly problem: 'other-edition';
      readonly programme: string;
      readonly edition: string;
      readonly lacks: readonly string[];
    }
  /** Codes of different courses, hence perhaps of different patients: none of them is used. */
  | { readonly problem: 'several-courses'; readonly courses: readonly string[] };
