import { defineModule } from '@kernel';
import { permissions } from './shared/names';

export default defineModule({
  id: 'content-hub',
  locales: { zh: () => import('./locales/frame/zh.json'), en: () => import('./locales/frame/en.json') },
  pageLocales: { zh: () => import('./locales/pages/zh.json'), en: () => import('./locales/pages/en.json') },
  navigation: [{ id: 'templates', group: 'content', order: 10, label: 'templates.title', icon: 'layout', to: '/templates', permission: permissions.templates, goKey: 't' }],
  routes: [
    { path: '/templates', permission: permissions.templates, page: () => import('./templates/TemplatesPage') },
    { path: '/templates/new', permission: permissions.edit, page: () => import('./editor/NewTemplatePage'), layout: 'editor' },
    { path: '/templates/:id', permission: permissions.templates, page: () => import('./editor/TemplatePage'), layout: 'editor' },
  ],
});
