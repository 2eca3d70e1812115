import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@kernel';
import type { AuditEntryDto } from '../shared/api';
import { DetailsDrawer } from '../shared/DetailsDrawer';
import { changesOf, objectKey, objectName, valueText } from './auditText';
import { useAuditTexts } from './useAuditTexts';

interface AuditDetailsProps {
  entry: AuditEntryDto | undefined;
  onClose: () => void;
  /** Narrows the list to this person or thing. */
  onOnly: (filter: 'who' | 'object', value: string) => void;
}

export function AuditDetails({ entry, onClose, onOnly }: AuditDetailsProps) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const texts = useAuditTexts();
  return (
    <DetailsDrawer
      item={entry}
      title={texts.sentence}
      footer={(shown) => (
        <div className="row">
          <span className="spacer" />
          {shown.userId && <Button onClick={() => onOnly('who', shown.userId!)}>{t('audit.onlyWho')}</Button>}
          <Button onClick={() => onOnly('object', objectKey(shown))}>{t('audit.onlyObject')}</Button>
        </div>
      )}
      onClose={onClose}
    >
      {(shown) => (
        <>
          <dl className="details-list">
            <dt>{t('audit.time')}</dt><dd>{format.exact(shown.time)}</dd>
            <dt>{t('audit.who')}</dt><dd>{texts.actor(shown)}</dd>
            <dt>{t('audit.module')}</dt><dd>{texts.module(shown.module)}</dd>
            <dt>{t('audit.object')}</dt><dd>{objectName(shown)}</dd>
            <dt>{t('audit.objectId')}</dt><dd className="code">{shown.entityId}</dd>
            {shown.reason && <><dt>{t('audit.reason')}</dt><dd>{shown.reason}</dd></>}
          </dl>
          {changesOf(shown).length === 0 ? <p className="ink3">{t('audit.noChanges')}</p> : (
            <table className="plain-table audit-changes">
              <thead><tr><th scope="col">{t('audit.property')}</th><th scope="col">{t('audit.before')}</th><th scope="col">{t('audit.after')}</th></tr></thead>
              <tbody>
                {changesOf(shown).map(({ property, before, after }) => (
                  <tr key={property}>
                    <td>{texts.property(property)}</td>
                    <td className="ink2 multi-line">{valueText(texts.value(property, before), t, format)}</td>
                    <td className="multi-line">{valueText(texts.value(property, after), t, format)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </DetailsDrawer>
  );
}
