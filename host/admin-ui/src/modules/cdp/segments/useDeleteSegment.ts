import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfirm, useFormat, useToast } from '@kernel';
import type { SegmentDto } from '../shared/types';
import { cdp } from '../shared/api';

/** Asks, deletes, says so; true when it is gone. */
export function useDeleteSegment(): (segment: SegmentDto) => Promise<boolean> {
  const { t } = useTranslation('cdp');
  const format = useFormat();
  const ask = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  return async (segment) => {
    const goOn = await ask({
      title: t('segments.deleteTitle', { name: segment.name }), text: t('segments.deleteText', { count: segment.memberCount, amount: format.number(segment.memberCount) }),
      verb: t('segments.delete'), keep: t('keep'), danger: true,
    });
    if (!goOn) return false;
    try {
      await cdp.deleteSegment(segment.id);
      toast.done(t('segments.deleted', { name: segment.name }));
      return true;
    } catch (error) {
      toast.failed(error, t('segments.notDeleted', { name: segment.name }));
      return false;
    } finally {
      await client.invalidateQueries({ queryKey: ['cdp', 'segments'] });
    }
  };
}
