import { t } from '../../i18n';
import { duration, signed } from '../../i18n/format';
import { Icon } from '../../ui/Icon';
import { Word } from '../../ui/Term';
import type { Badge } from '../model/marks';

/// What matters of a way, in words; colour only repeats what the words say.
export function Badges({ badges }: { badges: readonly Badge[] }) {
  return (
    <ul class="badges">
      {badges.map((badge) => (
        <li key={badge.kind} class={`badge badge-${badge.kind}`} title={titleOf(badge)}>
          {WARN.includes(badge.kind) && <Icon name="warning" />}
          {badge.kind === 'unbeaten' ? <Word of="unbeaten">{textOf(badge)}</Word> : textOf(badge)}
        </li>
      ))}
    </ul>
  );
}

const WARN: readonly Badge['kind'][] = ['permit', 'doubtful', 'stranded'];

function textOf(badge: Badge): string {
  switch (badge.kind) {
    case 'unbeaten':
      return t('badge.unbeaten');
    case 'near':
      return t('badge.near');
    case 'dominated':
      return t('badge.dominated', {
        id: badge.by,
        usd: signed(badge.usd),
        days: signed(badge.hours / 24, 1),
      });
    case 'permit':
      return t('badge.permit');
    case 'doubtful':
      return t('badge.doubtful');
    case 'closed':
      return t('badge.closed', { post: badge.post, wait: duration(badge.hours) });
    case 'undecided':
      return t('badge.undecided');
    case 'stranded':
      return t('badge.stranded', { share: Math.max(1, Math.round(100 * badge.share)) });
    case 'deadline':
      return t('badge.deadline', { share: Math.round(100 * badge.share) });
  }
}

function titleOf(badge: Badge): string {
  if (badge.kind === 'permit' || badge.kind === 'doubtful') return badge.papers.join(', ');
  if (badge.kind === 'undecided') return t('badge.undecided-why');
  if (badge.kind === 'unbeaten') return t('badge.unbeaten-why');
  if (badge.kind === 'dominated') return t('badge.dominated-why');
  return textOf(badge);
}
