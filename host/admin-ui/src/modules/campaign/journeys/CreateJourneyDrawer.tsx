import { DrawerForm, ok } from '@kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../shared/api';
import { keys } from '../shared/names';

interface Values {
  name: string;
}

const longestName = 100;

/** A name is all a new journey needs; the rest is drawn. */
export function CreateJourneyDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('campaign');
  const client = useQueryClient();
  const navigate = useNavigate();
  const made = useRef<string>(undefined);

  const create = async ({ name }: Values) => {
    const journey = await ok(api.POST('/api/campaign/journey', { body: { name: name.trim() } }));
    client.setQueryData(keys.journey(journey.id), journey);
    void client.invalidateQueries({ queryKey: keys.journeys });
    made.current = journey.id;
  };
  const close = () => {
    onClose();
    if (made.current) void navigate(`/journeys/${made.current}`);
  };

  return (
    <DrawerForm<Values>
      open={open} title={t('create.title')} submitText={t('create.submit')} onClose={close} onSubmit={create}
      fieldOfCode={{ 'Campaign:JourneyNameTaken': 'name' }}
    >
      <Form.Item name="name" label={t('create.name')} required extra={t('create.nameHelp')} rules={[{ required: true, whitespace: true, message: t('create.nameMissing') }]}>
        <Input maxLength={longestName} showCount autoFocus placeholder={t('create.namePlaceholder')} />
      </Form.Item>
    </DrawerForm>
  );
}
