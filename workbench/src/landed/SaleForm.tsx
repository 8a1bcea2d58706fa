import { ApiProblem } from '../api/problem';
import { address, go } from '../state/address';
import { isSaleWord } from '../state/words';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { CarFields, CustomsFields, GoodsFields, SaleFields } from './SaleFields';
import { saleWords } from './saleWords';
import { answer, failure } from './store';

/// The sale and the law: one sentence, which opens into fields. Faults open it by themselves.
export function SaleForm() {
  const { words, view } = address.value;
  const error = failure.value;
  const faulty = error instanceof ApiProblem && error.problems.some(({ name }) => isSaleWord(name));
  const open = view['sale'] !== undefined || faulty;
  const question = answer.value?.question;
  const car = isCar(words, question?.car !== null && question?.car !== undefined);
  return (
    <div class="sale">
      <p class="sale-words">
        {question ? saleWords(question) : t('landed.sale-none')}
        <Button
          kind="quiet"
          icon={open ? 'down' : 'right'}
          expanded={open}
          onClick={() => go({ view: { sale: open ? undefined : '1' } }, 'replace')}
        >
          {t('landed.sale-change')}
        </Button>
      </p>
      {open && (
        <form class="sale-fields" onSubmit={(event) => event.preventDefault()}>
          <GoodsFields />
          <SaleFields />
          {car && <CarFields />}
          <CustomsFields car={car} />
        </form>
      )}
    </div>
  );
}

/// Facts of a car are asked where there is one, or where some are given already.
function isCar(words: Readonly<Record<string, string>>, answered: boolean): boolean {
  return (
    answered ||
    words['goods'] === 'car' ||
    /^8703/.test(words['hs'] ?? words['goods'] ?? '') ||
    ['engine', 'fuel', 'built', 'age', 'hp'].some((name) => words[name] !== undefined)
  );
}
