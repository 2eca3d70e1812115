import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle, useTopLine, type Crumb } from './FrameContext';
import { MoreMenu, type MoreItem } from './MoreMenu';

interface PageHeadProps {
  title: string;
  /** State chips after the title. */
  chips?: ReactNode;
  /** One grey fact: a total, an as-of time. */
  fact?: ReactNode;
  /** A line below the title. */
  line?: ReactNode;
  /** At most three, from secondary to primary. */
  actions?: ReactNode;
  /** Behind ⋯; destructive acts only here. */
  more?: readonly MoreItem[];
  crumbs?: readonly Crumb[];
  /** The head draws a line below itself; off when tabs or facts follow. */
  divided?: boolean;
}

/** The head of a page with its one h1. */
export function PageHead({ title, chips, fact, line, actions, more, crumbs, divided = false }: PageHeadProps) {
  const { t } = useTranslation('kernel');
  useDocumentTitle(title, t('product'));
  useTopLine(crumbs);
  return (
    <div className={`page-head${divided ? ' is-divided' : ''}`}>
      <div className="page-head-text">
        <div className="row wrap">
          <h1>{title}</h1>
          {chips}
          {fact !== undefined && <span className="page-fact ink3 num">{fact}</span>}
        </div>
        {line && <p className="ink2 sentence">{line}</p>}
      </div>
      <span className="spacer" />
      {actions && <div className="page-actions">{actions}</div>}
      {more && more.length > 0 && <MoreMenu items={more} />}
    </div>
  );
}
