import { IconButton } from '@kernel';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { useTour } from './useTour';

interface TourCardProps {
  tour: ReturnType<typeof useTour>;
  onFold: () => void;
}

/** One step beside its real page, which stays usable. The heading takes the focus, so that a screen reader says the step. */
export default function TourCard({ tour, onFold }: TourCardProps) {
  const { t } = useTranslation('identity');
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = tour.steps[tour.step]!;
  const isHere = pathname === step.to || pathname.startsWith(`${step.to}/`);
  const isLast = tour.step === tour.steps.length - 1;
  useEffect(() => heading.current?.focus(), [tour.step]);

  return createPortal(
    <section
      className="tour-card" role="dialog" aria-modal="false" aria-labelledby="tour-title" aria-describedby="tour-text"
      onKeyDown={(event) => event.key === 'Escape' && onFold()}
    >
      <div className="row">
        <span className="small ink3 num">{t('tour.place', { step: tour.step + 1, count: tour.steps.length })}</span>
        <span className="spacer" />
        <IconButton icon="close" small label={t('tour.fold')} onClick={onFold} />
      </div>
      <h2 id="tour-title" ref={heading} tabIndex={-1}>{t(`${step.module}:${step.title}`)}</h2>
      <p id="tour-text" className="ink2">{t(`${step.module}:${step.text}`)}</p>
      <div className="row wrap tour-acts">
        <Button type="text" onClick={() => tour.end('declined')}>{t('tour.stop')}</Button>
        <span className="spacer" />
        {tour.step > 0 && <Button onClick={() => tour.goTo(tour.step - 1)}>{t('tour.back')}</Button>}
        {isHere
          ? <Button type="primary" onClick={() => (isLast ? tour.end('done') : tour.goTo(tour.step + 1))}>{t(isLast ? 'tour.done' : 'tour.next')}</Button>
          : <Button type="primary" onClick={() => tour.goTo(tour.step)}>{t('tour.here')}</Button>}
      </div>
    </section>,
    document.body,
  );
}
