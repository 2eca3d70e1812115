import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageForm, Section, SwitchRow, useToast } from '@kernel';
import { cdp } from '../shared/api';
import type { MatchFieldDto, MatchingDto } from '../shared/types';
import { FieldRows } from './FieldRows';
import { matchingKey } from './query';

interface Values {
  fields: MatchFieldDto[];
  isContinuous: boolean;
}

/** What people are compared by. A run that is looked at meanwhile changes nothing of what is being edited. */
export function FieldsForm({ matching, onDirty }: { matching: MatchingDto; onDirty: (isDirty: boolean) => void }) {
  const { t } = useTranslation('cdp');
  const client = useQueryClient();
  const toast = useToast();
  // The stamp stays the one that was read with what is edited: a newer one would write over somebody else's change.
  const [base, setBase] = useState(matching);
  const [revision, setRevision] = useState(0);
  const take = (now: MatchingDto) => {
    client.setQueryData(matchingKey, now);
    setBase(now);
    onDirty(false);
  };

  const save = async ({ fields, isContinuous }: Values) => {
    take(await cdp.updateMatching({ fields: fields.map(({ attribute, kind }) => ({ attribute, kind })), isContinuous, concurrencyStamp: base.concurrencyStamp }));
    toast.done(t('matching.saved'));
  };
  const reload = async () => {
    take(await cdp.matching());
    setRevision(revision + 1);
  };

  return (
    <Section title={t('matching.fields')} fact={t('matching.fieldsFact')}>
      {base.isSuggested && <p className="medium ink2 matching-lead">{t(base.fields.length > 0 ? 'matching.suggested' : 'matching.nothingSuggested')}</p>}
      <PageForm<Values>
        key={revision} initialValues={{ fields: base.fields, isContinuous: base.isContinuous }} submitText={t('matching.save')} onSubmit={save}
        onReload={() => void reload()} onValuesChange={() => onDirty(true)} stateText={t('matching.fromNext')}
      >
        <Form.Item name="fields" rules={[{ validator: async (_, fields: MatchFieldDto[]) => { if (fields.length === 0) throw new Error(t('matching.fieldsMissing')); } }]}>
          <FieldRows />
        </Form.Item>
        <div className="matching-switch"><SwitchRow name="isContinuous" title={t('matching.continuous')} consequence={t('matching.continuousText')} /></div>
      </PageForm>
    </Section>
  );
}
