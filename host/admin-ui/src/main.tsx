import { startAdminUi } from './kernel/app/startAdminUi';
import type { UiModule } from './kernel/slots';

const found = import.meta.glob<{ default: UiModule }>('./modules/*/index.tsx', { eager: true });
const modules = Object.keys(found).sort().map((path) => found[path]!.default);

void startAdminUi(modules, document.getElementById('root')!);
