import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  failed: (reason: string) => ReactNode;
}

interface State {
  reason?: string;
}

/** A plug-in's page that throws while drawing takes nothing else with it. */
export class PlugInBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.reason === undefined ? this.props.children : this.props.failed(this.state.reason);
  }
}
