import { IconButton } from '@kernel';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';

/** The way to the built-in mailbox from every page. */
export default function MailboxButton() {
  const { t } = useTranslation('campaign');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return <IconButton icon="mail" label={t('mailbox.open')} aria-current={pathname === '/mailbox' ? 'page' : undefined} onClick={() => void navigate('/mailbox')} />;
}
