import { expect, test } from 'vitest';
import { miniIpip } from './miniIpip.ts';

/** The key as ipip.ori.org prints it, by scale and sign, in the order of the form. */
const publishedKey = {
  extraversion: [
    '+ Am the life of the party.',
    "- Don't talk a lot.",
    '+ Talk to a lot of different people at parties.',
    '- Keep in the background.',
  ],
  agreeableness: [
    "+ Sympathize with others' feelings.",
    "- Am not interested in other people's problems.",
    "+ Feel others' emotions.",
    '- Am not really interested in others.',
  ],
  conscientiousness: [
    '+ Get chores done right away.',
    '- Often forget to put things back in their proper place.',
    '+ Like order.',
    '- Make a mess of things.',
  ],
  neuroticism: [
    '+ Have frequent mood swings.',
    '- Am relaxed most of the time.',
    '+ Get upset easily.',
    '- Seldom feel blue.',
  ],
  imagination: [
    '+ Have a vivid imagination.',
    '- Am not interested in abstract ideas.',
    '- Have difficulty understanding abstract ideas.',
    '- Do not have a good imagination.',
  ],
};

test('scales hold the items of the published key, with its signs', () => {
  const english = new Map(
    miniIpip.items.map(({ id, text }) => [id, typeof text === 'string' ? text : text.en] as const),
  );
  const scales = miniIpip.scales.map((scale) => [
    scale.id,
    scale.items.map(({ item, keyed }) => `${keyed === 1 ? '+' : '-'} ${english.get(item)}`),
  ]);
  expect(Object.fromEntries(scales)).toEqual(publishedKey);
});

test('the items that the item pool lists as reversed are reversed', () => {
  const reversed = miniIpip.scales.flatMap((scale) => scale.items.filter(({ keyed }) => keyed === -1));
  const positions = reversed.map(({ item }) => miniIpip.items.findIndex(({ id }) => id === item) + 1);
  expect(positions.sort((a, b) => a - b)).toEqual([6, 7, 8, 9, 10, 15, 16, 17, 18, 19, 20]);
});
