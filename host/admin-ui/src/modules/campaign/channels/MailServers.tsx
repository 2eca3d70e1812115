import { Icon, MoreMenu, ok, Section, StateChip, useConfirm, useFormat, useToast } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type MailServerDto } from '../shared/api';
import { keys } from '../shared/names';
import { MailServerDrawer } from './MailServerDrawer';

/** The mail servers; without one in use nothing leaves the machine. */
export function MailServers({ servers, hasSender }: { servers: readonly MailServerDto[]; hasSender: boolean }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const [editing, setEditing] = useState<MailServerDto | 'new'>();
  const inUse = servers.find((server) => server.isEnabled);
  const refresh = () => client.invalidateQueries({ queryKey: keys.servers });

  const remove = async (server: MailServerDto) => {
    const isLast = server === inUse && !servers.some((other) => other !== server && other.isEnabled);
    const text = isLast ? t('servers.removeLast') : t('servers.removeText');
    if (!(await ask({ title: t('servers.removeTitle', { name: server.name }), text, verb: t('servers.remove'), keep: t('servers.keep'), danger: true }))) return;
    try {
      await ok(api.DELETE('/api/campaign/mail-server/{id}', { params: { path: { id: server.id } } }));
      await refresh();
    } catch (error) {
      toast.failed(error);
    }
  };

  return (
    <Section
      title={t('servers.title')} count={servers.length || undefined}
      actions={<Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => setEditing('new')}>{t('servers.add')}</Button>}
    >
      {!inUse && <div className="note"><Icon name="mail" /><span>{t('servers.none')}</span></div>}
      {inUse && !hasSender && <div className="note"><Icon name="warning" /><span>{t('servers.noSender')}</span></div>}
      {servers.length > 0 && (
        <div className="panel server-list"><ul className="divided">
          {servers.map((server) => (
            <li key={server.id}>
              <div className="row">
                <button type="button" className="link-button bold ellipsis" onClick={() => setEditing(server)}>{server.name}</button>
                <span className="spacer" />
                {server.lastError && server.isEnabled ? <StateChip state="failed">{t('servers.trouble')}</StateChip>
                  : server === inUse ? <StateChip state="passed">{t('servers.inUse')}</StateChip>
                  : server.isEnabled ? <StateChip state="neutral">{t('servers.spare')}</StateChip>
                  : <StateChip state="neutral">{t('servers.off')}</StateChip>}
                <MoreMenu
                  small
                  items={[
                    { key: 'edit', label: t('servers.edit'), onClick: () => setEditing(server) },
                    { key: 'remove', label: t('servers.remove'), danger: true, onClick: () => void remove(server) },
                  ]}
                />
              </div>
              <p className="medium ink3 num ellipsis">{server.host}:{server.port} · {t(`servers.securities.${server.security}`)}</p>
              {server.lastError && <p className="small bad">{t('servers.lastError', { when: format.when(server.lastErrorAt), error: server.lastError })}</p>}
            </li>
          ))}
        </ul></div>
      )}
      <MailServerDrawer server={editing === 'new' ? undefined : editing} open={editing !== undefined} onClose={() => setEditing(undefined)} onSaved={refresh} />
    </Section>
  );
}
