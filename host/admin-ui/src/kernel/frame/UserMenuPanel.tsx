import { useQueryClient } from '@tanstack/react-query';
import { Dropdown, type MenuProps } from 'antd';
import { cloneElement, useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeLanguage } from '../i18n/i18n';
import { languageNames, languages, useLanguage, type Language } from '../i18n/language';
import { Icon } from '../icons/Icon';
import { useToast } from '../feedback/useToast';
import { useSlot } from '../registry';
import { useSession } from '../session/SessionContext';
import { MenuFocus } from './MenuFocus';
import { useTheme, type Density, type ThemeChoice } from '../theme/ThemeProvider';

/** Name, language, theme, density, sign out. */
export default function UserMenuPanel({ children }: { children: ReactElement }) {
  const { t } = useTranslation('kernel');
  const own = useSlot('userMenu');
  const { currentUser, currentTenant, signOut } = useSession();
  const { choice, setChoice, density, setDensity } = useTheme();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  // Opened after mounting: a menu that is born open is not placed at its button.
  useEffect(() => setOpen(true), []);
  const name = currentUser.name || currentUser.userName || '';

  const leave = async () => {
    try {
      await signOut();
      await navigate('/sign-in', { replace: true });
    } catch (error) {
      toast.failed(error);
    }
  };
  const speak = async (chosen: Language) => {
    await changeLanguage(chosen);
    // The server words some of what it sends: sentences, names of attributes.
    await client.invalidateQueries();
  };
  const option = (key: string, label: string, isChosen: boolean, act: () => void) => ({
    key, onClick: act, label: <span className="row">{label}<span className="spacer" />{isChosen && <Icon name="check" size={14} />}</span>,
  });

  const items: MenuProps['items'] = [
    {
      key: 'who', type: 'group',
      label: (
        <span className="col">
          <b className="ink-strong">{name}</b>
          <span className="small ink3">{currentUser.email || currentUser.userName}</span>
          {currentTenant?.code && <span className="small ink3">{t('user.company', { name: currentTenant.name ?? currentTenant.code, code: currentTenant.code })}</span>}
        </span>
      ),
    },
    { type: 'divider' },
    ...own.map((item) => ({
      key: `${item.module}.${item.id}`, icon: <Icon name={item.icon} />, label: t(`${item.module}:${item.label}`), onClick: () => void navigate(item.to),
    })),
    {
      key: 'language', icon: <Icon name="globe" />, label: t('user.language'),
      children: languages.map((item: Language) => option(item, languageNames[item], item === language, () => void speak(item))),
    },
    {
      key: 'theme', icon: <Icon name="system" />, label: t('user.theme'),
      children: (['light', 'dark', 'system'] as ThemeChoice[]).map((item) => option(item, t(`theme.${item}`), item === choice, () => setChoice(item))),
    },
    {
      key: 'density', icon: <Icon name="line" />, label: t('user.density'),
      children: (['roomy', 'normal', 'tight'] as Density[]).map((item) => option(item, t(`density.${item}`), item === density, () => setDensity(item))),
    },
    { type: 'divider' },
    { key: 'sign-out', icon: <Icon name="signout" />, label: t('user.signOut'), onClick: () => void leave() },
  ];

  return (
    <MenuFocus open={open}>
      <Dropdown autoFocus menu={{ items }} trigger={['click']} placement="bottomRight" open={open} onOpenChange={setOpen} classNames={{ root: 'user-menu' }}>
        {cloneElement(children, { 'aria-expanded': open } as object)}
      </Dropdown>
    </MenuFocus>
  );
}
