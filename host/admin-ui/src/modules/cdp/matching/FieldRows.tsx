import { Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@kernel';
import { useAttributes } from '../shared/catalog';
import type { FieldKind, MatchFieldDto } from '../shared/types';
import { fieldKinds, likelyKind } from './kinds';

interface Props {
  id?: string;
  /** From the form. */
  value?: MatchFieldDto[];
  onChange?: (fields: MatchFieldDto[]) => void;
}

const most = 30;

/** Room for all kinds at once: nothing has to be scrolled to. */
const listHeight = 520;

/** The fields, each with what it says of a person, and a list to add one from. */
export function FieldRows({ id, value: fields = [], onChange }: Props) {
  const { t } = useTranslation('cdp');
  const attributes = useAttributes();
  const root = useRef<HTMLDivElement>(null);
  const kinds = fieldKinds.map((kind) => ({ value: kind, label: t(`matching.kinds.${kind}`), text: t(`matching.kindTexts.${kind}`) }));
  const others = (attributes.data ?? []).filter(({ key }) => !fields.some((field) => field.attribute === key));

  const add = (key: string) => {
    const attribute = others.find((other) => other.key === key);
    if (attribute) onChange?.([...fields, { attribute: key, kind: likelyKind(attribute), label: attribute.label }]);
  };
  const remove = (key: string) => {
    onChange?.(fields.filter((field) => field.attribute !== key));
    // The button is gone with its row: the focus goes on where one may add instead.
    root.current?.querySelector<HTMLElement>('.matching-add input')?.focus();
  };

  return (
    <div ref={root} id={id}>
      <ul className="divided medium" aria-label={t('matching.fields')}>
        {fields.map((field) => (
          <li key={field.attribute} className="matching-field">
            <b className="ellipsis" title={field.attribute}>{field.label || field.attribute}</b>
            <Select<FieldKind, (typeof kinds)[number]>
              value={field.kind ?? undefined} options={kinds} aria-label={t('matching.kindOf', { field: field.label })} popupMatchSelectWidth={false} listHeight={listHeight}
              onChange={(kind) => onChange?.(fields.map((other) => (other.attribute === field.attribute ? { ...other, kind } : other)))}
              optionRender={({ data }) => <span className="matching-kind">{data.label}<span className="small ink3 hide-narrow">{data.text}</span></span>}
            />
            <span className="small ink3">{field.kind && t(`matching.kindTexts.${field.kind}`)}</span>
            <IconButton icon="close" small label={t('matching.remove', { field: field.label })} onClick={() => remove(field.attribute)} />
          </li>
        ))}
      </ul>
      {fields.length < most && (
        <Select<string | null>
          className="matching-add" showSearch={{ optionFilterProp: 'label' }} value={null} aria-label={t('matching.add')} placeholder={t('matching.add')} loading={attributes.isPending}
          options={others.map(({ key, label }) => ({ value: key, label: label === key ? key : `${label} · ${key}` }))} onChange={(key) => key && add(key)}
          notFoundContent={t(attributes.error ? 'matching.noAttributes' : 'matching.noOther')}
        />
      )}
    </div>
  );
}
