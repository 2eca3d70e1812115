import { useTranslation } from 'react-i18next';
import type { AuditEntryDto } from '../shared/api';

/** The words of the log. What a plug-in or a newer module writes has no text here, and stands as it is. */
export function useAuditTexts() {
  const { t } = useTranslation('identity');
  const property = (name: string) => t(`audit.properties.${name}`, { defaultValue: name });
  return {
    property,
    /** A code in words; any other value as it stands. */
    value: (name: string, value: unknown): unknown => (typeof value === 'string' && value !== '' ? t(`audit.values.${name}.${value}`, { defaultValue: value }) : value),
    module: (schema: string) => t(`audit.modules.${schema}`, { defaultValue: schema }),
    sentence: ({ action, entityTypeName }: AuditEntryDto) =>
      t(`audit.actions.${action}`, { kind: entityTypeName, defaultValue: `${entityTypeName} · ${action}` }),
    actor: ({ userId, apiKeyId, userName }: AuditEntryDto) => {
      if (apiKeyId) return t('audit.byKey', { name: userName });
      return userId ? userName : t('audit.bySystem');
    },
  };
}
