import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewDocument } from './previewDocument';

export type View = 'both' | 'desktop' | 'phone' | 'text';

/** The widths that mail programs give a mail. */
const desktopWidth = 680;
const phoneWidth = 375;
const bezel = 16;
const gap = 20;
/** Room for the line around the frames, as in editor.css. */
const edge = 1;

interface FramesProps {
  view: View;
  html: string;
  text: string;
  /** What the frames are called, as in 陈思远的邮件. */
  label: string;
}

/** The mail on a desktop and on a phone, made smaller together until both fit. */
export function Frames({ view, html, text, label }: FramesProps) {
  const { t } = useTranslation('content-hub');
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth - 2 * edge, height: element.clientHeight - 2 * edge });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const hasDesktop = view === 'both' || view === 'desktop';
  const hasPhone = view === 'both' || view === 'phone';
  const wanted = (hasDesktop ? desktopWidth : 0) + (hasPhone ? phoneWidth + bezel : 0) + (view === 'both' ? gap : 0);
  const scale = size.width > 0 ? Math.min(1, size.width / wanted) : 1;
  const document = previewDocument(html);
  const frame = (device: 'desktop' | 'phone', width: number, height: number) => (
    <div style={{ width: width * scale, height }} className="frame-clip">
      <iframe
        title={t(`preview.frames.${device}`, { label })}
        sandbox=""
        srcDoc={document}
        tabIndex={0}
        style={{ width, height: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );

  return (
    <div className="frames" ref={box}>
      {view === 'text' && <pre className="frame-text">{text}</pre>}
      {hasDesktop && <div className="frame-desktop">{frame('desktop', desktopWidth, size.height)}</div>}
      {hasPhone && <div className="frame-phone">{frame('phone', phoneWidth, Math.max(0, Math.min(size.height - bezel, 700)))}</div>}
    </div>
  );
}
