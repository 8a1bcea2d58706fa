import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { parts, t } from '../../i18n';
import { isSaleWord } from '../../state/words';
import { Button } from '../../ui/Button';
import { FaultText } from '../../ui/FaultText';
import { asked } from '../../answer/onscreen';
import { AvoidSlot } from './AvoidSlot';
import { DepartSlot } from './DepartSlot';
import { ExtraSlots } from './ExtraSlots';
import { GoodsSlot, UnitsSlot } from './GoodsSlot';
import { isMore } from './more';
import { Offers } from './Offers';
import { MoreWords } from './MoreWords';
import { PlaceSlot } from './PlaceSlot';
import { Tools } from './Tools';
import { faults, setWords } from './words';

const SLOTS: Readonly<Record<string, () => ComponentChildren>> = {
  units: () => <UnitsSlot />,
  goods: () => <GoodsSlot />,
  from: () => <PlaceSlot name="from" />,
  swap: () => <Swap />,
  to: () => <PlaceSlot name="to" />,
  depart: () => <DepartSlot />,
  avoid: () => <AvoidSlot />,
};

/// The question as a sentence; every word of it can be changed, and the answer follows.
/// `children` are further words of a page.
export function QuestionBar({ children }: { children?: ComponentChildren }) {
  const [wanted, setMore] = useState(false);
  // A fault in a word that is folded away unfolds it.
  const more = wanted || faults.value.some((one) => isMore(one.name));
  return (
    <form class="question" role="search" onSubmit={(event) => event.preventDefault()}>
      <h1 class="quiet">{t('ask.title')}</h1>
      <div class="sentence">
        {parts('ask.sentence').map((part, i) =>
          part.place ? (
            <span key={part.text}>{SLOTS[part.text]?.()}</span>
          ) : (
            <span key={i}>{part.text}</span>
          ),
        )}
        <ExtraSlots />
        <button
          type="button"
          class="slot slot-more"
          aria-expanded={more}
          aria-controls="more-words"
          onClick={() => setMore(!more)}
        >
          {t(more ? 'ask.less' : 'ask.more')}
        </button>
      </div>
      <Faults />
      {more && <MoreWords />}
      {children}
      <Tools />
    </form>
  );
}

function Swap() {
  const { from, to } = asked.value;
  return (
    <Button
      kind="quiet"
      icon="swap"
      label={t('ask.swap')}
      onClick={() => setWords({ from: to, to: from })}
    />
  );
}

/// What is wrong with the words, each named, below the sentence; fields tell their own.
function Faults() {
  const shown = faults.value.filter((one) => !isMore(one.name) && !isSaleWord(one.name));
  if (shown.length === 0) return null;
  return (
    <div class="faults" role="alert">
      {shown.map((fault) => (
        <div key={fault.what} id={`fault-${fault.name ?? ''}`}>
          <FaultText fault={fault} />
          <Offers fault={fault} />
        </div>
      ))}
    </div>
  );
}
