import 'antd/dist/reset.css';
import '../theme/global.css';
import '../feedback/feedback.css';
import '../list/list.css';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/queryClient';
import { startI18n } from '../i18n/i18n';
import { withPageTexts } from '../i18n/pageTexts';
import type { UiModule } from '../slots';
import { paletteCss } from '../theme/palette';
import { resolveMode, storedThemeChoice } from '../theme/ThemeProvider';
import { App } from './App';
import { createRouter } from './router';

/** Starts the UI with these modules. Colours and the kernel's texts are there before anything is drawn. */
export async function startAdminUi(registered: readonly UiModule[], root: HTMLElement): Promise<void> {
  const modules = registered.map(withPageTexts);
  const style = document.createElement('style');
  style.textContent = paletteCss();
  document.head.append(style);
  document.documentElement.dataset.theme = resolveMode(storedThemeChoice());

  await startI18n(modules, { kernelOnly: true });
  createRoot(root).render(<App modules={modules} client={createQueryClient()} router={createRouter(modules)} />);
}
