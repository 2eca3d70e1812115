import { theme as antd, type ThemeConfig } from 'antd';
import { cssFontFamily, palettes, type Mode } from './palette';

/** antd's theme for a mode. `isStill` for people who asked their system for less motion. */
export function antdTheme(mode: Mode, isStill = false): ThemeConfig {
  const c = palettes[mode];
  const isDark = mode === 'dark';

  // darkAlgorithm re-mixes seed colours even when they are given as tokens, so they are pinned in a last algorithm step.
  const pin = {
    colorPrimary: c.pri, colorInfo: c.pri, colorLink: c.pri,
    colorSuccess: c.passed, colorWarning: c.waiting, colorError: c.failed,
    colorErrorHover: c.failed, colorErrorActive: c.failed,
    colorErrorText: c.failed, colorSuccessText: c.passed, colorWarningText: c.waiting,
    colorErrorBorder: c.failedFill, colorErrorBorderHover: c.failed,
    colorSuccessBorder: c.passedFill, colorWarningBorder: c.waitingFill,
  };
  const alertBorders = {
    colorInfoBorder: 'transparent', colorSuccessBorder: 'transparent',
    colorWarningBorder: 'transparent', colorErrorBorder: 'transparent',
  };

  return {
    algorithm: [
      isDark ? antd.darkAlgorithm : antd.defaultAlgorithm,
      (_seed, map) => ({ ...(map ?? antd.defaultAlgorithm(_seed)), ...pin }),
    ],
    token: {
      fontFamily: cssFontFamily, fontSize: 14, lineHeight: 22 / 14, fontSizeSM: 12, fontSizeLG: 16, fontSizeXL: 20, fontWeightStrong: 600,
      fontSizeHeading1: 28, fontSizeHeading2: 24, fontSizeHeading3: 20, fontSizeHeading4: 16, fontSizeHeading5: 14,
      ...pin,
      colorPrimaryHover: c.priHover, colorPrimaryActive: c.priActive, colorPrimaryBg: c.priBg, colorPrimaryBgHover: c.priBg2,
      colorPrimaryBorder: c.priLine, colorPrimaryBorderHover: c.priLine,
      colorPrimaryText: c.pri, colorPrimaryTextHover: c.priHover, colorPrimaryTextActive: c.priActive,
      colorInfoBg: c.priBg, colorInfoBorder: c.priLine, colorLinkHover: c.priHover, colorLinkActive: c.priActive,
      colorSuccessBg: c.passedBg, colorWarningBg: c.waitingBg, colorErrorBg: c.failedBg,
      colorText: c.ink, colorTextBase: c.ink, colorTextHeading: c.ink, colorTextSecondary: c.ink2, colorTextLabel: c.ink2,
      colorTextTertiary: c.ink3, colorTextDescription: c.ink3, colorTextPlaceholder: c.ink3, colorIcon: c.ink3, colorIconHover: c.ink,
      colorBgLayout: c.bg, colorBgContainer: c.sheet, colorBgElevated: c.raised, colorBgSpotlight: c.spotlight, colorBgMask: c.mask,
      colorBorder: c.line2, colorBorderSecondary: c.line, colorSplit: c.line, colorFillAlter: c.sunken, colorFillTertiary: c.hover,
      controlItemBgHover: c.hover, controlItemBgActive: c.priBg, controlItemBgActiveHover: c.priBg2,
      borderRadius: 6, borderRadiusLG: 10, borderRadiusSM: 4, borderRadiusXS: 3,
      controlHeight: 32, controlHeightSM: 26, controlHeightLG: 40, sizeUnit: 4, sizeStep: 4,
      boxShadow: c.shadow, boxShadowSecondary: c.shadow, boxShadowTertiary: 'none',
      motion: !isStill, motionDurationFast: '0.08s', motionDurationMid: '0.16s', motionDurationSlow: '0.24s',
      controlOutlineWidth: 2, controlOutline: isDark ? 'rgba(98,188,223,.35)' : 'rgba(11,95,131,.22)',
    },
    components: {
      Button: {
        fontWeight: 400, primaryColor: c.onPri, dangerColor: isDark ? '#2B0A04' : '#FFFFFF',
        primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none',
        defaultBorderColor: c.line2, defaultColor: c.ink, paddingInline: 12, contentFontSizeSM: 13,
      },
      Input: { colorBorder: c.ctl }, InputNumber: { colorBorder: c.ctl },
      Select: { colorBorder: c.ctl, optionSelectedFontWeight: 600 }, Modal: { titleFontSize: 16 },
      DatePicker: {
        colorBorder: c.ctl, colorTextDisabled: c.ink3, colorTextLightSolid: c.onPri,
        cellActiveWithRangeBg: c.priBg, cellHoverBg: c.hover, cellHoverWithRangeBg: c.priBg2,
      },
      Checkbox: { colorBorder: c.ctl, colorWhite: c.onPri }, Radio: { colorBorder: c.ctl },
      Switch: { colorTextQuaternary: c.ctl, colorTextTertiary: c.ink3, handleBg: isDark ? '#06222E' : '#FFFFFF' },
      Slider: {
        trackBg: c.pri, trackHoverBg: c.priHover, railBg: c.line2, railHoverBg: c.line2,
        handleColor: c.pri, handleActiveColor: c.pri, dotActiveBorderColor: c.pri,
      },
      Table: {
        headerBg: c.sunken, headerColor: c.ink2, headerSplitColor: 'transparent', headerBorderRadius: 0, borderColor: c.line,
        rowHoverBg: c.hover, rowSelectedBg: c.priBg, rowSelectedHoverBg: c.priBg2,
        cellPaddingBlockSM: 7, cellPaddingInlineSM: 12, cellFontSizeSM: 14,
      },
      Tabs: {
        itemColor: c.ink2, itemSelectedColor: c.ink, itemHoverColor: c.ink, inkBarColor: c.pri,
        horizontalItemPadding: '10px 0', horizontalItemGutter: 24,
      },
      Segmented: {
        trackBg: isDark ? '#0E1518' : '#E7ECEE', itemColor: c.ink2, itemSelectedBg: c.raised, itemSelectedColor: c.ink, trackPadding: 2,
      },
      Tag: { defaultBg: c.droppedBg, defaultColor: c.ink2 }, Tooltip: { colorTextLightSolid: '#FFFFFF' },
      Badge: { colorBgContainer: c.sheet, colorError: '#BE3A22', colorTextLightSolid: '#FFFFFF' },
      Avatar: { colorTextPlaceholder: c.priBg2, colorTextLightSolid: c.pri },
      Alert: {
        withDescriptionPadding: '10px 12px', withDescriptionIconSize: 16, defaultPadding: '6px 12px', fontSizeLG: 14, ...alertBorders,
      },
      Form: { itemMarginBottom: 22, verticalLabelPadding: '0 0 4px', labelColor: c.ink },
      Drawer: { colorBgElevated: c.sheet }, Steps: { colorTextDescription: c.ink3 },
    },
  };
}
