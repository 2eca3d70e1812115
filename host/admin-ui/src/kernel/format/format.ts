import type { Language } from '../i18n/language';

/** What is written for an unknown value. A known zero is "0". */
export const nothing = '—';

export type Moment = Date | string | number;

export interface FormatOptions {
  language: Language;
  timeZone: string;
  currency: string;
  /** The clock, for 今天, 昨天 and the year; tests set it. */
  now?: () => Date;
}

export type Format = ReturnType<typeof createFormat>;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

function trim(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.0+$/, '');
}

/** Numbers, money and times as ui-design §10 writes them, in the tenant's zone. */
export function createFormat({ language, timeZone, currency, now = () => new Date() }: FormatOptions) {
  const zh = language === 'zh';
  const locale = zh ? 'zh-CN' : 'en-US';

  const partsOf = (date: Date) => {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone, year: 'numeric', month: 'numeric', day: 'numeric',
      hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
    }).formatToParts(date);
    const get = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return {
      year: Number(get('year')), month: Number(get('month')), day: Number(get('day')),
      hour: get('hour'), minute: get('minute'), second: get('second'),
    };
  };
  const dayNumber = (date: Date) => {
    const p = partsOf(date);
    return Date.UTC(p.year, p.month - 1, p.day) / (day * 1000);
  };
  const toDate = (value: Moment | null | undefined): Date | undefined => {
    if (value === null || value === undefined || value === '') return undefined;
    const date = value instanceof Date ? value : new Date(value);
    return Number.isNaN(date.getTime()) ? undefined : date;
  };

  const number = (value: number | null | undefined, digits = 0): string =>
    value === null || value === undefined
      ? nothing
      : value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 0) });

  const short = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return nothing;
    const size = Math.abs(value);
    if (zh) {
      if (size >= 1e8) return `${trim(value / 1e8, 1)}亿`;
      if (size >= 1e4) return `${trim(value / 1e4, 1)}万`;
      return number(value);
    }
    if (size >= 1e9) return `${trim(value / 1e9, 1)}B`;
    if (size >= 1e6) return `${trim(value / 1e6, 1)}M`;
    if (size >= 1e4) return `${trim(value / 1e3, 1)}K`;
    return number(value);
  };

  const symbol = (code: string): string => {
    const text = new Intl.NumberFormat(locale, { style: 'currency', currency: code })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value;
    return text ?? code;
  };
  const fractionDigits = (code: string): number =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2;
  const signed = (value: number, text: string, code: string): string => `${value < 0 ? '−' : ''}${symbol(code)}${text}`;

  const money = (value: number | null | undefined, code: string = currency): string =>
    value === null || value === undefined ? nothing : signed(value, number(Math.abs(value), fractionDigits(code)), code);
  const moneyShort = (value: number | null | undefined, code: string = currency): string =>
    value === null || value === undefined ? nothing : signed(value, short(Math.abs(value)), code);

  /** A share of one: 0.248 → 24.8%. */
  const percent = (share: number | null | undefined, digits = 1): string =>
    share === null || share === undefined || !Number.isFinite(share) ? nothing : `${(share * 100).toFixed(digits)}%`;

  /** A relative change: 0.124 → ↑12.4%. */
  const change = (share: number | null | undefined): string => {
    if (share === null || share === undefined || !Number.isFinite(share)) return nothing;
    return `${share > 0 ? '↑' : share < 0 ? '↓' : ''}${(Math.abs(share) * 100).toFixed(1)}%`;
  };
  /** The change of a rate, in points: 0.0008 → ↑0.08百分点. */
  const points = (difference: number | null | undefined): string => {
    if (difference === null || difference === undefined || !Number.isFinite(difference)) return nothing;
    const text = (Math.abs(difference) * 100).toFixed(2);
    return `${difference > 0 ? '↑' : difference < 0 ? '↓' : ''}${text}${zh ? '百分点' : ' pp'}`;
  };

  const time = (value: Moment | null | undefined, withSeconds = false): string => {
    const date = toDate(value);
    if (!date) return nothing;
    const p = partsOf(date);
    return withSeconds ? `${p.hour}:${p.minute}:${p.second}` : `${p.hour}:${p.minute}`;
  };

  /** 11月18日, or 2024年9月3日 when the year is not this one. */
  const date = (value: Moment | null | undefined): string => {
    const moment = toDate(value);
    if (!moment) return nothing;
    const p = partsOf(moment);
    const sameYear = p.year === partsOf(now()).year;
    if (zh) return `${sameYear ? '' : `${p.year}年`}${p.month}月${p.day}日`;
    const text = new Intl.DateTimeFormat('en-US', { timeZone, month: 'short', day: 'numeric' }).format(moment);
    return sameYear ? text : `${text}, ${p.year}`;
  };

  /** 今天10:42, 昨天21:04, else the date: what a list cell shows. */
  const when = (value: Moment | null | undefined): string => {
    const moment = toDate(value);
    if (!moment) return nothing;
    const days = dayNumber(now()) - dayNumber(moment);
    if (days === 0) return zh ? `今天${time(moment)}` : `Today ${time(moment)}`;
    if (days === 1) return zh ? `昨天${time(moment)}` : `Yesterday ${time(moment)}`;
    return date(moment);
  };

  const dateTime = (value: Moment | null | undefined, withSeconds = false): string => {
    const moment = toDate(value);
    if (!moment) return nothing;
    return zh ? `${date(moment)}${time(moment, withSeconds)}` : `${date(moment)} ${time(moment, withSeconds)}`;
  };

  /** Exact, with the year and the zone: for `title` attributes. */
  const exact = (value: Moment | null | undefined): string => {
    const moment = toDate(value);
    if (!moment) return nothing;
    const p = partsOf(moment);
    const two = (n: number) => String(n).padStart(2, '0');
    return `${p.year}-${two(p.month)}-${two(p.day)} ${p.hour}:${p.minute}:${p.second} ${timeZone}`;
  };

  /** The head of a day in a timeline: 今天 · 11月22日. */
  const dayHead = (value: Moment): string => {
    const moment = toDate(value);
    if (!moment) return nothing;
    const days = dayNumber(now()) - dayNumber(moment);
    if (days === 0) return `${zh ? '今天' : 'Today'} · ${date(moment)}`;
    if (days === 1) return `${zh ? '昨天' : 'Yesterday'} · ${date(moment)}`;
    return date(moment);
  };

  /** 3分钟前; absolute after seven days. */
  const ago = (value: Moment | null | undefined): string => {
    const moment = toDate(value);
    if (!moment) return nothing;
    const seconds = Math.max(0, (now().getTime() - moment.getTime()) / 1000);
    if (seconds >= 7 * day) return date(moment);
    if (seconds < 10) return zh ? '刚刚' : 'just now';
    return zh ? `${span(seconds)}前` : `${span(seconds)} ago`;
  };

  /** A length of time in seconds: 42分钟, 1.8小时, 3天. */
  function span(seconds: number | null | undefined): string {
    if (seconds === null || seconds === undefined) return nothing;
    const unit = (value: number, chinese: string, english: string, digits = 0) =>
      zh ? `${trim(value, digits)}${chinese}` : `${trim(value, digits)} ${english}`;
    if (seconds < 1) return unit(seconds, '秒', 's', 1);
    if (seconds < minute) return unit(Math.floor(seconds), '秒', 's');
    if (seconds < hour) return unit(Math.floor(seconds / minute), '分钟', 'min');
    if (seconds < day) return unit(seconds / hour, '小时', 'h', 1);
    return unit(seconds / day, '天', 'd', seconds % day === 0 ? 0 : 1);
  }

  const range = (from: Moment, to: Moment): string => {
    const first = toDate(from);
    const last = toDate(to);
    if (!first || !last) return nothing;
    const a = partsOf(first);
    const b = partsOf(last);
    if (!zh && a.year === b.year && a.month === b.month) return `${date(first).replace(/,.*$/, '')}–${date(last).replace(/^\D+/, '')}`;
    return `${date(first)}–${date(last)}`;
  };

  const list = (items: readonly string[]): string => (items.length ? items.join(zh ? '、' : ', ') : nothing);

  return {
    language, timeZone, currency,
    number, short, money, moneyShort, percent, change, points,
    date, time, when, dateTime, exact, dayHead, ago, span, range, list,
    /** The calendar day in the tenant's zone, as yyyy-mm-dd. */
    isoDay: (value: Moment) => exact(value).slice(0, 10),
  };
}
