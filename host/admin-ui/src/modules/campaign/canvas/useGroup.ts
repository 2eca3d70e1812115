import { useSession, useToast } from '@kernel';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adapt, originOf, readClipboard, writeClipboard, type Copied, type Emptied } from './model/clipboard';
import type { Definition } from './model/definition';
import { pasteNodes, wayAfter } from './model/group';
import { makeExit } from './steps';

interface GroupOf {
  definition: Definition;
  readOnly: boolean;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  onDraw: (next: (now: Definition) => Definition) => void;
  onRemove: (ids: string[]) => void;
}

export interface Group {
  /** Two or more steps, or none: one is the chosen step with its settings. */
  chosen: ReadonlySet<string>;
  choose: (ids: Iterable<string>) => void;
  /** With Shift or Ctrl: in, or out again. */
  toggle: (id: string) => void;
  copy: () => void;
  duplicate: () => void;
  remove: () => void;
}

const none: ReadonlySet<string> = new Set();

/** A field keeps its own keys, as does a menu or a dialog that lies over the canvas. */
const isElsewhere = (event: Event) => {
  const target = event.target as HTMLElement | null;
  return Boolean(target?.closest?.('input,textarea,select,[contenteditable=true],[role=dialog],[role=menu],[role=listbox]'));
};

/** Several steps at once, and the clipboard: Ctrl A, C, X, V, D and Delete wherever the focus is on the page, except in fields. */
export function useGroup({ definition, readOnly, selected, onSelect, onDraw, onRemove }: GroupOf): Group {
  const { t } = useTranslation('campaign');
  const { currentTenant } = useSession();
  const toast = useToast();
  const [group, setGroup] = useState(none);
  const company = currentTenant?.id ?? '';

  // What was deleted or taken back is chosen no more.
  const chosen = useMemo(() => {
    const left = [...group].filter((id) => definition.nodes.some((node) => node.id === id));
    return left.length > 1 ? new Set(left) : none;
  }, [group, definition]);

  const choose = useCallback((ids: Iterable<string>) => {
    const all = new Set(ids);
    setGroup(all.size > 1 ? all : none);
    onSelect(all.size === 1 ? [...all][0] : undefined);
  }, [onSelect]);

  const now = useRef({ definition, readOnly, selected, chosen, company });
  now.current = { definition, readOnly, selected, chosen, company };

  const picked = useCallback((): ReadonlySet<string> => {
    const { chosen: some, selected: one } = now.current;
    const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-step]')?.dataset.step;
    return some.size > 0 ? some : new Set([focused ?? one].flatMap((id) => id ?? []));
  }, []);

  const toggle = useCallback((id: string) => {
    const before = now.current.chosen.size > 0 ? now.current.chosen : new Set([now.current.selected].flatMap((one) => one ?? []));
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    choose(next);
  }, [choose]);

  const put = useCallback((copied: Copied, at: { from: string; output: string } | undefined) => {
    const here = originOf(now.current.definition, now.current.company);
    const { nodes, emptied } = adapt(copied, here);
    const pasted = pasteNodes(now.current.definition, nodes, copied.edges, at, () => makeExit(t));
    onDraw((before) => (before === now.current.definition ? pasted.definition : pasteNodes(before, nodes, copied.edges, at, () => makeExit(t)).definition));
    choose(pasted.ids);
    return emptied;
  }, [choose, onDraw, t]);

  const tell = useCallback((count: number, emptied: Emptied) => {
    const words = [t('group.pasted', { count })];
    if (emptied.variables > 0) words.push(t('group.variables', { count: emptied.variables }));
    if (emptied.references > 0) words.push(t('group.references', { count: emptied.references }));
    toast.done(words.join(t('group.join')));
  }, [t, toast]);

  /** The browser then asks what to copy: that works without a permission, and where there is no secure connection. */
  const copy = useCallback(() => {
    document.execCommand('copy');
  }, []);
  const duplicate = useCallback(() => {
    const { definition: drawing, readOnly: isFixed, company: own } = now.current;
    const ids = picked();
    const text = writeClipboard(drawing, ids, originOf(drawing, own));
    const copied = !isFixed && text ? readClipboard(text) : undefined;
    if (!copied) return;
    put(copied, ids.size === 1 ? wayAfter(drawing, [...ids][0]) : undefined);
  }, [picked, put]);
  const remove = useCallback(() => {
    if (now.current.readOnly) return;
    onRemove([...picked()]);
  }, [onRemove, picked]);

  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      // Text that somebody marked is what they mean.
      if (isElsewhere(event) || !event.clipboardData || document.getSelection()?.toString()) return;
      const { definition: drawing, company: own, readOnly: isFixed } = now.current;
      const ids = picked();
      const text = writeClipboard(drawing, ids, originOf(drawing, own));
      if (!text) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      if (event.type === 'cut' && !isFixed) onRemove([...ids]);
      else toast.done(t('group.copied', { count: [...ids].filter((id) => drawing.nodes.some((node) => node.id === id && node.type !== 'trigger')).length }));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isElsewhere(event) || now.current.readOnly) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      const copied = readClipboard(text);
      if (!copied) {
        toast.failed(undefined, t('group.unknown'));
        return;
      }
      const ids = picked();
      tell(copied.nodes.length, put(copied, ids.size === 1 ? wayAfter(now.current.definition, [...ids][0]) : undefined));
    };
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event) || event.defaultPrevented) return;
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 'a') choose(now.current.definition.nodes.map((node) => node.id));
      else if (isCommand && key === 'd') duplicate();
      else if (!isCommand && (event.key === 'Delete' || event.key === 'Backspace') && now.current.chosen.size > 0) remove();
      else if (event.key === 'Escape' && now.current.chosen.size > 0) choose([]);
      else return;
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('keydown', onKey);
    };
  }, [choose, duplicate, onRemove, picked, put, remove, t, tell, toast]);

  return { chosen, choose, toggle, copy, duplicate, remove };
}
