import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { flatten, possibleParents } from './unitTree';
import { useUnits } from './useUnits';

interface UnitSelectProps {
  /** By the form. */
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** What no choice means. */
  none: string;
  /** The unit that moves: it cannot go below itself. */
  moving?: string;
  /** Known without the tree, for those who may not see it. */
  known?: { id: string; name: string };
}

/** A unit, found by typing. Each line says where it stands, so the list needs no tree. */
export function UnitSelect({ id, value, onChange, none, moving, known }: UnitSelectProps) {
  const { t } = useTranslation('identity');
  const units = useUnits();
  const options = useMemo(() => {
    const tree = units.data;
    if (!tree) return known ? [{ value: known.id, label: known.name, search: known.name }] : [];
    return (moving ? possibleParents(tree, moving) : flatten(tree)).map(({ unit, names }) => {
      const label = names.join(' / ');
      return { value: unit.id, label, search: `${label} ${unit.code}` };
    });
  }, [units.data, moving, known]);

  return (
    <Select
      id={id}
      value={value ?? undefined}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      options={options}
      placeholder={none}
      loading={units.isFetching && !units.data}
      allowClear={{ clearIcon: <span aria-hidden="true">×</span> }}
      showSearch={{ optionFilterProp: 'search' }}
      notFoundContent={units.isError ? t('units.notLoaded') : t('units.noMatch')}
    />
  );
}
