import { Coming } from '../app/Coming';

export function RoutesPage() {
  return <Coming title="app.routes" />;
}
