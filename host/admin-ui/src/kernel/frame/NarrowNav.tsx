import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NavigationEntry } from './navigation';
import { SideNav } from './SideNav';

interface NarrowNavProps {
  entries: readonly NavigationEntry[];
  current?: NavigationEntry;
  onClose: () => void;
}

/** The navigation on a phone: a drawer from the left. */
export default function NarrowNav({ entries, current, onClose }: NarrowNavProps) {
  const { t } = useTranslation('kernel');
  return (
    <Drawer open placement="left" size={248} onClose={onClose} closable={false} aria-label={t('nav.main')} classNames={{ body: 'narrow-nav' }}>
      <SideNav entries={entries} current={current} onGo={onClose} />
    </Drawer>
  );
}
