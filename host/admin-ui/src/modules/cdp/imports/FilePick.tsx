import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, useFormat } from '@kernel';
import { maxSize, sizeText } from './steps';

interface Props {
  file: File | undefined;
  onPick: (file: File) => void;
  disabled?: boolean;
  /** What is missing or wrong. */
  fault?: string;
}

/** A place to drop a file on, and a button for who has no mouse. */
export function FilePick({ file, onPick, disabled, fault }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const first = files?.[0];
    if (first && !disabled) onPick(first);
  };
  return (
    <div
      className={`import-drop${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => { event.preventDefault(); setOver(!disabled); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); }}
    >
      <Icon name="upload" size={20} />
      {file ? <p><b className="import-file-name">{file.name}</b> <span className="ink3 num">{sizeText(file.size, format.number)}</span></p> : <p>{t('imports.dropHere')}</p>}
      <Button disabled={disabled} onClick={() => input.current?.click()}>{t(file ? 'imports.pickOther' : 'imports.pick')}</Button>
      <input
        ref={input} type="file" hidden accept=".csv,.txt,.tsv,text/csv,text/plain" aria-label={t('imports.pick')}
        onChange={(event) => { take(event.target.files); event.target.value = ''; }}
      />
      <p className="small ink3">{t('imports.fileHelp', { size: sizeText(maxSize, format.number) })}</p>
      {fault && <p className="medium bad" role="alert">{fault}</p>}
    </div>
  );
}
