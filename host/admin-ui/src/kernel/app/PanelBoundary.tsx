import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/Icon';

interface State {
  error?: unknown;
}

/** A panel that breaks shows that it broke; the page around it lives on. */
export class PanelBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Broken onRetry={() => this.setState({ error: undefined })} />;
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('kernel');
  return (
    <div className="panel row broken-panel" role="alert">
      <Icon name="warning" color="var(--failed)" />
      <span className="medium ink2">{t('error.panel')}</span>
      <button type="button" className="link-button medium" onClick={onRetry}>{t('error.retry')}</button>
    </div>
  );
}
