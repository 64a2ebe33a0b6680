import { type ReactNode, useDeferredValue } from 'react';
import { SidePanel } from './side-panel.tsx';

export interface WorkFrameProps {
  readonly pathwayLabel: string;
  /** One line for the closed bar: "Trin 1 af 8 · uge 0". */
  readonly pathwaySummary: ReactNode;
  readonly pathway: ReactNode;
  readonly conclusionLabel: string;
  /** One line for the closed bar: group, provisional or not, most urgent action. */
  readonly conclusionSummary: ReactNode;
  readonly conclusion: ReactNode;
  /** The questions. */
  readonly children: ReactNode;
}

/**
 * The work place: pathway | questions | live conclusion; one column with bars where there is no room. The side columns follow in the frame after the
 * questions, so that an answer is seen at once; what is acute stands above the questions and is never held back.
 */
export function WorkFrame(props: WorkFrameProps) {
  const pathway = useDeferredValue(props.pathway);
  const conclusion = useDeferredValue(props.conclusion);
  return (
    <div className="work">
      <SidePanel side="pathway" label={props.pathwayLabel} summary={props.pathwaySummary}>
        {pathway}
      </SidePanel>
      <div className="work-middle">{props.children}</div>
      <SidePanel side="conclusion" label={props.conclusionLabel} summary={props.conclusionSummary}>
        {conclusion}
      </SidePanel>
    </div>
  );
}
