import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Progress, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawerForm, ErrorState, IconButton, newKey, PageSkeleton, percentDone, useFormat, useToast } from '@kernel';
import type { HouseholdFieldDto, HouseholdSearchDto } from '../shared/types';
import { cdp } from '../shared/api';
import { useAttributes } from '../shared/catalog';
import { householdSearchKey, householdsKey } from './keys';

interface Props {
  open: boolean;
  mayEdit: boolean;
  onClose: () => void;
}

const ties = ['declared', 'address', 'phone'] as const;

/** What people of one household share, and the search for them. */
export function SearchDrawer({ open, mayEdit, onClose }: Props) {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const attributes = useAttributes();
  const [edited, setEdited] = useState<HouseholdFieldDto[]>();
  const { data, error, refetch } = useQuery({
    queryKey: householdSearchKey, queryFn: ({ signal }) => cdp.householdSearch(signal), enabled: open,
    refetchInterval: (query) => (isUnderWay(query.state.data) ? 1500 : false),
  });
  const fields = edited ?? data?.fields ?? [];
  const labelOf = (key: string) => attributes.data?.find((attribute) => attribute.key === key)?.label ?? key;
  const others = (attributes.data ?? []).filter(({ key }) => !fields.some((field) => field.attribute === key));
  const percent = data?.run && isUnderWay(data) ? percentDone(data.run) : undefined;

  // What stands here is what is searched by: it is saved first.
  const start = async () => {
    let now = data!;
    if (edited) {
      now = await cdp.updateHouseholdSearch({ fields: edited, concurrencyStamp: data!.concurrencyStamp });
      client.setQueryData<HouseholdSearchDto>(householdSearchKey, now);
      setEdited(undefined);
    }
    client.setQueryData<HouseholdSearchDto>(householdSearchKey, await cdp.runHouseholdSearch(newKey()));
    toast.done(t('households.started'));
    setTimeout(() => void client.invalidateQueries({ queryKey: householdsKey }), 3000);
  };
  const close = () => {
    setEdited(undefined);
    void client.invalidateQueries({ queryKey: householdsKey });
    onClose();
  };

  return (
    <DrawerForm<object>
      open={open} title={t('households.search')} submitText={t('households.run')} width={640} stateText={mayEdit ? t('households.runState') : t('accounts.scoresReadOnly')} onClose={close} onSubmit={start}
      onReload={() => { setEdited(undefined); void refetch(); }}
    >
      <p className="sentence drawer-lead">{t('households.searchText', { most: data?.mostPeople ?? 8 })}</p>
      {error && !data ? <ErrorState error={error} what={t('households.search')} onRetry={() => void refetch()} /> : !data ? <PageSkeleton rows={4} /> : (
        <div className="household">
          {data.run && (
            <div>
              {percent !== undefined && <Progress percent={percent} size="small" aria-label={t('households.progress')} />}
              <p className="medium ink2">
                {isUnderWay(data) ? t('households.underWay', { done: format.number(data.run.done) })
                  : t('households.lastRun', { time: format.when(data.run.finishedTime ?? data.run.creationTime), proposed: format.number(data.run.proposedCount), declared: format.number(data.run.declaredCount) })}
              </p>
            </div>
          )}
          {data.isSuggested && !edited && <p className="medium ink3">{t(fields.length > 0 ? 'households.suggested' : 'households.nothingSuggested')}</p>}
          <ul className="divided medium" aria-label={t('households.shares')}>
            {fields.map((field) => (
              <li key={field.attribute} className="household-field">
                <b className="ellipsis" title={field.attribute}>{labelOf(field.attribute)}</b>
                <Select<HouseholdFieldDto['tie']>
                  value={field.tie} disabled={!mayEdit} aria-label={t('households.tieOf', { field: labelOf(field.attribute) })} options={ties.map((tie) => ({ value: tie, label: t(`households.fieldTies.${tie}`) }))}
                  onChange={(tie) => setEdited(fields.map((other) => (other.attribute === field.attribute ? { ...other, tie } : other)))}
                />
                {mayEdit && <IconButton icon="close" small label={t('households.removeField', { field: labelOf(field.attribute) })} onClick={() => setEdited(fields.filter((other) => other.attribute !== field.attribute))} />}
              </li>
            ))}
          </ul>
          {mayEdit && (
            <Select<string | null>
              className="household-add" showSearch={{ optionFilterProp: 'label' }} value={null} aria-label={t('households.addField')} placeholder={t('households.addField')} loading={attributes.isPending}
              options={others.map(({ key, label }) => ({ value: key, label: label === key ? key : `${label} · ${key}` }))}
              onChange={(key) => key && setEdited([...fields, { attribute: key, tie: 'address' }])}
            />
          )}
          {edited && <Button type="link" onClick={() => setEdited(undefined)}>{t('households.discard')}</Button>}
        </div>
      )}
    </DrawerForm>
  );
}

const isUnderWay = (search: HouseholdSearchDto | undefined) => search?.run?.state === 'waiting' || search?.run?.state === 'running';
