import { expect, test } from 'vitest';
import { everyLook, pairwiseLooks, screenOf, SIZES, stateOf, THEMES } from './looks.mjs';
import { SCENES } from './scenes.mjs';

const flat = (looks) => looks.flatMap(({ scene, appearances }) => appearances.map((how) => ({ scene, ...how })));

test('pairwise, every scene is looked at, and every screen and every state in each theme and at each size', () => {
  const looks = flat(pairwiseLooks(SCENES));
  const missing = [];
  for (const factor of [screenOf, stateOf]) {
    for (const value of new Set(SCENES.map(factor))) {
      const these = looks.filter(({ scene }) => factor(scene) === value);
      for (const theme of THEMES) if (!these.some((look) => look.theme === theme)) missing.push(`${value} ${theme}`);
      for (const size of Object.keys(SIZES)) {
        if (!these.some((look) => look.size === size)) missing.push(`${value} ${size}`);
      }
    }
  }
  expect(missing).toEqual([]);
  expect(new Set(looks.map(({ scene }) => scene))).toEqual(new Set(SCENES));
});

test('pairwise takes little more than one look a scene, and everything takes four', () => {
  expect(flat(pairwiseLooks(SCENES)).length).toBeLessThan(SCENES.length * 1.2);
  expect(flat(everyLook(SCENES)).length).toBe(SCENES.length * 4);
});
