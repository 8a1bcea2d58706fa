/// Question and answer on the screen, whichever page shows them: the question bar is of both.
import { computed } from '@preact/signals';
import type { RoutesAnswer } from '../api/types';
import * as landed from '../landed/store';
import * as routes from '../routes/screen';
import { address } from '../state/address';
import type { Words } from '../state/words';

const isLanded = computed(() => address.value.page === 'landed');

/// The words of the address that the page's question knows.
export const asked = computed<Words>(() =>
  isLanded.value ? landed.asked.value : routes.asked.value,
);
export const answer = computed<RoutesAnswer | undefined>(() =>
  isLanded.value ? landed.answer.value : routes.answer.value,
);
export const answered = computed<Words | undefined>(() =>
  isLanded.value ? landed.answered.value : routes.answered.value,
);
export const failure = computed<unknown>(() =>
  isLanded.value ? landed.failure.value : routes.failure.value,
);
