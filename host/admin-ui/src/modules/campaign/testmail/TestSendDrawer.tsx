import { Icon, isApiError, ok, StateChip, type TemplateActionProps, useErrorSentence, useSession } from '@kernel';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type TestMailResultDto } from '../shared/api';
import { permissions } from '../shared/names';
import { readRecipients } from './recipients';
import './testmail.css';

const most = 5;
const stateOf = { accepted: 'passed', mailbox: 'passed', refused: 'failed', notSent: 'failed', uncertain: 'failed', suppressed: 'held' } as const;

/** Sends what stands in the editor to a few colleagues, and shows what the mail server said to each. */
export function TestSendDrawer({ content, profileId, personName, open, onClose }: TemplateActionProps & { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const { t: tKernel } = useTranslation('kernel');
  const sentenceOf = useErrorSentence();
  // Sent again after a broken line it is the same test; another text or other addresses are another one.
  const sent = useRef<{ body: string; key: string }>(undefined);
  const send = useMutation({
    mutationFn: async (recipients: string[]) => {
      const body = { ...content, profileId: profileId ?? null, recipients };
      const same = JSON.stringify(body);
      if (sent.current?.body !== same) sent.current = { body: same, key: crypto.randomUUID() };
      const { results } = await ok(api.POST('/api/campaign/test-mail/send', { body: { ...body, idempotencyKey: sent.current.key } }));
      sent.current = undefined;
      return results.map((result, i) => ({ ...result, address: recipients[i] ?? result.address }));
    },
  });
  const named = faultsOf(send.error, send.variables ?? []);
  const faults = send.error && named.length === 0 ? [sentenceOf(send.error)] : named;
  return (
    <Drawer
      open={open} title={t('testMail.title')} size={480} onClose={() => { send.reset(); onClose(); }} destroyOnHidden
      closeIcon={<Icon name="close" />} closable={{ 'aria-label': tKernel('close') }}
    >
      <p className="medium ink2 test-mail-who">{personName ? t('testMail.asPerson', { name: personName }) : t('testMail.asNames')}</p>
      <Form<{ to: string }> layout="vertical" requiredMark={false} onFinish={({ to }) => send.mutate(readRecipients(to))}>
        <Form.Item
          name="to" label={t('testMail.to')} extra={t('testMail.toHelp', { most })}
          rules={[{
            validator: (_, value: string | undefined) => {
              const count = readRecipients(value ?? '').length;
              return count > 0 && count <= most ? Promise.resolve() : Promise.reject(new Error(t(count ? 'testMail.tooMany' : 'testMail.toMissing', { most })));
            },
          }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1300} placeholder="name@example.com" onChange={() => send.reset()} />
        </Form.Item>
        <Button type="primary" htmlType="submit" icon={<Icon name="send" size={14} />} loading={send.isPending}>{t('testMail.send')}</Button>
      </Form>
      <div className="test-mail-answer" role="status">
        {faults.map((fault) => <p key={fault} className="bad">{fault}</p>)}
        {send.data && <ul className="divided">{send.data.map((result) => <ResultLine key={result.address} result={result} />)}</ul>}
      </div>
    </Drawer>
  );
}

/** What is wrong with which address. */
function faultsOf(error: unknown, recipients: readonly string[]): string[] {
  if (!isApiError(error)) return [];
  return error.validationErrors.map(({ message, members }) => {
    const index = /^recipients\[(\d+)\]/.exec(members[0] ?? '')?.[1];
    return [index === undefined ? undefined : recipients[Number(index)], message].filter(Boolean).join(' ');
  });
}

function ResultLine({ result }: { result: TestMailResultDto }) {
  const { t } = useTranslation('campaign');
  const { can } = useSession();
  const said = [result.code, result.answer].filter(Boolean).join(' ');
  return (
    <li>
      <div className="row"><b className="ellipsis grow">{result.address}</b><StateChip state={stateOf[result.outcome]}>{t(`testMail.outcomes.${result.outcome}`)}</StateChip></div>
      {said && <p className="medium ink2">{result.server ? t('testMail.said', { server: result.server, said }) : said}</p>}
      {result.outcome === 'mailbox' && can(permissions.mailbox) && <Link to={`/mailbox?mail=${result.mailId}`} target="_blank">{t('testMail.toMailbox')}</Link>}
    </li>
  );
}
