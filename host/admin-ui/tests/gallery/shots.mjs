// Walks the gallery in Chromium and takes pictures. usage: node shots.mjs [folder]
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { startServer } from './server.mjs';

const require = createRequire(import.meta.url);
const axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = process.argv[2] ?? fileURLToPath(new URL('../../node_modules/.shots', import.meta.url));
await mkdir(folder, { recursive: true });
const server = await startServer(fileURLToPath(new URL('../../node_modules/.gallery', import.meta.url)));
const browser = await chromium.launch({
  executablePath: process.env.MMO_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let faults = 0;
const expect = (condition, what) => { if (!condition) { faults++; console.error(`FAULT ${what}`); } };

for (const theme of ['light', 'dark']) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.5, colorScheme: theme, locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => { if (!/A page that breaks/.test(error.message)) expect(false, `page error ${error.message}`); });
  page.on('console', (message) => { if (message.type() === 'error' && !/status of|A page that breaks|PlugIn|Failed to fetch/.test(message.text())) expect(false, `console ${message.text()}`); });
  const shot = async (name) => {
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    await page.evaluate(axeSource);
    const result = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
    for (const violation of result.violations) expect(false, `axe ${name} ${theme}: ${violation.id} ${violation.nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`);
    expect(result.passes.length > 5, `axe saw nothing on ${name}`);
  };

  await page.goto(`${server.url}/people?tenant=yunqi`);
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await page.getByLabel('用户名').fill('linlan');
  await page.getByLabel('密码', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('alert').waitFor();
  await shot('sign-in');
  await page.getByLabel('密码', { exact: true }).fill('right');
  await page.getByRole('button', { name: '登录' }).click();

  await page.getByRole('link', { name: '陈思远' }).first().waitFor();
  expect(new URL(page.url()).pathname === '/people', 'sign-in leads back to the page that was asked for');
  await page.getByRole('checkbox', { name: '选择陈思远' }).first().check();
  await shot('list');
  await page.getByRole('button', { name: '加条件' }).click();
  await page.getByRole('button', { name: '等级' }).click();
  await page.getByRole('checkbox', { name: '铂金卡' }).check();
  await page.getByText('60人').first().waitFor();
  expect(page.url().includes('level=platinum'), 'filters are in the address');
  await shot('list-filtered');
  await page.keyboard.press('Escape');
  await page.getByPlaceholder('姓名').fill('没有这个人');
  await page.getByText('没有符合这些条件').waitFor();
  await shot('list-no-match');

  await page.goto(`${server.url}/people`);
  await page.getByRole('button', { name: '新建客户' }).click();
  await page.getByRole('textbox', { name: '客户' }).fill('陈思远');
  await page.getByRole('textbox', { name: '邮箱' }).fill('si@example.cn');
  await page.getByRole('button', { name: '建好客户' }).click();
  await page.getByText('这个邮箱已经属于另一位客户').waitFor();
  await shot('drawer');
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('dialog', { name: '有改动还没保存' }).waitFor();
  await shot('confirm');
  await page.getByRole('button', { name: '不保存，离开' }).click();
  await page.getByRole('button', { name: '林岚的菜单' }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).waitFor();
  await shot('user-menu');
  await page.keyboard.press('Escape');

  for (const [name, path, ready] of [
    ['home', '/', '正在发生'], ['empty', '/journeys', '还没有旅程'], ['detail', '/people/1', '时间线'], ['editor', '/journeys/1', '编辑第8版'],
    ['settings', '/settings/mail', '服务器地址'], ['forbidden', '/secret', '这里你还不能看'], ['not-found', '/nowhere', '没有这一页'],
    ['broken', '/sources', '这一页没显示出来'], ['plug-in', '/x/loyalty/members', '再加一千'], ['plug-in-broken', '/x/loyalty/broken', '的页面没打开'],
  ]) {
    await page.goto(server.url + path);
    await page.getByText(ready).first().waitFor();
    if (name === 'home') await page.getByText('支付订单¥268.00').waitFor();
    if (name === 'detail') {
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '合并档案' }).click();
    }
    if (name === 'plug-in') {
      await page.getByRole('button', { name: '再加一千' }).click();
      expect((await page.locator('#sum').textContent()) === '¥2,000.00', 'a plug-in page shares React and the kernel');
    }
    await shot(name);
  }

  server.failList(true);
  await page.goto(`${server.url}/people`);
  await page.getByText('没取到客户').waitFor({ timeout: 20_000 });
  await shot('list-error');
  server.failList(false);

  await page.setViewportSize({ width: 390, height: 844 });
  for (const [name, path, ready] of [['home-390', '/', '正在发生'], ['list-390', '/people', '陈思远'], ['detail-390', '/people/1', '时间线'], ['empty-390', '/journeys', '还没有旅程'], ['settings-390', '/settings', '邮件通道']]) {
    await page.goto(server.url + path);
    await page.getByText(ready).first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow <= 0, `${name} scrolls sideways by ${overflow}`);
    await shot(name);
  }
  await page.getByRole('button', { name: '打开导航' }).click();
  await page.getByRole('dialog').waitFor();
  await shot('nav-390');
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${server.url}/people`);
  await page.getByRole('button', { name: '林岚的菜单' }).click();
  await page.getByRole('menuitem', { name: '语言' }).hover();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Profiles' }).waitFor();
  await shot('list-en');

  // The session ends elsewhere: the next call leads to sign-in.
  server.endSession();
  await context.close();
}

expect(server.calls.some((call) => call.method === 'POST' && call.path === '/api/gallery/people' && call.token === 'token-of-linlan'), 'writing calls carry the antiforgery token of the user');
await browser.close();
await server.close();
console.log(faults ? `${faults} faults` : `pictures in ${folder}`);
process.exit(faults ? 1 : 0);
