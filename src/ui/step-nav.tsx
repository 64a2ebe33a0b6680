import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { PlainLink, type RenderLink } from './link-slot.tsx';

type StepState = 'done' | 'current' | 'open' | 'attention';

export interface StepNavItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly state: StepState;
  /** The state in words: "udfyldt", "her er du", "ikke begyndt", "mangler 2 svar". */
  readonly stateWord: string;
  readonly href?: string | undefined;
}

export interface StepNavProps {
  readonly label: string;
  readonly steps: readonly StepNavItem[];
  readonly renderLink?: RenderLink | undefined;
}

/** The steps of one contact: where the reader is in the form, apart from where the patient is in the course. */
export function StepNav({ label, steps, renderLink = PlainLink }: StepNavProps) {
  return (
    <nav className="step-nav" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.id} data-state={step.state}>
            {step.href === undefined ? (
              <span {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}>{faceOf(step)}</span>
            ) : (
              renderLink({
                href: step.href,
                current: step.state === 'current' ? 'step' : undefined,
                children: faceOf(step),
              })
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function faceOf({ label, state, stateWord }: StepNavItem) {
  return (
    <>
      <Icon name={STATE_ICON[state]} />
      <span className="step-label">{label}</span> <span className="step-state">{stateWord}</span>
    </>
  );
}

const STATE_ICON: Readonly<Record<StepState, IconName>> = {
  done: 'check',
  current: 'act',
  open: 'circle',
  attention: 'caution',
};
