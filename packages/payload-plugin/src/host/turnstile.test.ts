import { expect, test } from 'vitest';
import { createTurnstile, TurnNotReached } from './turnstile.ts';

test('as many as there are places are in at once, and the others follow in order', async () => {
  const { enter } = createTurnstile(2, 10_000);
  const [first, second] = [await enter(), await enter()];
  const order: string[] = [];
  const third = enter().then((leave) => {
    order.push('third');
    return leave;
  });
  const fourth = enter().then((leave) => {
    order.push('fourth');
    return leave;
  });
  await Promise.resolve();
  expect(order).toEqual([]);
  second();
  // Leaving twice frees one place, not two.
  second();
  const leaveThird = await third;
  expect(order).toEqual(['third']);
  first();
  const leaveFourth = await fourth;
  expect(order).toEqual(['third', 'fourth']);
  leaveThird();
  leaveFourth();
  await Promise.all([enter(), enter()]);
});

test('somebody who has waited too long gives up, and takes nobody’s place', async () => {
  const { enter } = createTurnstile(1, 10);
  const leave = await enter();
  await expect(enter()).rejects.toThrow(TurnNotReached);
  leave();
  (await enter())();
});
