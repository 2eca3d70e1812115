// A stand-in for the host: just enough of its API to show the frame. Serves a built UI from the given folder.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const surnames = [...'陈王李赵孙周刘何许沈顾唐宋江陆叶方程'];
const given = ['思远', '雨琪', '嘉禾', '安宁', '晓冬', '一航', '洛', '清和', '知夏', '慕白', '南星', '景行', '微之', '晚', '时雨', '知秋', '可心', '墨'];
const cities = ['杭州', '上海', '苏州', '南京', '宁波', '无锡'];
const reach = [['短信', '企微', '邮件'], ['企微'], ['短信', '邮件'], ['短信', '企微'], []];
const people = Array.from({ length: 180 }, (_, index) => ({
  id: String(index + 1), name: surnames[index % 18] + given[(index * 5) % 18], number: `P${100482 + index * 37}`,
  phone: `13${index % 10}****${2040 + index * 37}`, level: index % 3 ? 'gold' : 'platinum', city: cities[(index * 5) % 6],
  paid: Math.round(1284000 * 0.97 ** index) / 100, orders: Math.max(0, 18 - Math.floor(index / 6)), channels: reach[index % 5],
  seenAt: new Date(Date.now() - index * index * 400_000).toISOString(),
}));

const plugInSource = `
import { createElement as h, useState } from 'react';
import { Button } from 'antd';
import { PageHead, useFormat } from '@mmo/kernel';
export default function Members({ plugIn }) {
  const [count, setCount] = useState(1);
  const format = useFormat();
  return h('div', null, h(PageHead, { title: '会员 ' + plugIn.version }), h('div', { className: 'page-body' },
    h('p', { id: 'sum' }, format.money(count * 1000)), h(Button, { onClick: () => setCount(count + 1) }, '再加一千')));
}`;

export function startServer(folder, port = 0) {
  let signedIn = false;
  let failList = false;
  const calls = [];

  const configuration = () => ({
    currentUser: signedIn ? { isAuthenticated: true, id: '1', userName: 'linlan', name: '林岚', email: 'linlan@example.cn', roles: ['marketer'] } : { isAuthenticated: false },
    currentTenant: signedIn ? { id: '1', name: '云栖茶集', code: 'yunqi', timeZone: 'Asia/Shanghai', currency: 'CNY' } : null,
    auth: { grantedPolicies: signedIn ? { 'Gallery.People': true } : {} },
    plugIns: signedIn ? [{
      id: 'loyalty', name: '会员', version: '1.2.0',
      pages: [
        { path: '/members', title: { zh: '会员', en: 'Members' }, moduleUrl: '/plug-in-files/members.js', group: 'customers', icon: 'star' },
        { path: '/broken', title: { zh: '积分', en: 'Points' }, moduleUrl: '/plug-in-files/missing.js', group: 'customers' },
      ],
    }] : [],
  });

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const json = (status, body, headers = {}) => { response.writeHead(status, { 'Content-Type': 'application/json', ...headers }); response.end(body === undefined ? '' : JSON.stringify(body)); };
    const fail = (status, error) => json(status, { error });
    let text = '';
    for await (const part of request) text += part;
    const body = text && request.headers['content-type']?.includes('json') ? JSON.parse(text) : undefined;
    if (url.pathname.startsWith('/api/')) calls.push({ method: request.method, path: url.pathname + url.search, token: request.headers['x-xsrf-token'], language: request.headers['accept-language'] });

    switch (`${request.method} ${url.pathname}`) {
      case 'GET /api/abp/application-configuration': return json(200, configuration(), { 'Set-Cookie': `XSRF-TOKEN=${signedIn ? 'token-of-linlan' : 'token-of-nobody'}; Path=/` });
      case 'POST /api/identity/account/sign-in':
        if (body.password !== 'right') return fail(400, { code: 'Identity:SignInFailed', message: '用户名或密码不对，还可以试4次。' });
        signedIn = true;
        return json(204);
      case 'POST /api/identity/account/sign-out': signedIn = false; return json(204);
      case 'GET /api/gallery/people': {
        if (failList) return fail(500, { code: 'Gallery:Broken', message: '' });
        const [field = 'paid', direction] = (url.searchParams.get('sorting') ?? '').split(' ');
        const levels = url.searchParams.getAll('level');
        const word = url.searchParams.get('filter') ?? '';
        const found = people.filter((p) => (!levels.length || levels.includes(p.level)) && p.name.includes(word))
          .sort((a, b) => (a[field] > b[field] ? 1 : -1) * (direction === 'asc' ? 1 : -1));
        const start = Number(url.searchParams.get('cursor') ?? 0);
        const size = Number(url.searchParams.get('maxResultCount'));
        return json(200, { items: found.slice(start, start + size), next: start + size < found.length ? String(start + size) : null, previous: start > 0 ? String(start - size) : null, total: found.length, totalIsExact: true });
      }
      case 'POST /api/gallery/people':
        return fail(400, { code: 'Validation', message: '有内容没填对。', validationErrors: [{ message: '这个邮箱已经属于另一位客户，合并或者换一个。', members: ['Email'] }] });
      case 'GET /api/gallery/journeys': return json(200, { totalCount: 0, items: [] });
      case 'GET /api/live':
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
        response.write('retry: 1000\n\n');
        if (url.searchParams.get('topics').includes('gallery.events')) response.write('event: gallery.events\ndata: {"text":"陈** 支付订单¥268.00"}\n\n');
        return undefined;
      case 'GET /plug-in-files/members.js': response.writeHead(200, { 'Content-Type': 'text/javascript' }); return response.end(plugInSource);
      default:
    }
    if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/plug-in-files/')) return fail(404, { message: '没有这个地址。' });

    const path = extname(url.pathname) ? url.pathname : '/index.html';
    try {
      const file = await readFile(join(folder, normalize(path)));
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
      return response.end(file);
    } catch {
      return fail(404, { message: 'not found' });
    }
  });

  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve({
    url: `http://127.0.0.1:${server.address().port}`,
    calls,
    failList: (on) => { failList = on; },
    endSession: () => { signedIn = false; },
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  })));
}
