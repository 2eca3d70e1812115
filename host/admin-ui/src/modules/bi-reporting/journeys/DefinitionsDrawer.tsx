import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NumberDefinitionDto } from '../shared/api';

interface DefinitionsDrawerProps {
  definitions: readonly NumberDefinitionDto[];
  open: boolean;
  onClose: () => void;
}

/** How each number is counted, in words. */
export function DefinitionsDrawer({ definitions, open, onClose }: DefinitionsDrawerProps) {
  const { t } = useTranslation('bi-reporting');
  return (
    <Drawer title={t('definitions.title')} open={open} onClose={onClose} size={560}>
      {/* The drawer's body scrolls: the keyboard must get at it. */}
      <dl className="report-definitions" tabIndex={0}>
        {definitions.map(({ key, name, definition }) => (
          <div key={key}>
            <dt className="bold">{name}</dt>
            <dd className="medium ink2">{definition}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
