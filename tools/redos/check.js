// Usage: node check.js PATTERNS.json MILLISECONDS
// Ask recheck about each pattern; one with atomic groups may be safe with them, or without.
const { checkSync } = require("recheck");
const fs = require("fs");

const patterns = JSON.parse(fs.readFileSync(process.argv[2]));
const timeout = Number(process.argv[3]);
let vulnerable = 0;
for (const { site, mode, python, javascript, emulated } of patterns) {
  const results = [];
  for (const pattern of [javascript, emulated]) {
    if (pattern === null) continue;
    results.push(checkSync(pattern, "u", { timeout }));
    if (results.at(-1).status === "safe") break;
  }
  const last = results.at(-1);
  if (last.status === "safe") continue;
  vulnerable += 1;
  console.log(`${site} (${mode}): ${python.slice(0, 200)}`);
  for (const { status, complexity, error, attack } of results) {
    const summary = complexity ? complexity.summary : JSON.stringify(error);
    console.log(`    ${status}: ${summary} ${attack ? attack.pattern.slice(0, 120) : ""}`);
  }
}
console.log(`${patterns.length} patterns, ${vulnerable} of them not safe`);
process.exit(vulnerable ? 1 : 0);
