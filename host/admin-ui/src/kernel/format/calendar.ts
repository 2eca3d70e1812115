/** The 24 solar terms, from 0° of the sun's ecliptic longitude (春分) in steps of 15°. */
export const solarTerms: ReadonlyArray<{ zh: string; en: string }> = [
  { zh: '春分', en: 'Spring Equinox' }, { zh: '清明', en: 'Qingming' }, { zh: '谷雨', en: 'Grain Rain' },
  { zh: '立夏', en: 'Start of Summer' }, { zh: '小满', en: 'Grain Buds' }, { zh: '芒种', en: 'Grain in Ear' },
  { zh: '夏至', en: 'Summer Solstice' }, { zh: '小暑', en: 'Minor Heat' }, { zh: '大暑', en: 'Major Heat' },
  { zh: '立秋', en: 'Start of Autumn' }, { zh: '处暑', en: 'End of Heat' }, { zh: '白露', en: 'White Dew' },
  { zh: '秋分', en: 'Autumn Equinox' }, { zh: '寒露', en: 'Cold Dew' }, { zh: '霜降', en: 'Frost' },
  { zh: '立冬', en: 'Start of Winter' }, { zh: '小雪', en: 'Minor Snow' }, { zh: '大雪', en: 'Major Snow' },
  { zh: '冬至', en: 'Winter Solstice' }, { zh: '小寒', en: 'Minor Cold' }, { zh: '大寒', en: 'Major Cold' },
  { zh: '立春', en: 'Start of Spring' }, { zh: '雨水', en: 'Rain Water' }, { zh: '惊蛰', en: 'Awakening of Insects' },
];

const radians = Math.PI / 180;

/** The sun's apparent longitude in degrees (low-precision formula, good to about 0.01°). */
function sunLongitude(at: Date): number {
  const days = at.getTime() / 86_400_000 + 2440587.5 - 2451545;
  const anomaly = (357.528 + 0.9856003 * days) * radians;
  const longitude = 280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly);
  return ((longitude % 360) + 360) % 360;
}

/** The term that a calendar day (yyyy-mm-dd, Chinese time) stands in: the day counts when the term begins on it. */
export function solarTerm(isoDay: string): { zh: string; en: string } {
  const endOfDay = new Date(`${isoDay}T23:59:59+08:00`);
  return solarTerms[Math.floor(sunLongitude(endOfDay) / 15)]!;
}

const sales = [
  { month: 3, day: 8, zh: '38节', en: 'Women’s Day sale' },
  { month: 6, day: 18, zh: '618', en: '618' },
  { month: 11, day: 11, zh: '双11', en: 'Double 11' },
  { month: 12, day: 12, zh: '双12', en: 'Double 12' },
] as const;

/** The next big sale of the Chinese year and the days until it (0 on the day). */
export function nextSale(isoDay: string): { zh: string; en: string; days: number } {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  const today = Date.UTC(year, month - 1, day);
  const candidates = [year, year + 1].flatMap((y) =>
    sales.map((sale) => ({ zh: sale.zh, en: sale.en, days: (Date.UTC(y, sale.month - 1, sale.day) - today) / 86_400_000 })),
  );
  return candidates.filter((sale) => sale.days >= 0).sort((a, b) => a.days - b.days)[0]!;
}
