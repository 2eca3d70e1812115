// React and the kernel's parts come from the host through the import map; nothing is bundled here.
import { createElement as h } from 'react';
import { PageHead, useQuery } from '@mmo/kernel';

export default function Hello({ plugIn }) {
  const { data } = useQuery({
    queryKey: ['acme-hello'],
    queryFn: async () => (await fetch('/api/acme-hello/greeting?name=' + encodeURIComponent('阿明'))).json(),
  });
  return h('div', null, h(PageHead, { title: '打个招呼' }), h('p', { 'data-testid': 'greeting' }, data ? data.text : '…', ' ', plugIn.version));
}
