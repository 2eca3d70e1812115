import type { ReactFlowInstance } from '@xyflow/react';
import { card, type Place } from './model/layout';
import type { StepFlowNode } from './Step';
import type { Frame } from './useMarquee';
import type { WayFlowEdge } from './Way';

export type Flow = ReactFlowInstance<StepFlowNode, WayFlowEdge>;

export const moveMs = 240;

export const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The smallest frame around all cards. */
export function boundsOf(places: ReadonlyMap<string, Place>) {
  const all = [...places.values()];
  return {
    left: Math.min(...all.map((place) => place.x)), right: Math.max(...all.map((place) => place.x)) + card.width,
    top: Math.min(...all.map((place) => place.y)), bottom: Math.max(...all.map((place) => place.y)) + card.height,
  };
}

/** A frame of the window in the coordinates of another. */
export function within(drawn: Frame, frame: HTMLElement) {
  const { left, top } = frame.getBoundingClientRect();
  return { left: drawn.left - left, top: drawn.top - top, width: drawn.right - drawn.left, height: drawn.bottom - drawn.top };
}

/** True when a part of some card can be seen. */
export function isAnyInView(flow: Flow, frame: HTMLElement | null, places: ReadonlyMap<string, Place>): boolean {
  if (!frame) return true;
  const { x, y, zoom } = flow.getViewport();
  return [...places.values()].some((place) =>
    (place.x + card.width) * zoom + x > 0 && (place.y + card.height) * zoom + y > 0 && place.x * zoom + x < frame.clientWidth && place.y * zoom + y < frame.clientHeight);
}

/** Moves the view only when the card is not all in it. */
export function bringIntoView(flow: Flow, frame: HTMLElement | null, place: Place): void {
  if (!frame) return;
  const { x, y, zoom } = flow.getViewport();
  const left = place.x * zoom + x;
  const top = place.y * zoom + y;
  const isIn = left >= 0 && top >= 0 && left + card.width * zoom <= frame.clientWidth && top + card.height * zoom <= frame.clientHeight;
  if (!isIn) void flow.setCenter(place.x + card.width / 2, place.y + card.height / 2, { zoom, duration: reducedMotion() ? 0 : moveMs });
}
