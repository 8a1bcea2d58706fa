import { useState } from 'preact/hooks';
import { Link } from '../app/Link';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { placeOf, type Finding } from './health';

const STEP = 50;

interface Props {
  findings: readonly Finding[];
  linked: boolean;
  /// Red: these keep the atlas from being read.
  stop?: boolean;
}

/// Each with its place, what is wrong or doubtful, and what to do.
export function Findings({ findings, linked, stop = false }: Props) {
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul class={`findings${stop ? ' findings-stop' : ''}`}>
        {findings.slice(0, most).map((finding, i) => (
          <li key={i}>
            <code>
              {linked && finding.line !== null ? (
                <Link to={{ view: { row: refOf(finding), show: undefined }, anchor: '' }}>
                  {placeOf(finding)}
                </Link>
              ) : (
                placeOf(finding)
              )}
            </code>
            <p>{finding.what}</p>
            <p class="finding-fix">
              <b>{t('ui.fix')}:</b> {finding.remedy}
            </p>
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <Button onClick={() => setMost(most + STEP)}>
          {t('sources.show-more', { n: Math.min(STEP, findings.length - most) })}
        </Button>
      )}
    </>
  );
}

function refOf({ file, line }: Finding): string {
  return `${(file ?? '').replace(/^.*\//, '').replace(/\.csv$/, '')}:${line}`;
}
