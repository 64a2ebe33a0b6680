// What no programme may leave out: a programme without these questions and rules, unchanged, does not parse.
import type { SafetyBlock } from '../../model/programme.ts';
import { safetyFindings } from './safety-findings.ts';
import { safetyRules } from './safety-rules.ts';

export const safetyBlock: SafetyBlock = { findings: safetyFindings, rules: safetyRules };
