import { Icon } from '@kernel';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { stepTypes, type Definition, type StepChoice } from './model/definition';
import { canConnect } from './model/graph';
import { say, usePlugInSteps } from './plugInSteps';
import { looks, lookOf, nameText, outputText, wayText } from './steps';

export interface AddPlace {
  from: string;
  output: string;
  /** What the menu stands at, and where the focus returns. */
  anchor: HTMLElement;
  /** By keyboard: the ways out to choose from, where there are several. */
  outputs?: readonly string[];
  /** Begins with what is there already. */
  isJoining?: boolean;
}

interface AddMenuProps {
  place: AddPlace;
  definition: Definition;
  /** The menu stays within this. */
  container: HTMLElement;
  onAdd: (type: StepChoice, output: string) => void;
  onConnect: (to: string, output: string) => void;
  onClose: () => void;
}

const gap = 8;

/** What can come next: a new step, or one that is there already. */
export function AddMenu({ place, definition, container, onAdd, onConnect, onClose }: AddMenuProps) {
  const { t } = useTranslation('campaign');
  const menu = useRef<HTMLDivElement>(null);
  const plugInSteps = usePlugInSteps();
  const [isJoining, setJoining] = useState(place.isJoining ?? false);
  const [chosen, setChosen] = useState(place.outputs && place.outputs.length > 1 ? undefined : place.output);
  const output = chosen ?? place.output;
  const isChoosing = chosen === undefined;
  const step = definition.nodes.find((node) => node.id === place.from);
  const [at, setAt] = useState<{ left: number; top: number }>();
  const joinable = definition.nodes.filter((node) => canConnect(definition, place.from, output, node.id));

  useLayoutEffect(() => {
    const anchor = place.anchor.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    const size = menu.current!.getBoundingClientRect();
    const left = Math.min(Math.max(anchor.left + anchor.width / 2 - size.width / 2, frame.left + gap), frame.right - size.width - gap);
    const below = anchor.bottom + gap;
    const top = below + size.height <= frame.bottom - gap ? below : Math.max(frame.top + gap, Math.min(anchor.top - gap - size.height, frame.bottom - gap - size.height));
    setAt({ left, top });
  }, [place, container, isJoining, isChoosing]);

  const isPlaced = at !== undefined;
  useEffect(() => {
    // What is not placed yet is hidden, and takes no focus.
    if (isPlaced) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
  }, [isJoining, isChoosing, isPlaced]);

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Element)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [onClose]);

  const close = () => {
    onClose();
    if (place.anchor.isConnected) place.anchor.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      if (isJoining && !place.isJoining) setJoining(false);
      else close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const items = [...menu.current!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const index = items.indexOf(document.activeElement as HTMLElement);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : (index + step! + items.length) % items.length;
    items[next]?.focus();
  };

  return createPortal(
    <div
      ref={menu} className="add-menu" role="menu" aria-label={t('add.title', { way: wayText(definition, place.from, output, t) })}
      style={at ? { left: at.left, top: at.top } : { visibility: 'hidden' }} onKeyDown={onKeyDown}
    >
      {isChoosing ? (
        <>
          <p className="small ink3 add-text add-question" aria-hidden="true">{t('add.which')}</p>
          {place.outputs!.map((one) => (
            <button key={one} type="button" role="menuitem" className="add-item" onClick={() => setChosen(one)}>
              <span className="grow ellipsis">{outputText(step, one, t)}</span>
              <Icon name="right" size={14} />
            </button>
          ))}
        </>
      ) : isJoining ? (
        <>
          {!place.isJoining && <button type="button" role="menuitem" className="add-item is-back" onClick={() => setJoining(false)}><Icon name="left" size={14} />{t('add.back')}</button>}
          {joinable.map((node) => (
            <button key={node.id} type="button" role="menuitem" className="add-item" onClick={() => onConnect(node.id, output)}>
              <span className={`step-tile is-${lookOf(node).kind}`}><Icon name={lookOf(node).icon} /></span>
              <span className="grow ellipsis">{nameText(node, t)}</span>
            </button>
          ))}
        </>
      ) : (
        <>
          {stepTypes.map((type) => (
            <button key={type} type="button" role="menuitem" className="add-item" onClick={() => onAdd(type, output)}>
              <span className={`step-tile is-${looks[type].kind}`}><Icon name={looks[type].icon} /></span>
              <span className="grow"><span className="add-name">{t(`steps.${type}.kind`)}</span><span className="small ink3 add-text">{t(`steps.${type}.text`)}</span></span>
            </button>
          ))}
          {plugInSteps.map((form) => (
            <button key={form.kind} type="button" role="menuitem" className="add-item" onClick={() => onAdd(`plugIn:${form.kind}`, output)}>
              <span className={`step-tile is-${form.look}`}><Icon name={form.icon} /></span>
              <span className="grow"><span className="add-name">{say(form.name)}</span><span className="small ink3 add-text">{say(form.text)}</span></span>
            </button>
          ))}
          {joinable.length > 0 && (
            <button type="button" role="menuitem" className="add-item add-join" aria-haspopup="menu" onClick={() => setJoining(true)}>
              <span className="step-tile"><Icon name="link" /></span>
              <span className="grow"><span className="add-name">{t('add.join')}</span><span className="small ink3 add-text">{t('add.joinText')}</span></span>
            </button>
          )}
        </>
      )}
    </div>,
    document.body,
  );
}
