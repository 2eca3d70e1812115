import { useParams } from 'react-router';
import { NotFound } from '../app/NotFound';
import { Permitted } from '../app/Permitted';
import { plugInPath } from '../frame/navigation';
import { useSession } from '../session/SessionContext';
import { PlugInPart, type PlugInProps } from './PlugInPart';

/** What a plug-in's page is given. */
export type PlugInPageProps = PlugInProps;

/** A page that a plug-in brings. */
export default function PlugInPage() {
  const { plugIn: id, '*': rest = '' } = useParams();
  const { plugIns } = useSession();
  const plugIn = plugIns?.find((item) => item.id === id);
  const page = plugIn?.pages?.find((item) => plugInPath(plugIn.id, item.path) === plugInPath(plugIn.id, rest));
  if (!plugIn || !page) return <NotFound />;
  return (
    <Permitted permission={page.permission ?? undefined}>
      <PlugInPart key={page.moduleUrl} plugIn={plugIn} part="page" name={page.path} moduleUrl={page.moduleUrl} />
    </Permitted>
  );
}
