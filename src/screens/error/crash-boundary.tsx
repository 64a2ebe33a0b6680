// Catches what a screen throws, so that the answers can still be read and taken along.
import { Component, lazy, type ReactNode, Suspense } from 'react';

// Seldom needed, so not part of the start.
const CrashPage = lazy(() => import('./crash-page.tsx').then((module) => ({ default: module.CrashPage })));

type CrashBoundaryProps = { readonly children: ReactNode };
type CrashBoundaryState = { readonly error: unknown; readonly crashed: boolean };

/** Shows the crash page in place of its children once one of them has thrown. A class, since React has no other form for this. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override readonly state: CrashBoundaryState = { error: undefined, crashed: false };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { error, crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <Suspense fallback={null}>
        <CrashPage error={this.state.error} />
      </Suspense>
    );
  }
}
