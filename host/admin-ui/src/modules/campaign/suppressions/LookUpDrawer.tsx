import { Icon, ok, StateChip, useErrorSentence, useFormat } from '@kernel';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type AddressStandingDto } from '../shared/api';
import { ReasonChip } from './ReasonChip';
import './suppressions.css';

/** May this address be written to? The list has outlines only, so a whole address is asked for here. */
export function LookUpDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const { t: tKernel } = useTranslation('kernel');
  const sentenceOf = useErrorSentence();
  const lookUp = useMutation({ mutationFn: (address: string) => ok(api.POST('/api/campaign/suppression/look-up', { body: { address: address.trim() } })) });
  return (
    <Drawer
      open={open} title={t('suppressions.lookUpTitle')} size={480} onClose={() => { lookUp.reset(); onClose(); }} destroyOnHidden
      closeIcon={<Icon name="close" />} closable={{ 'aria-label': tKernel('close') }}
    >
      <Form<{ address: string }> layout="vertical" requiredMark={false} onFinish={({ address }) => lookUp.mutate(address)}>
        <Form.Item name="address" label={t('suppressions.address')} rules={[{ required: true, whitespace: true, message: t('suppressions.addressMissing') }]}>
          <Input autoFocus maxLength={254} inputMode="email" autoComplete="off" placeholder="name@example.com" onChange={() => lookUp.reset()} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={lookUp.isPending}>{t('suppressions.lookUpVerb')}</Button>
      </Form>
      <div className="look-up-answer" role="status">
        {lookUp.error && <p className="bad">{sentenceOf(lookUp.error)}</p>}
        {lookUp.data && <Standing standing={lookUp.data} />}
      </div>
    </Drawer>
  );
}

function Standing({ standing: { suppressions, consents } }: { standing: AddressStandingDto }) {
  const { t } = useTranslation('campaign');
  const format = useFormat();
  return (
    <>
      <h3>{t(suppressions.length > 0 ? 'suppressions.stands' : 'suppressions.free')}</h3>
      <ul className="divided">
        {suppressions.map((row) => (
          <li key={row.id}>
            <div className="row"><ReasonChip reason={row.reason} /><span className="spacer" /><span className="small ink2">{format.dateTime(row.since)}</span></div>
            {(row.note || row.addedBy) && <p className="medium ink2">{[row.note, row.addedBy].filter(Boolean).join(' · ')}</p>}
          </li>
        ))}
      </ul>
      <h3>{t('suppressions.consents')}</h3>
      {consents.length === 0 ? <p className="ink2">{t('suppressions.noConsents')}</p> : (
        <ul className="divided">
          {consents.map(({ purpose, isGranted, since }) => (
            <li key={purpose} className="row">
              <span>{purpose === 'marketing' ? t('suppressions.marketing') : purpose}</span>
              <StateChip state={isGranted ? 'passed' : 'held'}>{t(isGranted ? 'suppressions.granted' : 'suppressions.withdrawn')}</StateChip>
              <span className="spacer" /><span className="small ink2">{format.dateTime(since)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
