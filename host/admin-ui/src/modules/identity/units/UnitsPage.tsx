import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { EmptyState, ErrorState, Icon, ok, PageHead, PageSkeleton, SearchField, useConfirm, useFormat, useSession, useToast } from '@kernel';
import { api, keys, type OrganizationUnitDto } from '../shared/api';
import { permissions } from '../shared/permissions';
import { UnitDrawer, type UnitTask } from './UnitDrawer';
import { UnitTree } from './UnitTree';
import { flatten, matching, openAtFirst } from './unitTree';
import { useUnits } from './useUnits';
import '../shared/identity.css';

export default function UnitsPage() {
  const { t } = useTranslation('identity');
  const { can } = useSession();
  const format = useFormat();
  const toast = useToast();
  const ask = useConfirm();
  const navigate = useNavigate();
  const client = useQueryClient();
  const units = useUnits();
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  const [task, setTask] = useState<UnitTask>();
  const [isOpen, setOpen] = useState(false);
  const canEdit = can(permissions.unitsEdit);

  const tree = units.data;
  const count = useMemo(() => (tree ? flatten(tree).length : 0), [tree]);
  const shown = useMemo(() => (tree && search ? matching(tree, search) : undefined), [tree, search]);
  const open = useMemo(() => {
    const first = tree ? openAtFirst(tree) : new Set<string>();
    for (const [id, isOn] of Object.entries(toggled)) if (isOn) first.add(id); else first.delete(id);
    return first;
  }, [tree, toggled]);

  const begin = (next: UnitTask) => {
    setTask(next);
    setOpen(true);
  };
  const toggle = (unit: OrganizationUnitDto) => setToggled((now) => ({ ...now, [unit.id]: !open.has(unit.id) }));
  const seeUsers = (unit: OrganizationUnitDto) => void navigate(`/settings/users?unit=${unit.id}`);

  const remove = async (unit: OrganizationUnitDto) => {
    if (unit.children.length > 0 || unit.userCount > 0) {
      const isUsers = unit.userCount > 0;
      const goOn = await ask({
        title: t('units.notEmptyTitle', { name: unit.name }),
        text: t('units.notEmptyText', { units: unit.children.length, users: unit.userCount }),
        verb: isUsers ? t('units.seeUsers') : t('units.seeChildren'),
        keep: t('units.gotIt'),
      });
      if (goOn && isUsers) seeUsers(unit);
      else if (goOn) setToggled((now) => ({ ...now, [unit.id]: true }));
      return;
    }
    if (!(await ask({ title: t('units.deleteTitle', { name: unit.name }), text: t('units.deleteText'), verb: t('units.delete'), keep: t('keep'), danger: true }))) return;
    try {
      await ok(api.DELETE('/api/identity/organization-unit/{id}', { params: { path: { id: unit.id } } }));
      toast.done(t('units.deleted', { name: unit.name }));
    } catch (error) {
      toast.failed(error, t('units.notDeleted', { name: unit.name }));
    }
    await client.invalidateQueries({ queryKey: keys.units });
  };

  return (
    <>
      <PageHead
        title={t('units.title')}
        fact={tree && count > 0 ? t('units.total', { total: format.number(count) }) : undefined}
        line={tree && count > 0 ? t('units.line') : undefined}
        actions={canEdit && count > 0 && (
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => begin({ kind: 'create' })}>{t('units.create')}</Button>
        )}
      />
      {!tree && units.error ? <ErrorState error={units.error} what={t('units.title')} onRetry={() => void units.refetch()} />
        : !tree ? <PageSkeleton />
        : count === 0 ? (
          <EmptyState
            picture={['unit', 'store', 'people', 'store', 'flag']}
            title={t('units.emptyTitle')}
            text={t('units.emptyText')}
            actions={canEdit && <Button type="primary" size="large" icon={<Icon name="plus" size={14} />} onClick={() => begin({ kind: 'create' })}>{t('units.createFirst')}</Button>}
          />
        ) : (
          <>
            <div className="filter-bar" role="search">
              <SearchField value={search} onSearch={(text) => setParams(text.trim() ? { q: text.trim() } : {}, { replace: true })} placeholder={t('units.search')} />
              {shown && <span className="medium ink3" role="status">{shown.size === 0 ? t('units.noMatch') : ''}</span>}
            </div>
            <div className="unit-tree">
              <UnitTree
                units={tree}
                open={open}
                shown={shown}
                onToggle={toggle}
                menuOf={(unit) => (canEdit ? [
                  { key: 'add', label: t('units.addBelow'), onClick: () => begin({ kind: 'create', parent: unit }) },
                  { key: 'edit', label: t('units.edit'), onClick: () => begin({ kind: 'edit', unit }) },
                  { key: 'move', label: t('units.move'), onClick: () => begin({ kind: 'move', unit }) },
                  { key: 'delete', label: t('units.delete'), danger: true, onClick: () => void remove(unit) },
                ] : [])}
                usersLink={can(permissions.users) ? (unit) => `/settings/users?unit=${unit.id}` : undefined}
              />
            </div>
          </>
        )}
      {task && <UnitDrawer task={task} open={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
