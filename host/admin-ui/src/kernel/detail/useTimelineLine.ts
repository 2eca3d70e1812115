import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/useFormat';
import { usePageTexts } from '../i18n/usePageTexts';
import { useSlot } from '../registry';
import type { TimelineEntry, TimelineLine } from '../slots';

const matches = (pattern: string, name: string) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name);

/**
 * Draws an event by the renderer of the module that knows it; undefined when none does, or when it fails on what it was given.
 * Suspends until the texts of those modules are there.
 */
export function useTimelineLine(): (entry: TimelineEntry) => TimelineLine | undefined {
  const renderers = useSlot('timelineRenderers');
  const format = useFormat();
  const { i18n } = useTranslation();
  const { has } = usePageTexts(renderers.map(({ module }) => module));

  return useCallback((entry) => {
    const renderer = renderers.find(({ events }) => events.some((pattern) => matches(pattern, entry.name)));
    if (!renderer || !has(renderer.module)) return undefined;
    const t = i18n.getFixedT(null, renderer.module) as unknown as (key: string, values?: Record<string, unknown>) => string;
    try {
      return renderer.render(entry, { t, format });
    } catch {
      return undefined;
    }
  }, [renderers, format, has, i18n, i18n.language]);
}
