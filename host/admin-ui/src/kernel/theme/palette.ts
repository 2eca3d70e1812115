/** One table feeds antd's tokens and the CSS variables (`--bg`, `--sheet`, …). */
export type Mode = 'light' | 'dark';

const light = {
  bg: '#EDF1F2', sheet: '#FFFFFF', sunken: '#F5F8F9', raised: '#FFFFFF',
  hover: '#F0F4F6', line: '#E1E7EA', line2: '#C9D2D7', ctl: '#818D95',
  ink: '#14212A', ink2: '#44525B', ink3: '#57656E',
  pri: '#0B5F83', priHover: '#0A7299', priActive: '#084A67',
  priBg: '#E4F0F5', priBg2: '#D3E6EE', priLine: '#9CC6D8', onPri: '#FFFFFF',
  seal: '#BE3A22', mask: 'rgba(20,33,42,.38)', spotlight: '#22313A', flow: '#C7D3D9',
  waiting: '#8A5A00', waitingBg: '#FBF1DC', waitingFill: '#C08A10',
  passed: '#1C7048', passedBg: '#E3F3EA', passedFill: '#3A9A6B',
  held: '#6D4A9C', heldBg: '#F0EAF8', heldFill: '#8F70C6',
  dropped: '#55626B', droppedBg: '#EBEFF1', droppedFill: '#86929A',
  failed: '#B5321C', failedBg: '#FCE9E5', failedFill: '#CF4A31',
  shadow: '0 8px 28px rgba(20,44,58,.14)',
};

export type Palette = typeof light;

const dark: Palette = {
  bg: '#0C1215', sheet: '#141C20', sunken: '#10171A', raised: '#1C262B',
  hover: '#1A2429', line: '#263238', line2: '#3A4850', ctl: '#6E7D86',
  ink: '#E6EDF0', ink2: '#B7C3C9', ink3: '#97A5AC',
  pri: '#62BCDF', priHover: '#85CDE9', priActive: '#48A3C7',
  priBg: '#12303D', priBg2: '#173C4C', priLine: '#2B5C72', onPri: '#06222E',
  seal: '#D9573D', mask: 'rgba(0,0,0,.6)', spotlight: '#33424A', flow: '#33434B',
  waiting: '#E3B458', waitingBg: '#33280F', waitingFill: '#D9A63F',
  passed: '#5FC795', passedBg: '#12301F', passedFill: '#4FB584',
  held: '#BBA0E8', heldBg: '#2A203D', heldFill: '#A78BDA',
  dropped: '#A3B0B7', droppedBg: '#242E33', droppedFill: '#7C8A91',
  failed: '#F58A73', failedBg: '#3B1A13', failedFill: '#E8735A',
  shadow: '0 8px 28px rgba(0,0,0,.55)',
};

export const palettes: Record<Mode, Palette> = { light, dark };

/** Chart categories: the order is fixed, and a second cue (symbol, label, dash) always goes with the colour. */
export const categories: Record<Mode, readonly string[]> = {
  light: ['#0F5878', '#D28316', '#25A568', '#8440C8', '#A33420', '#7B858C'],
  dark: ['#62B0DF', '#EA982F', '#A4E8C7', '#A868DE', '#EE594E', '#9FA9B3'],
};

export const sequential: Record<Mode, readonly string[]> = {
  light: ['#E4F0F5', '#B5D6E3', '#74B0C9', '#2F83A6', '#0B5F83'],
  dark: ['#12303D', '#1D4D61', '#2E7392', '#4299BD', '#62BCDF'],
};

export const categorySymbols = ['circle', 'diamond', 'triangle', 'rect', 'roundRect', 'pin'] as const;

/** For a canvas, which knows no variables. */
export const fontFamily =
  '"MMO Latin","PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",' +
  '"Microsoft YaHei UI","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif';

/** For style sheets: quotation marks are the Latin font's in English and the Chinese one's in Chinese. */
export const cssFontFamily = `var(--font-quotes),${fontFamily}`;

const variables = (mode: Mode) =>
  Object.entries(palettes[mode]).map(([name, value]) => `--${name}:${value};`).join('');

/** The style sheet with both palettes; the attribute `data-theme` on the root chooses. */
export function paletteCss(): string {
  return `:root{--font-quotes:"MMO Latin";--font:${cssFontFamily};${variables('light')}}:root[data-theme=dark]{${variables('dark')}}:root[lang=en]{--font-quotes:"MMO Latin Quotes";}`;
}
