import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext';
import { initialOf } from './initialOf';

const UserMenuPanel = lazy(() => import('./UserMenuPanel'));

/** The user's round picture; its menu comes with the first click. */
export function UserMenu() {
  const { t } = useTranslation('kernel');
  const { currentUser } = useSession();
  const [wasOpened, setWasOpened] = useState(false);
  const name = currentUser.name || currentUser.userName || '';
  const button = (
    <button type="button" className="avatar user-button" aria-label={t('user.menu', { name })} aria-haspopup="menu" onClick={() => setWasOpened(true)}>
      {initialOf(name)}
    </button>
  );
  return wasOpened ? <Suspense fallback={button}><UserMenuPanel>{button}</UserMenuPanel></Suspense> : button;
}
