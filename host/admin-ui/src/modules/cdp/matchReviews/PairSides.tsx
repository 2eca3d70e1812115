import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, Icon, PageSkeleton, Section, useSession } from '@kernel';
import type { MatchReviewDetailsDto } from '../shared/types';
import { cdp } from '../shared/api';
import { permissions } from '../shared/permissions';
import { RevealDrawer } from '../shared/RevealDrawer';
import { PersonCard } from '../regrouping/PersonCard';
import { DecidedNote } from './DecidedNote';
import { PairTable } from './PairTable';

/** What speaks for one person and what against it, and who they would be together. */
export function PairSides({ details }: { details: MatchReviewDetailsDto }) {
  const { t } = useTranslation('cdp');
  const { can } = useSession();
  const [asks, setAsks] = useState(false);
  const [revealed, setRevealed] = useState<MatchReviewDetailsDto>();
  const { review } = details;
  const shown = revealed ?? details;
  return (
    <>
      {review.state !== 'open' && <DecidedNote pair={review} />}
      {details.isStale && review.state === 'open' && <p className="note medium" role="status"><Icon name="clock" />{t('matchReviews.stale')}</p>}
      {details.namesSwapped && <p className="note medium"><Icon name="info" />{t('matchReviews.swapped')}</p>}
      <Section
        title={t('matchReviews.sides')} fact={revealed ? undefined : t('matchReviews.masked')}
        actions={can(permissions.reveal) && (
          <Button size="small" icon={<Icon name="eye" size={14} />} onClick={() => (revealed ? setRevealed(undefined) : setAsks(true))}>{t(revealed ? 'reveal.hide' : 'reveal.show')}</Button>
        )}
      >
        <PairTable details={{ ...shown, review: revealed ? revealed.review : review }} />
      </Section>
      {review.state === 'open' && <Together profileIds={review.people.map((person) => person.profileId)} />}
      <RevealDrawer
        open={asks} title={t('matchReviews.revealTitle')} onClose={() => setAsks(false)}
        onReveal={async (reason) => setRevealed(await cdp.revealMatchReview(review.id, reason))}
      />
    </>
  );
}

/** The person that they would become, as the page of a merge by hand shows it. */
function Together({ profileIds }: { profileIds: string[] }) {
  const { t } = useTranslation('cdp');
  const isTwo = new Set(profileIds).size > 1;
  const preview = useQuery({
    queryKey: ['cdp', 'profiles', profileIds[0], 'merge', profileIds[1]], queryFn: ({ signal }) => cdp.previewMerge({ profileIds }, signal), enabled: isTwo,
  });
  if (!isTwo) return null;
  if (preview.error) return <ErrorState error={preview.error} what={t('merge.preview')} onRetry={() => void preview.refetch()} />;
  return preview.data ? <PersonCard person={preview.data.person} title={t('merge.result')} /> : <PageSkeleton rows={4} />;
}
