import { Coming } from '../app/Coming';

export function HelpPage() {
  return <Coming title="app.help" />;
}
