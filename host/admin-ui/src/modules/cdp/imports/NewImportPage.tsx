import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormBody, PageHead, useSession, useSubmit } from '@kernel';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import type { CreateImportDto, ImportKind } from '../shared/types';
import { FilePick } from './FilePick';
import { maxSize } from './steps';
import { UploadProgress } from './UploadProgress';
import { useUpload } from './useUpload';
import { WizardSteps } from './WizardSteps';
import './imports.css';

const kinds: readonly ImportKind[] = ['people', 'orders', 'events'];

/** The first step of a new import: what it is called, what its rows are, and the file. */
export default function NewImportPage() {
  const { t } = useTranslation('cdp');
  const navigate = useNavigate();
  const { can } = useSession();
  const [form] = Form.useForm<CreateImportDto>();
  const [file, setFile] = useState<File>();
  const [fileFault, setFileFault] = useState<string>();
  const upload = useUpload();
  const sources = useQuery({ queryKey: ['cdp', 'sources', 'names'], queryFn: ({ signal }) => cdp.sources(signal), enabled: can(permissions.sources) });

  const pick = (next: File) => {
    setFile(next);
    setFileFault(next.size > maxSize ? t('imports.tooLarge') : next.size === 0 ? t('imports.emptyFile') : undefined);
    if (!form.getFieldValue('name')) form.setFieldsValue({ name: next.name.replace(/\.[^.]+$/, '').slice(0, 100) });
  };
  const { submit, busy, fault } = useSubmit<CreateImportDto>(form, async (values) => {
    const made = await cdp.createImport({ ...values, name: values.name.trim(), sourceId: values.sourceId ?? null });
    const go = (step: string) => navigate(`/imports/${made.id}?step=${step}`, { replace: true });
    try {
      await go((await upload.send(made.id, file!)) ? 'map' : 'file');
    } catch {
      // The import is there by now: its own page says that the file is missing, and takes it again.
      await go('file&failed=1');
    }
  });
  const send = () => {
    if (!file) setFileFault(t('imports.fileMissing'));
    if (file && !fileFault) void submit();
  };

  return (
    <>
      <PageHead title={t('imports.create')} crumbs={[{ label: t('imports.title'), to: '/imports' }]} line={t('imports.line')} />
      <div className="page-body import-body">
        <WizardSteps now="file" isReachable={() => false} />
        <div className="page-form">
          <FormBody<CreateImportDto> form={form} initialValues={{ kind: 'people' }} fault={fault} onSubmit={send} disabled={busy}>
            <FilePick file={file} onPick={pick} disabled={busy} fault={fileFault} />
            <Form.Item name="name" label={t('imports.name')} required rules={[{ required: true, whitespace: true, message: t('imports.nameMissing') }]}>
              <Input maxLength={100} placeholder={t('imports.namePlaceholder')} />
            </Form.Item>
            <Form.Item name="kind" label={t('imports.kindLabel')} required>
              <Radio.Group className="import-kinds" aria-label={t('imports.kindLabel')}>
                {kinds.map((kind) => (
                  <Radio key={kind} value={kind} aria-label={t(`imports.kinds.${kind}`)}>
                    <span>{t(`imports.kinds.${kind}`)}</span>
                    <span className="small ink3">{t(`imports.kindText.${kind}`)}</span>
                  </Radio>
                ))}
              </Radio.Group>
            </Form.Item>
            {can(permissions.sources) && (
              <Form.Item name="sourceId" label={t('imports.source')} extra={t('imports.sourceHelp')}>
                <Select allowClear placeholder={t('imports.ownSource')} options={(sources.data ?? []).filter(({ kind }) => kind === 'server').map(({ id, name }) => ({ value: id, label: name }))} />
              </Form.Item>
            )}
          </FormBody>
          {upload.sent !== undefined && file && <UploadProgress sent={upload.sent} size={file.size} onCancel={upload.cancel} />}
          <div className="row import-foot"><Button type="primary" loading={busy} onClick={send}>{t('imports.upload')}</Button></div>
        </div>
      </div>
    </>
  );
}
