import { expect, test } from 'vitest';
import { boundedQueue, QueueFull } from './boundedQueue.ts';

/** Work that ends when it is told to. */
function pieces() {
  const begun: string[] = [];
  const ends = new Map<string, { readonly done: () => void; readonly fail: (error: Error) => void }>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve, reject) => {
      ends.set(name, { done: () => resolve(name), fail: reject });
    });
  };
  return { begun, work, end: (name: string) => ends.get(name) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('so much is done at once, the rest in its order, and what is too much is refused', async () => {
  const queue = boundedQueue({ atOnce: 2, waiting: 2 });
  const { begun, work, end } = pieces();
  const results = ['a', 'b', 'c', 'd'].map((name) => queue(work(name)));
  await settled();
  expect(begun).toEqual(['a', 'b']);
  await expect(queue(work('e'))).rejects.toThrow(QueueFull);
  end('b')?.done();
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  const late = queue(work('f'));
  for (const name of ['a', 'c', 'd', 'f']) {
    end(name)?.done();
    await settled();
  }
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'f']);
  expect(await Promise.all([...results, late])).toEqual(['a', 'b', 'c', 'd', 'f']);
});

test('what fails gives its place back', async () => {
  const queue = boundedQueue({ atOnce: 1, waiting: 1 });
  const { begun, work, end } = pieces();
  const first = queue(work('a'));
  const second = queue(work('b'));
  await settled();
  end('a')?.fail(new Error('It broke.'));
  await expect(first).rejects.toThrow('It broke.');
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b')?.done();
  expect(await second).toBe('b');
  const third = queue(work('c'));
  await settled();
  end('c')?.done();
  expect(await third).toBe('c');
});
