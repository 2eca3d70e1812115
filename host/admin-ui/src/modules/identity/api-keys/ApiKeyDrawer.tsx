import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DrawerForm, ErrorState, ok } from '@kernel';
import { api, type ApiKeyScopeDto } from '../shared/api';
import { expirationOf, lifetimes, type Lifetime } from './keyState';

interface Values { name: string; scopes: string[]; lifetime: Lifetime }

const fieldOfCode = { 'Identity:ApiKeyNameTaken': 'name', 'Identity:UnknownPermission': 'scopes', 'Identity:MoreRightsThanOwn': 'scopes' };

interface ApiKeyDrawerProps {
  open: boolean;
  groups: ReadonlyArray<readonly [string, readonly ApiKeyScopeDto[]]>;
  /** Why the scopes did not come. */
  error: unknown;
  onRetry: () => void;
  onClose: () => void;
  onMade: (created: { apiKey: { name: string }; key: string }) => Promise<void>;
}

export function ApiKeyDrawer({ open, groups, error, onRetry, onClose, onMade }: ApiKeyDrawerProps) {
  const { t } = useTranslation('identity');
  return (
    <DrawerForm<Values>
      open={open}
      title={t('apiKeys.create')}
      submitText={t('apiKeys.add')}
      stateText={t('apiKeys.once')}
      initialValues={{ scopes: [], lifetime: '90' }}
      fieldOfCode={fieldOfCode}
      onClose={onClose}
      onSubmit={async ({ name, scopes, lifetime }) =>
        onMade(await ok(api.POST('/api/identity/api-key', { body: { name: name.trim(), scopes, expirationTime: expirationOf(lifetime, new Date()) } })))}
    >
      <Form.Item name="name" label={t('apiKeys.name')} required extra={t('apiKeys.nameHelp')} rules={[{ required: true, whitespace: true, message: t('apiKeys.nameMissing') }]}>
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <Form.Item name="lifetime" label={t('apiKeys.lifetime')} required extra={t('apiKeys.lifetimeHelp')}>
        <Radio.Group options={lifetimes.map((value) => ({ value, label: t(`apiKeys.lifetimes.${value}`) }))} />
      </Form.Item>
      <Form.Item name="scopes" label={t('apiKeys.scopes')} required extra={t('apiKeys.scopesHelp')} rules={[{ type: 'array', min: 1, message: t('apiKeys.scopesMissing') }]}>
        {groups.length === 0 && error ? <ErrorState error={error} onRetry={onRetry} /> : <ScopeChoice groups={groups} />}
      </Form.Item>
    </DrawerForm>
  );
}

interface ScopeChoiceProps {
  groups: ApiKeyDrawerProps['groups'];
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
}

function ScopeChoice({ groups, id, value = [], onChange }: ScopeChoiceProps) {
  const toggle = (name: string, isOn: boolean) => onChange?.(isOn ? [...value, name] : value.filter((item) => item !== name));
  return (
    <div id={id} className="permission-groups">
      {groups.map(([group, scopes]) => (
        <div key={group} className="panel" role="group" aria-label={group}>
          <div className="permission-group-head"><span className="bold">{group}</span></div>
          <ul className="permission-list">
            {scopes.map((scope) => (
              <li key={scope.name}>
                <Checkbox checked={value.includes(scope.name)} onChange={(event) => toggle(scope.name, event.target.checked)}>{scope.displayName}</Checkbox>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
