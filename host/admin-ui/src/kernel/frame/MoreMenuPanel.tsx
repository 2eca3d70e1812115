import { Dropdown, type MenuProps } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { MenuFocus } from './MenuFocus';
import type { MoreItem } from './MoreMenu';

export default function MoreMenuPanel({ items, children }: { items: readonly MoreItem[]; children: ReactElement }) {
  const [open, setOpen] = useState(false);
  // Opened after mounting: a menu that is born open is not placed at its button.
  useEffect(() => setOpen(true), []);
  const menu: MenuProps['items'] = items.map(({ key, label, icon, danger, onClick }) => ({ key, label, icon, danger, onClick }));
  return (
    <MenuFocus open={open}>
      <Dropdown autoFocus menu={{ items: menu }} trigger={['click']} placement="bottomRight" open={open} onOpenChange={setOpen}>
        {children}
      </Dropdown>
    </MenuFocus>
  );
}
