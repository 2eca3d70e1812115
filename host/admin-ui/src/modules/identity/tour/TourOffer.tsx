import { Button } from 'antd';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { useTour } from './useTour';

/** Asks a newcomer once. It takes no focus and covers no work: whoever does not care goes on. */
export default function TourOffer({ tour }: { tour: ReturnType<typeof useTour> }) {
  const { t } = useTranslation('identity');
  return createPortal(
    <aside className="tour-card" aria-labelledby="tour-title">
      <h2 id="tour-title">{t('tour.offerTitle')}</h2>
      <p className="ink2">{t(tour.steps.length === 1 ? 'tour.offerOne' : 'tour.offerText', { count: tour.steps.length })}</p>
      <div className="row tour-acts">
        <span className="spacer" />
        <Button onClick={() => tour.end('declined')}>{t('tour.decline')}</Button>
        <Button type="primary" onClick={() => tour.goTo(0)}>{t('tour.begin')}</Button>
      </div>
    </aside>,
    document.body,
  );
}
