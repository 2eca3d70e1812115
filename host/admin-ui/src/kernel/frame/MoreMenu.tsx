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

/** The ⋯ menu; the menu itself comes with the first click. A page with several names each by what it is about. */
export function MoreMenu({ items, small, label }: { items: readonly MoreItem[]; small?: boolean; label?: string }) {
  const { t } = useTranslation('kernel');
  const [wasOpened, setWasOpened] = useState(false);
  const button = <IconButton icon="more" label={label ?? t('more')} small={small} aria-haspopup="menu" onClick={() => setWasOpened(true)} />;
  return wasOpened ? <Suspense fallback={button}><MoreMenuPanel items={items}>{button}</MoreMenuPanel></Suspense> : button;
}
