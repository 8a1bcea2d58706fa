import { Coming } from '../app/Coming';

export function SourcesPage() {
  return <Coming title="app.sources" />;
}
