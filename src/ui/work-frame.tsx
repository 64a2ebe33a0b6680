import type { ReactNode } from 'react';
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

/** The work place: pathway | questions | live conclusion; one column with bars where there is no room. */
export function WorkFrame(props: WorkFrameProps) {
  return (
    <div className="work">
      <SidePanel side="pathway" label={props.pathwayLabel} summary={props.pathwaySummary}>
        {props.pathway}
      </SidePanel>
      <div className="work-middle">{props.children}</div>
      <SidePanel side="conclusion" label={props.conclusionLabel} summary={props.conclusionSummary}>
        {props.conclusion}
      </SidePanel>
    </div>
  );
}
