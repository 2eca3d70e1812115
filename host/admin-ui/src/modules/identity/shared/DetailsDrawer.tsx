import { Drawer } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@kernel';
import './identity.css';

interface DetailsDrawerProps<T> {
  /** What is shown; none closes. */
  item: T | undefined;
  title: (item: T) => string;
  footer?: (item: T) => ReactNode;
  onClose: () => void;
  children: (item: T) => ReactNode;
}

/** Everything about one row, to read. What was shown stays while the drawer slides out. */
export function DetailsDrawer<T>({ item, title, footer, onClose, children }: DetailsDrawerProps<T>) {
  const { t } = useTranslation('kernel');
  const last = useRef(item);
  if (item !== undefined) last.current = item;
  const shown = last.current;
  return (
    <Drawer
      open={item !== undefined}
      title={shown && title(shown)}
      size={560}
      onClose={onClose}
      closeIcon={<Icon name="close" />}
      closable={{ 'aria-label': t('close') }}
      footer={shown && footer?.(shown)}
    >
      {shown && children(shown)}
    </Drawer>
  );
}
