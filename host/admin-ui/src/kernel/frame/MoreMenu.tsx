import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../icons/IconButton';

const MoreMenuPanel = lazy(() => import('./MoreMenuPanel'));

export interface MoreItem {
  key: string;
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  onClick: () => void;
}

/** The ⋯ menu; the menu itself comes with the first click. */
export function MoreMenu({ items, small }: { items: readonly MoreItem[]; small?: boolean }) {
  const { t } = useTranslation('kernel');
  const [wasOpened, setWasOpened] = useState(false);
  const button = <IconButton icon="more" label={t('more')} small={small} aria-haspopup="menu" onClick={() => setWasOpened(true)} />;
  return wasOpened ? <Suspense fallback={button}><MoreMenuPanel items={items}>{button}</MoreMenuPanel></Suspense> : button;
}
