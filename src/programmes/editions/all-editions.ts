// The editions of programmes beside the present one. None has been released yet; drafts are there to compare with.
import type { Edition } from '../../model/edition.ts';
import { rhPrimaryDraft } from './rh-primary-draft.ts';
import { rmPixiDraft } from './rm-pixi-draft.ts';

export const allEditions: readonly Edition[] = [rhPrimaryDraft, rmPixiDraft];
