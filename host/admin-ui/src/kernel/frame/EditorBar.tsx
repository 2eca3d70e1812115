import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../icons/IconButton';
import { useDocumentTitle, useTopLine, type Crumb } from './FrameContext';
import { MoreMenu, type MoreItem } from './MoreMenu';

interface EditorBarProps {
  title: ReactNode;
  /** The tab's name when the title is a field. */
  documentTitle?: string;
  /** A Segmented of versions. */
  versions?: ReactNode;
  /** Who published when, key numbers. */
  facts?: ReactNode;
  undo?: { can: boolean; act: () => void };
  redo?: { can: boolean; act: () => void };
  actions?: ReactNode;
  more?: readonly MoreItem[];
  crumbs?: readonly Crumb[];
}

/** The 52 px version bar of an editor; its route is registered with `layout: 'editor'`. */
export function EditorBar({ title, documentTitle, versions, facts, undo, redo, actions, more, crumbs }: EditorBarProps) {
  const { t } = useTranslation('kernel');
  useDocumentTitle(documentTitle ?? (typeof title === 'string' ? title : undefined), t('product'));
  useTopLine(crumbs);
  return (
    <div className="editor-bar">
      <h1 className="ellipsis">{title}</h1>
      {versions}
      {facts && <span className="medium ink2 num ellipsis hide-narrow">{facts}</span>}
      <span className="spacer" />
      {undo && <IconButton icon="undo" label={t('editor.undo')} disabled={!undo.can} onClick={undo.act} />}
      {redo && <IconButton icon="redo" label={t('editor.redo')} disabled={!redo.can} onClick={redo.act} />}
      {actions && <div className="page-actions">{actions}</div>}
      {more && more.length > 0 && <MoreMenu items={more} />}
    </div>
  );
}
