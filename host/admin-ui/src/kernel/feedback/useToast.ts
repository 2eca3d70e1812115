import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from './overlays';
import { useErrorSentence } from './useErrorSentence';

interface DoneOptions {
  /** Shown for 10 s as 撤销. */
  undo?: () => void;
  /** 去看看. */
  open?: () => void;
  description?: ReactNode;
}

/** Toasts, bottom left. Never the only trace of an error: the place where it happened shows it too. */
export function useToast() {
  const { t } = useTranslation('kernel');
  const sentenceOf = useErrorSentence();
  return useMemo(
    () => ({
      done(title: string, { undo, open, description }: DoneOptions = {}) {
        const actions = [
          ...(undo ? [{ label: t('toast.undo'), act: undo, isMain: true }] : []),
          ...(open ? [{ label: t('toast.open'), act: open }] : []),
        ];
        showToast({ tone: 'passed', title, description, actions });
      },
      /** Nothing went wrong and nothing was done: says why. */
      nothingDone(title: string, description: ReactNode) {
        showToast({ tone: 'waiting', title, description });
      },
      failed(error: unknown, title?: string) {
        showToast({ tone: 'failed', title: title ?? t('toast.failed'), description: sentenceOf(error) });
      },
    }),
    [sentenceOf, t],
  );
}
