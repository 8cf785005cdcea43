/** Which scenes are looked at in which theme and at which size: all of them, or as few as cover every pair. */

export const THEMES = ['light', 'dark'];
export const SIZES = {
  large: { width: 1100, height: 720 },
  /** As small as the window can be made. */
  small: { width: 900, height: 640 },
};
const APPEARANCES = THEMES.flatMap((theme) => Object.keys(SIZES).map((size) => ({ theme, size })));

/** States that several screens can be in; whatever else a scene shows counts as having some mail. */
const STATES = ['empty', 'little', 'much', 'hostile', 'failing', 'waiting', 'none', 'unknown'];

/** A scene's name begins with its screen and ends with its state. */
export const screenOf = ({ name }) => name.split('-')[0];
export const stateOf = ({ name }) => STATES.find((state) => name.endsWith(`-${state}`)) ?? 'some';

/** Every scene in every theme at every size. */
export const everyLook = (scenes) => scenes.map((scene) => ({ scene, appearances: APPEARANCES }));

const pairsOf = (scene, { theme, size }) => [
  `${theme} ${size}`,
  ...[screenOf(scene), stateOf(scene)].flatMap((factor) => [`${factor} ${theme}`, `${factor} ${size}`]),
];

/**
 * Every scene at least once, so that screen, state, theme and size meet each other in pairs: each screen and each state is
 * looked at in each theme and at each size, though not in each combination of both.
 */
export function pairwiseLooks(scenes) {
  const seen = new Set();
  const unseen = (scene, appearance) => pairsOf(scene, appearance).filter((pair) => !seen.has(pair)).length;
  const looks = scenes.map((scene, at) => {
    // Where nothing new is to be seen, neighbours still differ.
    const turned = APPEARANCES.map((_, step) => APPEARANCES[(at + step) % APPEARANCES.length]);
    const appearances = [];
    const look = () => {
      const [best] = turned.toSorted((one, other) => unseen(scene, other) - unseen(scene, one));
      appearances.push(best);
      for (const pair of pairsOf(scene, best)) seen.add(pair);
    };
    look();
    return { scene, appearances, look };
  });
  // A screen with a single scene is looked at again.
  for (const { scene, look } of looks) {
    while (APPEARANCES.some((appearance) => unseen(scene, appearance) > 0)) look();
  }
  return looks.map(({ scene, appearances }) => ({ scene, appearances }));
}
