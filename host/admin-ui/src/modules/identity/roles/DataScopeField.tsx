import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DataScopeKind } from '../shared/api';

const scopes: readonly DataScopeKind[] = ['own', 'units', 'all'];

/** How far the role's users see (数据权限). */
export function DataScopeField({ disabled }: { disabled?: boolean }) {
  const { t } = useTranslation('identity');
  return (
    <Form.Item name="dataScope" label={t('roles.dataScope')} required>
      <Radio.Group className="choice-cards" disabled={disabled}>
        {scopes.map((scope) => (
          <Radio key={scope} value={scope}>
            <span>{t(`roles.scopes.${scope}`)}</span>
            <span className="small ink3"> {t(`roles.scopeHelp.${scope}`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}
