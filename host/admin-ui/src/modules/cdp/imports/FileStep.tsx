import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, useErrorSentence, useFormat } from '@kernel';
import type { ImportDto } from '../shared/types';
import { FilePick } from './FilePick';
import type { GoToStep } from './ImportPage';
import { maxSize, sizeText } from './steps';
import { UploadProgress } from './UploadProgress';
import { useUpload } from './useUpload';

/** 选文件: the file of an import that has none yet, or another in its place. */
export function FileStep({ row, hasFailed, onGo }: { row: ImportDto; hasFailed: boolean; onGo: GoToStep }) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const sentenceOf = useErrorSentence();
  const { sent, send, cancel } = useUpload();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string | undefined>(hasFailed ? t('imports.uploadFailed') : undefined);
  const isBusy = sent !== undefined;

  const pick = (next: File) => {
    setFile(next);
    setFault(next.size > maxSize ? t('imports.tooLarge') : next.size === 0 ? t('imports.emptyFile') : undefined);
  };
  const start = async () => {
    if (!file) return setFault(t('imports.fileMissing'));
    setFault(undefined);
    try {
      if (await send(row.id, file)) onGo('map', { fresh: '1' });
    } catch (error) {
      setFault(sentenceOf(error));
    }
  };
  return (
    <div className="page-form">
      {row.state !== 'empty' && (
        <p className="note import-note">
          <Icon name="info" />
          <span>{t('imports.hasFile', { name: row.fileName ?? t('imports.aFile'), size: sizeText(row.size, format.number) })}</span>
        </p>
      )}
      <FilePick file={file} onPick={pick} disabled={isBusy} fault={fault} />
      {isBusy && <UploadProgress sent={sent} size={file?.size ?? 0} onCancel={cancel} />}
      <div className="row wrap import-foot">
        <Button type="primary" loading={isBusy} onClick={() => void start()}>{t('imports.upload')}</Button>
        {row.state !== 'empty' && <Button disabled={isBusy} onClick={() => onGo('map')}>{t('imports.keepFile')}</Button>}
      </div>
    </div>
  );
}
