import { Icon, lazyOf } from '@kernel';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useTour } from './useTour';
import './tour.css';

const card = () => import('./TourCard');
const offer = () => import('./TourOffer');

/** The tour: offered once on the home page; while it runs, its place in the top bar opens the card again. */
export default function TourItem() {
  const { t } = useTranslation('identity');
  const { pathname } = useLocation();
  const tour = useTour();
  const [isFolded, setFolded] = useState(false);
  if (tour.steps.length === 0) return null;

  if (tour.state === 'offered') {
    const Offer = lazyOf(offer);
    return pathname === '/' ? <Suspense fallback={null}><Offer tour={tour} /></Suspense> : null;
  }

  if (tour.state !== 'running') return null;
  const Card = lazyOf(card);
  return (
    <>
      <button type="button" className="tour-place num" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
        <Icon name="flag" size={14} />{t('tour.place', { step: tour.step + 1, count: tour.steps.length })}
      </button>
      {!isFolded && <Suspense fallback={null}><Card tour={tour} onFold={() => setFolded(true)} /></Suspense>}
    </>
  );
}
