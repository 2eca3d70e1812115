import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConditionJson } from '@kernel';
import type { SegmentPreviewDto } from '../shared/types';
import type { RowCount } from '../conditions/editorContext';
import { pathsOf, type GroupNode } from '../conditions/tree';
import { cdp } from '../shared/api';

export interface Count {
  /** The last known answer; it stays while a new one is worked out. */
  result: SegmentPreviewDto | undefined;
  /** True when the answer is the one to the condition as it stands. */
  isCurrent: boolean;
  isRunning: boolean;
  /** Since when it runs, by `performance.now`. */
  startedAt: number | undefined;
  wasStopped: boolean;
  error: unknown;
  rowOf: (nodeId: string) => RowCount | undefined;
  stop: () => void;
  again: () => void;
}

interface Answer {
  text: string;
  result: SegmentPreviewDto;
  /** The rows by node, so that they stay with their condition when others come and go. */
  rows: ReadonlyMap<string, RowCount>;
}

interface Run {
  text: string;
  startedAt: number;
}

/** A count that takes longer is not repeated unasked. */
const quickMs = 1_000;

/**
 * Counts who meets a condition as soon as it is sound. A newer condition or `stop` breaks the request off, and with it the query in the
 * database. When members of the saved segment come or go, it counts again, so that the two numbers do not contradict each other.
 */
export function useCount(root: GroupNode, json: ConditionJson, text: string, isSound: boolean, segment: { id: string; memberCount: number } | undefined, known?: SegmentPreviewDto): Count {
  const segmentId = segment?.id;
  // What another page counted stands until it is counted here.
  const [answer, setAnswer] = useState<Answer | undefined>(() => known && { text: '', result: known, rows: new Map() });
  const [run, setRun] = useState<Run>();
  const [ended, setEnded] = useState<{ text: string; error?: unknown }>();
  const controller = useRef<AbortController>(undefined);
  const isQuick = useRef(known !== undefined && known.elapsedMilliseconds < quickMs);

  const start = useCallback(() => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setRun({ text, startedAt: performance.now() });
    setEnded(undefined);
    const paths = pathsOf(root);
    const ask = async (withRows: boolean) => {
      const withSample = !withRows || isQuick.current;
      const result = await cdp.previewSegment({ condition: json, segmentId, withRows, withSample }, own.signal);
      if (own.signal.aborted) return;
      setAnswer((last) => {
        const byPath = new Map(result.rows.map((row) => [row.path, { left: row.left, alone: row.alone }]));
        const rows = new Map([...paths].flatMap(([id, path]) => (byPath.has(path) ? [[id, byPath.get(path)!] as const] : [])));
        return { text, result: withSample ? result : { ...result, sample: last?.result.sample ?? [] }, rows: withRows ? rows : (last?.rows ?? rows) };
      });
    };
    const count = async () => {
      // The rows look at everybody for each condition. Where that takes its time, the number itself comes first.
      if (!isQuick.current) await ask(false);
      if (own.signal.aborted) return;
      const began = performance.now();
      await ask(true);
      isQuick.current = performance.now() - began < quickMs;
    };
    count().then(
      () => {
        if (!own.signal.aborted) setRun(undefined);
      },
      (error: unknown) => {
        if (own.signal.aborted) return;
        setRun(undefined);
        setEnded({ text, error });
      },
    );
  }, [root, json, text, segmentId]);

  const stop = useCallback(() => {
    controller.current?.abort();
    setRun(undefined);
    setEnded({ text });
  }, [text]);

  useEffect(() => {
    // What is counted is no longer what is asked.
    if (run && run.text !== text) {
      controller.current?.abort();
      setRun(undefined);
    }
    if (isSound && answer?.text !== text && ended?.text !== text) start();
    // Only another condition starts a count by itself: not its own answer, stop or failure.
  }, [isSound, text]);
  const members = useRef(segment?.memberCount);
  useEffect(() => {
    if (run || members.current === segment?.memberCount) return;
    members.current = segment?.memberCount;
    if (answer?.text === text && answer.result.elapsedMilliseconds < quickMs) start();
    // Only members who came or went; while a count runs they wait for its end.
  }, [segment?.memberCount, run]);
  useEffect(() => () => controller.current?.abort(), []);

  const isCurrent = answer !== undefined && answer.text === text;
  const isEnded = ended !== undefined && ended.text === text && !run;
  return {
    result: answer?.result,
    isCurrent,
    isRunning: run !== undefined,
    startedAt: run?.startedAt,
    wasStopped: isEnded && ended.error === undefined,
    error: isEnded ? ended.error : undefined,
    rowOf: (nodeId) => answer?.rows.get(nodeId),
    stop,
    again: start,
  };
}
