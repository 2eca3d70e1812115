import { IconButton, PopoverPanel } from '@kernel';
import { useStore } from '@xyflow/react';
import { Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface CanvasToolsProps {
  readOnly: boolean;
  onAdd: () => void;
  onArrange: () => void;
  onFit: () => void;
  /** Opens what holds for the whole journey. */
  onRules: () => void;
}

const selectZoom = (state: { transform: [number, number, number] }) => Math.round(state.transform[2] * 100);

export function CanvasTools({ readOnly, onAdd, onArrange, onFit, onRules }: CanvasToolsProps) {
  const { t } = useTranslation('campaign');
  const zoom = useStore(selectZoom);
  const [showsKeys, setShowsKeys] = useState(false);
  return (
    <div className="canvas-tools" role="toolbar" aria-label={t('tools.title')}>
      {!readOnly && <IconButton icon="plus" label={t('tools.add')} onClick={onAdd} />}
      {!readOnly && <i aria-hidden="true" />}
      {!readOnly && <IconButton icon="auto" label={t('tools.arrange')} onClick={onArrange} />}
      <IconButton icon="fit" label={t('tools.fit')} onClick={onFit} />
      <IconButton icon="flag" label={t('tools.rules')} onClick={onRules} />
      <Popover
        trigger="click" placement="bottomLeft" open={showsKeys} onOpenChange={setShowsKeys} destroyOnHidden
        content={<PopoverPanel label={t('tools.keys')} onClose={() => setShowsKeys(false)}><Keys readOnly={readOnly} /></PopoverPanel>}
      >
        <IconButton icon="keyboard" label={t('tools.keys')} aria-haspopup="dialog" aria-expanded={showsKeys} />
      </Popover>
      <i aria-hidden="true" />
      <span className="num small ink2 canvas-zoom">{zoom}%</span>
    </div>
  );
}

function Keys({ readOnly }: { readOnly: boolean }) {
  const { t } = useTranslation('campaign');
  const lines: Array<[string, string]> = [
    ['Tab', t('keys.tab')], ['↑ ↓ ← →', t('keys.arrows')], ['Enter', t('keys.enter')], ['Shift Space', t('keys.choose')],
    ...(readOnly ? [] : [['N', t('keys.add')], ['C', t('keys.connect')], ['Del', t('keys.remove')], ['Ctrl C / X / V', t('keys.clipboard')], ['Ctrl D', t('keys.duplicate')], ['L', t('keys.arrange')], ['Ctrl Z', t('keys.undo')], ['Shift Ctrl Z', t('keys.redo')], ['Ctrl S', t('keys.save')]] as Array<[string, string]>),
    ['Ctrl A', t('keys.all')], ['Shift', t('keys.several')],
    ['0', t('keys.fit')], ['+ −', t('keys.zoom')],
  ];
  return (
    <dl className="canvas-keys">
      {lines.map(([key, text]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd className="medium">{text}</dd></div>)}
    </dl>
  );
}
