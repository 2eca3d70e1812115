import { useSearchParams } from 'react-router';
import { SuppressionList } from './SuppressionList';
import { UnsubscribeList } from './UnsubscribeList';
import './suppressions.css';

/** Who is not written to: those who unsubscribed get no promotions, those who are suppressed get nothing. */
export default function SuppressionsPage() {
  const [params, setParams] = useSearchParams();
  const kind = params.get('kind') === 'unsubscribed' ? 'unsubscribed' : 'suppressed';
  // The other list has other filters and other pages.
  const choose = (next: typeof kind) => setParams(next === 'unsubscribed' ? { kind: next } : {});
  return kind === 'unsubscribed' ? <UnsubscribeList onKind={choose} /> : <SuppressionList onKind={choose} />;
}
