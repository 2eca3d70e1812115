import { useTranslation } from 'react-i18next';
import { DrawerForm, Section } from '@kernel';
import type { IdentifierRulesPreviewDto } from '../shared/types';
import { ChangePreview } from './ChangePreview';

interface Props {
  /** None closes. */
  preview: IdentifierRulesPreviewDto | undefined;
  onClose: () => void;
  onSave: () => Promise<void>;
  onReload: () => void;
}

/** What other rules would mean for the people there are, before they are set. */
export function PreviewDrawer({ preview, onClose, onSave, onReload }: Props) {
  const { t } = useTranslation('cdp');
  return (
    <DrawerForm<object>
      open={preview !== undefined} title={t('identifierRules.previewTitle')} submitText={t('identifierRules.save')} stateText={t('identifierRules.onlyNew')} width={720}
      onClose={onClose} onReload={onReload} onSubmit={onSave}
    >
      <p className="sentence drawer-lead">{t('identifierRules.previewText')}</p>
      {preview?.isReordered && (
        <Section title={t('identifierRules.reordered')}><p className="medium ink2">{t('identifierRules.reorderedText')}</p></Section>
      )}
      {preview?.changes.map((change) => <ChangePreview key={change.type} change={change} />)}
      {preview && !preview.isReordered && preview.changes.length === 0 && <p className="medium ink2">{t('identifierRules.nothingChanges')}</p>}
    </DrawerForm>
  );
}
