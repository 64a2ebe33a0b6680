// Catches what a screen throws, so that the answers can still be read and taken along.
import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page.tsx';

type CrashBoundaryProps = { readonly children: ReactNode };
type CrashBoundaryState = { readonly error: unknown; readonly crashed: boolean };

/** Shows the crash page in place of its children once one of them has thrown. A class, since React has no other form for this. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override readonly state: CrashBoundaryState = { error: undefined, crashed: false };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { error, crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage error={this.state.error} /> : this.props.children;
  }
}
