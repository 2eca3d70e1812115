import { Icon } from '@kernel';
import { Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddMenu, type AddPlace } from '../AddMenu';
import { outputsOf } from '../model/definition';
import { canConnect, targetOf } from '../model/graph';
import { nameText, outputText, wayText } from '../steps';
import { Field } from './Field';
import type { StepPanelProps } from './StepPanel';

/** Where each way out leads: the lines of the drawing without drawing. */
export function NextSteps({ definition, step, readOnly, faults, onAdd, onConnect, onSelect }: StepPanelProps) {
  const { t } = useTranslation('campaign');
  const frame = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState<AddPlace>();
  const outputs = outputsOf(step);
  if (outputs.length === 0) return null;
  const nameOf = (id: string) => {
    const node = definition.nodes.find((other) => other.id === id);
    return node ? nameText(node, t) : id;
  };
  return (
    <section className="next-steps" aria-label={t('next.title')} ref={frame}>
      <h3 className="section-title">{t('next.title')}</h3>
      {outputs.map((output) => {
        const target = targetOf(definition, step.id, output);
        const label = outputText(step, output, t) ?? t('next.only');
        const fault = faults.find((item) => item.rule === 'output-open' && item.field === output)?.message;
        if (readOnly) {
          return (
            <div key={output} className="row medium">
              <span className="ink3">{label}</span><span className="spacer" />
              {target && <button type="button" className="link-button" onClick={() => onSelect(target)}>{nameOf(target)}</button>}
            </div>
          );
        }
        const others = definition.nodes.filter((node) => canConnect(definition, step.id, output, node.id));
        return (
          <Field key={output} label={label} fault={fault}>
            {(id) => (
              <div className="next-row">
                <Select
                  id={id} value={target} placeholder={t('next.none')} showSearch={{ optionFilterProp: 'label' }} notFoundContent={t('settings.noMatch')}
                  options={[...(target ? [{ value: target, label: nameOf(target) }] : []), ...others.map((node) => ({ value: node.id, label: nameText(node, t) }))]}
                  onChange={(to: string) => onConnect(step.id, output, to)}
                />
                <button
                  type="button" className="add-button" aria-label={t('canvas.addAfter', { way: wayText(definition, step.id, output, t) })} aria-haspopup="menu"
                  onClick={(event) => setAdding({ from: step.id, output, anchor: event.currentTarget })}
                >
                  <Icon name="plus" size={12} />
                </button>
              </div>
            )}
          </Field>
        );
      })}
      {adding && (
        <AddMenu
          place={adding} definition={definition} container={document.body} onClose={() => setAdding(undefined)}
          onAdd={(type, output) => { setAdding(undefined); onAdd(adding.from, output, type); }}
          onConnect={(to, output) => { setAdding(undefined); onConnect(adding.from, output, to); }}
        />
      )}
    </section>
  );
}
