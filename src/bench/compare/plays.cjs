// Plays an ink story at random until it ends, many times over, as the test runners for ink do, with inkjs.
//
//     NODE_PATH=target/compare/node_modules node src/bench/compare/plays.cjs STORY.ink GAMES [STORY.json]
//
// Says how often each ending was reached, and how many choices were taken; writes the compiled story, if asked.

const fs = require("fs");
const { Compiler } = require("inkjs/full");

// The same games every time: Math.random takes no seed.
let state = 1;
function random(bound) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
}

const [source, games, compiled] = process.argv.slice(2);
const story = new Compiler(fs.readFileSync(source, "utf8")).Compile();
if (compiled) {
  fs.writeFileSync(compiled, story.ToJson());
}
const endings = new Map();
let turns = 0;
for (let game = 0; game < Number(games); game++) {
  story.ResetState();
  story.variablesState.seed = random(2 ** 31);
  let text = story.ContinueMaximally();
  while (story.currentChoices.length > 0) {
    story.ChooseChoiceIndex(random(story.currentChoices.length));
    text = story.ContinueMaximally();
    turns++;
  }
  const ending = text.trim();
  endings.set(ending, (endings.get(ending) || 0) + 1);
}
for (const [ending, count] of endings) {
  console.log(ending, count);
}
console.log("turns", turns);
