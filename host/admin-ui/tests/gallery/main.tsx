import { startAdminUi } from '../../src/kernel/app/startAdminUi';
import gallery from './module';

void startAdminUi([gallery], document.getElementById('root')!);
